import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { numberOf, sticky, yearOf } from "../writing";

/** "Q3 2019/20", "Qtr 3", "quarter one 2025/2026", "Q2 2005", "Q4 FY20". */
export const quarter: TimescaleParser = {
  id: "quarter",
  opensWith: ["q", "qtr", "quarter", "qu"],
  pattern: sticky(
    String.raw`(?:q|qtr|quarter|qu)\.? ?(?<number>[1-4]|one|two|three|four)(?![a-z\d])`,
    String.raw`(?:,? ?(?:of |in |-|/)? ?\(?(?:fy ?|financial year )?'?(?<year>(?:19|20)\d\d|\d\d)(?: ?[/-] ?(?<next>(?:19|20)\d\d|\d\d))?(?!\d|[-/.]\d|%)\)?)?`,
  ),

  read({ number, year, next }) {
    const which = numberOf(number);
    if (which === null) return null;
    const convention = next === undefined ? {} : ({ convention: "financial" } as const);
    return { says: "date", moments: [moment("quarter", which, yearOf(year), convention)] };
  },
};
