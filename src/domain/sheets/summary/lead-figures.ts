import { isAsAbove, splitLeads, withoutStop } from "../../plan/leads";
import type { Action, Milestone, Priority } from "../../plan/plan";
import type { ActionFigures, PlanFigures } from "../plan-figures";

/** A lead officer and the actions they lead, alone or with others. */
export interface LeadFigures {
  /** null: nobody is named. */
  readonly lead: string | null;
  readonly actions: readonly ActionFigures[];
}

/** What stands in place of a lead where nobody is named. */
export const NO_LEAD = "No lead officer named";

/** The posts that lead an action: its own, those its rows name, else those of its whole priority. What only points at another is none. */
function leadsOfAction({ action, priority }: ActionFigures): string[] {
  const named = (leads: readonly string[]): string[] => leads.filter((lead) => !isAsAbove(lead)).map(withoutStop);
  const own = named([
    ...action.leads,
    ...action.milestones.flatMap(({ lead }) => (lead && !isAsAbove(lead.text) ? splitLeads(lead.text) : [])),
  ]);
  return own.length > 0 ? own : named(priority.leads.flatMap(({ text }) => splitLeads(text)));
}

/** Who leads an action, or one row of it, in the plan's own words, one lead a line; "" when nobody is named. "As above" is told as whom it points at. */
export function leadInWords(action: Action, priority: Priority, row?: Milestone): string {
  const named = action.milestones
    .slice(0, row ? action.milestones.indexOf(row) + 1 : 0)
    .reverse()
    .find(({ lead }) => lead && !isAsAbove(lead.text))?.lead;
  if (named) return named.text;
  if (action.lead) return isAsAbove(action.lead.text) ? action.leads.join("\n") : action.lead.text;
  return leadsInWords(priority);
}

/** Who leads a whole priority, in the plan's own words, each once and one a line; "" when nobody is named. */
export function leadsInWords({ leads }: Priority): string {
  const lines = leads.flatMap(({ text }) => text.split("\n").map((line) => line.trim()));
  return [...new Set(lines)].filter((line) => line !== "" && !isAsAbove(line)).join("\n");
}

/** Every post that leads an action, in the alphabet's order; a joint lead's actions stand under each. Actions without one come last. */
export function leadsOf({ actions }: PlanFigures): LeadFigures[] {
  const byLead = new Map<string, { lead: string | null; actions: ActionFigures[] }>();
  for (const figures of actions) {
    const leads = new Map<string, string | null>();
    for (const lead of leadsOfAction(figures)) if (!leads.has(lead.toLowerCase())) leads.set(lead.toLowerCase(), lead);
    for (const [key, lead] of leads.size > 0 ? leads : [["", null] as const]) {
      const found = byLead.get(key) ?? { lead, actions: [] };
      byLead.set(key, found);
      found.actions.push(figures);
    }
  }
  return [...byLead].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1)).map(([, found]) => found);
}
