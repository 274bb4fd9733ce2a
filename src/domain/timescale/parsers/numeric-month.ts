import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky, yearOf } from "../writing";

/** "03/2020", "3-2020", "2020-03": a month in figures with a year in four. */
export const numericMonth: TimescaleParser = {
  id: "numeric-month",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?:(?<month>0?[1-9]|1[0-2]) ?[/-] ?(?<year>(?:19|20)\d\d)|(?<isoYear>(?:19|20)\d\d)-(?<isoMonth>0[1-9]|1[0-2]))(?!\d|[-/.]\d)`,
  ),

  read({ month, year, isoYear, isoMonth }) {
    const inYear = yearOf(year ?? isoYear);
    if (inYear === null) return null;
    // "2011-12" is a financial year more often than December 2011.
    if (isoMonth !== undefined && Number(isoMonth) === (inYear % 100) + 1) return null;
    return { says: "date", moments: [moment("month", Number(month ?? isoMonth), inYear)] };
  },
};
