import { readA1 } from "../domain/grid/a1";
import type { CellArea, CellRef } from "../domain/grid/cell-ref";
import { valueAt, type ReadWorkbook } from "../domain/grid/grid";
import type { Plan } from "../domain/plan/plan";
import { readStatus } from "../domain/plan/rating";
import { gridOf } from "../domain/rules/plan-places";
import { openRatingCells, validationAt } from "../domain/rules/rating-cells";
import type { RatingGlance } from "./ports";

/** What a change did to ratings, as far as a glance tells; the next check tells for certain. */
export interface GuardHint {
  /** Rating cells without the list they had. */
  readonly lost: readonly CellRef[];
  /** Ratings that are no status of the key, and were something else before. */
  readonly unknown: readonly { readonly at: CellRef; readonly text: string }[];
}

export const NO_HINT: GuardHint = { lost: [], unknown: [] };

/** A plan as last checked, with the workbook it was read from. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly workbook: ReadWorkbook;
}

/** The rating cells of the plan as last checked that lie in rows touched by a change; an address may name several areas: "F5:F14,H2". */
export function touchedRatings(
  { plan, workbook }: CheckedPlan,
  { sheet, address }: { readonly sheet: string; readonly address: string },
): readonly CellRef[] {
  const areas = address.split(",").flatMap((part): CellArea[] => {
    const area = readA1(part.slice(part.lastIndexOf("!") + 1).trim(), sheet);
    return area ? [area] : [];
  });
  return openRatingCells(plan, workbook).flatMap(({ at }) =>
    at.sheet === sheet && areas.some(({ row, rowCount }) => at.row >= row && at.row < row + rowCount) ? [at] : [],
  );
}

/**
 * What a glance at rating cells shows. What was so when the plan was checked is no news: the check tells of it. A word that reads as a status
 * in another way ("amber ") is left to the check too. Told in the workbook's order, whichever was looked at first.
 */
export function hintOf({ plan, workbook }: CheckedPlan, looked: readonly RatingGlance[]): GuardHint {
  const sheets = new Map(workbook.grids.map(({ sheet }, index) => [sheet, index]));
  const sheetOf = ({ at }: RatingGlance): number => sheets.get(at.sheet) ?? workbook.grids.length;
  const glances = [...looked].sort((a, b) => sheetOf(a) - sheetOf(b) || a.at.row - b.at.row || a.at.column - b.at.column);
  const before = ({ sheet, row, column }: CellRef) => {
    const grid = gridOf(workbook, sheet);
    return { hadList: grid !== null && validationAt(grid, { sheet, row, column }) !== null, value: grid && valueAt(grid, row, column) };
  };
  return {
    lost: glances.flatMap(({ at, list }) => (list === null && before(at).hadList ? [at] : [])),
    unknown: glances.flatMap(({ at, value }) => {
      const text = String(value ?? "").trim();
      return text === "" || value === before(at).value || readStatus(text, plan.key) ? [] : [{ at, text }];
    }),
  };
}
