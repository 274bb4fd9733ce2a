import { ukDay } from "../../calendar/day";
import { toA1 } from "../../grid/a1";
import { nameOf, type ActionFigures, type PlanFigures } from "../plan-figures";
import { HEADER_LOOK, sheetHead, type SheetOrigin } from "../sheet-head";
import { day, link, text, type CellSpec, type SheetSpec } from "../sheet-spec";
import { standingCell } from "./rating-look";

/** A lead officer and the actions they lead, alone or with others. */
export interface LeadFigures {
  readonly lead: string;
  readonly actions: readonly ActionFigures[];
}

const NO_LEAD = "No lead officer named";

/** Every post that leads an action, in the alphabet's order; a joint lead's actions stand under each. Actions without one come last. */
export function leadsOf({ actions }: PlanFigures): LeadFigures[] {
  const byLead = new Map<string, { lead: string; actions: ActionFigures[] }>();
  for (const figures of actions) {
    const own = figures.action.milestones.flatMap(({ lead }) => (lead ? [lead.text] : []));
    const leads = new Map([...figures.action.leads, ...own].map((lead) => [lead.toLowerCase(), lead]));
    for (const [key, lead] of leads.size > 0 ? leads : [["", NO_LEAD] as const]) {
      const found = byLead.get(key) ?? { lead, actions: [] };
      byLead.set(key, found);
      found.actions.push(figures);
    }
  }
  return [...byLead].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1)).map(([, found]) => found);
}

/** What is missing or contradictory about the action, in the check's own words. */
const trouble = ({ findings }: ActionFigures): string => findings.map(({ message }) => message).join("\n");

/** The chase list: per lead officer their actions, ratings, next due dates, and what is missing. */
export function leadsSheet(figures: PlanFigures, origin: SheetOrigin): SheetSpec {
  const rows = leadsOf(figures).flatMap(({ lead, actions }) =>
    actions.map((one): (CellSpec | null)[] => [
      text(lead, { wrap: true }),
      text(one.action.ref?.text ?? ""),
      text(one.action.text?.text ?? "", { wrap: true }),
      standingCell(one.standing),
      day(one.nextDue, { align: "left" }),
      text(one.pastDue ? "Past its timescale" : ""),
      text(trouble(one), { wrap: true }),
      link(`${one.action.at.sheet} ${toA1(one.action.at)}`, one.action.at),
    ]),
  );
  const head = sheetHead("By lead officer", origin);
  return {
    kind: "leads",
    name: "By lead officer",
    widths: [28, 7, 46, 14, 17, 16, 60, 16],
    rows: [
      ...head,
      ["Lead officer", "Ref", "Action", "Rating", "Next due", "Standing", "What is missing or contradictory", "Cell"].map((words) =>
        text(words, HEADER_LOOK),
      ),
      ...rows,
    ],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", footer: origin.planTitle },
  };
}

/** What to ask one lead officer, ready to be copied into an e-mail. Nothing is sent. */
export function chaseText({ lead, actions }: LeadFigures, { asOf }: PlanFigures, planTitle: string): string {
  const asked = actions.filter(({ findings, pastDue, nextDue }) => findings.length > 0 || pastDue || nextDue !== null);
  const lines = asked.map((one) => {
    const due = one.nextDue === null ? "" : ` Next due ${ukDay(one.nextDue)}.`;
    const late = one.pastDue ? " Its timescale has passed." : "";
    return [
      `- ${nameOf(one)}: ${(one.action.text?.text ?? "").split("\n")[0] ?? ""}${late}${due}`,
      ...one.findings.map(({ message }) => `  ${message}`),
    ].join("\n");
  });
  const opening = `To: ${lead}\nAbout: ${planTitle}, position at ${ukDay(asOf)}`;
  if (lines.length === 0) return `${opening}\n\nThere is nothing to update in your actions: ${actions.map(nameOf).join(", ")}. Thank you.`;
  return `${opening}\n\nPlease update these actions in the plan before it is circulated:\n\n${lines.join("\n\n")}\n\nThank you.`;
}

/** The texts to copy, one a lead officer. */
export function emailsSheet(figures: PlanFigures, origin: SheetOrigin): SheetSpec {
  const head = sheetHead("Texts for e-mails to lead officers", origin);
  const rows = leadsOf(figures)
    .filter(({ lead }) => lead !== NO_LEAD)
    .map((lead) => [text(lead.lead, { wrap: true }), text(chaseText(lead, figures, origin.planTitle).slice(0, 32_000), { wrap: true })]);
  return {
    kind: "emails",
    name: "E-mail texts",
    widths: [28, 120],
    rows: [...head, ["Lead officer", "Text to copy (nothing is sent)"].map((words) => text(words, HEADER_LOOK)), ...rows],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", footer: origin.planTitle },
  };
}
