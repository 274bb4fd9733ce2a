import type { Day } from "./day";
import { addDays, dayOf, daysInMonth } from "./day";

/** A run of days, both ends included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** The days of a month. A month outside 1–12 counts on into the years around: month 13 of 2019 is January 2020. */
export function monthSpan(year: number, month: number): Span {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const start = knownDay(y, m, 1);
  return { start, end: addDays(start, daysInMonth(y, m) - 1) };
}

/** From the first day of one month to the last of another; months outside 1–12 count on as in monthSpan. */
export const monthsSpan = (year: number, firstMonth: number, lastMonth: number): Span => ({
  start: monthSpan(year, firstMonth).start,
  end: monthSpan(year, lastMonth).end,
});

/** A day that must exist; throws RangeError when it does not. For days made up by rule, never for what a person wrote. */
export function knownDay(year: number, month: number, day: number): Day {
  const known = dayOf(year, month, day);
  if (known === null) throw new RangeError(`There is no day ${year}-${month}-${day}.`);
  return known;
}
