import { z } from "../schema";
import type { CellRef } from "../grid/cell-ref";
import { valueAt, type ReadWorkbook } from "../grid/grid";
import type { Plan } from "../plan/plan";
import { statusShown } from "./colour-shown";
import { oneOf } from "./message";
import { asksNothing, blankCell, fieldCell, fieldUses, gridOf, hasRating, type PlacedAction } from "./plan-places";
import { defineRule } from "./rule";

/** An action none of whose rows is rated, in a plan whose other actions are. */
export const ragMissing = defineRule({
  id: "rag-missing",
  summary: "Every action is rated, where the others are",
  severity: "error",
  fixable: false,
  messages: {
    missing: "{action} has no RAG rating, although other actions do, so the board cannot see how it stands. Rate it {statuses}.",
    colour:
      "{action} has no RAG rating in words, only the colour of {other}, which is lost in grey print and left out of counts. Write {other}, or whichever word is right.",
    combined: "{action} has text in its RAG cell but no rating, so the board cannot see how it stands. Begin the cell with {statuses}.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const statuses = oneOf(plan.key.statuses.map(({ status }) => status));
    const { actions, without } = fieldUses(plan).rag;
    if (without.length === actions) return;
    look(actions);
    for (const place of without) {
      const { action, table } = place;
      if (asksNothing(action)) continue;
      const coloured = table.combined ? null : colouredCell(plan, workbook, place);
      if (coloured) {
        yield { message: "colour", data: { other: coloured.status }, at: coloured.at, action };
        continue;
      }
      const wordless = action.milestones.find(hasRating)?.rating?.stated.at;
      const at = wordless ?? blankCell(workbook, place, "rag");
      if (at) yield { message: wordless && table.combined ? "combined" : "missing", data: { statuses }, at, action };
    }
  },
});

/** The first rating cell of an action that has no rating but a status's colour, and that status's word; null when there is none. */
function colouredCell(
  plan: Plan,
  workbook: ReadWorkbook,
  { action, table }: PlacedAction,
): { readonly at: CellRef; readonly status: string } | null {
  for (const { sheet, row } of action.milestones) {
    const at = fieldCell(table, "rag", { sheet, row, column: action.at.column });
    const grid = at && gridOf(workbook, sheet);
    const status = grid && valueAt(grid, at.row, at.column) === null ? statusShown(plan, grid, at) : null;
    if (at && status) return { at, status: status.status };
  }
  return null;
}
