import type { Day } from "../calendar/day";
import { dayOf } from "../calendar/day";
import { easterSunday } from "../calendar/easter";
import { knownDay, monthSpan } from "../calendar/span";
import { weekFrom } from "../calendar/week";
import type { Moment } from "./moment";
import { placeQuarter } from "./place-quarter";
import { placeSeason } from "./place-season";
import { placePlanYear, placeYear, placeYears } from "./place-year";
import type { Placing, Placings } from "./placing";
import { NOTHING_IMPLIED, NO_PLACINGS, inYears, settled } from "./placing";
import type { TimescaleContext } from "./timescale";

/** Places a moment in time. What the text leaves out the plan fills in; `last` takes the last of several years that fit, as for work that recurs. */
export function placeMoment(moment: Moment, context: TimescaleContext, last = false): Placings {
  switch (moment.unit) {
    case "day":
    case "week":
      return placeDay(moment, context, last);
    case "month":
      if (moment.year !== null) return settled(inMonth(moment.year, moment.number));
      return inYears(moment, context, last, (year) => [inMonth(year, moment.number)]);
    case "quarter":
    case "half year":
      return placeQuarter(moment, context);
    case "season":
    case "term":
    case "half term":
      return placeSeason(moment, context, last);
    case "feast":
      return inYears(moment, context, last, (year) => [atFeast(year, moment.number)]);
    case "year":
      return placeYear(moment, context);
    case "years":
      return placeYears(moment, context);
    case "plan year":
      return placePlanYear(moment, context);
  }
}

/** Stands in for a year not yet known: it has every day a year can have. */
const LEAP_YEAR = 2000;
const NO_SUCH_DAY: Placings = { placings: NO_PLACINGS, settled: false, impossible: true };

function placeDay(moment: Moment, context: TimescaleContext, last: boolean): Placings {
  const day = dayOf(moment.year ?? LEAP_YEAR, moment.number, moment.detail);
  if (day === null) return NO_SUCH_DAY;
  if (moment.year !== null) return settled(onDay(moment, day));
  return inYears(moment, context, last, (year) => {
    const inYear = dayOf(year, moment.number, moment.detail);
    return inYear === null ? NO_PLACINGS : [onDay(moment, inYear)];
  });
}

const unnamed = (): string => "";
const endOfWeek = (): string => "the last day of that week";
const onDay = ({ unit }: Moment, day: Day): Placing =>
  unit === "week"
    ? { start: day, end: weekFrom(day).end, name: endOfWeek, implied: NOTHING_IMPLIED }
    : { start: day, end: day, name: unnamed, implied: NOTHING_IMPLIED };

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

function inMonth(year: number, month: number): Placing {
  const { start, end } = monthSpan(year, month);
  return { start, end, name: () => `${MONTHS[month - 1] ?? ""} ${year}`, implied: NOTHING_IMPLIED };
}

function atFeast(year: number, feast: number): Placing {
  const day = feast === 1 ? easterSunday(year) : knownDay(year, 12, 25);
  return { start: day, end: day, name: () => `${feast === 1 ? "Easter" : "Christmas"} ${year}`, implied: NOTHING_IMPLIED };
}
