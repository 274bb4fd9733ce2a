import type { Day } from "./day";
import { addDays, weekday } from "./day";
import type { Span } from "./span";

/** The names of the days in the order of `weekday`: 0 Sunday … 6 Saturday. */
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** The week that begins on this day: seven days, whatever day it begins on. */
export const weekFrom = (first: Day): Span => ({ start: first, end: addDays(first, 6) });

/** The last day of the span that is no Saturday or Sunday; bank holidays count as working days. */
export function lastWorkingDay({ start, end }: Span): Day {
  let day = end;
  while (day > start && (weekday(day) === 0 || weekday(day) === 6)) day = addDays(day, -1);
  return day;
}
