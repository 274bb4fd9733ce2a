import { z } from "zod";
import { oneOf } from "./message";
import { actionsOf, fieldCell } from "./plan-places";
import { defineRule } from "./rule";

/** An action none of whose rows is rated, in a plan whose other actions are. */
export const ragMissing = defineRule({
  id: "rag-missing",
  summary: "Every action is rated, where the others are",
  severity: "error",
  fixable: false,
  messages: {
    missing: "{action} has no RAG rating, although other actions do, so the board cannot see how it stands. Rate it {statuses}.",
  },
  options: z.object({}),

  *check(plan, { look }) {
    const places = actionsOf(plan).filter(({ table }) => table.columns.rag !== undefined);
    const isRated = ({ action }: (typeof places)[number]): boolean => action.milestones.some(({ rating }) => rating);
    if (!places.some(isRated)) return;
    for (const place of places) {
      look();
      const at = fieldCell(place.table, "rag", place.action.at);
      if (!isRated(place) && at)
        yield { message: "missing", data: { statuses: oneOf(plan.key.statuses.map(({ status }) => status)) }, at, action: place.action };
    }
  },
});
