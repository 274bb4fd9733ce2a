import type { Finding } from "../../findings/finding";
import type { CellRef } from "../../grid/cell-ref";
import { isAsAbove, splitLeads, withoutStop } from "../../plan/leads";
import type { Action, Milestone, Priority } from "../../plan/plan";
import type { ActionFigures, PlanFigures } from "../plan-figures";

/** A lead officer and the actions they lead, alone or with others; of an action whose rows name leads of their own, only what is theirs. */
export interface LeadFigures {
  /** null: nobody is named. */
  readonly lead: string | null;
  readonly actions: readonly ActionFigures[];
}

/** What stands in place of a lead where nobody is named. */
export const NO_LEAD = "No lead officer named";

const named = (leads: readonly string[]): string[] =>
  leads.filter((lead) => !isAsAbove(lead)).map((lead) => withoutStop(lead.replace(/\s+/g, " ")));

const leadsOfPriority = ({ leads }: Pick<Priority, "leads">): string[] => named(leads.flatMap(({ text }) => splitLeads(text)));

/** The posts a row names for itself; what only points at another is none. */
const leadsOfRow = ({ lead }: Milestone): string[] => (lead && !isAsAbove(lead.text) ? named(splitLeads(lead.text)) : []);

/** The posts that lead an action: its own, those its rows name, else those of its whole priority. */
function leadsOfAction({ action, priority }: ActionFigures): string[] {
  const own = [...named(action.leads), ...action.milestones.flatMap(leadsOfRow)];
  return own.length > 0 ? own : leadsOfPriority(priority);
}

/** The rows of an action that one of its leads answers for: from each row that names them to the next that names somebody else. */
function rowsLedBy(lead: string, { action, priority }: ActionFigures): Milestone[] {
  let leads = action.leads.length > 0 ? named(action.leads) : leadsOfPriority(priority);
  return action.milestones.filter((row) => {
    const own = leadsOfRow(row);
    if (own.length > 0) leads = own;
    return leads.some((one) => one.toLowerCase() === lead.toLowerCase());
  });
}

/** The rows of its action that a finding is about: those of the cells it rests on, else that of its cell and those the same rating covers. */
function rowsAbout({ at, also }: Finding, { action: { milestones }, table: { columns } }: ActionFigures): readonly Milestone[] {
  const within = ({ sheet, row, rowCount = 1 }: CellRef & { readonly rowCount?: number }): Milestone[] =>
    milestones.filter((one) => one.sheet === sheet && one.row >= row && one.row < row + rowCount);
  const rests = also.flatMap(within);
  if (rests.length > 0) return rests;
  const own = within(at);
  if (![columns.rag, columns.commentary, columns.evidence].includes(at.column)) return own;
  return milestones.filter(
    (one) => own.includes(one) || own.some(({ row, sheet }) => one.ratedBy?.row === row && one.ratedBy.sheet === sheet),
  );
}

/** What is one lead's of an action whose rows name leads of their own: the dates of their rows, and what the check says of those. */
function partOf(lead: string, one: ActionFigures): ActionFigures {
  if (one.table.transposed || !one.action.milestones.some((row) => leadsOfRow(row).length > 0)) return one;
  const rows = new Set(rowsLedBy(lead, one));
  // A lead whom every row names another for still leads the action.
  if (rows.size === 0) return one;
  const dates = one.dates.filter(({ row }) => rows.has(row));
  const toCome = dates.filter(({ passed, settled }) => !passed && !settled).map(({ due }) => due);
  return {
    ...one,
    dates,
    nextDue: toCome.length === 0 ? null : toCome.reduce((least, due) => (due < least ? due : least)),
    pastDue: dates.some(({ passed, settled }) => passed && !settled),
    findings: one.findings.filter((finding) => {
      const about = rowsAbout(finding, one);
      return about.length === 0 || about.some((row) => rows.has(row));
    }),
  };
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

/** Who leads a whole priority, each once and one a line, however many lines of the plan name them; "" when nobody is named. */
export function leadsInWords(priority: Priority): string {
  const leads = new Map<string, string>();
  for (const lead of leadsOfPriority(priority)) if (!leads.has(lead.toLowerCase())) leads.set(lead.toLowerCase(), lead);
  return [...leads.values()].join("\n");
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
      found.actions.push(lead === null ? figures : partOf(lead, figures));
    }
  }
  return [...byLead].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1)).map(([, found]) => found);
}
