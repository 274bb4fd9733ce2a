import { ukDay } from "../domain/calendar/day";
import type { DateSetting } from "./settle-timescale";
import type { Severity } from "../domain/findings/finding";
import { columnLetters, toA1 } from "../domain/grid/a1";
import type { Correction, CorrectionRefusal } from "../domain/plan/correct-plan";
import type { UnusedCorrection } from "../domain/plan/plan";
import type { TimescaleFault } from "../domain/timescale/timescale";
import type { ApplyOutcome, DropDownOutcome, TroubleKind } from "./ports";
import type { Area } from "./circulation";
import type { EnforceOutcome } from "./enforce-ratings";
import type { ColumnObstacle, ColumnsPlan, ColumnWork } from "./new-columns";
import type { WhatIsKept } from "./kept";
import type { SampleOutcome } from "./make-sample";
import type { GoToTrouble, Written } from "./session";
import type { SummaryKind } from "./choose-sheets";
import type { SheetWritten } from "./write-sheets";

const whole = (n: number): string => n.toLocaleString("en-GB");
/** "1 finding", "1,204 findings". */
const count = (n: number, one: string, many = `${one}s`): string => `${whole(n)} ${n === 1 ? one : many}`;

/** Words that stay on one line. */
const unbroken = (words: string): string => words.replaceAll(" ", "\u00a0");

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "Must fix", warning: "Should fix", review: "Worth a look" };

const SEVERITY_COUNTS: Readonly<Record<Severity, string>> = { error: "must fix", warning: "should fix", review: "to look at" };
/** "3 must fix", "9 should fix"; those of which there are none are left out. */
const severityCounts = (counts: Readonly<Record<Severity, number>>): string[] =>
  (["error", "warning", "review"] as const).flatMap((each) =>
    counts[each] > 0 ? [`${whole(counts[each])} ${SEVERITY_COUNTS[each]}`] : [],
  );

/** What the pane calls what a rule finds, and why it matters: said where the finding itself does not. */
interface RuleWords {
  readonly title: string;
  readonly why: string;
}

