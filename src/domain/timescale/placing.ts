import type { Day } from "../calendar/day";
import { partsOf } from "../calendar/day";
import type { YearConvention } from "../calendar/financial-year";
import type { Span } from "../calendar/span";
import type { Moment } from "./moment";
import type { Implied, TimescaleContext } from "./timescale";

/** One way in which a moment lies in time. */
export interface Placing extends Span {
  /** What the days are, when they are no single day: "Q3 2019/20", "April 2008"; otherwise "". Made up only when somebody asks. */
  readonly name: () => string;
  readonly implied: readonly Implied[];
  /** What sort of year it was counted in, where that was open. */
  readonly convention?: YearConvention;
  /** What a season's name was taken for. */
  readonly sort?: "season" | "term";
}

/** Where a moment may lie, the likeliest first; empty when nothing gives the year. */
export interface Placings {
  readonly placings: readonly Placing[];
  /** True when the plan settles which placing holds, or there is only one. */
  readonly settled: boolean;
  /** True when the words name a day that no calendar has: 31 June. */
  readonly impossible: boolean;
}

export const NO_PLACINGS: readonly Placing[] = [];
export const NOTHING_IMPLIED: readonly Implied[] = [];
export const IMPLIED_CONVENTION: readonly Implied[] = ["year convention"];
/** Nothing gives the year. */
export const NOWHERE: Placings = { placings: NO_PLACINGS, settled: false, impossible: false };
/** What the plan's settings rule out. */
export const NOT_MEANT: Placings = { placings: NO_PLACINGS, settled: true, impossible: false };

/** Placings that are certain as soon as there is only one. */
export const settled = (...placings: readonly Placing[]): Placings => ({ placings, settled: placings.length === 1, impossible: false });
/** Placings of which none is certain. */
export const open = (...placings: readonly Placing[]): Placings => ({ placings, settled: false, impossible: false });

/** More years than this in one plan are not told apart. */
const MOST_YEARS = 12;

/**
 * Places in the year stated, or in each year that puts the end within the plan; `last` takes the last of those, as for work that recurs.
 * Outside a plan shorter than a year it is the first time it comes round after the start.
 */
export function inYears(moment: Moment, context: TimescaleContext, last: boolean, place: (year: number) => readonly Placing[]): Placings {
  if (moment.year !== null) return settled(...place(moment.year));
  const within: Placing[] = [];
  let after: Placing | null = null;
  for (const year of yearsOf(context))
    for (const placing of place(year)) {
      if (isWithin(placing.end, context)) within.push(withImplied(placing, "year"));
      else if (after === null && (context.planStart === null || placing.end >= context.planStart)) after = withImplied(placing, "year");
    }
  const final = within.at(-1);
  if (final === undefined) return after === null ? NOWHERE : open(after);
  const bounded = context.planStart !== null && context.planEnd !== null;
  const placings = last ? [final] : within;
  // What comes round several times in the plan is due the last time, or the next: nobody can be sure.
  return { placings, settled: bounded && within.length === 1, impossible: false };
}

/** True for a day of the plan; an end of the plan that is not known bounds nothing. */
export const isWithin = (day: Day, { planStart, planEnd }: TimescaleContext): boolean =>
  (planStart === null || day >= planStart) && (planEnd === null || day <= planEnd);

/** The placing, with one thing more that the text does not say itself. */
export const withImplied = (placing: Placing, implied: Implied): Placing => ({ ...placing, implied: [implied, ...placing.implied] });

/** The calendar years a plan touches, and one to either side for what crosses the turn of the year; none without a plan. */
function yearsOf({ planStart, planEnd }: TimescaleContext): readonly number[] {
  const from = planStart ?? planEnd;
  const to = planEnd ?? planStart;
  if (from === null || to === null) return [];
  const first = partsOf(from).year - (planStart === null ? 2 : 1);
  const years = Math.min(partsOf(to).year + 1 - first, MOST_YEARS) + 1;
  return Array.from({ length: Math.max(years, 0) }, (_, index) => first + index);
}
