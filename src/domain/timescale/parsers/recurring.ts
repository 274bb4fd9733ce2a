import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { numberOf, sticky } from "../writing";

const WORDS = new Map([
  ["daily", "daily"],
  ["weekly", "weekly"],
  ["fortnightly", "fortnightly"],
  ["monthly", "monthly"],
  ["bimonthly", "two-monthly"],
  ["quarterly", "quarterly"],
  ["quaterly", "quarterly"],
  ["quartely", "quarterly"],
  ["termly", "termly"],
  ["biannual", "six-monthly"],
  ["biannually", "six-monthly"],
  ["biennial", "two-yearly"],
  ["biennially", "two-yearly"],
  ["annual", "annual"],
  ["annually", "annual"],
  ["anually", "annual"],
  ["yearly", "annual"],
]);

/** "Quarterly", "bi-monthly", "half-termly": how often, in one word. */
export const recurringWord: TimescaleParser = {
  id: "recurring-word",
  opensWith: [...WORDS.keys(), "bi", "half", "mid"],
  pattern: sticky(String.raw`(?<how>bi|half|mid)?[ -]?(?<word>[a-z]{5,11})(?![a-z])`),

  read({ how, word = "" }) {
    const every = WORDS.get(how === "bi" ? `bi${word}` : word) ?? (how === "bi" && word === "weekly" ? "fortnightly" : undefined);
    if (every === undefined || how === "mid") return null;
    if (how !== "half") return { says: "recurring", every };
    return every === "termly"
      ? { says: "recurring", every: "half-termly" }
      : every === "annual"
        ? { says: "recurring", every: "six-monthly" }
        : null;
  },
};

const COUNTS = ["", "annual", "six-monthly", "three times a year", "quarterly"];

/** "every six months", "each term", "6-monthly", "four times a year", "twice yearly", "x4 per year": how often, in several words. */
export const recurringPhrase: TimescaleParser = {
  id: "recurring-phrase",
  opensWith: [NUMBER, "every", "each", "once", "twice", "per", "x", "one", "two", "three", "four", "five", "six", "eight", "ten", "twelve"],
  pattern: sticky(
    String.raw`(?:(?:every|each) (?:(?<other>other|second|alternate) )?(?:(?<count>\d{1,2}|two|three|four|six|eight|ten|twelve) )?(?<unit>day|week|fortnight|month|quarter|half[ -]?term|term|half[ -]?year|year|meeting|board(?: meeting)?)s?`,
    String.raw`|(?<ly>\d{1,2}|two|three|four|six|twelve)[ -]?(?<lyUnit>week|month|year)ly`,
    String.raw`|(?:x ?)?(?<times>\d{1,2}|once|twice|one|two|three|four|five|six|eight|ten|twelve)(?: ?times?| ?x)?,? (?:a|per|each|every|in (?:a|each)) (?<timesUnit>year|annum|term|month|week|quarter)`,
    String.raw`|(?<yearly>once|twice)(?: |-)(?<yearlyUnit>yearly|annually|termly|monthly|weekly)`,
    String.raw`|per (?<perUnit>annum|term|quarter))(?![a-z])`,
  ),

  read({ other, count, unit, ly, lyUnit, times, timesUnit, yearly, yearlyUnit, perUnit }) {
    if (unit !== undefined) return { says: "recurring", every: every(other === undefined ? (numberOf(count) ?? 1) : 2, unit) };
    if (lyUnit !== undefined) return { says: "recurring", every: every(numberOf(ly) ?? 1, lyUnit) };
    if (perUnit !== undefined) return { says: "recurring", every: every(1, perUnit) };
    const often = yearly ?? times;
    const per = (timesUnit ?? yearlyUnit ?? "").replace(/ly$|ally$/, "");
    const number = often === "once" ? 1 : often === "twice" ? 2 : (numberOf(often) ?? 1);
    if (number === 1) return { says: "recurring", every: every(1, per) };
    if (/^(?:year|ann)/.test(per))
      return {
        says: "recurring",
        every: COUNTS[number] ?? (number === 12 ? "monthly" : number === 6 ? "two-monthly" : `${number} times a year`),
      };
    return { says: "recurring", every: per === "term" && number === 2 ? "half-termly" : `${number} times a ${per}` };
  },
};

const UNITS = new Map([
  ["day", "daily"],
  ["week", "weekly"],
  ["fortnight", "fortnightly"],
  ["month", "monthly"],
  ["quarter", "quarterly"],
  ["term", "termly"],
  ["year", "annual"],
  ["annum", "annual"],
  ["annu", "annual"],
  ["ann", "annual"],
]);
const NAMES = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

function every(count: number, unit: string): string {
  if (unit.startsWith("half")) return /term/.test(unit) ? "half-termly" : "six-monthly";
  if (/meeting|board/.test(unit)) return "each meeting";
  const one = UNITS.get(unit) ?? unit;
  if (count === 1) return one;
  if (unit === "week" && count === 2) return "fortnightly";
  if (unit === "month" && count === 3) return "quarterly";
  if (unit === "month" && count === 12) return "annual";
  return `${NAMES[count] ?? String(count)}-${unit === "year" ? "yearly" : unit === "term" ? "termly" : unit === "week" ? "weekly" : one}`;
}
