import { z } from "../schema";
import { actionsOf, asksNothing, blankCell, isGivenFor } from "./plan-places";
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
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    for (const place of actionsOf(plan)) {
      const { action, priority, table } = place;
      if (table.columns.timescale === undefined) continue;
      look();
      const isStated = action.milestones.some(({ timescale }) => timescale) || isGivenFor(priority, "timescale");
      const at = isStated ? null : blankCell(workbook, place, "timescale");
      if (at && !asksNothing(action)) yield { message: "missing", at, action };
    }
  },
});
