import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import type { Day } from "../../src/domain/calendar/day";
import { dayOf, daysInMonth, isoDay, partsOf, readIsoDay } from "../../src/domain/calendar/day";
import { readTimescale } from "../../src/domain/timescale/read-timescale";
import type { TimescaleContext } from "../../src/domain/timescale/timescale";

/** A text and what a person made of it. Days as YYYY-MM-DD. */
export interface Label {
  readonly text: string;
  readonly planStart: string | null;
  readonly planEnd: string | null;
  readonly kind: string;
  readonly start?: string | null;
  readonly due: string | null;
  /** Absent: none were labelled. Empty beside a due day: not labelled. */
  readonly milestones?: readonly string[];
  /** Other days that are right too. */
  readonly acceptableDue?: readonly (string | null)[];
  readonly confidence?: "high" | "medium" | "low";
  /** Set when the milestones spread recurring work out into dates. */
  readonly recurrence?: string;
  /** false: it reads two ways and the reader must say so; "either": debatable. Absent: plainly readable. */
  readonly certain?: boolean | "either";
  /** True where the label does not decide on a start. */
  readonly start_any?: boolean;
}

/** What a reader made of a text. */
export interface Answer {
  readonly due: string | null;
  readonly start: string | null;
  readonly milestones: readonly string[];
  readonly certain: boolean;
}

/** Texts the contract itself calls ambiguous; they need not be certain. */
const AMBIGUOUS =
  /^\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\s*$|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d\d(?!\d)|^Q\d 20\d\d$|spring|summer|autumn|winter/i;

/** Reads a file of labels of this folder. */
export function labels(file: string): readonly Label[] {
  const lines = readFileSync(join(__dirname, file), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Label);
}

const day = (iso: string | null): Day | null => (iso === null ? null : readIsoDay(iso));
const iso = (day: Day | null): string | null => (day === null ? null : isoDay(day));

export const contextOfLabel = (label: Label): TimescaleContext => ({
  planStart: day(label.planStart),
  planEnd: day(label.planEnd),
  dayFirst: null,
  yearConvention: null,
  school: false,
  above: null,
});

/** Our reading. */
export function ourAnswer(label: Label): Answer {
  const read = readTimescale(label.text, contextOfLabel(label));
  return { due: iso(read.due), start: iso(read.start), milestones: read.milestones.map(({ due }) => isoDay(due)), certain: read.certain };
}

/** chrono-node's en-GB reading as it comes, but for one thing done for it: a month without a day is taken to its last day. */
export function chronoAnswer(label: Label): Answer {
  const { year, month, day } = partsOf(readIsoDay(label.planStart ?? "2019-04-01") ?? dayOf(2019, 4, 1)!);
  const found = chrono.en.GB.parse(label.text, new Date(year, month - 1, day, 12));
  const ends = found.map(({ start, end }) => lastDay(end ?? start)).sort();
  const starts = found.filter(({ end }) => end).map(({ start }) => start);
  return {
    due: ends.at(-1) ?? null,
    start: starts[0] === undefined ? null : firstDay(starts[0]),
    milestones: [...new Set(ends)],
    certain: found.length > 0,
  };
}

function lastDay(parsed: chrono.ParsedComponents): string {
  const [year, month] = [parsed.get("year") ?? 0, parsed.get("month") ?? 1];
  const date = parsed.isCertain("day") || parsed.isCertain("weekday") ? (parsed.get("day") ?? 1) : daysInMonth(year, month);
  return isoDay(dayOf(year, month, date) ?? dayOf(2000, 1, 1)!);
}
const firstDay = (parsed: chrono.ParsedComponents): string =>
  isoDay(
    dayOf(parsed.get("year") ?? 0, parsed.get("month") ?? 1, parsed.isCertain("day") ? (parsed.get("day") ?? 1) : 1) ?? dayOf(2000, 1, 1)!,
  );

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}
export interface Score {
  readonly texts: number;
  /** Due right or acceptable; for recurring work the plan's end and none are right. */
  readonly due: Share;
  /** The same, over texts labelled with high confidence. */
  readonly dueHigh: Share;
  /** Over lines whose label spreads no recurrence out and is not empty beside a due day. */
  readonly milestones: Share;
  readonly start: Share;
  /** Certain, and the due day wrong: the worst there is. */
  readonly silent: Share;
  /** Certain, of the texts that are plainly readable and labelled with high confidence. */
  readonly certain: Share;
  /** The texts whose due day is wrong. */
  readonly wrong: readonly string[];
}

export function isDueRight({ due, acceptableDue = [], kind, planEnd }: Label, answer: Answer): boolean {
  if (answer.due === due || acceptableDue.includes(answer.due)) return true;
  return kind === "recurring" && (answer.due === null || answer.due === planEnd);
}

/** Scores a reader over labels, as the reader's issue defines it. */
export function score(all: readonly Label[], read: (label: Label) => Answer): Score {
  const answers = all.map((label) => ({ label, answer: read(label), right: isDueRight(label, read(label)) }));
  type Answered = (typeof answers)[number];
  const share = (among: (each: Answered) => boolean, right: (each: Answered) => boolean): Share => {
    const asked = answers.filter(among);
    return { right: asked.filter(right).length, of: asked.length };
  };
  const isHigh = ({ label }: Answered): boolean => (label.confidence ?? "high") === "high";
  const isPlain = ({ label }: Answered): boolean => (label.certain ?? true) === true && !AMBIGUOUS.test(label.text);
  return {
    texts: all.length,
    due: share(
      () => true,
      ({ right }) => right,
    ),
    dueHigh: share(isHigh, ({ right }) => right),
    milestones: share(
      // The joined cells of one plan spread their recurring lines out without saying so in `recurrence`.
      ({ label }) =>
        (label.milestones ?? []).length > 0 && label.recurrence === undefined && !(label.kind === "mixed" && /ly\b/.test(label.text)),
      ({ label, answer }) => [...new Set(label.milestones)].sort().join() === answer.milestones.join(),
    ),
    start: share(
      ({ label }) => label.start !== undefined && label.start_any !== true,
      ({ label, answer }) => label.start === answer.start,
    ),
    silent: share(
      () => true,
      ({ answer, right }) => answer.certain && !right,
    ),
    certain: share(
      (each) => isHigh(each) && isPlain(each),
      ({ answer }) => answer.certain,
    ),
    wrong: answers.filter(({ right }) => !right).map(({ label }) => label.text),
  };
}
