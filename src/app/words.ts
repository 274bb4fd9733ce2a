import type { Severity } from "../domain/findings/finding";
import type { TroubleKind } from "./ports";
import type { GoToTrouble } from "./session";

const whole = (n: number): string => n.toLocaleString("en-GB");
/** "1 finding", "1,204 findings". */
const count = (n: number, one: string, many = `${one}s`): string => `${whole(n)} ${n === 1 ? one : many}`;

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "Must fix", warning: "Should fix", review: "Worth a look" };

/** A few words for what each rule finds, as the title of its group; keyed by the rule's id. */
const RULE_TITLES: ReadonlyMap<string, string> = new Map([
  ["plan-not-found", "No action plan found"],
  ["column-missing", "Column missing"],
  ["rag-column-missing", "No RAG column"],
  ["priority-number", "Priority numbers out of step"],
  ["priority-empty", "Priority without actions"],
  ["ref-missing", "Action without a ref"],
  ["ref-duplicate", "Ref used twice"],
  ["ref-out-of-order", "Refs out of order"],
  ["ref-wrong-priority", "Ref under another priority"],
  ["action-missing", "No action written"],
  ["lead-missing", "No lead officer"],
  ["timescale-missing", "No timescale"],
  ["measure-missing", "No measure of success"],
  ["lead-inconsistent", "Lead officer written two ways"],
  ["timescale-impossible", "Date that does not exist"],
  ["timescale-reversed", "Ends before it starts"],
  ["timescale-ambiguous", "Timescale reads two ways"],
  ["timescale-unclear", "Timescale not clear"],
  ["timescale-date-cell", "Date that Excel may have changed"],
  ["timescale-outside-plan", "Outside the plan’s dates"],
  ["rag-past-due", "Past due but not rated as behind"],
  ["rag-not-started", "Rated as not started, but it should have"],
  ["past-due", "Past its timescale"],
  ["due-soon", "Due soon"],
  ["rag-missing", "No RAG rating"],
  ["rag-not-in-list", "Rating not in the key"],
  ["rag-list-missing", "RAG drop-down lost"],
  ["rag-list-differs", "RAG drop-down differs from the key"],
  ["rag-colour", "Colour and rating disagree"],
  ["commentary-missing", "Rating without commentary"],
  ["dropped-unexplained", "Dropped without a reason"],
  ["evidence-missing", "Finished, no evidence"],
  ["evidence-placeholder", "Evidence still to be written"],
  ["key-missing", "No RAG key in the workbook"],
  ["key-differs", "Two RAG keys disagree"],
  ["cell-error", "Excel error in the plan"],
  ["hidden-action", "Action in a hidden row"],
  ["hidden-content", "Hidden content"],
  ["external-link", "Link to another workbook"],
  ["personal-data", "Personal information"],
  ["comment-left", "Comments or notes left in"],
  ["merged-data", "Merged cells hide something"],
]);

/** A title and what it asks of the user. */
export interface Said {
  readonly title: string;
  readonly text: string;
}

const TROUBLES: Readonly<Record<TroubleKind, Said>> = {
  "cell being edited": {
    title: "A cell is being edited",
    text: "Excel waits while a cell is being typed in. Press Enter or Esc in the sheet, then try again.",
  },
  protected: {
    title: "The workbook is protected",
    text: "Excel would not let us do this because the sheet or the workbook is protected. Choose Review, then Unprotect Sheet, and try again. We never remove protection for you.",
  },
  "read-only": {
    title: "The workbook is read-only",
    text: "It can be checked but not changed. Save a copy, or ask its owner for permission to edit, then try again.",
  },
  "no answer": {
    title: "Excel did not answer",
    text: "Excel may be busy, or the connection may be slow. Nothing was changed. Wait a moment, then try again.",
  },
  "too large": {
    title: "The workbook is too large to read",
    text: "Excel cannot hand over this much at once. Delete empty rows and columns far outside the plan, or check a copy that holds only the plan.",
  },
  cancelled: { title: "Checking was stopped", text: "You pressed Cancel. Nothing was changed." },
  "sheet gone": {
    title: "A sheet is no longer there",
    text: "It was renamed or deleted while we were reading. Check again to read the workbook as it is now.",
  },
  "not supported": {
    title: "This Excel cannot do that",
    text: "The version of Excel in use is too old for this. Update Excel, or open the workbook in Excel on the web.",
  },
  other: {
    title: "Something went wrong",
    text: "Nothing was changed. Try again; if it happens again, copy the details below and send them to whoever looks after this add-in. They hold nothing from the plan.",
  },
};

