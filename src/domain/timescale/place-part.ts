import type { Day } from "../calendar/day";
import { addDays, partsOf, weekday } from "../calendar/day";
import { knownDay, monthSpan } from "../calendar/span";
import { lastWorkingDay } from "../calendar/week";
import type { Moment } from "./moment";
import type { DatePart, Edge } from "./part";
import { placeMoment } from "./place-moment";
import type { Placing } from "./placing";
import { NOTHING_IMPLIED } from "./placing";
import type { Implied, TimescaleContext } from "./timescale";

/** One way in which a dated part of the text can be understood. */
export interface PartPlacing {
  /** When the work starts, where the words say so. */
  readonly start: Day | null;
  readonly due: Day;
  /** What the due day is, when the words do not name it: "April 2008"; otherwise "". Made up only when somebody asks. */
  readonly name: () => string;
  readonly implied: readonly Implied[];
  /** What it takes the words for, so that a rival reading of one date carries over to its like. */
  readonly sort: string;
}

/** All that a dated part can mean, the likeliest first. */
export interface PlacedPart {
  readonly part: DatePart;
  readonly placings: readonly PartPlacing[];
  /** False when something else could be meant; of a date that cannot stand nothing is said. */
  readonly certain: boolean;
  readonly impossible: boolean;
  /** The start and end of a range that ends before it starts. */
  readonly reversed: { readonly start: Day; readonly due: Day } | null;
  /** The day of the week that the date really is, 0 Sunday; null when none is named or it is the one named. */
  readonly otherWeekday: number | null;
}

/** Places a dated part in time. `recurs`: of several years that fit, the last is taken. */
export function placePart(part: DatePart, context: TimescaleContext, recurs: boolean): PlacedPart {
  const found: Found = { placings: [], impossible: false, reversed: null };
  let settled = true;
  for (const [index, stated] of part.moments.entries()) {
    if (isOtherOrder(stated, context) || isDisproved(stated, part, context)) continue;
    const moment = withNearbyYear(stated, part, context);
    const last = placeMoment(moment, context, recurs);
    if (last.impossible) found.impossible = true;
    if (!last.settled) settled = false;
    const first = part.first === null ? undefined : (part.first[index] ?? part.first[0]);
    for (const placing of last.placings)
      if (first === undefined) addSingle(found.placings, part, moment, placing, context);
      else addRange(found, part, first, moment, placing, context);
  }
  const { placings, otherWeekday } = checkWeekday(part, distinct(found.placings));
  const impossible = found.impossible && placings.length === 0;
  const reversed = placings.length === 0 ? found.reversed : null;
  const exact = (part.edge === null || part.edge === "end") && !part.doubtful;
  const certain = settled && exact && placings.length === 1 && !found.impossible && found.reversed === null;
  return { part, placings, certain, impossible, reversed, otherWeekday };
}

/** Without those that come to the same days as one before them. */
const distinct = (placings: readonly PartPlacing[]): readonly PartPlacing[] =>
  placings.filter(({ start, due }, index) => placings.findIndex((other) => other.start === start && other.due === due) === index);

interface Found {
  readonly placings: PartPlacing[];
  impossible: boolean;
  reversed: PlacedPart["reversed"];
}

/** True when the column or the settings prove that the numbers stand in the other order. */
const isOtherOrder = ({ order }: Moment, { dayFirst }: TimescaleContext): boolean =>
  order !== null && dayFirst !== null && (order === "day first") !== dayFirst;

/** True for the day of the month that "Sept 13" might name, where the plan's dates prove that such figures are years. */
const isDisproved = ({ unit, year }: Moment, { moments: [likeliest] }: DatePart, { shortYears }: TimescaleContext): boolean =>
  shortYears === true && unit === "day" && year === null && likeliest?.unit === "month" && likeliest.year !== null;

/** Without a plan to give the year, another date in the same line does. */
const withNearbyYear = (moment: Moment, { nearbyYear }: DatePart, { planStart, planEnd }: TimescaleContext): Moment =>
  moment.year === null && nearbyYear !== null && planStart === null && planEnd === null ? { ...moment, year: nearbyYear } : moment;

function addRange(found: Found, part: DatePart, stated: Moment, moment: Moment, placing: Placing, context: TimescaleContext): void {
  const first = firstOf(stated, part.firstEdge, placing, context);
  if (first.impossible) found.impossible = true;
  if (first.day === null) return;
  const due = dueOf(part.edge, moment, placing, context);
  if (first.day > due) {
    found.reversed ??= { start: first.day, due };
    return;
  }
  const implied = [...part.implied, ...first.implied, ...placing.implied];
  found.placings.push({ start: first.day, due, name: placing.name, implied, sort: sortOf(moment, placing) });
}

interface Weekdays {
  readonly placings: readonly PartPlacing[];
  readonly otherWeekday: number | null;
}

/**
 * A day of the week named with the date settles its year, and the order of day and month when it fits the day first.
 * When it fits neither, or only the month first, the date cannot stand as written.
 */
