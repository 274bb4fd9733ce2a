import { readA1 } from "../domain/grid/a1";
import type { CellArea, CellRef } from "../domain/grid/cell-ref";
import type { Plan } from "../domain/plan/plan";
import { readStatus } from "../domain/plan/rating";
import { ratingCells } from "../domain/rules/rating-cells";
import type { RatingGlance } from "./ports";

/** What a change did to ratings, as far as a glance tells; the next check tells for certain. */
export interface GuardHint {
  /** Rating cells without their list. */
  readonly lost: readonly CellRef[];
  /** Ratings that are no status of the key. */
  readonly unknown: readonly { readonly at: CellRef; readonly text: string }[];
}

export const NO_HINT: GuardHint = { lost: [], unknown: [] };

/** The rating cells of the plan as last checked that lie in rows touched by a change; an address may name several areas: "F5:F14,H2". */
export function touchedRatings(plan: Plan, { sheet, address }: { readonly sheet: string; readonly address: string }): readonly CellRef[] {
  const areas = address.split(",").flatMap((part): CellArea[] => {
    const area = readA1(part.slice(part.lastIndexOf("!") + 1).trim(), sheet);
    return area ? [area] : [];
  });
  return ratingCells(plan).flatMap(({ at }) =>
    at.sheet === sheet && areas.some(({ row, rowCount }) => at.row >= row && at.row < row + rowCount) ? [at] : [],
  );
}

/** What a glance at rating cells shows. A word that reads as a status in another way ("amber ") is left to the check. */
export function hintOf(plan: Plan, glances: readonly RatingGlance[]): GuardHint {
  return {
    lost: glances.flatMap(({ at, list }) => (list === null ? [at] : [])),
    unknown: glances.flatMap(({ at, value }) => {
      const text = String(value ?? "").trim();
      return text === "" || readStatus(text, plan.key) ? [] : [{ at, text }];
    }),
  };
}
