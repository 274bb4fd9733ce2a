import type { Day } from "../calendar/day";
import { addDays, partsOf, weekday } from "../calendar/day";
import { knownDay, monthSpan } from "../calendar/span";
import { lastWorkingDay } from "../calendar/week";
import type { Moment } from "./moment";
import type { DatePart, Edge } from "./part";
import type { Placing } from "./place-moment";
import { placeMoment } from "./place-moment";
import type { Implied, TimescaleContext } from "./timescale";

/** One way in which a dated part of the text can be understood. */
export interface PartPlacing {
  /** When the work starts, where the words say so. */
  readonly start: Day | null;
  readonly due: Day;
  /** What the due day is, when the words do not name it: "April 2008"; otherwise "". */
  readonly name: string;
  readonly implied: readonly Implied[];
  /** What it takes the words for, so that a rival reading of one date carries over to its like. */
  readonly sort: string;
}

/** All that a dated part can mean, the likeliest first. */
export interface PlacedPart {
  readonly part: DatePart;
  readonly placings: readonly PartPlacing[];
  readonly certain: boolean;
  readonly impossible: boolean;
  /** The start and end of a range that ends before it starts. */
  readonly reversed: { readonly start: Day; readonly due: Day } | null;
  /** The day of the week that the date really is, 0 Sunday; null when none is named or it is the one named. */
  readonly otherWeekday: number | null;
}

/** Places a dated part in time. */
export function placePart(part: DatePart, context: TimescaleContext, recurs: boolean): PlacedPart {
  const placings: PartPlacing[] = [];
  let settled = true;
  let impossible = false;
  let reversed: PlacedPart["reversed"] = null;
  part.moments.forEach((stated, index) => {
    if (stated.order !== null && context.dayFirst !== null && (stated.order === "day first") !== context.dayFirst) return;
    const moment =
      stated.year === null && context.planStart === null && context.planEnd === null && part.nearbyYear !== null
        ? { ...stated, year: part.nearbyYear }
        : stated;
    const last = placeMoment(moment, context, recurs);
    impossible ||= last.impossible;
    settled &&= last.settled;
    for (const placing of last.placings) {
      if (part.first === null) {
        placings.push(...edged(part, moment, placing, context));
        continue;
      }
      const stated = part.first[index] ?? part.first[0];
      if (stated === undefined) continue;
      const first = firstOf(stated, part.firstEdge, placing, context);
      impossible ||= first.impossible;
      if (first.day === null) continue;
      const due = dueOf(part.edge, moment, placing, context);
      if (first.day > due) reversed ??= { start: first.day, due };
      else
        placings.push({
          start: first.day,
          due,
          name: placing.name,
          implied: [...part.implied, ...first.implied, ...placing.implied],
          sort: sortOf(moment, placing),
        });
    }
  });
  const weekdays = weekdayOf(part, placings);
  return {
    part,
    placings: weekdays.placings,
    certain:
      settled &&
      weekdays.placings.length === 1 &&
      !part.doubtful &&
      !impossible &&
      reversed === null &&
      weekdays.other === null &&
      part.edge !== "mid" &&
      part.edge !== "early" &&
      part.edge !== "start",
    impossible: impossible && placings.length === 0,
    reversed: placings.length === 0 ? reversed : null,
    otherWeekday: weekdays.other,
  };
}

/** A day of the week named with the date decides between its readings; when it agrees with none, or only with the month first, the date cannot stand as written. */
function weekdayOf(
  part: DatePart,
  placings: readonly PartPlacing[],
): { readonly placings: readonly PartPlacing[]; readonly other: number | null } {
  const taken = placings[0];
  if (part.weekday === null || taken === undefined) return { placings, other: null };
  if (weekday(taken.due) === part.weekday) return { placings: [taken], other: null };
  const fitting = placings.find(({ due, implied }) => weekday(due) === part.weekday && implied.includes("year"));
  return fitting ? { placings: [fitting], other: null } : { placings, other: weekday(taken.due) };
}

const sortOf = (moment: Moment, placing: Placing): string =>
  `${moment.unit} ${moment.order ?? ""} ${moment.convention ?? ""} ${placing.name.replace(/\d+/g, "")}`;

