import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { A_MONTH, sticky, yearOf } from "../writing";

/** "Christmas 2019", "Xmas '19", "Easter": by custom the work is done before the holiday, so nothing that rests on it is certain. */
export const feast: TimescaleParser = {
  id: "feast",
  opensWith: ["easter", "christmas", "xmas", "chistmas", "christmass"],
  pattern: sticky(
    String.raw`(?:(?<easter>easter)|ch?r?istmass?|xmas)(?: (?:break|holidays?|hols|sunday|day|vacation))?(?![a-z])(?:,? ?(?:of )?'?(?<year>(?:19|20)\d\d|\d\d)(?!\d|[-/.:]\d| ?(?:st|nd|rd|th)\b| ?(?:of )?${A_MONTH}))?`,
  ),

  read: ({ easter, year }) => ({
    says: "date",
    weak: true,
    doubtful: true,
    moments: [moment("feast", easter === undefined ? 2 : 1, yearOf(year))],
  }),
};
