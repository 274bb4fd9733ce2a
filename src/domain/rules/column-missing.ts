import { z } from "../schema";
import type { Plan, PlanTable } from "../plan/plan";
import { actionsOf, headerOf, isGivenFor } from "./plan-places";
import { defineRule } from "./rule";

/** Fields that can be required; whether there are ratings at all is rag-column-missing's to say. */
const CAN_BE_REQUIRED = ["ref", "action", "lead", "timescale", "measure", "commentary", "evidence"] as const;
type RequiredField = (typeof CAN_BE_REQUIRED)[number];
const REQUIRED = ["action", "lead", "timescale"] as const satisfies readonly RequiredField[];
/** The usual headings of the fields that a plan's settings may add. */
const HEADINGS = { ref: "Ref", measure: "Measure of success", commentary: "Commentary", evidence: "Evidence of impact" } as const;

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
    other: "The plan on “{sheet}” has no column headed “{heading}”, which this plan’s settings ask for. Add one, or change the setting.",
  },
  options: z.strictObject({
    /** The fields without whose column the plan is not complete. */
    required: z
      .array(z.enum(CAN_BE_REQUIRED))
      .max(CAN_BE_REQUIRED.length)
      .default([...REQUIRED]),
  }),
  choices: [{ kind: "fields", name: "required", label: "Columns a plan must have", from: CAN_BE_REQUIRED, standard: REQUIRED }],

  *check(plan, { look, options }) {
    for (const field of CAN_BE_REQUIRED.filter((each) => options.required.includes(each))) {
      look();
      const without = plan.tables.filter((table) => table.columns[field] === undefined && !isSaidElsewhere(plan, table, field));
      const [first, ...others] = without;
      if (!first) continue;
      const said = (sheet: string) =>
        field === "action" || field === "lead" || field === "timescale"
          ? ({ message: field, data: { sheet } } as const)
          : ({ message: "other", data: { sheet, heading: HEADINGS[field] } } as const);
      // Wholly without it, the plan gets one finding; else each table that differs from the others gets its own.
      if (without.length === plan.tables.length) yield { ...said(first.sheet), at: headerOf(first), also: others.map(headerOf) };
      else for (const table of without) yield { ...said(table.sheet), at: headerOf(table) };
    }
  },
});

function isSaidElsewhere(plan: Plan, table: PlanTable, field: RequiredField): boolean {
  const actions = actionsOf(plan).filter((place) => place.table === table);
  if (actions.length === 0) return false;
  return actions.every(({ action, priority }) => {
    if (field === "action") return action.text !== null;
    if (field === "lead") return action.lead !== null || isGivenFor(priority, "lead");
    if (field === "ref") return action.ref !== null;
    if (field === "measure") return isGivenFor(priority, "measure") || action.milestones.some(({ measures }) => measures.length > 0);
    if (field === "commentary" || field === "evidence") return false;
    return isGivenFor(priority, "timescale") || action.milestones.some(({ timescale }) => timescale !== null);
  });
}
