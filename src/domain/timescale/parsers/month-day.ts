import { dayMoment } from "../moment";
import type { TimescaleParser } from "../parser";
import { MONTH } from "../parser";
import { month, monthOf, shortYear, sticky, yearOf } from "../writing";

/** "March 31st, 2020", "Jan 01 13", "June 30th", "March the 3rd": the month first, in words. "June 30" alone is left to month-year. */
export const monthDay: TimescaleParser = {
  id: "month-day",
  opensWith: [MONTH],
  pattern: sticky(
    month(),
    String.raw` ?(?:the )?(?<day>\d{1,2})(?:(?<ordinal> ?(?:st|nd|rd|th))(?![a-z])|(?![a-z]))(?:,? ?-? ?(?<longYear>(?:19|20)\d\d)|(?: |, (?=\d\d(?! ?[a-z])))`,
    shortYear(),
    String.raw`(?!-))?(?![\d:]|[-/.]\d)`,
  ),

  read({ month, day, ordinal, longYear, shortYear }) {
    const inMonth = monthOf(month);
    if (inMonth === null || Number(day) < 1 || Number(day) > 31) return null;
    // "March 31" and "April 8": without an ordinal or a year two digits may be the year; one digit may not.
    if (ordinal === undefined && longYear === undefined && shortYear === undefined && day?.length === 2) return null;
    return { says: "date", moments: [dayMoment(Number(day), inMonth, yearOf(longYear ?? shortYear))] };
  },
};
