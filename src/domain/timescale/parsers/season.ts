import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { A_MONTH, sticky, yearOf } from "../writing";

const SEASONS = new Map([
  ["spring", 1],
  ["spr", 1],
  ["summer", 2],
  ["sum", 2],
  ["autumn", 3],
  ["aut", 3],
  ["autum", 3],
  ["autunm", 3],
  ["winter", 4],
]);

/** "Autumn 2025", "Spring term 2020", "Summer 2", "Spring 2020/21", "Winter 2019/20": a season, a school term or half of one. */
export const season: TimescaleParser = {
  id: "season",
  opensWith: [...SEASONS.keys()],
  pattern: sticky(
    String.raw`(?<season>spring|spr|summer|sum|autumn|autum|autunm|aut|winter)\.?(?![a-z])(?<term> ?\(?(?:school )?term\)?(?: time)?)?`,
    String.raw`(?: ?\(?(?<half>[12])(?![\d/.:-]|st|nd)\)?)?(?<halfTerm> half[ -]term)?`,
    String.raw`(?:,? ?(?:of |in |-|/)? ?\(?'?(?<year>(?:19|20)\d\d|\d\d)(?: ?[/-] ?(?<next>(?:19|20)\d\d|\d\d))?(?!\d|[-/.:]\d|%| ?(?:st|nd|rd|th)\b| ?(?:of )?${A_MONTH})\)?)?(?<termAfter> term)?`,
  ),

  read({ season, term, half, halfTerm, year, next, termAfter }) {
    const number = SEASONS.get(season ?? "") ?? 0;
    const short = season !== undefined && season.length <= 3;
    const first = yearOf(year);
    if (short && half === undefined && term === undefined && first === null) return null;
    const isTerm = (term ?? termAfter ?? halfTerm ?? half) !== undefined && number !== 4;
    // "Spring 2020/21" is the spring of that financial or school year, so in 2021; autumn and winter fall in its first year.
    // Its summer is the first year's in a financial year and the second's in a school year.
    const inYears =
      first === null
        ? [null]
        : next === undefined
          ? [first]
          : number === 1
            ? [first + 1]
            : number !== 2
              ? [first]
              : isTerm
                ? [first + 1, first]
                : [first, first + 1];
    const weak = first === null;
    if (halfTerm !== undefined)
      return { says: "date", weak, moments: inYears.map((y) => moment("half term", number, y, { detail: 1 })), doubtful: true };
    if (isTerm && half !== undefined)
      return { says: "date", moments: inYears.map((y) => moment("half term", number, y, { detail: Number(half) })), doubtful: true };
    return {
      says: "date",
      weak: weak && !isTerm,
      moments: inYears.map((y) => moment(isTerm ? "term" : "season", number, y)),
      doubtful: true,
    };
  },
};
