import { z } from "../schema";
import { oneOf } from "./message";
import { actionsOf, blankCell, type PlacedAction } from "./plan-places";
import { defineRule } from "./rule";

/** An action none of whose rows is rated, in a plan whose other actions are. */
export const ragMissing = defineRule({
  id: "rag-missing",
  summary: "Every action is rated, where the others are",
  severity: "error",
  fixable: false,
  messages: {
    missing: "{action} has no RAG rating, although other actions do, so the board cannot see how it stands. Rate it {statuses}.",
    combined: "{action} has text in its RAG cell but no rating, so the board cannot see how it stands. Begin the cell with {statuses}.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const statuses = oneOf(plan.key.statuses.map(({ status }) => status));
    const places = actionsOf(plan).filter(({ table }) => table.columns.rag !== undefined);
    // In a combined column, text without a status is commentary.
    const isRated = ({ action, table }: PlacedAction): boolean =>
      action.milestones.some(({ rating }) => rating && (rating.status !== null || !table.combined));
    if (!places.some(isRated)) return;
    for (const place of places) {
      look();
      if (isRated(place)) continue;
      const { action, table } = place;
      const unrated = action.milestones.find(({ rating }) => rating)?.rating?.stated.at;
      const at = unrated ?? blankCell(workbook, place, "rag");
      if (at) yield { message: unrated && table.combined ? "combined" : "missing", data: { statuses }, at, action };
    }
  },
});
