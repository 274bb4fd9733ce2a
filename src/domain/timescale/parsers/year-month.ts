import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { month, monthOf, sticky, yearOf } from "../writing";

/** "2024 April", "2024-Apr": the year first. */
export const yearMonth: TimescaleParser = {
  id: "year-month",
  opensWith: [NUMBER],
  pattern: sticky(String.raw`(?<year>(?:19|20)\d\d)[ -]`, month(), String.raw`(?! ?'?\d)`),

  read({ year, month }) {
    const [inYear, inMonth] = [yearOf(year), monthOf(month)];
    return inYear === null || inMonth === null ? null : { says: "date", moments: [moment("month", inMonth, inYear)] };
  },
};
