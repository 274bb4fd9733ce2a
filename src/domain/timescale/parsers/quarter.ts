import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import type { Said } from "../part";
import { A_MONTH, numberOf, sticky, yearOf } from "../writing";

/** The year that may stand after a quarter: " of 2019/20", " (FY20)", " 2005". */
export const OF_YEAR = String.raw`(?:,? ?(?:of |in |-|/|:(?= ?(?:(?:19|20)\d\d(?:[/-]\d\d)?|\d\d[/-]\d\d)(?![\d/-])))? ?(?:the )?\(?(?<fy>fy ?|financial year )?'?(?<year>(?:19|20)\d\d|\d\d)(?: ?[/-] ?(?<next>(?:19|20)\d\d|\d\d))?(?!\d|[-/.:]\d|%| ?(?:st|nd|rd|th)\b| ?(?:of )?${A_MONTH})\)?)?`;

/** "Q3 2019/20", "Qtr 3", "quarter one 2025/2026", "Q2 2005", "H2 2019/20", "Quarters 1-4": a quarter or half by its number. */
export const quarter: TimescaleParser = {
  id: "quarter",
  opensWith: ["q", "qs", "qtr", "quarter", "quarters", "qu", "h"],
  pattern: sticky(
    String.raw`(?:(?:qs?|qtrs?|quarters?|qu)\.? ?(?<number>[1-4]|one|two|three|four)|h(?<half>[12]))(?![a-z\d])`,
    String.raw`(?: ?(?:-|to|and|&) ?(?<last>[1-4]|two|three|four)(?![a-z\d]|[/.:]\d| ?(?:st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))?`,
    OF_YEAR,
  ),

  read({ number, half, last, ...ofYear }) {
    const said = sayQuarter(half === undefined ? "quarter" : "half year", numberOf(last ?? number ?? half), ofYear);
    const first = last === undefined ? null : sayQuarter("quarter", numberOf(number), ofYear);
    return said && first ? { ...said, first: first.moments } : said;
  },
};

type SaidDate = Extract<Said, { says: "date" }>;

/** A quarter or half of the year in OF_YEAR's groups, financial where two years are written; null when there is no such quarter or year. */
export function sayQuarter(
  unit: "quarter" | "half year",
  number: number | null,
  { fy, year, next }: Readonly<Record<string, string | undefined>>,
): SaidDate | null {
  if (number === null || number > (unit === "quarter" ? 4 : 2)) return null;
  const inYear = yearOf(year);
  if (inYear === null) return year === undefined ? { says: "date", moments: [moment(unit, number, null)] } : null;
  const financial = { convention: "financial" } as const;
  if (next !== undefined) return { says: "date", moments: [moment(unit, number, inYear, financial)] };
  // "FY20" is the year that ends in 2020 to some and the one that begins in it to others.
  if (fy !== undefined) return { says: "date", moments: [inYear - 1, inYear].map((start) => moment(unit, number, start, financial)) };
  return { says: "date", moments: [moment(unit, number, inYear)] };
}
