import { ukDay, type Day } from "../../calendar/day";
import type { Finding } from "../../findings/finding";
import type { Action } from "../../plan/plan";
import { counted as inFigures, nameLength, shorten } from "../../rules/message";
import { counted, listed } from "../counted-words";
import { withoutEmptyTable } from "../empty-columns";
import { fitText, linesOf, MOST_LINES } from "../fit-text";
import { nameOf, namesAmong, type ActionFigures, type PlanFigures } from "../plan-figures";
import { HEADER_LOOK, sheetHead, type SheetOrigin } from "../sheet-head";
import { text, type SheetSpec } from "../sheet-spec";
import { leadsOf } from "./lead-figures";
import { saidOf } from "./said-of-action";

/** As wide as the other sheets’ tables: most texts then stand in one cell, and two or three on a page. */
const TEXT_WIDTH = 140;

/** What only the lead of an action can answer. Drop-downs, hidden rows, refs and the like are the co-ordinator's to put right. */
const FOR_THE_LEAD: ReadonlySet<string> = new Set([
  "action-missing",
  "timescale-missing",
  "measure-missing",
  "timescale-impossible",
  "timescale-reversed",
  "timescale-ambiguous",
  "timescale-unclear",
  "timescale-outside-plan",
  "rag-past-due",
  "rag-not-started",
  "past-due",
  "rag-missing",
  "rag-not-in-list",
  "commentary-missing",
  "dropped-unexplained",
  "evidence-missing",
  "evidence-placeholder",
  "cell-error",
]);
/** Characters of a timescale that tell which of an action's milestones is meant. */
const MOST_WORDS = 60;
/** What says itself that a date has passed, or that no date can be told. */
const SAY_LATE: ReadonlySet<string> = new Set([
  "rag-past-due",
  "past-due",
  "timescale-ambiguous",
  "timescale-reversed",
  "timescale-impossible",
]);
/** Days within which the lead is asked whether a date will be met. */
const NEAR = 30;

/** How the timescale of a whole priority is written is the co-ordinator's: none of its leads wrote it. */
const isOfPriority = (action: Action, { rule, message }: Finding): boolean =>
  rule.startsWith("timescale-") && nameLength(action, message) === 0;
const isForLead = (action: Action, finding: Finding): boolean =>
  FOR_THE_LEAD.has(finding.rule) && finding.fix?.safe !== true && !isOfPriority(action, finding);
/** True when the finding names the day: "(31 October 2017)", and not "1 October 2017" for it. */
const names = ({ message }: Finding, day: Day): boolean =>
  message
    .split(ukDay(day))
    .slice(0, -1)
    .some((before) => !/\d$/.test(before));
const days = (count: number): string => inFigures(count, "day");

/**
 * What is asked of one action; empty when nothing is. What is said of several actions together (a date of their priority) is asked once a
 * text: `asked` holds what has been.
 */
function asksOf({ action, findings, due: end, dates }: ActionFigures, { asOf }: PlanFigures, asked: Set<string>): string[] {
  const own = findings.filter((finding) => isForLead(action, finding));
  const said = [...new Set(own.filter(({ message }) => !asked.has(message)).map((finding) => saidOf(action, finding)))];
  for (const finding of own) if (nameLength(action, finding.message) === 0) asked.add(finding.message);
  const late = dates.filter(({ passed, settled }) => passed && !settled).map(({ due }) => due);
  // The check says of most late dates why they matter; where it is silent of them, the latest is asked after.
  const latest = late.reduce<Day | null>((most, due) => (most === null || due > most ? due : most), null);
  if (latest !== null && !own.some((finding) => SAY_LATE.has(finding.rule) || names(finding, latest))) {
    const passed =
      latest === end
        ? `It was due by ${ukDay(latest)}, ${days(asOf - latest)} ago.`
        : `A date in its timescale, ${ukDay(latest)}, passed ${days(asOf - latest)} ago.`;
    said.push(`${passed} Please say how it stands, and by when it will be done.`);
  }
  const near = dates.filter(({ due, passed, settled }) => !passed && !settled && due <= asOf + NEAR).sort((a, b) => a.due - b.due);
  const isOneOfSeveral = new Set(dates.map(({ due }) => due)).size > 1;
  const coming = near.map(({ due, stated }) => {
    const when = `due by ${ukDay(due)}, ${due === asOf ? "today" : `in ${days(due - asOf)}`}`;
    const what = isOneOfSeveral
      ? `A milestone is ${when} (“${shorten(stated.text.replace(/\s+/g, " ").trim(), MOST_WORDS)}”)`
      : `It is ${when}`;
    return `${what}. Please say whether that date will be met.`;
  });
  return [...said, ...new Set(coming)];
}

const titleOf = (one: ActionFigures): string => {
  const { action, standing } = one;
  // What follows in brackets is of the same sentence.
  const words = (action.text?.text ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<!\.)\.$/, "");
  const name = action.ref ? `${action.ref.text} ${words}`.trim() : words || nameOf(one);
  const rated = standing.kind === "status" ? `, rated ${standing.status.status}` : "";
  return `${name} (row ${action.at.row + 1} of the sheet “${action.at.sheet}”${rated})`;
};

