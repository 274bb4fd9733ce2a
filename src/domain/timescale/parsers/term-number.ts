import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { A_MONTH, sticky, yearOf } from "../writing";

/** "Term 3", "Half-term 1", "HT5 2022", "Term 2 2021/22": terms by number; where a year has six they are half terms. */
export const termNumber: TimescaleParser = {
  id: "term-number",
  opensWith: ["term", "half", "ht", "t"],
  pattern: sticky(
    String.raw`(?:(?<half>half[ -]?term|ht)|term|t(?=\d)) ?(?<number>[1-6])(?!\d|[a-z]|[-/.]\d)(?:,? ?(?:of |in )?\(?(?<year>(?:19|20)\d\d|\d\d)(?: ?[/-] ?(?<next>(?:19|20)\d\d|\d\d))?(?!\d|[-/.]\d| ?(?:st|nd|rd|th)\b| ?(?:of )?${A_MONTH})\)?)?`,
  ),

  read({ half, number, year, next }, { text, from }) {
    const which = Number(number);
    const first = yearOf(year);
    // A school year begins in the autumn: the terms after Christmas are in its second year.
    const inYear = first === null ? null : next === undefined || which <= 2 ? first : first + 1;
    const halfTerm = moment("half term", which <= 2 ? 3 : which <= 4 ? 1 : 2, inYear, { detail: which % 2 === 1 ? 1 : 2 });
    // "T4" alone is a term; among other words it may be anything.
    const weak = text.charAt(from + 1) !== "e" && half === undefined;
    if (half !== undefined || which > 3) return { says: "date", moments: [halfTerm], doubtful: true, weak };
    return {
      says: "date",
      moments: [
        halfTerm,
        moment("term", which === 1 ? 3 : which - 1, first === null ? null : which === 1 || next === undefined ? first : first + 1),
      ],
      doubtful: true,
      weak,
    };
  },
};
