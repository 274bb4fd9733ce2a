import { z } from "../schema";
import { asksNothing, blankCell, fieldUses, isGivenFor } from "./plan-places";
import { defineRule } from "./rule";

/** Judged once an action: a lead on any of its rows, or one named for its whole priority, will do. */
export const leadMissing = defineRule({
  id: "lead-missing",
  summary: "Every action names a lead officer",
  severity: "error",
  fixable: false,
  messages: {
    missing: "{action} has no lead officer, so nobody answers for it or updates it. Write the post that leads it.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const { actions, without } = fieldUses(plan).lead;
    look(actions);
    for (const place of without) {
      const { action, priority } = place;
      const at = isGivenFor(priority, "lead") ? null : blankCell(workbook, place, "lead");
      if (at && !asksNothing(action)) yield { message: "missing", at, action };
    }
  },
});
