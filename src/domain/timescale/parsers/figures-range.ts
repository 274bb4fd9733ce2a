import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky, year, yearOf } from "../writing";
import { daysOf } from "./numeric-day";

/** "15/3-30/4/2018", "1.6 to 31.8.19": two days in figures with the year after the second. */
export const figuresRange: TimescaleParser = {
  id: "figures-range",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?<a>\d{1,2})(?<by>[/.])(?<b>\d{1,2}) ?(?:-|to|until) ?(?<c>\d{1,2})\k<by>(?<d>\d{1,2})\k<by>`,
    year(),
    String.raw`(?![-/.]\d)`,
  ),

  read({ a, b, c, d, by, year }) {
    const inYear = yearOf(year);
    const [first, last] = [daysOf(Number(a), Number(b), inYear, true), daysOf(Number(c), Number(d), inYear, true)];
    if (!first || !last || Number(b) > 12 || Number(d) > 12) return null;
    // With strokes the months could stand first, unless one of the numbers is no month.
    const proven = by === "." || Number(a) > 12 || Number(c) > 12;
    return { says: "date", moments: last, first: first.map((day) => ({ ...day, year: null })), doubtful: !proven };
  },
};
