import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { sticky, yearOf } from "../writing";
import { sayYears } from "./years";

/** "FY19/20", "financial year 2019-20", "academic year 2021/22", "calendar year 2019", "FY20"; "financial year" alone is the plan's. */
export const kindOfYear: TimescaleParser = {
  id: "kind-of-year",
  opensWith: ["fy", "financial", "fiscal", "academic", "school", "calendar", "municipal", "council"],
  pattern: sticky(
    String.raw`(?:fy|(?<kind>financial|fiscal|academic|school|calendar|municipal|council) year)(?<end>[ -]end(?:ing)?(?: of)?)?`,
    String.raw`(?:,? ?(?:of |in |-)? ?\(?'?(?<first>(?:19|20)\d\d|\d\d)(?: ?(?:[/-]|to) ?(?<last>(?:19|20)\d\d|\d\d))?(?!\d|[-/.:]\d|%| ?(?:st|nd|rd|th)\b| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\)?)?(?![a-z\d])`,
  ),

  read({ kind, end, first, last }, { text, to }) {
    // "FY 24-25 Q2": the quarter's own parser reads the year with it.
    if (first !== undefined && QUARTER.test(text.slice(to, to + 12))) return null;
    const convention = kind === "calendar" ? "calendar" : kind === "academic" || kind === "school" ? "academic" : "financial";
    const edge = end === undefined ? {} : ({ edge: "end" } as const);
    if (first !== undefined && last !== undefined) {
      const said = sayYears(first, last, convention);
      if (said?.says !== "date") return null;
      const moments = said.moments.map((one) => ({ ...one, isNamed: true }));
      return { ...said, moments, ...edge, weak: false, doubtful: kind === "municipal" || kind === "council" };
    }
    const year = yearOf(first);
    if (year === null)
      return first === undefined ? { says: "date", ...edge, weak: true, moments: [moment("year", 0, null, { convention })] } : null;
    if (convention === "calendar") return { says: "date", ...edge, moments: [moment("year", 0, year, { convention })] };
    // "FY20" is the year that ends in 2020 to some and the one that begins in it to others.
    return { says: "date", ...edge, moments: [year - 1, year].map((start) => moment("year", 0, start, { convention, isNamed: true })) };
  },
};

const QUARTER = /^,? ?[-:/(]? ?(?:(?:q|qtr|quarter)\.? ?[1-4]|h[12])(?![a-z\d])/;
