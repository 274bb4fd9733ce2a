import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { MONTH } from "../parser";
import { A_MONTH, month, monthOf, sticky, yearOf } from "../writing";

/** "October half term 2020", "by Feb half-term": a week of that month, which each authority sets; never certain. */
export const halfTermMonth: TimescaleParser = {
  id: "half-term-month",
  opensWith: [MONTH],
  pattern: sticky(
    month(),
    String.raw` half[ -]?term(?: (?:break|holidays?|week))?(?![a-z])(?:,? ?(?:of )?\(?'?(?<year>(?:19|20)\d\d|\d\d)(?!\d|[-/.:]\d| ?(?:st|nd|rd|th)\b| ?(?:of )?${A_MONTH})\)?)?`,
  ),

  read({ month, year }) {
    const number = monthOf(month);
    return number === null ? null : { says: "date", moments: [moment("month", number, yearOf(year))], doubtful: true };
  },
};
