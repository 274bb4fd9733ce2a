import { z } from "../schema";
import { CellMap } from "../grid/cell-map";
import { cellKey, valueAt, type Grid } from "../grid/grid";
import type { CellRef } from "../grid/cell-ref";
import type { Plan, RagStatus } from "../plan/plan";
import { hueOfFill } from "../plan/fill-colour";
import { actionsOf, fieldCell, gridOf } from "./plan-places";
import type { RatingCell } from "./rating-cells";
import { runsOf } from "./rating-cells";
import { defineRule } from "./rule";

/** Compares direct fills only: a conditional format follows the word by itself. White, grey and a fill that the whole row shares say nothing. */
export const ragColour = defineRule({
  id: "rag-colour",
  summary: "A rating’s fill says the same as its word",
  severity: "review",
  fixable: false,
  messages: {
    differs:
      "{action} is rated {rating} but filled in the colour of {other}. In print and on screens readers trust the colour. Put the word or the fill right.",
    noWord:
      "{action} is rated by a fill alone, in the colour of {other}. It is lost in grey print and to people who cannot tell colours. Write the word.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look, cannotTell }) {
    const bare: RatingCell[] = [];
    const colours = new CellMap<string>();
    for (const { action, table } of actionsOf(plan)) {
      for (const milestone of action.milestones) {
        const { rating } = milestone;
        const at = rating?.stated.at ?? fieldCell(table, "rag", { sheet: milestone.sheet, row: milestone.row, column: action.at.column });
        const grid = at && gridOf(workbook, at.sheet);
        if (!grid) continue;
        look();
        if (grid.fills === null) cannotTell("This Excel did not give the fills.");
        const shown = statusShown(plan, grid, at);
        if (!shown || (rating?.reading !== "colour" && shown.status === rating?.status?.status)) continue;
        const isBlank = valueAt(grid, at.row, at.column) === null;
        if (isBlank && !table.combined) {
          bare.push({ at, action });
          colours.set(at, shown.status);
        } else if (rating?.status && isAnotherColour(rating.status, shown))
          yield { message: "differs", data: { rating: rating.status.status, other: shown.status }, at, action };
      }
    }
    for (const { area, first } of runsOf(bare, plan))
      yield { message: "noWord", data: { other: colours.get(first.at) ?? "" }, at: area, action: first.action };
  },
});

/** The status whose colour a cell is filled in; null without a fill that says one. */
function statusShown(plan: Plan, grid: Grid, { row, column }: CellRef): RagStatus | null {
  const fill = grid.fills?.get(cellKey(row, column));
  // A fill that goes on beside the cell is the row's stripe.
  if (!fill || grid.fills?.get(cellKey(row, column - 1)) === fill || grid.fills?.get(cellKey(row, column + 1)) === fill) return null;
  const hue = hueOfFill(fill);
  if (hue === null) return null;
  const alike = plan.key.statuses.filter(({ colour }) => colour !== null && hueOfFill(colour) === hue);
  // Of two statuses in colours alike, the fill alone does not tell which is meant.
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** True when a reader takes the two statuses' own colours for two. A status without a colour of its own ("Amber/Green") goes with any. */
const isAnotherColour = (own: RagStatus, shown: RagStatus): boolean =>
  own.colour !== null && shown.colour !== null && hueOfFill(own.colour) !== hueOfFill(shown.colour);