/** "1.1 (next due 31 March 2020)", or "1.1" when no date is still to come. */
const restOf = (one: ActionFigures, called: string): string =>
  `${called}${one.nextDue === null ? "" : ` (next due ${ukDay(one.nextDue)})`}`;

/** What to ask one lead officer. */
export interface LeadEmail {
  readonly lead: string;
  /** How many actions they lead. */
  readonly actions: number;
  /** Of how many of these something is asked. */
  readonly asked: number;
  /** Ready to be copied into an e-mail, in parts that each fit a cell: an opening, the actions that need something, a close. Nothing is sent. */
  readonly texts: readonly string[];
}

/** An e-mail for every lead officer that the plan names, those included of whom nothing is asked; in the alphabet's order. */
export function leadEmails(figures: PlanFigures, planTitle: string): LeadEmail[] {
  const called = namesAmong(figures.actions);
  return leadsOf(figures).flatMap(({ lead, actions }) => (lead === null ? [] : [emailTo(lead, actions, figures, planTitle, called)]));
}

function emailTo(
  lead: string,
  actions: readonly ActionFigures[],
  figures: PlanFigures,
  planTitle: string,
  called: (one: ActionFigures) => string,
): LeadEmail {
  const asked = new Set<string>();
  const each = actions.map((one) => ({ one, asks: asksOf(one, figures, asked) }));
  const open = each.filter(({ asks }) => asks.length > 0);
  const rest = each.filter(({ asks }) => asks.length === 0).map(({ one }) => restOf(one, called(one)));
  const position = `position at ${ukDay(figures.asOf)}`;
  const to = `To: ${lead}\nSubject: ${planTitle}, ${position}`;
  const led = counted(actions.length, "action");
  const email = (paragraphs: readonly string[]): LeadEmail => ({
    lead,
    actions: actions.length,
    asked: open.length,
    texts: inCells(paragraphs).map((part) => fitText(part, TEXT_WIDTH)),
  });
  if (open.length === 0)
    return email([
      `${to}\n\nDear colleague,\n\nYou lead ${led} in this plan: ${listed(rest)}.\nNothing is needed from you for now.\n\nThank you.`,
    ]);
  const need =
    open.length === actions.length
      ? actions.length === 1
        ? "Please look at it before the plan is circulated:"
        : `Please look at ${actions.length === 2 ? "both" : "all of them"} before the plan is circulated:`
      : `Please look at ${open.length === 1 ? "one" : open.length} of them before the plan is circulated:`;
  const opening = `${to}\n\nDear colleague,\n\nYou lead ${led} in this plan. ${need}`;
  const items = open.map(({ one, asks }) => fitText(`${titleOf(one)}\n${asks.map((ask) => `- ${ask}`).join("\n")}`, TEXT_WIDTH));
  const closing = [
    ...(rest.length > 0 ? [fitText(`Nothing more is needed for now on ${listed(rest)}.`, TEXT_WIDTH)] : []),
    "You can make the changes in the plan itself, or reply with them.\n\nThank you.",
  ].join("\n\n");
  return email([opening, ...items, closing]);
}

/** Paragraphs joined into as few texts as can be shown whole in a row each; the close does not stand alone where an action can go with it. */
function inCells(paragraphs: readonly string[]): string[] {
  const joined = (some: readonly string[]): string => some.join("\n\n");
  const fits = (some: readonly string[]): boolean => linesOf(joined(some), TEXT_WIDTH) <= MOST_LINES;
  const cells: string[][] = [];
  for (const paragraph of paragraphs) {
    const last = cells.at(-1);
    if (last && fits([...last, paragraph])) last.push(paragraph);
    else cells.push([paragraph]);
  }
  const [before = [], close = []] = cells.slice(-2);
  const moved = before.at(-1);
  if (close.length === 1 && before.length > 2 && moved !== undefined && fits([moved, ...close])) close.unshift(...before.splice(-1));
  return cells.map(joined);
}

/** The texts to copy, one a lead officer; a long one goes on in the next row. */
export function emailsSheet(figures: PlanFigures, origin: SheetOrigin): SheetSpec {
  const rows = leadEmails(figures, origin.planTitle).flatMap(({ lead, texts }) =>
    texts.map((words, at) => [
      text(`${lead}${texts.length > 1 ? ` (${at + 1} of ${texts.length})` : ""}`, { wrap: true }),
      text(words, { wrap: true }),
    ]),
  );
  const head = sheetHead("Texts for e-mails to lead officers", origin, [
    rows.length === 0
      ? "The plan names no lead officers, so there is nobody to write to."
      : "The add-in copies each with one press: Reports, then E-mails to lead officers. To copy a text from here, double-click its cell (or press F2), select all, copy, and press Esc: a cell copied whole brings quotation marks or a frame with it. Nothing is sent from here.",
  ]);
  return withoutEmptyTable({
    kind: "emails",
    name: "E-mail texts",
    widths: [28, TEXT_WIDTH],
    rows: [...head, ["Lead officer", "Text to copy"].map((words) => text(words, HEADER_LOOK)), ...rows],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", fit: "width", footer: origin.planTitle },
  });
}
