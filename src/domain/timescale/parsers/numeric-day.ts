import type { Moment } from "../moment";
import { dayMoment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky, year, yearOf } from "../writing";

/** "31/03/2020", "31-3-20", "31. 03. 2020": with dots the day is first; with strokes two small numbers read both ways. */
export const numericDay: TimescaleParser = {
  id: "numeric-day",
  opensWith: [NUMBER],
  pattern: sticky(String.raw`(?<a>\d{1,2}) ?(?<by>[-/.])\k<by>? ?(?<b>\d{1,2}) ?\k<by>{1,2} ?`, year(), String.raw`(?!\k<by>\d)`),

  read({ a, b, by, year }, { text, from, to }) {
    // "2. 15. 12. 2021" is the second of a list, not the 2nd of a month.
    if (year?.length === 2 && text.slice(from, to).includes(" ") && /^\. ?\d{4}/.test(text.slice(to, to + 6))) return null;
    const moments = daysOf(Number(a), Number(b), yearOf(year), by === ".");
    return moments && { says: "date", moments, doubtful: by === "." && Number(b) > 12 };
  },
};

/**
 * The ways two numbers name a day and a month: one where only one can be the month, or where the writing settles the order.
 * null when neither can. A day that its month does not have is returned: it is for the reader to say so.
 */
export function daysOf(a: number, b: number, year: number | null, dayFirst: boolean): readonly Moment[] | null {
  if (year === null) return null;
  if (b > 12) return a >= 1 && a <= 12 && b <= 31 ? [dayMoment(b, a, year)] : null;
  if (a > 12 || a === b || dayFirst) return b >= 1 && a >= 1 && a <= 39 ? [dayMoment(a, b, year)] : null;
  return a >= 1 && b >= 1 ? [dayMoment(a, b, year, "day first"), dayMoment(b, a, year, "month first")] : null;
}
