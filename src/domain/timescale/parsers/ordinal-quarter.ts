import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { numberOf, sticky } from "../writing";
import { OF_YEAR, sayQuarter } from "./quarter";

/** "third quarter of 2019/20", "4th quarter", "last quarter 2019-20", "first half of 2020": a quarter or half in words. */
export const ordinalQuarter: TimescaleParser = {
  id: "ordinal-quarter",
  opensWith: [NUMBER, "first", "second", "third", "fourth", "final", "last"],
  pattern: sticky(
    String.raw`(?<number>1st|2nd|3rd|4th|first|second|third|fourth|final|last) (?:quarter|qtr|(?<half>half(?! term)(?: year)?))(?![a-z]| ?[1-4](?!\d))`,
    OF_YEAR,
  ),

  read({ number, half, ...ofYear }) {
    const which = numberOf(number);
    if (half === undefined) return sayQuarter("quarter", which, ofYear);
    // "second half of June" is no half year.
    return ofYear["year"] === undefined ? null : sayQuarter("half year", which === 4 ? 2 : which, ofYear);
  },
};