/** The day on which a range starts. Without a year of its own it is the last such day before the range's end. */
function firstOf(
  stated: Moment,
  edge: Edge | null,
  end: Placing,
  context: TimescaleContext,
): { readonly day: Day | null; readonly implied: readonly Implied[]; readonly impossible: boolean } {
  if (stated.year !== null) {
    const { placings, impossible } = placeMoment(stated, context);
    const placing = placings[0];
    return { day: placing ? startOf(edge, placing) : null, implied: placing?.implied ?? [], impossible };
  }
  const { year } = partsOf(end.end);
  for (const each of [year, year - 1, year - 2]) {
    const { placings, impossible } = placeMoment(
      { ...stated, year: each, convention: stated.convention ?? end.convention ?? null },
      context,
    );
    if (impossible) return { day: null, implied: [], impossible };
    const placing = placings.find(({ start }) => start <= end.end && start <= end.start);
    if (placing) return { day: startOf(edge, placing), implied: ["year"], impossible: false };
  }
  return { day: null, implied: [], impossible: false };
}

const startOf = (edge: Edge | null, { start, end }: Placing): Day => (edge === "end" ? end : edge === "mid" ? middleOf(start, end) : start);

/** Half way: the 15th of a month, the end of June of a calendar year. */
function middleOf(start: Day, end: Day): Day {
  const days = end - start + 1;
  if (days > 27 && days < 32) return addDays(start, 14);
  const half = partsOf(addDays(start, Math.floor(days / 2) - 1));
  return monthSpan(half.year, half.month).end;
}

/** The tenth of a month; the end of the first quarter of anything longer. */
function earlyOf(start: Day, end: Day): Day {
  const { year, month } = partsOf(start);
  const days = end - start + 1;
  return days < 32 ? knownDay(year, month, Math.min(10, days)) : days < 100 ? monthSpan(year, month).end : monthSpan(year, month + 2).end;
}

function dueOf(edge: Edge | null, moment: Moment, { start, end }: Placing, context: TimescaleContext): Day {
  if (edge === "mid") return middleOf(start, end);
  if (edge === "early") return earlyOf(start, end);
  if (edge === "start") return start;
  if (moment.unit !== "month" || edge === "end") return end;
  return context.monthDue === "first day" ? start : context.monthDue === "last working day" ? lastWorkingDay({ start, end }) : end;
}

/** What a date that is no range can mean: its last day, or as near its beginning or middle as the words put it. */
function edged(part: DatePart, moment: Moment, placing: Placing, context: TimescaleContext): readonly PartPlacing[] {
  const due = dueOf(part.edge, moment, placing, context);
  const bare =
    part.role === "due" &&
    !(part.edge !== null) &&
    moment.unit !== "day" &&
    moment.unit !== "month" &&
    moment.unit !== "feast" &&
    !part.byLed;
  const sort = sortOf(moment, placing);
  const implied = [...part.implied, ...placing.implied];
  const start = bare || part.role === "start" || part.role === "since" || part.role === "after" ? startOf(part.edge, placing) : null;
  if (part.role === "before") {
    const dayBefore = addDays(placing.start, -1);
    return moment.unit === "day"
      ? [
          { start, due, name: placing.name, implied, sort },
          { start, due: dayBefore, name: "the day before", implied, sort: `${sort} before` },
        ]
      : [
          { start, due: dayBefore, name: `before ${placing.name}`, implied, sort },
          { start, due, name: placing.name, implied, sort: `${sort} within` },
        ];
  }
  const taken: PartPlacing = {
    start,
    due,
    name: part.edge === null || part.edge === "end" ? placing.name : `${EDGES[part.edge]} ${placing.name}`,
    implied,
    sort,
  };
  if (part.edge === null || part.edge === "end" || due === placing.end) return [taken];
  return [taken, { start, due: placing.end, name: placing.name, implied, sort: `${sort} end` }];
}

const EDGES: Readonly<Record<Edge, string>> = { start: "the start of", early: "early in", mid: "the middle of", end: "the end of" };
