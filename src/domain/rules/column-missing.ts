import { z } from "../schema";
import type { Plan, PlanTable } from "../plan/plan";
import { actionsOf, headerOf } from "./plan-places";
import { defineRule } from "./rule";

const REQUIRED = ["action", "lead", "timescale"] as const;

/** A plan needs to say what is to be done, by whom and by when. What stands once for a whole priority counts. */
export const columnMissing = defineRule({
  id: "column-missing",
  summary: "The plan has columns for the action, the lead officer and the timescale",
  severity: "error",
  fixable: false,
  messages: {
    action: "The plan on “{sheet}” has no action column, so readers cannot tell what is to be done. Add a column headed “Action”.",
    lead: "The plan on “{sheet}” has no lead officer column, so nobody answers for an action. Add a column headed “Lead officer”.",
    timescale: "The plan on “{sheet}” has no timescale column, so nobody can tell what is late. Add a column headed “Timescale”.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    for (const field of REQUIRED) {
      look();
      const without = plan.tables.filter((table) => table.columns[field] === undefined && !isSaidElsewhere(plan, table, field));
      const [first, ...others] = without;
      if (!first) continue;
      // Wholly without it, the plan gets one finding; else each table that differs from the others gets its own.
      if (without.length === plan.tables.length)
        yield { message: field, data: { sheet: first.sheet }, at: headerOf(first), also: others.map(headerOf) };
      else for (const table of without) yield { message: field, data: { sheet: table.sheet }, at: headerOf(table) };
    }
  },
});

function isSaidElsewhere(plan: Plan, table: PlanTable, field: (typeof REQUIRED)[number]): boolean {
  const actions = actionsOf(plan).filter((place) => place.table === table);
  if (actions.length === 0) return false;
  return actions.every(({ action, priority }) => {
    if (field === "action") return action.text !== null;
    if (field === "lead") return action.lead !== null || priority.leads.length > 0;
    return priority.timescales.length > 0 || action.milestones.some(({ timescale }) => timescale !== null);
  });
}
