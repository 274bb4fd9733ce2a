import { z } from "zod";
import { actionsOf, fieldCell } from "./plan-places";
import { defineRule } from "./rule";

/** A row with a ref, a lead or a timescale but nothing to do. */
export const actionMissing = defineRule({
  id: "action-missing",
  summary: "Every action says what is to be done",
  severity: "error",
  fixable: false,
  messages: {
    missing: "{action} has no action written in it, so readers cannot tell what is to be done. Write the action, or clear the row.",
  },
  options: z.object({}),

  *check(plan, { look }) {
    for (const { action, table } of actionsOf(plan)) {
      const at = fieldCell(table, "action", action.at);
      if (!at) continue;
      look();
      if (!action.text) yield { message: "missing", at, action };
    }
  },
});