/** Keyed by the rule's id. */
const RULE_WORDS: ReadonlyMap<string, RuleWords> = new Map(
  Object.entries<RuleWords>({
    "plan-not-found": { title: "No action plan found", why: "Without a plan nothing can be checked." },
    "column-missing": { title: "Column missing", why: "Every action needs to say what is done, who leads it and by when." },
    "rag-column-missing": { title: "No RAG column", why: "Without ratings the board cannot see at a glance where the plan stands." },
    "priority-number": { title: "Priority numbers out of step", why: "Minutes and reports refer to priorities by number." },
    "priority-empty": { title: "Priority without actions", why: "A reader cannot tell whether its actions were lost or never written." },
    "ref-missing": { title: "Action without a ref", why: "Minutes, updates and reports find an action by its ref." },
    "ref-duplicate": { title: "Ref used twice", why: "An update or a minute about this ref could mean either action." },
    "ref-out-of-order": { title: "Refs out of order", why: "Readers look actions up by ref and may think that one is missing." },
    "ref-wrong-priority": {
      title: "Ref under another priority",
      why: "The action would be counted and discussed under the wrong priority.",
    },
    "action-missing": { title: "No action written", why: "Nobody can do, or check, what is not written down." },
    "lead-missing": { title: "No lead officer", why: "Nobody is seen to answer for the action or to update it." },
    "timescale-missing": { title: "No timescale", why: "Nobody can tell whether the action is late." },
    "measure-missing": { title: "No measure of success", why: "The board cannot judge whether the action made a difference." },
    "lead-inconsistent": { title: "Lead officer written two ways", why: "Their actions would be listed and chased as two people’s." },
    "timescale-impossible": {
      title: "Date that does not exist",
      why: "Nobody can tell which day was meant, so nobody knows when it is late.",
    },
    "timescale-reversed": { title: "Ends before it starts", why: "One of the two dates is wrong, so nobody can tell when it is due." },
    "timescale-ambiguous": { title: "Timescale reads two ways", why: "Two readers would expect the action on two different days." },
    "timescale-unclear": { title: "Timescale not clear", why: "Without a date the action can neither be late nor be chased." },
    "timescale-date-cell": {
      title: "Date that Excel may have changed",
      why: "Excel turns what is typed into dates, sometimes other ones than were meant.",
    },
    "timescale-outside-plan": {
      title: "Outside the plan’s dates",
      why: "A date outside the plan’s own period is usually a slip of typing.",
    },
    "rag-past-due": { title: "Past due but not rated as behind", why: "The board would think the action better placed than it is." },
    "rag-not-started": {
      title: "Rated as not started, but should have started",
      why: "The board would think the action is waiting for a later date.",
    },
    "past-due": { title: "Past its timescale", why: "A date in the past with no word about it is the first thing a board asks about." },
    "due-soon": { title: "Due soon", why: "There is still time to finish it, or to agree a new date, before it is late." },
    "rag-missing": { title: "No RAG rating", why: "The action would be missing from every count the board sees." },
    "rag-not-in-list": { title: "Rating not in the key", why: "Counts, colours and the drop-down do not know this word." },
    "rag-list-missing": {
      title: "RAG drop-down lost",
      why: "Without the list anything can be typed as a rating. Pasting over a cell takes the list away.",
    },
    "rag-list-differs": { title: "RAG drop-down differs from the key", why: "The list offers words that the key does not explain." },
    "rag-colour": {
      title: "Colour and rating disagree",
      why: "Some readers go by the colour and some by the word; in print the colour is lost.",
    },
    "commentary-missing": { title: "Rating without commentary", why: "The key asks for a brief explanation of this rating." },
    "dropped-unexplained": {
      title: "Dropped without a reason",
      why: "The board needs to know why an action it agreed is no longer being done.",
    },
    "evidence-missing": {
      title: "Finished, no evidence",
      why: "Inspectors and boards ask what changed for children or adults, and how you know.",
    },
    "evidence-placeholder": { title: "Evidence still to be written", why: "A placeholder tells the reader nothing about what changed." },
    "key-missing": { title: "No RAG key in the workbook", why: "Readers from other agencies may use other colours for other things." },
    "key-differs": { title: "Two RAG keys disagree", why: "A reader cannot tell which of them the ratings follow." },
    "cell-error": { title: "Excel error in the plan", why: "The reader sees an error where there should be words." },
    "hidden-action": { title: "Action in a hidden row", why: "It travels with the file although nobody sees it." },
    "hidden-content": {
      title: "Hidden content",
      why: "Whoever receives the file can unhide it. Hidden sheets have led to serious data breaches.",
    },
    "external-link": { title: "Link to another workbook", why: "Others cannot open it, and it shows where your files are kept." },
    "personal-data": { title: "Personal information", why: "Anyone the plan is sent to could identify the person." },
    "comment-left": { title: "Comments or notes left in", why: "Remarks between colleagues travel with the file." },
    "merged-data": {
      title: "Merged cells hide something",
      why: "A value under a merge is lost to the reader, and the table cannot be sorted.",
    },
  }),
);

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
    text: "A read-only workbook can be checked but not changed. Save a copy, or ask its owner for permission to edit, then try again.",
  },
  "no answer": {
    title: "Excel did not answer",
    text: "Excel may be busy, or the connection may be slow. Nothing was changed. Wait a moment, then try again.",
  },
  "changes unknown": {
    title: "Excel stopped answering while writing",
    text: "Some or all of the change may have been made. Check again to see where the plan stands before you try once more.",
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

/** What became of edits; `done` says of cells what was done to them. */
function cellsWritten(outcome: ApplyOutcome, done: string): Said {
  const nothing = "Nothing was changed";
  switch (outcome.kind) {
    case "applied":
      return outcome.edits.length === 0
        ? { title: "Nothing to change", text: "The cells already hold what they should." }
        : { title: `${count(outcome.edits.length, "cell")} ${done}`, text: "" };
    case "stale":
      return {
        title: nothing,
        text: `${count(outcome.edits.length, "cell")} changed or moved since the check, so nothing was written over. Check again, then look at the changes anew.`,
      };
    case "protected":
      return { title: nothing, text: sheetProtected(outcome.sheet) };
    case "readOnly":
      return { title: nothing, text: TROUBLES["read-only"].text };
    case "tooLarge":
      return { title: nothing, text: "That is too much to write at once. Untick some of the changes and try again." };
    case "partial": {
      const { written, notWritten } = outcome;
      const cells = listed(notWritten.slice(0, 10).map(({ at }) => toA1(at)));
      return {
        title: `Only ${whole(written.length)} of ${count(written.length + notWritten.length, "cell")} ${done}`,
        text: `Excel stopped part-way. Not ${done}: ${cells}${notWritten.length > 10 ? " and more" : ""}. Check again to see where the plan stands.`,
      };
    }
  }
}

const sheetProtected = (sheet: string): string =>
  `‘${sheet}’ is protected. Choose Review, then Unprotect Sheet, and try again. We never remove protection for you.`;
const STRUCTURE_PROTECTED =
  "The workbook’s structure is protected, so no sheet can be added. Choose Review, then Protect Workbook, to take that off, and try again. We never remove protection for you.";

/** What became of our sheets. Writing stops at the first that is refused. */
function sheetsWritten(written: readonly SheetWritten[]): Said {
  const names = written.flatMap(({ outcome }) => (outcome.kind === "written" ? [`‘${outcome.name}’`] : []));
  const begun = written.flatMap(({ outcome }) => (outcome.kind === "partial" ? [outcome] : []))[0];
  const renamed = written.flatMap(({ outcome }) =>
    outcome.kind === "written" && outcome.taken !== null
      ? [`You have a sheet ‘${outcome.taken}’ of your own, so ours is ‘${outcome.name}’.`]
      : [],
  );
  const refused = written.find(({ outcome }) => outcome.kind !== "written")?.outcome;
  const why =
    refused?.kind === "protected"
      ? refused.sheet === null
        ? STRUCTURE_PROTECTED
        : sheetProtected(refused.sheet)
      : refused?.kind === "readOnly"
        ? TROUBLES["read-only"].text
        : "";
  const unfinished = begun ? `‘${begun.name}’ was begun and is not finished; make it again. ${begun.why}` : "";
  return {
    title: names.length === 0 ? (begun ? "The sheet was not finished" : "No sheet was written") : `Written: ${listed(names)}`,
    text: [...renamed, unfinished, why].filter((each) => each !== "").join(" "),
  };
}

function dropDownWritten({ dropDown, edits }: EnforceOutcome): Said {
  if (dropDown && dropDown.kind !== "enforced") return dropDownRefused(dropDown);
  const parts = [
    ...(dropDown
      ? [dropDown.listed === 0 ? "Every rating cell has the list already." : `${count(dropDown.listed, "rating cell")} got the list.`]
      : []),
    ...(edits ? [`${cellsWritten(edits, "changed").title}.`, cellsWritten(edits, "changed").text] : []),
  ];
  return { title: "RAG drop-down", text: parts.filter((each) => each !== "").join(" ") };
}

/** The first five, and how many more there are. */
const few = (words: readonly string[]): string =>
  words.length <= 5 ? listed(words) : `${words.slice(0, 5).join(", ")} and ${whole(words.length - 5)} more`;
const cut = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

const COLUMNS_WRITTEN: Readonly<Record<ColumnWork, string>> = { split: "The column was split", add: "The columns were added" };

/** Why new columns cannot be put in, and what to do. */
function columnsRefused(obstacle: ColumnObstacle | { readonly kind: "filter buttons"; readonly sheet: string }): string {
  switch (obstacle.kind) {
    case "occupied":
      return `${obstacle.cell} on ‘${obstacle.sheet}’ stands where the new columns would go. Insert empty columns to the right of the table in Excel, then try again.`;
    case "excel table":
      return `The plan on ‘${obstacle.sheet}’ is the Excel table “${obstacle.name}”, and sorting it would leave new columns behind. Choose Table Design > Convert to Range, then try again.`;
    case "filter buttons":
      return `The plan on ‘${obstacle.sheet}’ has filter buttons, and sorting by them would leave new columns behind. Take them off with Data > Filter, then try again.`;
    case "transposed":
      return `The plan on ‘${obstacle.sheet}’ runs down its columns, so it needs new rows, not columns. Add rows for RAG rating, Commentary and Evidence of impact yourself.`;
    case "reads otherwise":
      return "With these columns the plan would not read the same, so it is left as it is. Add the columns yourself, with the headings RAG rating, Commentary and Evidence of impact.";
  }
}

/** What became of new columns. */
function columnsWritten({ work, outcome }: Extract<Written, { readonly kind: "columns" }>): Said {
  if (outcome.kind === "added")
    return { title: COLUMNS_WRITTEN[work], text: "The list can now be put on the ratings. Undo last fix takes the columns back." };
  if (outcome.kind === "occupied" || outcome.kind === "filter buttons")
    return { title: "Nothing was changed", text: columnsRefused(outcome) };
  return cellsWritten(outcome, "changed");
}

function dropDownRefused(outcome: Exclude<DropDownOutcome, { readonly kind: "enforced" }>): Said {
  const title = "Nothing was changed";
  switch (outcome.kind) {
    case "protected":
      return { title, text: sheetProtected(outcome.sheet) };
    case "readOnly":
      return { title, text: TROUBLES["read-only"].text };
    case "stale":
      return {
        title,
        text: `Rows of the plan have moved or changed since the check (${count(outcome.cells, "rating")}). Check again, then put the list on.`,
      };
    case "partial": {
      const { wanted, listed: done, bare, coloured, why } = outcome;
      const without = bare === 0 ? "" : ` ${count(bare, "cell")} now ${bare === 1 ? "has" : "have"} no list.`;
      return {
        title:
          wanted === 0 ? "Only some of the colours were put on" : `Only ${whole(done)} of ${count(wanted, "rating cell")} got the list`,
        text: `Excel stopped part-way.${without} The colours are ${coloured ? "on" : "not all on"}. ${why} Put the list on once more to finish.`,
      };
    }
  }
}

/** What became of a sample plan. */
function sampleMade(outcome: SampleOutcome): Said {
  switch (outcome.kind) {
    case "made":
      return {
        title: "A sample plan was made",
        text: `It is on ${listed(outcome.sheets.map((sheet) => `‘${sheet}’`))}, and all of it is invented. When you have tried it, delete those sheets.`,
      };
    case "plan there":
      return {
        title: "No sample was made",
        text: "This workbook has a plan, and a sample would be mixed with it. To try the sample, open a new workbook.",
      };
    case "sheets":
      return sheetsWritten(outcome.written);
    case "drop-down":
      return { title: "The sample was made without its list", text: dropDownRefused(outcome.outcome).text };
  }
}

/** "3 April 2019 or 4 March 2019". */
const listedOr = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;

/** What a column can be read as, in the user's words. */
const READINGS: Readonly<Record<string, string>> = {
  ...FIELD_NAMES,
  combined: "Rating, commentary and evidence together",
  objective: "Objective",
  priority: "Priority",
  extra: "None of these",
};

const headed = (header: string): string => (header === "" ? "The column without a heading" : `“${header}”`);

/** What holds after a correction, in one sentence: said when it has been kept. */
function saidOfCorrection(correction: Correction): string {
  switch (correction.kind) {
    case "column": {
      const { table, column, role } = correction;
      const name = headed(table.explained.find((each) => each.column === column)?.header ?? "");
      if (role === null) return `${name} is read as before.`;
      return role === "extra"
        ? `${name} is read as a column of your own, which is not checked.`
        : `${name} is read as ${READINGS[role] ?? role}.`;
    }
    case "headings":
      return `The headings on ‘${correction.sheet}’ are in row ${String(correction.row + 1)}.`;
    case "no headings":
      return `The table under row ${String(correction.row + 1)} of ‘${correction.sheet}’ is no part of the plan.`;
    case "sheet as read":
      return `‘${correction.sheet}’ is read as before.`;
    case "sheet":
      return `‘${correction.sheet}’ is ${correction.isPlan ? "" : "no "}part of the plan.`;
    case "period":
      return correction.period
        ? `The plan runs from ${ukDay(correction.period.start)} to ${ukDay(correction.period.end)}.`
        : "The plan’s period is read as before.";
    case "meaning":
      return correction.meaning === null
        ? `“${correction.status}” is read as before.`
        : `“${correction.status}” means ${words.understood.meaning[correction.meaning].toLowerCase()}.`;
    case "dates":
      return "Dates are read as you say.";
    case "dates as read":
      return "Dates are read as before.";
    case "unused":
      return "The change that was not used is forgotten.";
    case "all as read":
      return "Everything is read as before.";
  }
}

/** Which correction is not used, and why. */
function unfitCorrection(unused: UnusedCorrection): string {
  switch (unused.of) {
    case "column": {
      const { correction, sheet, why } = unused;
      const name = correction.header === "" ? "a column without a heading" : `the column headed “${correction.header}”`;
      const said = `You said what ${name} on ‘${sheet}’ holds`;
      const now = {
        "no sheet": "there is no such sheet any more",
        "no table": "no table there has those headings any more",
        "no column": "there is no such column any more",
        "several columns": "it can no longer be told from others with the same heading",
      }[why];
      return `${said}, but ${now}.`;
    }
    case "header row": {
      const { correction, why } = unused;
      const now = why === "no sheet" ? "there is no such sheet any more" : "no row there has those headings any more";
      return `You said that row ${String(correction.row + 1)} of ‘${correction.sheet}’ ${correction.isHeader ? "holds" : "holds no"} headings, but ${now}.`;
    }
    case "ignored sheet":
      return `You said that ‘${unused.sheet}’ holds no plan, but there is no such sheet any more.`;
    case "plan sheet":
      return `You said that ‘${unused.sheet}’ is part of the plan, but there is no such sheet any more.`;
    case "meaning":
      return `You said what “${unused.correction.status}” means, but the key has no such rating any more.`;
    case "period":
      return "The period kept for this plan names no days that can be, or ends before it starts.";
  }
}

/** Why a correction was not kept. */
const REFUSED: Readonly<Record<CorrectionRefusal | "unreadable", string>> = {
  "no such row": "No text stands in that row. Look for the number at the left of the row with the plan’s headings.",
  "no such days": "The last day comes before the first.",
  "too many": "The workbook keeps as many changes as it can. Use what we read for some of them first.",
  unreadable:
    "What this workbook keeps of earlier changes could not be read, and keeping another would lose it. Check it with the newest version, or remove it under Settings.",
};

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
  severityCount: (severity: Severity, n: number): string => `${whole(n)} ${SEVERITY_COUNTS[severity]}`,
  /** "3 must fix · 9 should fix · 4 to look at". */
  counts: (counts: Readonly<Record<Severity, number>>): string =>
    `${whole(counts.error)} must fix · ${whole(counts.warning)} should fix · ${whole(counts.review)} to look at`,
  ruleTitle: (rule: string): string => RULE_WORDS.get(rule)?.title ?? "Other findings",
  /** "" for a rule it does not know. */
  ruleWhy: (rule: string): string => RULE_WORDS.get(rule)?.why ?? "",
  field: (field: string): string => FIELD_NAMES[field] ?? field,
  listed,

  verdict: {
    notReady: "Not ready to circulate",
    ready: "Ready to circulate",
    unsure: "Not fully checked",
    unsureWhy: (n: number): string =>
      `${count(n, "check")} could not be run, so the plan cannot be called ready. ${n === 1 ? "It is" : "They are"} listed below.`,
    noPlan: "No action plan found",
    checkedAt: (time: string, asOf: string): string => `${unbroken(`Checked at ${time},`)} ${unbroken(`as at ${asOf}`)}`,
    wasCheckedAt: (time: string, asOf: string): string => `${unbroken(`From ${time},`)} ${unbroken(`as at ${asOf}`)}`,
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
    nextCirculate: "Go on to Circulate",
    findings: "Findings",
    shown: (shown: number, all: number): string => (shown === all ? count(all, "finding") : `${whole(shown)} of ${count(all, "finding")}`),
    noneMatch: "No finding matches these choices.",
    allClear: "Nothing to put right: every check that was made passed.",
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
    writing: (n: number): string => `Writing ${count(n, "sheet")}.`,
    checked: (n: number, errors: number): string =>
      n === 0
        ? "Checked. Nothing to put right."
        : `${count(n, "finding")}. ${errors === 0 ? "None must be fixed." : `${whole(errors)} must be fixed.`}`,
    noPlan: "Checked. No action plan found.",
    wentTo: (cell: string, sheet: string): string => `${cell} on ${sheet} is selected in the sheet. Press F6 to move to it.`,
    shown: (shown: number, all: number): string => `${whole(shown)} of ${count(all, "finding")} shown.`,
    changed: "The plan changed since it was checked.",
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
    /** For a screen reader: what. */
    dismissThis: "Dismiss this message",
  },

  finding: {
    back: "Findings",
    /** For a screen reader, to which the arrow beside it says nothing. */
    backTo: "Back to findings",
    place: (at: number, of: number): string => `${whole(at)} of ${whole(of)}`,
    where: "Where",
    what: "What we found",
    why: "Why it matters",
    toDo: "What to do",
    goToCell: (cell: string, sheet: string): string => `Go to ${cell} on ‘${sheet}’`,
    says: "The cell says",
    previous: "Previous finding",
    next: "Next finding",
    gone: "This finding is no longer there",
    goneText: "It was put right or accepted, or the plan changed.",
    spoken: (at: number, of: number, title: string, ref: string | null): string =>
      `Finding ${whole(at)} of ${whole(of)}: ${title}${ref === null ? "" : `, ${ref}`}.`,
    readAs: "How the timescale was read",
    noAction: "The plan as a whole",
    row: (row: number): string => `row ${whole(row)}`,
    rows: (first: number, last: number): string => `rows ${whole(first)} to ${whole(last)}`,
    untitled: "Action without text",
    noLead: "No lead named",
  },

  timescale: {
    /** The start and end of a reading, in words. */
    reading: (start: string | null, due: string | null, fault: TimescaleFault | null): string =>
      due === null
        ? start === null
          ? fault === null
            ? "No date can be read from it."
            : fault.kind === "reversed"
              ? "It ends before it starts, so no date of it is used."
              : "It names a date that cannot be, so no date of it is used."
          : `Starts ${start}, with no end.`
        : `${start === null ? "Due by" : `From ${start} to`} ${due}.`,
    /** "“May-19”: due by 31 May 2019." */
    readingOf: (quoted: string, reading: string): string => `“${quoted}”: ${reading.charAt(0).toLowerCase()}${reading.slice(1)}`,
    rivals: (words: readonly string[]): string =>
      `It can be read ${words.length === 2 ? "two" : String(words.length)} ways: ${listedOr(words)}.`,
    uncertain: "Something had to be filled in that the words do not say.",
    /** What one date of several was made of. */
    part: (quoted: string, due: string): string => `“${quoted}”: ${due}`,
    implied: {
      year: "The year is filled in from the plan’s period or a date beside it.",
      month: "The month is that of the date before it.",
      "day order": "The day is taken to stand first.",
      "year convention": "Which sort of year is meant is not said.",
      "school or season": "The end of a season or term is a rule of thumb.",
      "from above": "It is the timescale of the row above.",
    },
  },

  settle: {
    title: "Settle the date",
    inCell: (cell: string): string => `Write it in ${cell}`,
    inPlan: "Say it once for the whole plan",
    write: (becomes: string): string => `Write “${becomes}”`,
    /** Beside a choice: what it means. */
    means: (words: string): string => `It then means ${words}.`,
    say: (setting: DateSetting): string => {
      if (setting.dayFirst !== undefined) return setting.dayFirst === true ? "The day stands first" : "The month stands first";
      if (setting.yearConvention !== undefined)
        return setting.yearConvention === "financial" ? "Years and quarters are financial" : "Years and quarters are calendar ones";
      if (setting.monthDue === "first day") return "A month means its first day";
      return setting.monthDue === "last working day" ? "A month means its last working day" : "A month means its last day";
    },
    then: (due: string, others: number): string =>
      `This is then due by ${due}${others === 0 ? "" : `; ${count(others, "other timescale reads", "other timescales read")} anew`}.`,
    kept: "It is kept in the workbook, and can be taken back under What I understood.",
    other: "Write it another way",
    otherField: (cell: string): string => `Timescale in ${cell}`,
    cannotWrite: "The timescale stands in several cells or comes from a formula, so it is changed in Excel.",
    preview: "Preview change",
  },

  fix: {
    back: "Back",
    offer: "Preview fix",
    offerKind: (n: number): string => `Preview all ${whole(n)} of this kind`,
    offerSafe: (n: number): string => `${count(n, "finding")} can be put right with nothing to decide.`,
    previewSafe: "Preview safe fixes",
    title: "Preview the changes",
    intro: "Nothing is changed until you choose to. Untick what you do not want.",
    suggestion: "A suggestion: check that it is what was meant.",
    before: "Now",
    after: "Then",
    empty: "empty",
    take: (cell: string, ref: string | null): string => `Change ${cell}${ref === null ? "" : ` (action ${ref})`}`,
    apply: (n: number): string => `Change ${count(n, "cell")}`,
    applying: "Writing…",
    none: "There is nothing left to put right here.",
    goOn: "Go on to the findings",
    clash: (n: number): string => `${count(n, "finding")} would change a cell that another one here changes too. Check again after this.`,
    undo: "Undo last fix",
    undoText: "Afterwards, Undo last fix takes it all back.",
  },

  accept: {
    open: "Accept with a reason",
    intro: "For a finding that is right as it stands. It no longer counts, and is listed apart until its cell changes or the date passes.",
    who: "Your role or initials",
    why: "Why it is right as it is",
    until: "Until (optional)",
    save: "Accept",
    incomplete: "Write your role or initials, and why.",
    list: (n: number): string => `${count(n, "finding")} accepted with a reason`,
    by: (who: string, why: string, until: string | null): string => `${who}: ${why}${until === null ? "" : ` (until ${until})`}`,
    takeBack: "Count it again",
    ended: (n: number): string => `${count(n, "acceptance")} ended, because the cell changed or the date passed.`,
  },

  /** What became of a writing to the workbook. */
  written: (written: Exclude<Written, { readonly kind: "failed" }>): Said => {
    switch (written.kind) {
      case "fixed":
        return cellsWritten(written.outcome, "changed");
      case "undone":
        return cellsWritten(written.outcome, "changed back");
      case "date not kept":
        return {
          title: "The review date holds in this pane only",
          text: `It could not be kept in the workbook, so the ribbon’s Key sheet and Summary do not know of it. ${TROUBLES[written.trouble.kind].text}`,
        };
      case "sample":
        return sampleMade(written.outcome);
      case "no plan":
        return { title: "Nothing was written", text: "No action plan was found in this workbook, so there is nothing to write sheets of." };
      case "sheets":
        return sheetsWritten(written.written);
      case "drop-down":
        return dropDownWritten(written.outcome);
      case "columns":
        return columnsWritten(written);
      case "corrected":
        return written.outcome.kind === "kept"
          ? { title: "Changed by you", text: saidOfCorrection(written.outcome.correction) }
          : { title: "Not changed", text: REFUSED[written.outcome.why] };
    }
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
    severity: "How serious",
    allSeverities: "All",
    area: (area: string): string => `Only: ${area}`,
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
    /** For a screen reader: all of what. */
    clearOf: "Show all findings",
    expandOf: "Open all groups",
    collapseOf: "Close all groups",
  },

  list: {
    label: "Findings, grouped",
    /** Under the title of a group of several kinds. */
    holds: (counts: Readonly<Record<Severity, number>>): string => severityCounts(counts).join(" · "),
    /** For a screen reader, after the number of a group's findings. */
    ofFindings: (n: number): string => (n === 1 ? " finding" : " findings"),
    hint: "Arrow keys move, Right opens a group, Left closes it, Enter opens a finding. Type a ref to jump to it.",
  },

  trouble: (kind: TroubleKind): Said => TROUBLES[kind],
  troubleAgain: "Try again",
  details: {
    text: "Details for whoever looks after this add-in. They hold nothing from the plan.",
    copy: "Copy details",
    copied: "Details copied.",
  },
  copying: {
    /** Beside the box that holds the text, when Excel does not let the pane copy. */
    refused: "Excel does not let this pane copy. The text below is selected: press Ctrl+C (⌘C on a Mac) to copy it.",
    copied: "Copied",
  },
  crash: {
    title: "This part of the pane stopped working",
    text: "Your workbook was not changed. Go on to start again from the check; if it happens again, copy the details and send them to whoever looks after this add-in.",
    again: "Start again",
  },

  kept: {
    unreadable: "What this workbook keeps for the check could not be read, so it is checked as if nothing were kept.",
    reviewDateUnreadable: "The kept review date could not be read; today is taken.",
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
    correct: "Say where the plan is",
    toDo: "If the plan is in another workbook, open that one. If its headings have other names, say in which row they are and what each column holds.",
  },

  firstRun: {
    title: "Check your action plan",
    text: "See in plain words what must be put right before the plan goes to the board. Checking never changes the workbook.",
    sample: "Make a sample plan",
    sampleText: "No plan at hand? Try the check on an invented one, on new sheets of this workbook.",
    making: "Making the sample…",
  },

  outside: {
    title: "Open this in Excel",
    text: "Action plan check works inside Excel. In Excel, open a plan, then choose Check plan on the Home tab.",
  },

  reports: {
    title: "Reports",
    intro: (asOf: string): string =>
      `Each report is written on a sheet of its own, from the plan as it stands, as at ${asOf}. No other sheet is touched.`,
    changeDate: "Change the date",
    key: "RAG key",
    keyText: "What each rating means, word for word, with how many actions have it today.",
    summary: "Summary for the board",
    which: "Sheets to write",
    sheets: {
      summary: ["Summary", "Sentences to quote, ratings by priority, a chart"],
      overdue: ["Overdue and due soon", "Dates that have passed or are near"],
      leads: ["By lead officer", "What each lead has to do, update or explain"],
      emails: ["E-mails to leads", "The texts below, on a sheet; nothing is sent"],
      timeline: ["Timeline", "A bar for each action across the plan’s months"],
      findings: ["Findings", "Every finding with a link to its cell"],
    } as const satisfies Readonly<Record<SummaryKind, readonly [string, string]>>,
    write: "Write",
    refresh: "Refresh",
    writing: "Writing…",
    progress: "Progress of writing",
    sheetOf: (done: number, of: number): string =>
      of === 1 ? "Writing 1 sheet…" : `Writing sheet ${whole(Math.min(done + 1, of))} of ${whole(of)}…`,
    writeKey: (there: boolean): string => (there ? "Refresh the key sheet" : "Write the key sheet"),
    writeSummary: (n: number, there: boolean): string => `${there ? "Refresh" : "Write"} ${count(n, "sheet")}`,
    none: "Tick at least one sheet.",
    onSheet: (name: string): string => `On ‘${name}’`,
    madeOn: (name: string, at: string): string => `On ‘${name}’, made ${at}`,
    older: "Older than the plan: it changed since.",
    someOlder: (n: number): string => `${count(n, "sheet is", "sheets are")} older than the plan`,
    someOlderText: (n: number): string =>
      `The plan changed since. Refresh writes ${n === 1 ? "it" : "them"} again in place, from the plan as it is now.`,
    refreshOlder: (n: number): string => (n === 1 ? "Refresh it" : "Refresh them"),
    emails: "E-mails to lead officers",
    emailsText: "What to ask each of them, ready to copy into an e-mail of your own. Nothing is sent.",
    openEmails: "See and copy the e-mails",
    needsCheck: "Check the workbook to see whether the plan changed since these were made.",
    notYet: "Not in this workbook yet",
  },

  emails: {
    title: "E-mails to lead officers",
    back: "Back",
    intro:
      "Each asks a lead officer for what only they can answer about their own actions. Choose Copy e-mail, then paste it into an e-mail of your own. Nothing is sent from here.",
    stale: "These texts are from before that.",
    notChecked: "Check the workbook first: then this shows what to ask of each lead officer.",
    list: "Lead officers to write to",
    asked: (asked: number, actions: number): string =>
      asked < actions
        ? `Asked about ${whole(asked)} of ${count(actions, "action")}`
        : `Asked about ${asked > 2 ? "all " : asked === 2 ? "both " : ""}${asked === 2 ? "actions" : count(asked, "action")}`,
    copy: "Copy e-mail",
    /** For a screen reader: whose. */
    copyTo: (lead: string): string => `Copy e-mail to ${lead}`,
    show: "Show e-mail",
    hide: "Hide e-mail",
    showTo: (lead: string): string => `Show e-mail to ${lead}`,
    hideTo: (lead: string): string => `Hide e-mail to ${lead}`,
    text: (lead: string): string => `E-mail to ${lead}`,
    copiedAt: (time: string): string => `Copied at ${time}`,
    copied: (lead: string): string => `E-mail to ${lead} copied. Paste it into an e-mail of your own.`,
    find: "Find a lead officer",
    shown: (shown: number, all: number): string =>
      shown === all ? `${count(all, "lead officer")}.` : `${whole(shown)} of ${count(all, "lead officer")} shown.`,
    noneMatch: "No lead officer to write to has these words in the name.",
    /** Of whom nothing is asked. */
    others: (leads: readonly string[]): string => `Nothing needs to be asked of ${few(leads)}.`,
    nobody: "Nothing needs to be asked of any lead officer for now.",
    noPlan: "No action plan was found in this workbook, so there is nothing to ask.",
    noLeads: "The plan names no lead officers, so there is nobody to write to.",
  },

  guard: {
    title: "Ratings changed",
    /** Which ratings lost their list and which are no words of the key; the first few cells are named. */
    text: (lost: readonly string[], unknown: readonly (readonly [cell: string, text: string])[]): string =>
      [
        ...(lost.length > 0 ? [`${count(lost.length, "rating")} lost the list: ${few(lost)}.`] : []),
        ...(unknown.length > 0
          ? [`${count(unknown.length, "rating")} not in the key: ${few(unknown.map(([cell, text]) => `“${cut(text)}” in ${cell}`))}.`]
          : []),
      ].join(" "),
    repair: "Check again and put the list back",
  },

  ratings: {
    title: "RAG drop-down",
    offer: "Put the drop-down back",
    text: "Every rating cell gets a list of the key’s words and their colours. Values, other colours and other rules stay as they are.",
    words: (list: readonly string[]): string => `The list: ${listed(list)}.`,
    lacking: (n: number, all: number): string =>
      n === 0
        ? `All ${count(all, "rating cell")} have the list.`
        : `${whole(n)} of ${count(all, "rating cell")} ${n === 1 ? "lacks" : "lack"} the list.`,
    edits: "These ratings are put into the key’s own words:",
    edit: (cell: string, was: string, becomes: string): string => `${cell}: “${was}” becomes “${becomes}”`,
    /** `lacking` cells get the list, `edits` get the key's own word. */
    apply: (lacking: number, edits: number): string => {
      if (lacking === 0) return edits === 0 ? "Put the list on again" : `Change ${count(edits, "cell")}`;
      return `Put the list on ${count(lacking, "cell")}${edits === 0 ? "" : ` and change ${whole(edits)}`}`;
    },
    nothing: "There is nothing to put right: every rating cell has the list.",
    combined:
      "In this plan one column holds rating, commentary and evidence together. A list there would take the commentary’s place, so none is put on.",
    none: "This plan has no cells that hold a rating alone.",
    withoutRatings: "This plan has no RAG column, so there is nothing to put the list on.",
    unlistable: "The key’s words hold commas or are too many for Excel’s list, so no list can be put on.",
    notChecked: "Check the workbook first: then this shows which rating cells lack the list.",
    noPlan: "No action plan was found in this workbook, so there are no ratings to put the list on.",
  },

  columns: {
    title: { split: "Split the combined column", add: "Add RAG columns" } satisfies Readonly<Record<ColumnWork, string>>,
    intro: {
      split:
        "Rating, commentary and evidence can each have a column of its own, so that ratings can hold the list. What follows a rating goes to Commentary; move what is evidence to its own column afterwards.",
      add: "RAG rating, Commentary and Evidence of impact can be added at the table’s right edge.",
    } satisfies Readonly<Record<ColumnWork, string>>,
    safe: "Nothing else moves, and it can be undone. Bold or coloured words within a cell become plain.",
    preview: "Preview",
    nothing: {
      split: "No column of the plan holds rating, commentary and evidence together.",
      add: "The plan has a column for ratings already.",
    } satisfies Readonly<Record<ColumnWork, string>>,
    /** Where the new columns stand, a line a table. */
    places: ({ columns, headers }: Pick<ColumnsPlan, "columns" | "headers">): string[] =>
      columns.map(({ sheet, row, column }) => {
        const names = headers.flatMap(({ at, becomes }) =>
          at.sheet === sheet && at.row === row && at.column >= column ? [`${columnLetters(at.column)} “${String(becomes)}”`] : [],
        );
        return `New columns on ‘${sheet}’: ${listed(names)}.`;
      }),
    cells: (n: number): string => `${count(n, "cell")} change${n === 1 ? "s" : ""}:`,
    edit: (cell: string, was: string, becomes: string): string =>
      becomes === "" ? `${cell}: “${was}” moves out` : was === "" ? `${cell} gets “${becomes}”` : `${cell}: “${was}” becomes “${becomes}”`,
    rated: (n: number): string => `${count(n, "rating cell")} can then hold the list.`,
    apply: { split: "Split the column", add: "Add the columns" } satisfies Readonly<Record<ColumnWork, string>>,
    refused: columnsRefused,
  },

  circulate: {
    title: "Circulate",
    intro: "Before the plan goes out: is it complete, do its ratings and dates hold, and does it carry anything that others must not see?",
    areas: "Looked at",
    area: {
      plan: "Refs, actions, leads, measures",
      dates: "Timescales and dates",
      ratings: "RAG ratings and key",
      evidence: "Commentary and evidence",
      hidden: "Hidden content, links, comments",
      personal: "Personal information",
    } satisfies Readonly<Record<Area, string>>,
    standing: (counts: Readonly<Record<Severity, number>>, unchecked: number): string => {
      const parts = [...severityCounts(counts), ...(unchecked > 0 ? [`${count(unchecked, "check")} not made`] : [])];
      return parts.length === 0 ? "Clear" : parts.join(" · ");
    },
    steps: "Steps to circulation",
    stepCheck: "Check again: the plan changed since.",
    stepFix: (n: number): string => `Put right what must be fixed (${whole(n)}), or accept it with a reason.`,
    stepShould: (n: number): string => `Decide about what should be fixed (${whole(n)}).`,
    stepAccepted: (n: number): string => `Read through what was accepted with a reason (${whole(n)}): it travels with the workbook.`,
    stepAsk: "Ask lead officers for what only they can answer.",
    goToEmails: "Go to the e-mails",
    stepReports: "Write or refresh the summary under Reports.",
    stepRecord: "Write the check record, so that others can see what was checked and when.",
    record: "Check record",
    recordText: "A sheet with the date, the rules version, what was found, and a fingerprint by which the same plan can be known again.",
    writeRecord: (there: boolean): string => (there ? "Write the check record anew" : "Write the check record"),
    added: "What the add-in added to this workbook",
    addedNothing: "Nothing: no sheet and no setting of ours is in it.",
    addedSheets: "Sheets of ours",
    addedSheet: (name: string, at: string): string => `‘${name}’, made ${at}`,
    sheetsText: "To take one of these sheets out, right-click its tab and choose Delete. The add-in itself never deletes a sheet.",
    addedKept: (what: string): string => `Kept as settings: ${what}.`,
    removeKept: "Remove what is kept",
    /** Links beside the steps that say where they are done. */
    showMust: "Show what must be fixed",
    showShould: "Show what should be fixed",
    goToReports: "Go to Reports",
    stepSend: "Save the workbook, and send it as your partnership does. The add-in sends nothing.",
  },

  more: {
    title: "More",
    back: "Back",
    understood: "What I understood",
    understoodText: "How this plan was read: its tables, columns, priorities and dates",
    dropDown: "RAG drop-down",
    dropDownText: "Put the list of ratings on every rating cell, or back where pasting took it away",
    settings: "Settings",
    settingsText: "Review date, colours of the pane, and how serious each check is",
    help: "Help and privacy",
    helpText: "Every check in plain words, the keys, and what happens to your plan",
  },

  understood: {
    title: "What I understood",
    back: "Back",
    intro: "How this plan is read. Where it is wrong, choose what is right: the plan is checked again at once. No cell is changed.",
    notChecked: "Nothing has been read yet. Check the workbook first: then this shows how its plan was read.",
    noPlan: "No plan was found in this workbook. If it holds one, say below in which row its headings are.",
    untitled: "The plan has no title of its own.",
    doubts: "What seems odd",
    tables: "Sheets and tables",
    table: (sheet: string, first: number, last: number): string => `‘${sheet}’, rows ${whole(first)} to ${whole(last)}`,
    headerRow: (row: number): string => `Headings in row ${whole(row)}`,
    headerColumn: (letters: string): string => `Headings in column ${letters}`,
    transposed: "Each action is a column, not a row.",
    line: (letters: string, transposed: boolean): string => `${transposed ? "Row" : "Column"} ${letters}`,
    unheaded: "no heading",
    columns: (n: number): string => count(n, "column"),
    columnsOf: (n: number, table: string): string => `${count(n, "column")} of ${table}`,
    moreColumns: (n: number): string => `And ${count(n, "more column")}.`,
    notFound: (fields: readonly string[]): string => `Not found: ${listed(fields)}. Choose the column that holds each, if there is one.`,
    reading: (reading: string): string => READINGS[reading] ?? reading,
    notKnown: "Not known",
    ticks: { lead: "Ticks for the lead", rag: "Ticks for the rating", timescale: "Ticks for the timescale" },
    because: (why: string): string => `Because ${why}.`,
    otherSheets: "Other sheets",
    sheetAs: {
      plan: "part of the plan",
      "left out": "like a plan, but left out as another register or an earlier copy",
      ignored: "said by you to hold no plan",
      near: "almost a plan",
      other: "no headings of a plan",
    },
    holdsKey: "holds the RAG key",
    near: (row: number, found: readonly string[], missing: readonly string[]): string =>
      `Row ${whole(row)} has ${listed(found)}${missing.length === 0 ? "" : ` but not ${listed(missing)}`}.`,
    moreSheets: (n: number): string => `And ${count(n, "more sheet")} without headings of a plan.`,
    period: "Plan period",
    periodIs: (start: string, end: string, certain: boolean): string => `${start} to ${end}${certain ? "" : " (not certain)"}`,
    periodFrom: (text: string): string => `Read from “${text}”.`,
    periodBasis: { words: "", "sheet name": "Read from the name of the sheet.", dates: "Read from the plan’s own dates.", settings: "" },
    periodRival: (periods: readonly string[]): string => `It could also be ${listedOr(periods)}.`,
    noPeriod: "It could not be told from the plan.",
    priorities: "Priorities",
    priority: (title: string, actions: number): string => `${title} (${count(actions, "action")})`,
    noPriorities: "No priority headings",
    key: "RAG key",
    keyFrom: {
      workbook: "From the key in this workbook.",
      cells: "From the ratings and drop-downs in this plan: there is no key table.",
      default: "The usual key: this workbook has none of its own.",
    },
    noDefinition: "The key does not say what it means.",
    meaning: {
      behind: "Behind",
      "at-risk": "At risk",
      "on-track-or-done": "On track or done",
      "on-track": "On track",
      done: "Done",
      dropped: "No longer being done",
      "not-started": "Not started",
      unknown: "Not known",
    },
    dates: "How dates are read",
    dayFirst: (dayFirst: boolean): string =>
      dayFirst ? "In dates such as 03/04/2019 the day comes first." : "In dates such as 03/04/2019 the month comes first.",
    years: {
      financial: "A year such as 2019/20 runs from April to March.",
      calendar: "A year runs from January to December.",
    },
    monthDue: (day: "last day" | "last working day" | "first day"): string => `A month without a day means its ${day}.`,
    unplaced: "Could not be placed",
    unplacedText:
      "Text inside the plan that fits no column or heading, so it is not checked. See whether something of the plan is among it.",
    unplacedMore: (n: number): string => `And ${count(n, "more text")}.`,
    nothingUnplaced: "Everything found its place.",
  },

  /** What the user corrects of the reading. */
  correct: {
    by: "Changed by you",
    weRead: (what: string): string => `We read: ${what}.`,
    asRead: "Use what we read",
    /** For a screen reader: which of them. */
    asReadOf: (what: string): string => `Use what we read for ${what}`,
    meaningOf: (status: string): string => `What “${status}” means`,
    headings: "Change row of headings",
    headingsOf: (sheet: string): string => `Change row of headings of ‘${sheet}’`,
    stateHeadings: "It holds a plan",
    stateHeadingsOf: (sheet: string): string => `It holds a plan: ‘${sheet}’`,
    headingsRow: (sheet: string): string => `Row with the headings on ‘${sheet}’`,
    headingsHint: "The number Excel shows at the left of the row.",
    headingsWrong: "Write the number of a row.",
    useRow: "Use this row",
    cancel: "Cancel",
    noPlan: "Not part of the plan",
    noPlanOf: (table: string): string => `Not part of the plan: ${table}`,
    include: "Read it as part of the plan",
    includeOf: (sheet: string): string => `Read it as part of the plan: ‘${sheet}’`,
    periodChange: "Change the period",
    periodStart: "First day",
    periodEnd: "Last day",
    periodHint: "For example 1 April 2019 or 01/04/2019",
    notADay: "Write a day, such as 1 April 2019.",
    endsBefore: "The last day comes before the first.",
    usePeriod: "Use these dates",
    useRival: (start: string, end: string): string => `Use ${start} to ${end}`,
    all: "Use what we read for everything",
    saved: "Kept in this workbook when you save it.",
    checking: "Checking again…",
    effect: (n: number): string => `${count(n, "finding")} now`,
    change: (before: number, now: number): string =>
      before === now ? `Still ${count(now, "finding")}` : `${count(now, "finding")} now, ${whole(before)} before`,
    unused: (n: number): string =>
      `${whole(n)} of your changes to how the plan is read ${n === 1 ? "fits" : "fit"} the workbook no longer and ${n === 1 ? "is" : "are"} not used: see What I understood.`,
    unusedTitle: "Changes of yours that are not used",
    forget: "Forget it",
    forgetOf: (what: string): string => `Forget it: ${what}`,
    said: saidOfCorrection,
    unfit: unfitCorrection,
  },

  settings: {
    title: "Settings",
    reviewDate: "Review date",
    reviewDateText:
      "Dates are judged as at this day, here and by the buttons on the ribbon, and every result names it. A date in the future is kept until it has passed, a date in the past for today only.",
    useDate: "Check as at this day",
    useToday: "Use today",
    notADate: "Choose a day.",
    theme: "Colours of this pane",
    themes: { excel: "As Excel or this computer", light: "Light", dark: "Dark" },
    rules: "Checks",
    rulesText: "How serious each check is in this plan. Kept in the workbook, so it holds for everyone who checks it.",
    rulesNeedCheck: "Check the workbook first to see and change its checks.",
    off: "Do not check",
    asComes: (severity: string): string => `${severity} (usual)`,
    reset: "Set all checks back to usual",
    guard: "While you edit",
    guardLabel: "Watch over ratings",
    guardText:
      "Says here, quietly, when a paste has taken the list off a rating or put in a word that is not in the key. It writes nothing. Remembered on this computer.",
    useDays: "Use",
    never: "Never",
    notDays: (most: number): string => `A whole number of days from 1 to ${whole(most)}.`,
    kept: "Kept in this workbook",
    keptNothing: "The add-in keeps nothing in this workbook.",
    keptText: ({ accepted, rules, corrected, reviewDate, sheets }: WhatIsKept): string =>
      listed([
        ...(accepted > 0 ? [count(accepted, "accepted finding")] : []),
        ...(rules > 0 ? [count(rules, "changed check")] : []),
        ...(corrected ? ["corrections of how the plan is read"] : []),
        ...(reviewDate === null ? [] : [`the review date ${ukDay(reviewDate)}`]),
        ...(sheets ? ["which sheets to write"] : []),
      ]),
    keptIs: (what: WhatIsKept): string => `It keeps ${words.settings.keptText(what)}.`,
    remove: "Remove what is kept",
  },

  help: {
    title: "Help and privacy",
    what: "What it does",
    whatText: [
      "Check plan reads the whole workbook and lists what must be put right before the plan goes to the board.",
      "Checking never changes the workbook. A fix is shown before and after, and written only when you say so.",
      "Choose a finding to go to its cell. Press F6 to move between this pane and the sheet.",
    ],
    keys: "Keys",
    keyList: [
      ["Tab", "to the next part of the pane"],
      ["Up, Down, Home, End", "along the findings"],
      ["Right, Left", "open or close a group"],
      ["Enter", "open a finding and go to its cell"],
      ["2.3", "typed in the list: to that ref"],
      ["Esc or Alt+Left", "back"],
    ] as readonly (readonly [string, string])[],
    privacy: "Privacy",
    privacyText: [
      "The plan is read inside Excel on this computer. Nothing of it is sent anywhere.",
      "The pane loads only its own files and Microsoft’s Office.js.",
      "What you accept with a reason, correct or set is kept in the workbook itself and travels with it. Settings lists it and removes it.",
      "Excel asks for permission to change documents because it asks that of every add-in that reads one.",
    ],
    blank: "If the pane goes blank",
    blankText: "Close it and choose Check plan again. If it stays blank, undock the pane by dragging its title, then dock it again.",
    rules: "The checks",
    rulesText: "What each check asks of the plan, how serious it usually is, and why it matters. Settings changes how serious each is.",
    ruleWhy: (why: string): string => `Why it matters: ${why}`,
    rulesNeedCheck: "Check the workbook first to list the checks.",
  },

  brand: "Nothing leaves this workbook",
};

export type Words = typeof EN_GB;

/** The texts in the language of the user. */
export const words: Words = EN_GB;
