import { dayOf, daysInMonth, partsOf, type Day } from "../../calendar/day";
import type { PlanFigures } from "../plan-figures";

/** At most this many columns are drawn; a longer plan is drawn by quarter, and a very long one by financial year. */
const MOST_COLUMNS = 36;
const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** One column of the timeline. */
export interface TimelineColumn {
  readonly first: Day;
  readonly last: Day;
  /** "Apr 2019", "Apr–Jun 2019" or "2019/20". */
  readonly header: string;
  /** A financial year begins with it. */
  readonly beginsYear: boolean;
}

export interface TimelineColumns {
  readonly unit: "month" | "quarter" | "financial year";
  readonly columns: readonly TimelineColumn[];
}

const monthIndex = (day: Day): number => {
  const { year, month } = partsOf(day);
  return year * 12 + month - 1;
};

function dayAt(index: number, end: "first" | "last"): Day {
  const year = Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  const day = dayOf(year, month, end === "first" ? 1 : daysInMonth(year, month));
  if (day === null) throw new RangeError(`There is no month ${month} of ${year}.`);
  return day;
}

const nameOf = (index: number): string => NAMES[((index % 12) + 12) % 12] ?? "";

function columnOf(index: number, months: 1 | 3 | 12): TimelineColumn {
  const year = Math.floor(index / 12);
  const to = index + months - 1;
  const header =
    months === 1
      ? `${nameOf(index)} ${year}`
      : months === 3
        ? `${nameOf(index)}–${nameOf(to)} ${year}`
        : `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  // Months are counted from January; April is the fourth: https://www.gov.uk/self-assessment-tax-returns
  return { first: dayAt(index, "first"), last: dayAt(to, "last"), header, beginsYear: ((index % 12) + 12) % 12 === 3 };
}

/** Columns from the first day to the last: months, or quarters and financial years where months would be too many to read. */
export function columnsBetween(start: Day, end: Day): TimelineColumns {
  const [from, to] = [monthIndex(start), Math.max(monthIndex(start), monthIndex(end))];
  const spread = (months: 1 | 3 | 12, origin: number): TimelineColumn[] => {
    const first = from - ((((from - origin) % months) + months) % months);
    return Array.from({ length: Math.floor((to - first) / months) + 1 }, (_, at) => columnOf(first + at * months, months));
  };
  const months = to - from + 1;
  if (months <= MOST_COLUMNS) return { unit: "month", columns: spread(1, 0) };
  if (months <= MOST_COLUMNS * 3) return { unit: "quarter", columns: spread(3, 0) };
  // Dates of more than a century are slips of the pen; what lies beyond is left out.
  return { unit: "financial year", columns: spread(12, 3).slice(0, 100) };
}

/** The first and last day to draw. */
export interface TimelineSpan {
  readonly start: Day;
  readonly end: Day;
}

/** Days beside the plan's period that are still drawn: work that began before it or outlives it. What lies further off is likely a slip of the pen. */
const BESIDE = 184;

/** The plan's period, with what its actions' dates stand close beside it while months can be drawn; without a period all their dates; null when there are none. */
export function timelineSpan({ plan, actions }: PlanFigures): TimelineSpan | null {
  const { period } = plan;
  const [from, to] = period ? [period.start - BESIDE, period.end + BESIDE] : [-Infinity, Infinity];
  const days = [
    ...(period ? [period.start, period.end] : []),
    ...actions.flatMap(({ start, due }) => [start, due]).filter((day) => day !== null && day >= from && day <= to),
  ].filter((day) => day !== null);
  const [first] = days;
  if (first === undefined) return null;
  const all = { start: days.reduce((a, b) => (b < a ? b : a), first), end: days.reduce((a, b) => (b > a ? b : a), first) };
  return period && columnsBetween(all.start, all.end).unit !== columnsBetween(period.start, period.end).unit ? period : all;
}
