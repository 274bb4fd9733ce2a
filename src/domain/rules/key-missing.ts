import { z } from "../schema";
import { oneOf } from "./message";
import { actionsOf, hasRating, headerOf } from "./plan-places";
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
    ownWords:
      "The plan is rated {statuses}, but no key in this workbook says what that means, so agencies may rate differently. The Key sheet button lists them: write what each means.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    const rated = actionsOf(plan).find(({ action }) => action.milestones.some(hasRating));
    if (!rated) return;
    look();
    const at = headerOf(rated.table);
    if (plan.key.from === "default") yield { message: "missing", at };
    else if (plan.key.from === "cells")
      yield { message: "ownWords", data: { statuses: oneOf(plan.key.statuses.map(({ status }) => status)) }, at };
  },
});
