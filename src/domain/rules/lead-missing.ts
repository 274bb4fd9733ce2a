import { z } from "zod";
import { actionsOf, fieldCell } from "./plan-places";
import { defineRule } from "./rule";

/** Judged once an action: a lead on any of its rows, or one named for its whole priority, will do. */
export const leadMissing = defineRule({
  id: "lead-missing",
  summary: "Every action names a lead officer",
  severity: "error",
  fixable: false,
  messages: {
    missing: "{action} has no lead officer, so nobody is seen to answer for it or to update it. Write the post that leads it.",
  },
  options: z.object({}),

  *check(plan, { look }) {
    for (const { action, priority, table } of actionsOf(plan)) {
      const at = fieldCell(table, "lead", action.at);
      if (!at) continue;
      look();
      if (!action.lead && priority.leads.length === 0 && action.milestones.every(({ lead }) => !lead))
        yield { message: "missing", at, action };
    }
  },
});
