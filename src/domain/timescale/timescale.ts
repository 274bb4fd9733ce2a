import type { Day } from "../calendar/day";

/** The kinds of docs/timescales.md; of a mixed cell, the kind of the part that sets `due`. */
export type TimescaleKind =
  | "fixed date"
  | "date range"
  | "month"
  | "month range"
  | "year"
  | "quarter"
  | "season or term"
  | "recurring"
  | "ongoing"
  | "open-ended"
  | "event"
  | "status word"
  | "none";

/** What the text does not say itself but its surroundings do. */
export type Implied = "year" | "month" | "day order" | "year convention" | "school or season" | "from above";

/** One due date and the words that state it. */
export interface DatedPart {
  readonly due: Day;
  /** First and one-past-last character of the words in the text, zero-based. */
  readonly from: number;
  readonly to: number;
  readonly implied: readonly Implied[];
}

/** One way in which the whole text can be understood. */
export interface TimescaleReading {
  readonly start: Day | null;
  readonly due: Day | null;
  /** In words a co-ordinator would use: "3 April 2019", "the end of December 2019". */
  readonly words: string;
}

/** Why a text that names a date states none that can stand. */
export type TimescaleFault =
  | { readonly kind: "impossible"; readonly words: string; readonly why: string }
  | { readonly kind: "reversed"; readonly words: string; readonly start: Day; readonly due: Day };

/** A timescale as read. `due` and `start` are null when the text states none. */
export interface Timescale {
  readonly text: string;
  readonly kind: TimescaleKind;
  readonly start: Day | null;
  /** The day by which the whole text is to be done: its latest. */
  readonly due: Day | null;
  /** The distinct due dates written in the text, ascending; recurrence is not expanded. */
  readonly milestones: readonly DatedPart[];
  /** "monthly", "quarterly" …; null when nothing recurs. */
  readonly recurrence: string | null;
  /** False when the text reads two ways, or more was filled in than the plan proves. */
  readonly certain: boolean;
  /** The readings that rival each other, the one taken first; empty when the text reads one way. */
  readonly readings: readonly TimescaleReading[];
  readonly fault: TimescaleFault | null;
}

/** What surrounds a timescale and may fill in what it leaves out. */
export interface TimescaleContext {
  readonly planStart: Day | null;
  readonly planEnd: Day | null;
  /** true or false when the column or the settings prove the order of day and month; null when nothing does. */
  readonly dayFirst: boolean | null;
  /** True when the dates of the plan prove that two figures after a month are a year: "Sept 13" is September 2013, not the 13th. */
  readonly shortYears?: boolean;
  /** What a bare year or quarter means here; null: contract default (financial). */
  readonly yearConvention: "financial" | "calendar" | null;
  /** True in a school's plan: Autumn is the autumn term. */
  readonly school: boolean;
  /** The day that a month without a day means here; absent: its last day. "End of March" is always its last day. */
  readonly monthDue?: "last day" | "last working day" | "first day";
  /** The timescale of the row above, for "as above". */
  readonly above: string | null;
}
