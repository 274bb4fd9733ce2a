import { fold } from "./words";

const MONTHS = ["apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "jan", "feb", "mar"];

/** Where a season begins in the months from April on. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ["summer", 1],
  ["autumn", 5],
  ["winter", 8],
  ["spring", 10],
]);

const PERIOD =
  /^(?:q ?[1-4]|(?:qtr|quarter) ?[1-4]|[1-4](?:st|nd|rd|th) (?:qtr|quarter)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|(?:autumn|spring|summer|winter)(?: term)?(?: [12])?|(?:term|half term|year|yr) [1-6])(?: (?:20)?\d\d)?(?: (?:20)?\d\d)?$|^20\d\d(?: (?:20)?\d\d)?$/;

/** A year at the end, in four figures anywhere, or in two after its month or quarter. */
const YEAR =
  /\b(?:20)?(\d\d)(?: \d\d)?$|\b20(\d\d)\b|\b(?:(?:q|qtr|quarter) ?[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*) (\d\d)\b/;

/** True for a heading that is nothing but a period: "Q1", "Apr 24", "Summer term", "2019/20". */
export const isPeriodHeading = (heading: string): boolean => PERIOD.test(fold(heading));

/**
 * Where in time a heading such as "RAG Q2", "Progress at June 2018" or "Sept 19 rating" stands: larger is later, comparable among the
 * headings of one table; months and quarters without a year in the order of the financial year. Seasons and terms without a year are all 0:
 * a school's year begins in autumn and others' do not, so that the order of their columns must tell. null when it names no period.
 */
export function headerPeriod(heading: string): number | null {
  const words = fold(heading);
  const year = Number(YEAR.exec(words)?.slice(1).find(Boolean) ?? 0);
  const quarter = /\b(?:q|qtr|quarter) ?([1-4])\b/.exec(words)?.[1] ?? /\b([1-4])(?:st|nd|rd|th) (?:q|qtr|quarter)\b/.exec(words)?.[1];
  if (quarter) return year * 12 + Number(quarter) * 3 - 1;
  const month = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/.exec(words)?.[1];
  if (month) {
    const inYear = MONTHS.indexOf(month);
    // A month's year is the calendar's; January to March belong to the financial year before.
    return (year === 0 ? 0 : inYear >= 9 ? year - 1 : year) * 12 + inYear;
  }
  const season = /\b(spring|summer|autumn|winter)\b/.exec(words)?.[1];
  if (season) return year === 0 ? 0 : (season === "spring" ? year - 1 : year) * 12 + (SEASONS.get(season) ?? 0);
  const term = /\b(?:half term|term) ([1-6])\b/.exec(words)?.[1];
  if (term) return year * 12 + Number(term);
  return /\b20\d\d\b/.test(words) ? year * 12 : null;
}
