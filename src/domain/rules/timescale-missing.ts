import { z } from "../schema";
import { asksNothing, blankCell, fieldUses, isGivenFor } from "./plan-places";
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
    const { actions, without } = fieldUses(plan).timescale;
    look(actions);
    for (const place of without) {
      const { action, priority } = place;
      const at = isGivenFor(priority, "timescale") ? null : blankCell(workbook, place, "timescale");
      if (at && !asksNothing(action)) yield { message: "missing", at, action };
    }
  },
});
