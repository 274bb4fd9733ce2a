import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { sticky, yearOf } from "../writing";

/** "Term 3", "Half-term 1", "HT5 2022", "Term 2 2021/22": terms by number; where a year has six they are half terms. */
export const termNumber: TimescaleParser = {
  id: "term-number",
  opensWith: ["term", "half", "ht"],
  pattern: sticky(
    String.raw`(?:(?<half>half[ -]?term|ht)|term) ?(?<number>[1-6])(?!\d|[a-z]|[-/.]\d)(?:,? ?(?:of |in )?\(?(?<year>(?:19|20)\d\d|\d\d)(?: ?[/-] ?(?<next>(?:19|20)\d\d|\d\d))?(?!\d|[-/.]\d)\)?)?`,
  ),

  read({ half, number, year, next }) {
    const which = Number(number);
    const first = yearOf(year);
    // A school year begins in the autumn: the terms after Christmas are in its second year.
    const inYear = first === null ? null : next === undefined || which <= 2 ? first : first + 1;
    const halfTerm = moment("half term", which <= 2 ? 3 : which <= 4 ? 1 : 2, inYear, { detail: which % 2 === 1 ? 1 : 2 });
    if (half !== undefined || which > 3) return { says: "date", moments: [halfTerm], doubtful: true };
    return {
      says: "date",
      moments: [
        halfTerm,
        moment("term", which === 1 ? 3 : which - 1, first === null ? null : which === 1 || next === undefined ? first : first + 1),
      ],
      doubtful: true,
    };
  },
};
