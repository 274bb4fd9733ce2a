import type { Area } from "./area";
import { contains, isInside, overlaps } from "./area-algebra";
import type { Cell } from "./cell-store";
import { styleAt, touchCell } from "./look";
import { relativeFormula } from "./paste-cells";
import { checkAllowed, checkUnlocked } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import { compareForSorting } from "./sort-order";
import { bodyOf } from "./table-body";
import type { ChangeSource, Workbook } from "./workbook";

/** One column to sort by; where its cells are equal the next level decides, and at last the order in which the rows stood. */
export interface SortLevel {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area, headings not included, as Excel does from top to bottom. False when they stood in that order already.
 *
 * What goes with a row: contents, number formats, fonts and fills, notes and comments, links of a single row. What stays where it is: borders,
 * heights of rows, hidden rows with all that is in them ("hidden rows aren't moved when you sort rows"), data validation and conditional
 * formats, whose rules are of places. https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
 * Formulas read from their new place as copied ones do, so that what is in their own row is meant still (Microsoft's article Q40401); formulas
 * elsewhere go on pointing at the same places. A protected sheet must allow sorting and have none of the cells locked:
 * https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6
 */
export function sortRows(workbook: Workbook, sheet: Sheet, area: Area, levels: readonly SortLevel[], by: ChangeSource): boolean {
  if (levels.length === 0 || levels.some(({ column }) => column < area.column || column >= area.column + area.columnCount))
    throw new Refusal("InvalidArgument");
  checkAllowed(workbook, sheet, "allowSort");
  checkUnlocked(workbook, sheet, area);
  if (sheet.tables.some((table) => overlaps(table.area, area) && !contains(bodyOf(table), area)))
    throw new Refusal(
      "InvalidOperation",
      "Headings and totals of a table cannot be sorted, nor a table together with what stands beside it.",
    );
  const places = Array.from({ length: area.rowCount }, (_, index) => area.row + index).filter(
    (row) => sheet.rows.get(row)?.hidden !== true,
  );
  checkMerges(sheet, area, places);

  const order = [...places].sort((a, b) => {
    for (const { column, ascending } of levels) {
      const compared = compareForSorting(sheet.cells.get(a, column), sheet.cells.get(b, column), ascending);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  /** Where a row goes, by where it stood. */
  const goes = new Map(
    order.flatMap((from, index) => (places[index] === undefined || places[index] === from ? [] : [[from, places[index]]])),
  );
  if (goes.size === 0) return false;

  moveCells(workbook, sheet, area, goes);
  for (const comment of sheet.comments) {
    const to = isInside(area, comment.row, comment.column) ? goes.get(comment.row) : undefined;
    if (to === undefined) continue;
    comment.row = to;
    sheet.changed.add("comments");
  }
  sheet.hyperlinks = sheet.hyperlinks.map((link) => {
    const to = link.area.rowCount === 1 && contains(area, link.area) ? goes.get(link.area.row) : undefined;
    if (to === undefined) return link;
    sheet.changed.add("hyperlinks");
    return { ...link, area: { ...link.area, row: to } };
  });
  workbook.emit({ kind: "sorted", sheet, areas: runsOf([...goes.keys()], area), by });
  return true;
}

/** Merged cells can be sorted only where each row is merged alike; Excel says so in these words. */
function checkMerges(sheet: Sheet, area: Area, places: readonly number[]): void {
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  if (merges.length === 0) return;
  const widths = new Map<number, string>();
  for (const { row, rowCount, column, columnCount } of merges.sort((a, b) => a.column - b.column))
    widths.set(row, `${widths.get(row) ?? ""} ${rowCount}×${column}+${columnCount}`);
  const [first = ""] = widths.values();
  const isAlike =
    merges.every((merge) => merge.rowCount === 1 && contains(area, merge)) && places.every((row) => widths.get(row) === first);
  if (!isAlike) throw new Refusal("InvalidOperation", "To do this, all the merged cells need to be the same size.");
}

function moveCells(workbook: Workbook, sheet: Sheet, area: Area, goes: ReadonlyMap<number, number>): void {
  const { styles } = workbook;
  const moved: { readonly row: number; readonly column: number; readonly cell: Cell }[] = [];
  for (const [from, row] of goes)
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = sheet.cells.get(from, column);
      const { borders } = styles.get(styleAt(sheet, row, column));
      const own = styleAt(sheet, from, column);
      const style = sameLines(styles.get(own).borders, borders) ? own : styles.derive(own, { borders });
      const formula =
        cell?.formula === undefined || cell.formula === null ? null : relativeFormula(cell.formula, { rows: row - from, columns: 0 });
      moved.push({ row, column, cell: { value: cell?.value ?? null, isError: cell?.isError ?? false, formula, style } });
    }
  for (const { row, column, cell } of moved) {
    const isEmpty = cell.value === null && cell.formula === null;
    if (isEmpty && !sheet.cells.get(row, column) && styleAt(sheet, row, column) === cell.style) continue;
    Object.assign(touchCell(sheet, row, column), cell);
    sheet.markCell(row, column);
  }
}

const sameLines = (a: object, b: object): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The rows as areas of neighbouring ones. */
function runsOf(rows: readonly number[], { column, columnCount }: Area): Area[] {
  const runs: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.row + last.rowCount === row) last.rowCount++;
    else runs.push({ row, column, rowCount: 1, columnCount });
  }
  return runs;
}
