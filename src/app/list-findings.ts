import { toA1 } from "../domain/grid/a1";
import { contains, type CellArea } from "../domain/grid/cell-ref";
import { textAt } from "../domain/grid/grid";
import type { Finding, Severity } from "../domain/findings/finding";
import type { Action, Plan, Priority, Stated } from "../domain/plan/plan";
import { nameLength } from "../domain/rules/message";
import { maskPersonalDetails } from "../domain/rules/personal-details";
import type { Timescale } from "../domain/timescale/timescale";
import { areaOfRule, type Area } from "./circulation";
import type { CheckReport } from "./check-workbook";
import { whatIsWrong } from "./message-parts";

/** A finding together with what a person needs to know it by. */
export interface ListedFinding {
  /** The same for the same finding of a later check, so that the user's place is kept. */
  readonly key: string;
  readonly finding: Finding;
  readonly ref: string | null;
  /** The first words of its action or heading, masked; null when it is about none. */
  readonly action: string | null;
  /** The leads of the action it is about; empty when none is named. */
  readonly leads: readonly string[];
  /** As the plan writes it; null when the finding is about no action or no lead is named. */
  readonly lead: string | null;
  readonly priority: { readonly number: string | null; readonly title: string } | null;
  /** One-based, as Excel shows it. */
  readonly row: number;
  /** "F12", "F5:F12" or "28:28". */
  readonly cell: string;
  /** What its cell shows, on one line, cut and masked; null when it is empty or several cells. */
  readonly quoted: string | null;
  /** What is wrong in a sentence, without the action's name. */
  readonly what: string;
  /** How the timescale it rests on was read; null when it rests on none. */
  readonly timescale: Timescale | null;
  /** Where that timescale stands; null exactly when `timescale` is. */
  readonly stated: Stated | null;
}

const FIRST_WORDS = 70;
const QUOTED = 200;

/** The text with one space where it has any white space; single spaces, which is what most texts have, are passed over. */
const onOneLine = (text: string): string => text.replace(/\s\s+|[^\S ]/g, " ");

