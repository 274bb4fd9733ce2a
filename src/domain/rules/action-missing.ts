import { z } from "../schema";
import { actionsOf, blankCell } from "./plan-places";
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
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    for (const place of actionsOf(plan)) {
      if (place.table.columns.action === undefined) continue;
      look();
      const at = place.action.text ? null : blankCell(workbook, place, "action");
      if (at) yield { message: "missing", at, action: place.action };
    }
  },
});
