import { z } from "zod";
import { actionsOf, fieldCell } from "./plan-places";
import { defineRule } from "./rule";

/** Judged once an action: a timescale on any of its rows, or one stated for its whole priority, will do. */
export const timescaleMissing = defineRule({
  id: "timescale-missing",
  summary: "Every action has a timescale",
  severity: "error",
  fixable: false,
  messages: {
    missing: "{action} has no timescale, so nobody can tell when it is late. Write the month or date by which it is to be done.",
  },
  options: z.object({}),

  *check(plan, { look }) {
    for (const { action, priority, table } of actionsOf(plan)) {
      const at = fieldCell(table, "timescale", action.at);
      if (!at) continue;
      look();
      if (priority.timescales.length === 0 && action.milestones.every(({ timescale }) => !timescale))
        yield { message: "missing", at, action };
    }
  },
});