/** A text on one line, cut at a word, what may identify someone masked: a cell of 32,767 characters stays a line. */
export function firstWords(text: string, most: number): string {
  // What is cut off here is far beyond what is shown, so that a detail cut in two cannot be seen.
  const folded = maskPersonalDetails(
    onOneLine(text)
      .trim()
      .slice(0, most * 4),
  );
  if (folded.length <= most) return folded;
  const cut = folded.slice(0, most + 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}

interface Home {
  readonly priority: Priority;
  /** The priority as findings name it. */
  readonly named: NonNullable<ListedFinding["priority"]>;
  /** null for the row of a priority's heading. */
  readonly action: Action | null;
}

/** The actions and headings by the rows they stand on ("sheet\nrow" → those who share the row), and the actions by their ref. */
interface Homes {
  readonly onRow: ReadonlyMap<string, readonly Home[]>;
  readonly ofRef: ReadonlyMap<string, readonly Home[]>;
}

function homesOf(plan: Plan | null): Homes {
  const onRow = new Map<string, Home[]>();
  const ofRef = new Map<string, Home[]>();
  const add = (to: Map<string, Home[]>, key: string, home: Home): void => {
    const here = to.get(key);
    if (!here) to.set(key, [home]);
    else if (!here.some((each) => each.action === home.action)) here.push(home);
  };
  for (const priority of plan?.priorities ?? []) {
    const named = { number: priority.number, title: priority.title };
    if (priority.heading) add(onRow, rowName(priority.heading.at), { priority, named, action: null });
    for (const action of priority.actions) {
      const home = { priority, named, action };
      add(onRow, rowName(action.at), home);
      for (const milestone of action.milestones) add(onRow, rowName(milestone), home);
      if (action.ref) add(ofRef, action.ref.text, home);
    }
  }
  return { onRow, ofRef };
}

const rowName = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${sheet}\n${String(row)}`;

/** Where a finding belongs: the action its ref names, on its row or else anywhere if only one has that ref; else who stands on its row. */
function homeOf({ at, ref }: Finding, homes: Homes): Home | null {
  const here = homes.onRow.get(rowName(at)) ?? [];
  if (ref === null) return here[0] ?? null;
  const named = homes.ofRef.get(ref) ?? [];
  return here.find((home) => home.action?.ref?.text === ref) ?? (named.length === 1 ? named[0] : here[0]) ?? null;
}

/** The findings of a report, in its order, each with its action, lead, priority and words. */
export function listFindings(report: CheckReport): readonly ListedFinding[] {
  const homes = homesOf(report.plan);
  const grids = new Map(report.workbook.grids.map((grid) => [grid.sheet, grid]));
  const seen = new Map<string, number>();
  // An action and its leads have many findings, and are cut and masked once.
  const known = new Map<string, string>();
  const short = (text: string): string => {
    const cut = known.get(text);
    if (cut !== undefined) return cut;
    const made = firstWords(text, FIRST_WORDS);
    known.set(text, made);
    return made;
  };
  const shownAt = (at: CellArea): string => {
    const grid = grids.get(at.sheet);
    return grid && at.rowCount === 1 && at.columnCount === 1 ? firstWords(textAt(grid, at.row, at.column), QUOTED) : "";
  };
  return report.findings.map((finding) => {
    const home = homeOf(finding, homes);
    const action = home?.action ?? null;
    const cell = toA1(finding.at);
    const name = `${finding.rule}|${finding.messageId}|${finding.at.sheet}|${cell}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const words = action?.text ?? home?.priority.heading ?? null;
    const { timescale, stated } = home && restsOnDate(finding.rule) ? timescaleOf(finding, home) : NO_TIMESCALE;
    return {
      key: before === 0 ? name : `${name}|${String(before)}`,
      finding,
      ref: finding.ref ?? action?.ref?.text ?? null,
      action: words ? short(words.text) || null : null,
      leads: action ? action.leads.map(short) : [],
      lead: action?.lead ? short(action.lead.text) : null,
      priority: home?.named ?? null,
      row: finding.at.row + 1,
      cell,
      quoted: shownAt(finding.at) || null,
      what: withoutName(whatIsWrong(finding.message), action),
      timescale,
      stated,
    };
  });
}

/**
 * What is wrong, without the action's ref and words that messages begin with: "1.2 “Train …” has no lead." → "Has no lead."
 * The list shows those above it.
 */
function withoutName(what: string, action: Action | null): string {
  const length = action?.text ? nameLength(action, what) : 0;
  const rest = what.slice(length).replace(/^[: ]+/, "");
  return length > 0 ? rest.charAt(0).toLocaleUpperCase("en-GB") + rest.slice(1) : what;
}

/** Whether a rule judges by dates, so that the reader of a finding needs to see how they were read. */
const restsOnDate = (rule: string): boolean =>
  rule.startsWith("timescale-") || ["rag-past-due", "rag-not-started", "past-due", "due-soon"].includes(rule);

type Resting = Pick<ListedFinding, "timescale" | "stated">;
const NO_TIMESCALE: Resting = { timescale: null, stated: null };

/** The timescale a finding is about: the one it points at, or beside what it points at; else the one of its row. */
function timescaleOf({ at, also }: Finding, { action, priority }: Home): Resting {
  const own = action?.milestones ?? [];
  const isAt =
    (areas: readonly CellArea[]) =>
    ({ at: cell }: Stated): boolean =>
      areas.some((area) => contains(area, cell));
  for (const isMeant of [isAt([at]), isAt(also)]) {
    const milestone = own.find(({ timescale }) => timescale && isMeant(timescale));
    if (milestone) return { timescale: milestone.reading, stated: milestone.timescale };
    const shared = priority.timescales.find(({ stated }) => isMeant(stated));
    if (shared) return { timescale: shared.reading, stated: shared.stated };
  }
  const onRow = own.find(({ sheet, row, timescale }) => timescale && sheet === at.sheet && row === at.row);
  return onRow ? { timescale: onRow.reading, stated: onRow.timescale } : NO_TIMESCALE;
}

