import { dayMoment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { day, month, monthOf, sticky, thenYear, yearOf } from "../writing";

/** The 12th of "12th and 13th June 2019", the 3 of "3, 10 & 17 May": a day whose month stands after the last of a list. */
export const dayOfList: TimescaleParser = {
  id: "day-of-list",
  opensWith: [NUMBER],
  pattern: sticky(
    day(),
    String.raw`(?=(?: ?(?:,|&|and|, ?and|or|/) ?(?:the )?\d{1,2}(?: ?(?:st|nd|rd|th)(?![a-z]))?){1,8}(?: of)?[ -]?`,
    month(),
    thenYear(),
    ")",
  ),

  read({ day, month, longYear, shortYear }) {
    const inMonth = monthOf(month);
    if (inMonth === null || Number(day) < 1 || Number(day) > 31) return null;
    return { says: "date", moments: [dayMoment(Number(day), inMonth, yearOf(longYear ?? shortYear))] };
  },
};
