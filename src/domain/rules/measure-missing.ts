import { z } from "../schema";
import { actionsOf, asksNothing, blankCell, headerOf, isGivenFor } from "./plan-places";
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
    const places = actionsOf(plan);
    const [first, ...others] = plan.tables;
    if (first && plan.tables.every(({ columns }) => columns.measure === undefined)) {
      look();
      const isGiven = places.some(({ action }) => action.milestones.some(({ measures }) => measures.length > 0));
      if (!isGiven) yield { message: "column", data: { sheet: first.sheet }, at: headerOf(first), also: others.map(headerOf) };
      return;
    }
    for (const place of places) {
      const { action, priority, table } = place;
      if (table.columns.measure === undefined) continue;
      look();
      const isGiven = action.milestones.some(({ measures }) => measures.length > 0) || isGivenFor(priority, "measure");
      const at = isGiven ? null : blankCell(workbook, place, "measure");
      if (at && !asksNothing(action)) yield { message: "missing", at, action };
    }
  },
});