export type Grouping = "rule" | "lead" | "priority" | "sheet";

/** What the user asked to see; null and "" ask nothing. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly rule: string | null;
  readonly area: Area | null;
  /** A lead as the plan writes it; "" is "no lead named". */
  readonly lead: string | null;
  /** The `priorityKey` of a priority; "" is "no priority". */
  readonly priority: string | null;
  /** Words to be found in the finding, its action, lead, ref or cell. */
  readonly text: string;
}

export const NO_FILTER: FindingFilter = { severity: null, rule: null, area: null, lead: null, priority: null, text: "" };

export const isFiltering = (filter: FindingFilter): boolean =>
  filter.severity !== null ||
  filter.rule !== null ||
  filter.area !== null ||
  filter.lead !== null ||
  filter.priority !== null ||
  filter.text.trim() !== "";

/** Tells priorities apart, those without a number too; "" for none. */
export const priorityKey = (priority: ListedFinding["priority"]): string =>
  priority === null ? "" : `${priority.number ?? ""}|${priority.title}`;

/** The leads a finding counts under; [""] when none is named. */
export const leadsOf = (listed: ListedFinding): readonly string[] => (listed.leads.length > 0 ? listed.leads : [""]);

const fold = (text: string): string => onOneLine(text.toLowerCase()).trim();

/** The words a finding is found by, made once: every letter typed looks through all of them. */
const searched = new WeakMap<ListedFinding, string>();

function searchedOf(listed: ListedFinding): string {
  const known = searched.get(listed);
  if (known !== undefined) return known;
  const { ref, action, lead, cell, quoted, finding } = listed;
  const words = fold([ref, action, lead, cell, quoted, finding.message].filter(Boolean).join(" "));
  searched.set(listed, words);
  return words;
}

/** Makes the words ahead that the findings are found by, so that the first letter typed need not wait for them. */
export function prepareSearch(listed: readonly ListedFinding[]): void {
  for (const each of listed) searchedOf(each);
}

/** The parts of the filter that are chosen from a list of values. */
export const FILTER_PARTS = ["severity", "rule", "lead", "priority"] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

/** The values of a part that a finding counts under. */
const VALUES: Readonly<Record<FilterPart, (listed: ListedFinding) => readonly string[]>> = {
  severity: ({ finding }) => [finding.severity],
  rule: ({ finding }) => [finding.rule],
  lead: leadsOf,
  priority: ({ priority }) => [priorityKey(priority)],
};

/** Tells whether a finding answers what the filter asks that is chosen from no list: its area and its words. */
function answersRest(filter: FindingFilter): (listed: ListedFinding) => boolean {
  const wanted = fold(filter.text);
  return (each) =>
    (filter.area === null || areaOfRule(each.finding.rule) === filter.area) && (wanted === "" || searchedOf(each).includes(wanted));
}

/** The parts of the filter that ask something. */
const asking = (filter: FindingFilter): readonly FilterPart[] => FILTER_PARTS.filter((part) => filter[part] !== null);

const answers = (listed: ListedFinding, filter: FindingFilter, part: FilterPart): boolean => {
  const chosen = filter[part];
  return chosen === null || VALUES[part](listed).includes(chosen);
};

/** The findings that answer every part of the filter, in their order. */
export function filterFindings(listed: readonly ListedFinding[], filter: FindingFilter): readonly ListedFinding[] {
  if (!isFiltering(filter)) return listed;
  const parts = asking(filter);
  const rest = answersRest(filter);
  return listed.filter((each) => parts.every((part) => answers(each, filter, part)) && rest(each));
}

/** A value that a part of the filter can take. */
export interface FilterChoice {
  readonly value: string;
  /** How many findings it leaves beside what the other parts ask. */
  readonly count: number;
  /** A finding that has it; null when none has. */
  readonly like: ListedFinding | null;
}

