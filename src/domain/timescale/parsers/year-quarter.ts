import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { numberOf, sticky } from "../writing";
import { sayQuarter } from "./quarter";

/** "2019/20 Q3", "2019 Q3", "2019-20: H2": the year before the quarter. */
export const yearQuarter: TimescaleParser = {
  id: "year-quarter",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?<year>(?:19|20)\d\d|\d\d(?=[/-]))(?:[/-](?<next>(?:19|20)\d\d|\d\d))?`,
    String.raw` ?[-:/(]? ?(?:(?:q|qtr|quarter)\.? ?(?<number>[1-4]|one|two|three|four)|h(?<half>[12]))(?![a-z\d]| ?\(?(?:of |fy ?)?(?:(?:19|20)\d\d(?!-\d\d-)|\d\d[/-]\d\d(?![\d/-])))`,
  ),

  read: ({ number, half, ...ofYear }) => sayQuarter(half === undefined ? "quarter" : "half year", numberOf(number ?? half), ofYear),
};
