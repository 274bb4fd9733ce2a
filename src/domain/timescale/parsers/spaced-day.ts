import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky, yearOf } from "../writing";
import { daysOf } from "./numeric-day";

/** "01 04 2017", "30 06 17": day, month and year with nothing but spaces between. The year needs four digits unless day and month have two, or they are all the cell holds ("30 4 24"). */
export const spacedDay: TimescaleParser = {
  id: "spaced-day",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?:(?<a>\d{1,2}) (?<b>\d{1,2}) (?<year>(?:19|20)\d\d)|(?<a2>\d\d) (?<b2>\d\d) (?<year2>\d\d)|(?<![^])(?<a3>1[3-9]|2\d|3[01]) (?<b3>\d{1,2}) (?<year3>\d\d)(?![^]))(?! ?\d|[-/.:]\d)`,
  ),

  read({ a, b, year, a2, b2, year2, a3, b3, year3 }) {
    const month = Number(b ?? b2 ?? b3);
    const moments = month <= 12 ? daysOf(Number(a ?? a2 ?? a3), month, yearOf(year ?? year2 ?? year3), true) : null;
    return moments && { says: "date", moments };
  },
};