/**
 * The values that each part of the filter can take, in the order of the findings, and those that are chosen although they leave nothing.
 * All in one walk through the findings: it is asked at every letter typed.
 */
export function filterChoices(
  listed: readonly ListedFinding[],
  filter: FindingFilter,
): Readonly<Record<FilterPart, readonly FilterChoice[]>> {
  const counted = (): Map<string, { value: string; count: number; like: ListedFinding | null }> => new Map();
  const found = { severity: counted(), rule: counted(), lead: counted(), priority: counted() };
  const parts = asking(filter);
  const rest = answersRest(filter);
  for (const each of listed) {
    const unanswered = parts.filter((part) => !answers(each, filter, part));
    if (unanswered.length > 1 || !rest(each)) continue;
    // What answers all parts but one would be left by another choice of that one.
    for (const part of unanswered.length === 1 ? unanswered : FILTER_PARTS)
      for (const value of VALUES[part](each)) {
        const choice = found[part].get(value);
        if (choice) choice.count += 1;
        else found[part].set(value, { value, count: 1, like: each });
      }
  }
  for (const part of parts) {
    const value = filter[part];
    if (value === null || found[part].has(value)) continue;
    found[part].set(value, { value, count: 0, like: listed.find((each) => VALUES[part](each).includes(value)) ?? null });
  }
  return {
    severity: [...found.severity.values()],
    rule: [...found.rule.values()],
    lead: [...found.lead.values()],
    priority: [...found.priority.values()],
  };
}

/** Findings listed under one title. A finding with joint leads stands under each of them when grouped by lead. */
export interface FindingGroup {
  readonly key: string;
  /** What it is grouped by: a rule's id, a lead ("" for none), a `priorityKey` or a sheet. */
  readonly by: string;
  readonly severity: Severity;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly ListedFinding[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, review: 2 };

const countsOf = (findings: readonly ListedFinding[]): FindingGroup["counts"] => {
  const counts = { error: 0, warning: 0, review: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
};

/** What a finding is grouped under: several leads, or one of anything else. */
export const keysFor = (listed: ListedFinding, by: Grouping): readonly string[] => {
  switch (by) {
    case "rule":
      return [listed.finding.rule];
    case "lead":
      return leadsOf(listed);
    case "priority":
      return [priorityKey(listed.priority)];
    case "sheet":
      return [listed.finding.at.sheet];
  }
};

/**
 * The findings in groups. By rule: the gravest first, then in the order of `ruleOrder`. By lead: by name, none last.
 * By priority and by sheet: as they come in the plan. A group's severity is its gravest finding's.
 */
export function groupFindings(listed: readonly ListedFinding[], by: Grouping, ruleOrder: readonly string[] = []): readonly FindingGroup[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const each of listed)
    for (const key of keysFor(each, by)) {
      const group = groups.get(key);
      if (group) group.push(each);
      else groups.set(key, [each]);
    }
  const made = [...groups].map(([key, findings]): FindingGroup => {
    const counts = countsOf(findings);
    const severity = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "review";
    return { key: `${by}:${key}`, by: key, severity, counts, findings };
  });
  const place = (rule: string): number => (ruleOrder.includes(rule) ? ruleOrder.indexOf(rule) : ruleOrder.length);
  if (by === "rule") made.sort((a, b) => RANK[a.severity] - RANK[b.severity] || place(a.by) - place(b.by));
  if (by === "lead") made.sort((a, b) => Number(a.by === "") - Number(b.by === "") || a.by.localeCompare(b.by, "en-GB"));
  return made;
}

/** The finding to deal with first: the first that the list shows when grouped by rule; null when there is none. */
export const firstToDo = (listed: readonly ListedFinding[], ruleOrder: readonly string[] = []): ListedFinding | null =>
  groupFindings(listed, "rule", ruleOrder)[0]?.findings[0] ?? null;
