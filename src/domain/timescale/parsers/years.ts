import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky, yearOf } from "../writing";

/** "2019/20", "2017 – 2018", "19/20", "2022 to 23": a financial year; "2019 – 2021": calendar years. */
export const years: TimescaleParser = {
  id: "years",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?<first>(?:19|20)\d\d|\d\d) ?(?<by>-|/|to) ?(?<last>(?:19|20)\d\d|\d\d)(?!\d|[-/.:]\d|%| ?(?:st|nd|rd|th)\b)`,
  ),

  read({ first = "", by, last = "" }) {
    if (first.length === 2 && (last.length !== 2 || by === "to")) return null;
    const from = yearOf(first);
    if (from === null) return null;
    const to = last.length === 4 ? yearOf(last) : from - (from % 100) + Number(last) + (Number(last) < from % 100 ? 100 : 0);
    if (to === null || to <= from || to - from > 30) return null;
    if (to === from + 1) return { says: "date", weak: true, moments: [moment("year", 0, from, { convention: "financial" })] };
    if (first.length === 2) return null;
    return {
      says: "date",
      weak: true,
      moments: [
        moment("years", 0, from, { detail: to, convention: "calendar" }),
        moment("years", 0, from, { detail: to, convention: "financial" }),
      ],
    };
  },
};
