import type { YearConvention } from "../../calendar/financial-year";
import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import type { Said } from "../part";
import { sticky, yearOf } from "../writing";

/** "2019/20", "2017 – 2018", "19/20", "2022 to 23", "2021/22 academic year": a financial year unless it says otherwise; "2019 – 2021": calendar years. */
export const years: TimescaleParser = {
  id: "years",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?<first>(?:19|20)\d\d|\d\d) ?(?<by>-|/|to) ?(?<last>(?:19|20)\d\d|\d\d)(?!\d|[-/.:]\d|%| ?(?:st|nd|rd|th)\b)`,
    String.raw`(?:,? (?:(?:financial|fiscal)|(?<academic>academic|school))(?: year)?(?![a-z]))?`,
  ),

  read({ first = "", by, last = "", academic }) {
    if (first.length === 2 && (last.length !== 2 || by === "to")) return null;
    const convention = academic === undefined ? "financial" : "academic";
    const [from, to] = [yearOf(first), yearOf(last)];
    // Years of one sort: read as two sorts, "2018 - 2017" would not run backwards.
    if (last.length === 4 && from !== null && to === from - 1) {
      const yearIn = (year: number) => [moment("year", 0, year, { convention })];
      return { says: "date", weak: true, moments: yearIn(to), first: yearIn(from) };
    }
    return sayYears(first, last, convention);
  },
};

/** What two years joined say: the second may be short ("2019/20"). One after the other they are one year; further apart, several. */
export function sayYears(first: string, last: string, convention: YearConvention): Said | null {
  const from = yearOf(first);
  if (from === null) return null;
  const to = last.length === 4 ? yearOf(last) : from - (from % 100) + Number(last) + (Number(last) < from % 100 ? 100 : 0);
  if (to === null || to <= from || to - from > 30) return null;
  if (to === from + 1) return { says: "date", weak: true, moments: [moment("year", 0, from, { convention })] };
  if (first.length === 2) return null;
  const several = (each: YearConvention) => moment("years", 0, from, { detail: to, convention: each });
  return { says: "date", weak: true, moments: [several("calendar"), several("financial")] };
}