function checkWeekday(part: DatePart, placings: readonly PartPlacing[]): Weekdays {
  const taken = placings[0];
  if (part.weekday === null || taken === undefined) return { placings, otherWeekday: null };
  if (weekday(taken.due) === part.weekday) return { placings: [taken], otherWeekday: null };
  const fitting = placings.find(({ due, implied }) => weekday(due) === part.weekday && implied.includes("year"));
  return fitting ? { placings: [fitting], otherWeekday: null } : { placings, otherWeekday: weekday(taken.due) };
}

const sortOf = (moment: Moment, placing: Placing): string =>
  moment.unit + (moment.order ?? "") + (placing.convention ?? placing.sort ?? "");

interface RangeStart {
  /** null when no such day is found before the range's end. */
  readonly day: Day | null;
  readonly implied: readonly Implied[];
  readonly impossible: boolean;
}
const NO_START: RangeStart = { day: null, implied: NOTHING_IMPLIED, impossible: false };

/** The day on which a range starts. Without a year of its own it is the last such day that is not after the range's end. */
function firstOf(stated: Moment, edge: Edge | null, end: Placing, context: TimescaleContext): RangeStart {
  const { year } = partsOf(end.end);
  const convention = stated.convention ?? end.convention ?? null;
  const open = stated.year === null;
  for (const moment of open ? [year, year - 1].map((each) => ({ ...stated, year: each, convention })) : [stated]) {
    const { placings, impossible } = placeMoment(moment, context);
    if (impossible) return { ...NO_START, impossible };
    const placing = open ? placings.find(({ start }) => start <= end.end) : placings[0];
    if (placing) return { day: startOf(edge, placing), implied: open ? ["year"] : placing.implied, impossible };
  }
  return NO_START;
}

const startOf = (edge: Edge | null, { start, end }: Placing): Day => (edge === "end" ? end : edge === "mid" ? middleOf(start, end) : start);

/** Half way: the 15th of a month, the end of June of a calendar year. */
function middleOf(start: Day, end: Day): Day {
  const [first, last] = [partsOf(start), partsOf(end)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  return months === 1 ? addDays(start, 14) : monthSpan(first.year, first.month + Math.floor((months - 1) / 2)).end;
}

/** The tenth of a month, the end of the first month of a quarter or season, of the third of anything longer. */
function earlyOf(start: Day, end: Day): Day {
  const { year, month } = partsOf(start);
  const days = end - start + 1;
  return days < 32 ? knownDay(year, month, 10) : days < 100 ? monthSpan(year, month).end : monthSpan(year, month + 2).end;
}

function dueOf(edge: Edge | null, moment: Moment, { start, end }: Placing, context: TimescaleContext): Day {
  if (edge === "mid") return middleOf(start, end);
  if (edge === "first week") return addDays(start, 6);
  if (edge === "early") return earlyOf(start, end);
  if (edge === "start") return start;
  if (moment.unit !== "month" || edge === "end") return end;
  return context.monthDue === "first day" ? start : context.monthDue === "last working day" ? lastWorkingDay({ start, end }) : end;
}

/** Adds what a date that is no range can mean: its last day, or as near its beginning or middle as the words put it. */
function addSingle(placings: PartPlacing[], part: DatePart, moment: Moment, placing: Placing, context: TimescaleContext): void {
  const { role, edge } = part;
  const due = dueOf(edge, moment, placing, context);
  const start = STARTS.has(role) || isBare(part, moment) ? startOf(edge, placing) : null;
  const sort = sortOf(moment, placing);
  const implied = [...part.implied, ...placing.implied];
  const named = { start, due, name: placing.name, implied, sort };
  if (moment.unit === "week") {
    if (role === "before") placings.push({ ...named, due: addDays(placing.start, -1), name: () => "before that week" });
    placings.push(named, { ...named, due: placing.start, name: () => "the first day of that week", sort: `${sort} first` });
    return;
  }
  if (edge === "end") {
    placings.push(named);
    return;
  }
  const name = edge === null ? placing.name : (): string => `${EDGES[edge]} ${placing.name()}`;
  if (role === "before") {
    const dayBefore = { ...named, due: addDays(edge === null ? placing.start : due, -1) };
    // "before 31 March" most often means by that day; "before December" does not mean by its end.
    if (moment.unit === "day") placings.push(named, { ...dayBefore, name: () => "the day before", sort: `${sort} before` });
    else placings.push({ ...dayBefore, name: () => `before ${name()}` }, { ...named, name, sort: `${sort} within` });
    return;
  }
  placings.push({ ...named, name });
  if (edge !== null) placings.push({ ...named, due: placing.end, sort: `${sort} end` });
}

/** "Q3 2019/20", "Autumn 2025", "w/c 12 June": by themselves they say when the work starts, too. */
const isBare = ({ role, edge, byLed }: DatePart, { unit }: Moment): boolean =>
  role === "due" && edge === null && !byLed && unit !== "day" && unit !== "month" && unit !== "feast";

const STARTS: ReadonlySet<DatePart["role"]> = new Set(["start", "onwards", "since", "after"]);
const EDGES: Readonly<Record<Exclude<Edge, "end">, string>> = {
  start: "the start of",
  "first week": "the first week of",
  early: "early in",
  mid: "the middle of",
};
