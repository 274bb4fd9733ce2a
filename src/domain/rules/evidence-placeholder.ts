import { z } from "../schema";
import { readPlaceholder } from "./placeholder";
import { isDone, ratingGroups } from "./rating-groups";
import { defineRule } from "./rule";

/** Where an action that is done has nothing else, evidence-missing speaks; this is for the rest. */
export const evidencePlaceholder = defineRule({
  id: "evidence-placeholder",
  summary: "Evidence of impact is written out, not put off",
  severity: "warning",
  fixable: false,
  messages: {
    evidence:
      "{action} has “{text}” where its evidence of impact should be, so readers cannot see what has changed. Write the evidence, or leave the cell blank until there is some.",
  },
  options: z.strictObject({}),

  *check(plan, { asOf, look }) {
    for (const group of ratingGroups(plan)) {
      const { action, rows, table } = group;
      if (table.combined) continue;
      const isLeft = isDone(group, asOf) && rows.every(({ evidence }) => !evidence || readPlaceholder(evidence.text) !== null);
      for (const { evidence } of rows) {
        if (!evidence) continue;
        look();
        if (!isLeft && readPlaceholder(evidence.text) !== null)
          yield { message: "evidence", data: { text: evidence.text }, at: evidence.at, action };
      }
    }
  },
});
