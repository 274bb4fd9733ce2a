import { z } from "../schema";
import { actionsOf, asksNothing, blankCell, fieldUses, headerOf, isGivenFor } from "./plan-places";
import { defineRule } from "./rule";

/** Judged once an action: a measure on any of its rows will do. A plan without the column gets one finding. */
export const measureMissing = defineRule({
  id: "measure-missing",
  summary: "Every action says how its success and impact will be measured",
  severity: "warning",
  fixable: false,
  messages: {
    missing:
      "{action} has no measure of success, so nobody can tell whether it made a difference. Write what will be different, and how you will know.",
    column: "The plan on “{sheet}” has no column for measures of success and impact, so nobody can tell what makes a difference. Add one.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const [first, ...others] = plan.tables;
    if (first && plan.tables.every(({ columns }) => columns.measure === undefined)) {
      look();
      const isGiven = actionsOf(plan).some(({ action }) => action.milestones.some(({ measures }) => measures.length > 0));
      if (!isGiven) yield { message: "column", data: { sheet: first.sheet }, at: headerOf(first), also: others.map(headerOf) };
      return;
    }
    const { actions, without } = fieldUses(plan).measure;
    look(actions);
    for (const place of without) {
      const { action, priority } = place;
      const at = isGivenFor(priority, "measure") ? null : blankCell(workbook, place, "measure");
      if (at && !asksNothing(action)) yield { message: "missing", at, action };
    }
  },
});
