import type { Moment } from "../moment";
import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { numberOf, sticky, yearOf } from "../writing";

const OF_YEAR = String.raw`(?:,? ?(?:of |in |-|/)? ?(?:the )?\(?(?:fy ?|financial year )?'?(?<year>(?:19|20)\d\d|\d\d)(?: ?[/-] ?(?<next>(?:19|20)\d\d|\d\d))?(?!\d|[-/.:]\d|%| ?(?:st|nd|rd|th)\b)\)?)?`;

/** "Q3 2019/20", "Qtr 3", "quarter one 2025/2026", "Q2 2005", "H2 2019/20", "Quarters 1-4": a quarter or half by its number. */
export const quarter: TimescaleParser = {
  id: "quarter",
  opensWith: ["q", "qtr", "quarter", "quarters", "qu", "h"],
  pattern: sticky(
    String.raw`(?:(?:q|qtr|quarters?|qu)\.? ?(?<number>[1-4]|one|two|three|four)|h(?<half>[12]))(?![a-z\d])`,
    String.raw`(?: ?(?:-|to) ?(?<last>[1-4])(?!\d|[/.:]\d| ?(?:st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))?`,
    OF_YEAR,
  ),

  read({ number, half, last, year, next }) {
    const said = sayQuarter(half === undefined ? "quarter" : "half year", numberOf(last ?? number ?? half), year, next);
    const first = last === undefined ? null : sayQuarter("quarter", numberOf(number), year, next);
    return said && first ? { ...said, first: first.moments } : said;
  },
};

/** "2019/20 Q3", "2019 Q3": the year before the quarter. */
export const yearQuarter: TimescaleParser = {
  id: "year-quarter",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?<year>(?:19|20)\d\d|\d\d(?=[/-]))(?:[/-](?<next>(?:19|20)\d\d|\d\d))?,? ?[-:/(]? ?(?:(?:q|qtr|quarter)\.? ?(?<number>[1-4]|one|two|three|four)|h(?<half>[12]))(?![a-z\d])`,
  ),

  read: ({ number, half, year, next }) => sayQuarter(half === undefined ? "quarter" : "half year", numberOf(number ?? half), year, next),
};

/** "third quarter of 2019/20", "4th quarter", "last quarter 2019-20", "first half of 2020": a quarter or half in words. */
export const ordinalQuarter: TimescaleParser = {
  id: "ordinal-quarter",
  opensWith: [NUMBER, "first", "second", "third", "fourth", "final", "last"],
  pattern: sticky(
    String.raw`(?<number>1st|2nd|3rd|4th|first|second|third|fourth|final|last) (?:quarter|qtr|(?<half>half(?! term)(?: year)?))(?![a-z])`,
    OF_YEAR,
  ),

  read({ number, half, year, next }) {
    const which = numberOf(number);
    if (half === undefined) return sayQuarter("quarter", which, year, next);
    // "second half of June" is no half year.
    return year === undefined ? null : sayQuarter("half year", which === 4 ? 2 : which, year, next);
  },
};

function sayQuarter(
  unit: "quarter" | "half year",
  number: number | null,
  year: string | undefined,
  next: string | undefined,
): { says: "date"; moments: readonly Moment[] } | null {
  if (number === null || (unit === "half year" && number > 2)) return null;
  const inYear = yearOf(year);
  if (year !== undefined && inYear === null) return null;
  return { says: "date", moments: [moment(unit, number, inYear, next === undefined ? {} : { convention: "financial" })] };
}
