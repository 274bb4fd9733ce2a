import { dayMoment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { day, month, monthOf, sticky, year, yearOf } from "../writing";

/** "3 – 7 July 2017", "3rd to 7th of July", "1-30/4/2018": two days of one month. */
export const dayRange: TimescaleParser = {
  id: "day-range",
  opensWith: [NUMBER],
  pattern: sticky(
    day("first"),
    String.raw` ?(?:-|to|until|/) ?(?:the )?`,
    day("last"),
    String.raw`(?: ?[/.] ?(?<number>\d{1,2}) ?[/.] ?`,
    year("numberYear"),
    `|,?(?: of)?[ -]?`,
    month(),
    String.raw`(?:[ ,'/-]{1,3}`,
    year(),
    String.raw`)?)`,
  ),

  read({ first, last, number, numberYear, month, year }) {
    const inMonth = number === undefined ? monthOf(month) : Number(number);
    if (inMonth === null || inMonth < 1 || inMonth > 12) return null;
    const inYear = yearOf(numberYear ?? year);
    if (Number(first) < 1 || Number(first) >= Number(last) || Number(last) > 31) return null;
    return { says: "date", first: [dayMoment(Number(first), inMonth, inYear)], moments: [dayMoment(Number(last), inMonth, inYear)] };
  },
};
