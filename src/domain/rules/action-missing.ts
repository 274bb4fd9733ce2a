import { z } from "../schema";
import { blankCell, fieldUses } from "./plan-places";
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
    const { actions, without } = fieldUses(plan).action;
    look(actions);
    for (const place of without) {
      const at = blankCell(workbook, place, "action");
      if (at) yield { message: "missing", at, action: place.action };
    }
  },
});
