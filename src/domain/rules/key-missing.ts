import { z } from "../schema";
import { actionsOf, headerOf } from "./plan-places";
import { defineRule } from "./rule";

/** Without a key each agency rates by its own idea of the colours. */
export const keyMissing = defineRule({
  id: "key-missing",
  summary: "A rated plan carries its RAG key",
  severity: "review",
  fixable: false,
  messages: {
    missing:
      "The plan is rated, but nothing in this workbook says what its ratings mean, so agencies may rate differently. Add the key: the Key sheet button writes it.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    const rated = actionsOf(plan).find(({ action }) => action.milestones.some(({ rating }) => rating));
    if (!rated) return;
    look();
    if (plan.key.from === "default") yield { message: "missing", at: headerOf(rated.table) };
  },
});
