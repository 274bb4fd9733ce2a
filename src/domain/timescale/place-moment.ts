import type { Day } from "../calendar/day";
import { addDays, dayOf, partsOf } from "../calendar/day";
import { easterSunday } from "../calendar/easter";
import type { YearConvention } from "../calendar/financial-year";
import { yearName, yearSpan } from "../calendar/financial-year";
import { halfYearSpan, quarterSpan } from "../calendar/quarter";
import type { Span } from "../calendar/span";
import { knownDay, monthSpan, monthsSpan } from "../calendar/span";
import type { Season, Term } from "../calendar/term";
import { halfTermSpan, seasonSpan, termSpan } from "../calendar/term";
import { weekFrom } from "../calendar/week";
import type { Moment } from "./moment";
import type { Implied, TimescaleContext } from "./timescale";

/** One way in which a moment lies in time. */
export interface Placing extends Span {
  /** What the days are, when they are no single day: "Q3 2019/20", "April 2008"; otherwise "". */
  readonly name: string;
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

const NO_PLACINGS: readonly Placing[] = [];
const NOTHING_IMPLIED: readonly Implied[] = [];
const NOWHERE: Placings = { placings: NO_PLACINGS, settled: false, impossible: false };
/** Stands in for a year not yet known: it has every day a year can have. */
const LEAP_YEAR = 2000;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const SEASONS = ["", "spring", "summer", "autumn", "winter"];
/** More years than this in one plan are not told apart. */
const MOST_YEARS = 12;

/** Places a moment in time. What the text leaves out the plan fills in; `last` takes the last of several years that fit, as for work that recurs. */
export function placeMoment(moment: Moment, context: TimescaleContext, last = false): Placings {
  switch (moment.unit) {
    case "day":
    case "week":
      return placeDay(moment, context, last);
    case "month":
      if (moment.year !== null) return one(placeMonth(moment.year, moment.number));
      return inYears(moment, context, last, (year) => [placeMonth(year, moment.number)]);
    case "quarter":
    case "half year":
      return placeQuarter(moment, context);
    case "season":
    case "term":
    case "half term":
      return inYears(moment, context, last, (year) => seasons(moment, year, isSchool(context)), false);
    case "feast":
      return inYears(moment, context, last, (year) => {
        const day = moment.number === 1 ? easterSunday(year) : knownDay(year, 12, 25);
        return [{ start: day, end: day, name: moment.number === 1 ? `Easter ${year}` : `Christmas ${year}`, implied: [] }];
      });
    case "year":
      return placeYear(moment, context);
    case "years":
      return placeYears(moment, context);
    case "plan year":
      return placePlanYear(moment, context);
  }
}

/** True in a school's plan: said so, or running from September to July or August. */
function isSchool(context: TimescaleContext): boolean {
  if (context.school) return true;
  if (context.planStart === null || context.planEnd === null) return false;
  const [start, end] = [partsOf(context.planStart), partsOf(context.planEnd)];
  return start.month === 9 && (end.month === 7 || end.month === 8);
}

function placeDay(moment: Moment, context: TimescaleContext, last: boolean): Placings {
  const day = dayOf(moment.year ?? LEAP_YEAR, moment.number, moment.detail);
  if (day === null) return { placings: NO_PLACINGS, settled: false, impossible: true };
  if (moment.year !== null) return one(onDay(moment, day));
  return inYears(moment, context, last, (year) => {
    const inYear = dayOf(year, moment.number, moment.detail);
    return inYear === null ? NO_PLACINGS : [onDay(moment, inYear)];
  });
}

const onDay = ({ unit }: Moment, day: Day): Placing => ({
  start: day,
  end: unit === "week" ? weekFrom(day).end : day,
  name: unit === "week" ? "the last day of that week" : "",
  implied: NOTHING_IMPLIED,
});

const placeMonth = (year: number, month: number): Placing => {
  const { start, end } = monthSpan(year, month);
  return { start, end, name: `${MONTHS[month - 1] ?? ""} ${year}`, implied: NOTHING_IMPLIED };
};

const one = (placing: Placing): Placings => ({ placings: [placing], settled: true, impossible: false });

/** Places in the year stated, or in each year that puts it within the plan. */
function inYears(
  moment: Moment,
  context: TimescaleContext,
  last: boolean,
  place: (year: number) => readonly Placing[],
  settles = true,
): Placings {
  if (moment.year !== null) {
    const placings = place(moment.year);
    return { placings, settled: settles && placings.length === 1, impossible: false };
  }
  const within: Placing[] = [];
  let after: Placing | null = null;
  for (const year of yearsOf(context))
    for (const placing of place(year)) {
      if (isWithin(placing.end, context)) within.push({ ...placing, implied: ["year", ...placing.implied] });
      else if (after === null && (context.planStart === null || placing.end >= context.planStart)) after = placing;
    }
  const final = within.at(-1);
  if (final !== undefined) {
    const bounded = context.planStart !== null && context.planEnd !== null;
    return { placings: last ? [final] : within, settled: settles && bounded && (last || within.length === 1), impossible: false };
  }
  // Outside a plan shorter than a year: the first time it comes round after the start.
  return after === null ? NOWHERE : { placings: [{ ...after, implied: ["year", ...after.implied] }], settled: false, impossible: false };
}

const isWithin = (day: Day, { planStart, planEnd }: TimescaleContext): boolean =>
  (planStart === null || day >= planStart) && (planEnd === null || day <= planEnd);

/** The calendar years a plan touches, and one to either side for what crosses the turn of the year. */
function yearsOf({ planStart, planEnd }: TimescaleContext): readonly number[] {
  const from = planStart ?? planEnd;
  const to = planEnd ?? planStart;
  if (from === null || to === null) return [];
  const first = partsOf(from).year - (planStart === null ? 2 : 1);
  const years = Math.min(partsOf(to).year + 1 - first, MOST_YEARS) + 1;
  return Array.from({ length: Math.max(years, 0) }, (_, index) => first + index);
}

function placeQuarter(moment: Moment, context: TimescaleContext): Placings {
  const span = moment.unit === "quarter" ? quarterSpan : halfYearSpan;
  const letter = moment.unit === "quarter" ? "Q" : "H";
  const place = (convention: YearConvention, year: number): Placing => ({
    ...span(convention, year, moment.number),
    name: `${letter}${moment.number} ${yearName(convention, year)}`,
    implied: [],
    convention,
  });
  const convention = moment.convention ?? context.yearConvention;
  if (moment.year !== null) {
    if (convention !== null)
      return {
        placings: [withImplied(place(convention, moment.year), moment.convention === null ? ["year convention"] : [])],
        settled: true,
        impossible: false,
      };
    const both = [place("calendar", moment.year), place("financial", moment.year)].map((each) => withImplied(each, ["year convention"]));
    const [calendar, financial] = both;
    // A year in four digits is a calendar year, unless only the financial one lies in the plan.
    const swap = calendar && financial && !isWithin(calendar.end, context) && isWithin(financial.end, context);
    return { placings: swap ? [...both].reverse() : both, settled: false, impossible: false };
  }
  const aligned = alignment(context);
  const placings = inYears(moment, context, false, (year) => [
    withImplied(place(convention ?? aligned ?? "financial", year), convention === null ? ["year convention"] : []),
  ]);
  return { ...placings, settled: placings.settled && (convention ?? aligned) !== null };
}

const withImplied = (placing: Placing, implied: readonly Implied[]): Placing =>
  implied.length === 0 ? placing : { ...placing, implied: [...placing.implied, ...implied] };

/** The sort of year the plan itself keeps to; null when it is not known or keeps to none. */
function alignment({ planStart, planEnd }: TimescaleContext): YearConvention | null {
  if (planStart === null || planEnd === null) return null;
  const [first, next] = [partsOf(planStart), partsOf(addDays(planEnd, 1))];
  if (first.day !== 1 || next.day !== 1 || first.month !== next.month) return null;
  return first.month === 4 ? "financial" : first.month === 1 ? "calendar" : first.month === 9 ? "academic" : null;
}

function seasons({ unit, number, detail }: Moment, year: number, school: boolean): readonly Placing[] {
  const word = SEASONS[number] ?? "";
  if (unit === "half term")
    return [
      { ...halfTermSpan(year, number as Term, detail), name: `half ${detail} of the ${word} term ${year}`, implied: ["school or season"] },
    ];
  const asTerm: readonly Placing[] =
    number === 4 ? [] : [{ ...termSpan(year, number as Term), name: `${word} term ${year}`, implied: ["school or season"], sort: "term" }];
  if (unit === "term") return asTerm;
  const asSeason: Placing = {
    ...seasonSpan(year, number as Season),
    name: `${word} ${year}`,
    implied: ["school or season"],
    sort: "season",
  };
  return school ? [...asTerm, asSeason] : [asSeason, ...asTerm];
}

function placeYear(moment: Moment, context: TimescaleContext): Placings {
  const { year } = moment;
  if (year === null) {
    const convention = moment.convention ?? context.yearConvention ?? alignment(context) ?? "financial";
    return inYears(moment, context, false, (each) => [
      { ...yearSpan(convention, each), name: yearName(convention, each), implied: [], convention },
    ]);
  }
  const place = (convention: YearConvention): Placing => ({
    ...yearSpan(convention, year),
    name: yearName(convention, year),
    implied: [],
    convention,
  });
  if (moment.convention === "academic" || moment.convention === "calendar")
    return { placings: [place(moment.convention)], settled: moment.convention === "calendar", impossible: false };
  if (moment.convention === "financial") {
    const academic = isSchool(context);
    const own = alignment(context);
    if (context.yearConvention === "calendar")
      return {
        placings: [withImplied({ ...monthsSpan(year, 1, 24), name: `${year} and ${year + 1}`, implied: [] }, ["year convention"])],
        settled: true,
        impossible: false,
      };
    if (academic && context.yearConvention === null)
      return {
        placings: [place("academic"), place("financial")].map((each) => withImplied(each, ["year convention"])),
        settled: false,
        impossible: false,
      };
    // The plan runs over just these two calendar years: "2017 – 2018" may then mean the plan itself.
    const whole = monthsSpan(year, 1, 24);
    if (own === "calendar" && context.yearConvention === null && context.planStart === whole.start && context.planEnd === whole.end)
      return {
        placings: [place("financial"), { ...whole, name: `${year} and ${year + 1}`, implied: [] }].map((each) =>
          withImplied(each, ["year convention"]),
        ),
        settled: false,
        impossible: false,
      };
    return {
      placings: [withImplied(place("financial"), context.yearConvention === null ? [] : ["year convention"])],
      settled: true,
      impossible: false,
    };
  }
  if (context.yearConvention !== null)
    return { placings: [withImplied(place(context.yearConvention), ["year convention"])], settled: true, impossible: false };
  return {
    placings: [place("calendar"), place("financial")].map((each) => withImplied(each, ["year convention"])),
    settled: false,
    impossible: false,
  };
}

/** "2019 – 2021": calendar years, or the financial years 2019/20 and 2020/21. */
function placeYears(moment: Moment, context: TimescaleContext): Placings {
  if (moment.year === null) return NOWHERE;
  const convention = moment.convention ?? "calendar";
  if (context.yearConvention !== null && context.yearConvention !== convention) return NOWHERE;
  const placing: Placing =
    convention === "calendar"
      ? {
          ...monthsSpan(moment.year, 1, 12 * (moment.detail - moment.year + 1)),
          name: `calendar years ${moment.year} to ${moment.detail}`,
          implied: ["year convention"],
          convention,
        }
      : {
          start: yearSpan("financial", moment.year).start,
          end: yearSpan("financial", moment.detail - 1).end,
          name: `${yearName("financial", moment.year)} to ${yearName("financial", moment.detail - 1)}`,
          implied: ["year convention"],
          convention,
        };
  return { placings: [placing], settled: context.yearConvention !== null, impossible: false };
}

/** "Year 2": the second year of the plan. */
function placePlanYear(moment: Moment, { planStart, planEnd }: TimescaleContext): Placings {
  if (planStart === null) return NOWHERE;
  const start = partsOf(planStart);
  const from = dayOf(start.year + moment.number - 1, start.month, start.day);
  const next = dayOf(start.year + moment.number, start.month, start.day);
  if (from === null || next === null || (planEnd !== null && from > planEnd)) return NOWHERE;
  return {
    placings: [{ start: from, end: (next - 1) as Day, name: `year ${moment.number} of the plan`, implied: ["year"] }],
    settled: planEnd !== null,
    impossible: false,
  };
}
