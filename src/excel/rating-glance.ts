import type { RatingGlance } from "../app/ports";
import type { CellRef } from "../domain/grid/cell-ref";
import type { CellValue } from "../domain/grid/grid";
import { rangeOf } from "./block";
import type { ExcelRunner } from "./run-excel";

/** More cells than this are not looked at one by one: the next check tells. */
const MOST_CELLS = 300;

/** Looks at a few rating cells, in one sync: what they hold, and which list they have. A sheet that is gone gives nothing. */
export function glanceAtRatings(excel: ExcelRunner, cells: readonly CellRef[]): Promise<readonly RatingGlance[]> {
  if (cells.length === 0 || cells.length > MOST_CELLS) return Promise.resolve([]);
  return excel.run(async ({ workbook, sync }) => {
    const looked = cells.map((at) => {
      const sheet = workbook.worksheets.getItemOrNullObject(at.sheet);
      const range = rangeOf(sheet, { row: at.row, column: at.column, rowCount: 1, columnCount: 1 });
      range.load("values");
      const { dataValidation } = range;
      dataValidation.load("type,rule");
      return { at, sheet, range, dataValidation };
    });
    await sync();
    return looked.flatMap(({ at, sheet, range, dataValidation }) => {
      if (sheet.isNullObject) return [];
      const raw: unknown = range.values[0]?.[0];
      const source: unknown = dataValidation.type === "List" ? dataValidation.rule.list?.source : null;
      return [{ at, value: raw === "" || raw === undefined ? null : (raw as CellValue), list: typeof source === "string" ? source : null }];
    });
  });
}
