import type { Area } from "./area";
import { boundingArea, contains, intersection, sameArea } from "./area-algebra";
import type { Cell } from "./cell-store";
import type { Sheet } from "./sheet";
import { bodyOf } from "./table-body";
import type { Workbook } from "./workbook";

/** What a person's wish to sort means: the cells, headings included, and whether their first row is headings. */
export interface SortArea {
  readonly area: Area;
  readonly hasHeaders: boolean;
}

/**
 * What Excel sorts when the person has selected these cells: the table they are in, the cells themselves, or, of a single cell or column, the block
 * around them as far as the next empty row and column ("Expand the selection", which Excel offers first). Null where there is nothing.
 * https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
 */
export function sortAreaOf(workbook: Workbook, sheet: Sheet, selected: Area): SortArea | null {
  const table = sheet.tables.find(({ area }) => contains(area, selected));
  if (table) {
    const body = bodyOf(table);
    const above = table.showHeaders ? 1 : 0;
    return { area: { ...body, row: body.row - above, rowCount: body.rowCount + above }, hasHeaders: table.showHeaders };
  }
  const used = sheet.cells.usedArea(true);
  const cells = used && intersection(selected, used);
  if (!used || !cells) return null;
  const area = selected.columnCount > 1 ? cells : blockAround(sheet, cells, used);
  return { area, hasHeaders: looksLikeHeaders(workbook, sheet, area) };
}

/** The area grown over all neighbours that hold something, corners included: Range.CurrentRegion, https://learn.microsoft.com/office/vba/api/excel.range.currentregion */
function blockAround(sheet: Sheet, start: Area, used: Area): Area {
  let area = start;
  for (;;) {
    const around =
      intersection({ row: area.row - 1, column: area.column - 1, rowCount: area.rowCount + 2, columnCount: area.columnCount + 2 }, used) ??
      area;
    const held = sheet.cells.usedArea(true, around);
    const grown = held ? boundingArea(area, held) : area;
    if (sameArea(grown, area)) return area;
    area = grown;
  }
}

/** Whether the first row is told from the next by being all text over something that is none, or by another fill or weight. */
function looksLikeHeaders(workbook: Workbook, sheet: Sheet, area: Area): boolean {
  if (area.rowCount < 2) return false;
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  const heads = columns.map((column) => sheet.cells.get(area.row, column));
  if (!heads.every(isTextOrNothing) || heads.every((cell) => (cell?.value ?? null) === null)) return false;
  return columns.some((column, index) => {
    const below = sheet.cells.get(area.row + 1, column);
    if ((below?.value ?? null) === null || (heads[index]?.value ?? null) === null) return false;
    if (!isTextOrNothing(below)) return true;
    const [head, body] = [workbook.styles.get(heads[index]?.style ?? 0), workbook.styles.get(below?.style ?? 0)];
    return head.bold !== body.bold || head.fill !== body.fill;
  });
}

const isTextOrNothing = (cell: Cell | undefined): boolean => {
  const value = cell?.value ?? null;
  return value === null || (typeof value === "string" && cell?.isError !== true);
};
