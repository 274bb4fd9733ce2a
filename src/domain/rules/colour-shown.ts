import { cellKey, type Grid } from "../grid/grid";
import type { CellRef } from "../grid/cell-ref";
import { hueOfFill } from "../plan/fill-colour";
import type { Plan, RagStatus } from "../plan/plan";

/** The status in whose colour a cell is filled; null without a fill of its own that can only mean one. */
export function statusShown(plan: Plan, grid: Grid, { row, column }: CellRef): RagStatus | null {
  const fill = grid.fills?.get(cellKey(row, column));
  // A fill that goes on beside the cell is the row's stripe.
  if (!fill || grid.fills?.get(cellKey(row, column - 1)) === fill || grid.fills?.get(cellKey(row, column + 1)) === fill) return null;
  const hue = hueOfFill(fill);
  if (hue === null) return null;
  const alike = plan.key.statuses.filter(({ colour }) => colour !== null && hueOfFill(colour) === hue);
  // Of two statuses in colours alike, the fill alone does not tell which is meant.
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
