import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { sticky, yearOf } from "../writing";

/** "New Year 2020", "in the New Year": some time in January; never certain. */
export const newYear: TimescaleParser = {
  id: "new-year",
  opensWith: ["new"],
  pattern: sticky(String.raw`new year(?:'s(?: day| eve)?)?(?![a-z])(?:,? ?(?:of )?'?(?<year>(?:19|20)\d\d)(?!\d|[-/.:]\d))?`),

  read: ({ year }) => ({ says: "date", moments: [moment("month", 1, yearOf(year))], weak: year === undefined, doubtful: true }),
};