/** The fields as the reader looks for them, in the user's words. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  ref: "Ref",
  action: "Action",
  lead: "Lead officer",
  timescale: "Timescale",
  measure: "Measure of success",
  rag: "RAG rating",
  commentary: "Commentary",
  evidence: "Evidence of impact",
};

/** "Ref, Action and Timescale"; "" for none. */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/**
 * Every text of the pane, the ribbon and the command line that is no rule's, in British English.
 * Texts with something to fill in are functions. Another language is another value of type `Words`.
 */
const EN_GB = {
  product: "Action plan check",

  tabs: { label: "Sections", check: "Check", reports: "Reports", circulate: "Circulate", more: "More" },

  dropDown: {
    prompt: (list: readonly string[]) => ({ title: "RAG rating", message: `Choose ${list.join(", ")}. The key says what each means.` }),
    alert: (list: readonly string[]) => ({
      title: "Not a rating of the key",
      message: `The rating is one of ${list.join(", ")}, so that the plan can be counted. Choose one from the list; write anything else in the commentary.`,
    }),
  },

  number: whole,
  severity: SEVERITIES,
  severityCount: (severity: Severity, n: number): string =>
    ({ error: `${whole(n)} must fix`, warning: `${whole(n)} should fix`, review: `${whole(n)} to look at` })[severity],
  /** "3 must fix · 9 should fix · 4 to look at". */
  counts: (counts: Readonly<Record<Severity, number>>): string =>
    `${whole(counts.error)} must fix · ${whole(counts.warning)} should fix · ${whole(counts.review)} to look at`,
  ruleTitle: (rule: string): string => RULE_TITLES.get(rule) ?? "Other findings",
  field: (field: string): string => FIELD_NAMES[field] ?? field,
  listed,

  verdict: {
    notReady: "Not ready to circulate",
    ready: "Ready to circulate",
    unsure: "Not fully checked",
    unsureWhy: (n: number): string => `${count(n, "check")} could not be run, so the plan cannot be called ready. They are listed below.`,
    noPlan: "No action plan found",
    checkedAt: (time: string, asOf: string): string => `Checked at ${time}, as at ${asOf}`,
    wasCheckedAt: (time: string, asOf: string): string => `From ${time}, as at ${asOf}`,
    asToday: "today",
    readAs: (actions: number, priorities: number, sheets: readonly string[]): string =>
      `${count(actions, "action")} ${priorities > 0 ? `under ${count(priorities, "priority", "priorities")} ` : ""}on ${listed(sheets.map((sheet) => `‘${sheet}’`))}`,
    understood: "What I understood",
  },

  check: {
    now: "Check this workbook",
    again: "Check again",
    stop: "Cancel",
    next: "Next:",
    nextFinding: (title: string, where: string): string => `${title}, ${where}`,
    nextCirculate: "All clear: go on to Circulate",
    findings: "Findings",
    shown: (shown: number, all: number): string => (shown === all ? count(all, "finding") : `${whole(shown)} of ${count(all, "finding")}`),
    noneMatch: "No finding matches these choices.",
    allClear: "Nothing to put right. Every check passed.",
    changed: (time: string): string => `The plan changed since ${time}`,
    notWatching: "This Excel cannot tell us when the plan changes, so check again after editing.",
    passed: (n: number): string => `${count(n, "check")} passed`,
    passedPlaces: (n: number): string => (n === 0 ? "nothing to look at in this plan" : `looked at ${count(n, "place")}`),
    failed: (n: number): string => `${count(n, "check")} could not be run`,
    failedWhy: "Stopped by a fault of ours, not of the plan.",
    notChecked: (n: number): string => `${count(n, "check")} not possible in this Excel`,
    planDate: (day: string, words: string): string => `The plan says “${words}”. Check it as at ${day}?`,
    useThatDate: (day: string): string => `Use ${day}`,
    keepDate: (day: string): string => `Keep ${day}`,
    checksMade: "Checks made",
  },

  reading: {
    title: "Reading the workbook",
    start: "Reading…",
    sheets: (done: number, of: number): string =>
      of === 1 ? "Reading 1 sheet…" : `Reading sheet ${whole(Math.min(done + 1, of))} of ${whole(of)}…`,
    sheet: (sheet: string): string => `Now: ‘${sheet}’`,
    checking: "Checking the plan…",
    progress: "Progress of reading",
  },

  /** Spoken in the live region. */
  spoken: {
    reading: "Reading the workbook.",
    checked: (n: number, errors: number): string =>
      n === 0
        ? "Checked. Nothing to put right."
        : `${count(n, "finding")}. ${errors === 0 ? "None must be fixed." : `${whole(errors)} must be fixed.`}`,
    noPlan: "Checked. No action plan found.",
    wentTo: (cell: string, sheet: string): string => `${cell} on ${sheet} is selected in the sheet. Press F6 to move to it.`,
    shown: (shown: number, all: number): string => `${whole(shown)} of ${count(all, "finding")} shown.`,
    changed: "The plan changed since it was checked.",
    copied: "Details copied.",
  },

  goTo: {
    action: "Go to cell",
    trouble: ({ kind, cell, sheet }: GoToTrouble): string => {
      if (kind === "hidden")
        return `${cell} is in a hidden row, column or sheet of ‘${sheet}’, so Excel cannot show it. Unhide it to see the cell.`;
      if (kind === "gone") return `${cell} of ‘${sheet}’ is no longer in the workbook. Check again to see the plan as it is now.`;
      return `We could not go to ${cell}. ${TROUBLES[kind].title}: ${TROUBLES[kind].text}`;
    },
    dismiss: "Dismiss",
  },

  finding: {
    noAction: "The plan as a whole",
    row: (row: number): string => `row ${whole(row)}`,
    rows: (first: number, last: number): string => `rows ${whole(first)} to ${whole(last)}`,
    untitled: "Action without text",
    noLead: "No lead named",
    masked: "hidden here because it may identify someone",
  },

  group: {
    noLead: "No lead named",
    noPriority: "No priority",
    priority: (number: string | null, title: string): string =>
      number === null ? title : `Priority ${number}${title === "" ? "" : `: ${title}`}`,
  },

  filter: {
    label: "Find among the findings",
    text: "Words, ref or cell",
    open: "Filter",
    severity: "How grave",
    allSeverities: "All",
    rule: "Kind",
    allRules: "All kinds",
    lead: "Lead officer",
    allLeads: "All lead officers",
    priority: "Priority",
    allPriorities: "All priorities",
    option: (text: string, n: number): string => `${text} (${whole(n)})`,
    grouping: "Group by",
    groupings: { rule: "Kind of finding", lead: "Lead officer", priority: "Priority", sheet: "Sheet" },
    clear: "Show all",
    expand: "Open all",
    collapse: "Close all",
  },

  list: {
    label: "Findings, grouped",
    hint: "Arrow keys move, Right opens a group, Left closes it, Enter opens a finding. Type a ref to jump to it.",
  },

  trouble: (kind: TroubleKind): Said => TROUBLES[kind],
  troubleAgain: "Try again",
  details: {
    title: "Details",
    text: "For whoever looks after this add-in. Nothing from the plan is in them.",
    copy: "Copy details",
    copied: "Copied",
  },
  crash: {
    title: "This part of the pane stopped working",
    text: "Your workbook was not changed. Go on to start again from the check; if it happens again, copy the details and send them to whoever looks after this add-in.",
    again: "Start again",
  },

  kept: {
    unreadable: "What this workbook keeps for the check could not be read, so it is checked as if nothing were kept.",
    planUnreadable: "The kept corrections of how the plan is read could not be read; the plan is read without them.",
    acceptedUnreadable: (n: number): string =>
      `${count(n, "accepted finding")} could not be read and ${n === 1 ? "counts" : "count"} again.`,
  },

  noPlan: {
    text: "We look for a table with a row of headings such as Ref, Action, Lead officer, Timescale and RAG rating, and actions below it.",
    nearest: (sheet: string, row: number, found: readonly string[], missing: readonly string[]): string =>
      `The nearest is ‘${sheet}’ row ${whole(row)}, which has ${listed(found)}${missing.length === 0 ? "" : ` but not ${listed(missing)}`}.`,
    nothingNear: "No sheet of this workbook has such headings.",
    show: "Show me that row",
    toDo: "If the plan is in another workbook, open that one. If its headings have other names, rename the nearest ones, then check again.",
  },

  firstRun: {
    title: "Check your action plan",
    text: "See in plain words what must be put right before the plan goes to the board: missing leads, dates and evidence, and ratings that do not match. Checking never changes the workbook.",
  },

  outside: {
    title: "Open this in Excel",
    text: "Action plan check works inside Excel. In Excel, open a plan, then choose Check plan on the Home tab.",
  },

  reports: {
    title: "Reports",
    keySheet: "Key sheet",
    summary: "Summary",
    notYet: "The key sheet and the board’s summary are written here. This version cannot write them yet; checking works in full.",
  },

  brand: "Nothing leaves this workbook",
};

export type Words = typeof EN_GB;

/** The texts in the language of the user. */
export const words: Words = EN_GB;
