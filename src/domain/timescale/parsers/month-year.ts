import { daysInMonth } from "../../calendar/day";
import { dayMoment, moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { MONTH } from "../parser";
import { month, monthOf, shortYear, sticky, yearOf } from "../writing";

/** "May 2019", "Sept. 19", "Mar-21", "June '19": "April 08" may also be 8 April, unless a dash, stroke or apostrophe says otherwise. */
export const monthYear: TimescaleParser = {
  id: "month-year",
  opensWith: [MONTH],
  pattern: sticky(
    month(),
    String.raw`(?:(?:,? of)?[ ,./'-]{0,3}\n?'?(?<longYear>(?:19|20)\d\d)(?!\d|/\d\d(?!\d))|(?<gap>[ ,./'-]{0,3}\n?)`,
    shortYear(),
    ")",
  ),

  read({ month, longYear, gap, shortYear }) {
    const inMonth = monthOf(month);
    const inYear = yearOf(longYear ?? shortYear);
    if (inMonth === null || inYear === null) return null;
    const stated = moment("month", inMonth, inYear);
    if (longYear !== undefined || /['/-]/.test(gap ?? "")) return { says: "date", moments: [stated] };
    const asDay = Number(shortYear);
    // "June 31" is more likely a slip than June 2031.
    if (asDay < 1 || asDay > daysInMonth(2000, inMonth)) return { says: "date", moments: [stated], doubtful: asDay >= 30 && asDay <= 31 };
    return { says: "date", moments: [stated, dayMoment(asDay, inMonth, null)] };
  },
};
