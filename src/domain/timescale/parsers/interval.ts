import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { numberOf, sticky } from "../writing";

/** "every six months", "each term", "every other week", "6-monthly", "per annum", "alternate months", "every 8-12 weeks", "every meeting": how often, as the time between. */
export const interval: TimescaleParser = {
  id: "interval",
  opensWith: [NUMBER, "every", "each", "per", "alternate", "two", "three", "four", "six", "twelve"],
  pattern: sticky(
    String.raw`(?:(?:every|each) (?:(?<other>other|second|alternate) )?(?:(?<count>\d{1,2}(?=(?: ?(?:-|to|or) ?\d{1,2})? )|two|three|four|six|eight|ten|twelve)(?: ?(?:-|to|or) ?\d{1,2})? )?(?<unit>day|week|fortnight|month|quarter|half[ -]?term|term|half[ -]?year|year|(?:\w[\w-]{0,11} ){0,3}meeting|board(?: meeting)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?`,
    String.raw`|(?<number>\d{1,2}|two|three|four|six|twelve)[ -]?(?<rhythm>week|month|year)ly`,
    String.raw`|per (?<period>annum|term|quarter)|alternate (?<alternate>week|month|quarter|term|year)s?)(?![a-z])`,
  ),

  read({ other, count, unit, number, rhythm, period, alternate }) {
    if (alternate !== undefined) return { says: "recurring", every: everySo(2, alternate) };
    if (unit !== undefined) return { says: "recurring", every: everySo(other === undefined ? (numberOf(count) ?? 1) : 2, unit) };
    if (rhythm !== undefined) return { says: "recurring", every: everySo(numberOf(number) ?? 1, rhythm) };
    return period === undefined ? null : { says: "recurring", every: everySo(1, period) };
  },
};

const ONE = new Map([
  ["day", "daily"],
  ["week", "weekly"],
  ["fortnight", "fortnightly"],
  ["month", "monthly"],
  ["quarter", "quarterly"],
  ["term", "termly"],
  ["year", "annual"],
  ["annum", "annual"],
]);
const SEVERAL = new Map([
  ["2 week", "fortnightly"],
  ["3 month", "quarterly"],
  ["12 month", "annual"],
]);
const NAMES = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** The word for work that comes round once in so many units: 6 months → "six-monthly". */
export function everySo(count: number, unit: string): string {
  if (unit.length > 3 && unit.endsWith("day")) return count === 2 ? "fortnightly" : "weekly";
  if (unit.startsWith("half")) return unit.endsWith("term") ? "half-termly" : "six-monthly";
  const one = ONE.get(unit);
  if (one === undefined) return "each meeting";
  if (count === 1) return one;
  return SEVERAL.get(`${count} ${unit}`) ?? `${NAMES[count] ?? String(count)}-${unit === "year" ? "yearly" : one}`;
}
