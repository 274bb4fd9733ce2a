import { dayMoment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { day, month, monthOf, sticky, thenYear, year, yearOf } from "../writing";
import { NUMBERED } from "./day-month";

/** "3 – 7 July 2017", "3rd to 7th of July", "1-30/4/2018": two days of one month. */
export const dayRange: TimescaleParser = {
  id: "day-range",
  opensWith: [NUMBER],
  pattern: sticky(
    day("first"),
    String.raw`(?<by> ?(?:-|to|until|/) ?(?:the )?)`,
    day("last"),
    String.raw`(?: ?[/.] ?(?<number>\d{1,2}) ?[/.] ?`,
    year(),
    `|,?(?: of)?[ -]?`,
    month(),
    thenYear(),
    ")",
  ),

  read({ first, by = "", last, number, year, month, longYear, shortYear }, { text, from }) {
    const inMonth = number === undefined ? monthOf(month) : Number(number);
    if (inMonth === null || inMonth < 1 || inMonth > 12) return null;
    const inYear = yearOf(year ?? longYear ?? shortYear);
    if (Number(first) < 1 || Number(first) >= Number(last) || Number(last) > 31) return null;
    const words = text.slice(Math.max(0, from - 18), from);
    // "Tranche 1 – 30/06/2024": a number with a spaced dash after it belongs to the word before.
    if (by === " - " && (NUMBERED.test(words) || (number !== undefined && WORD.test(words) && !LED.test(words)))) return null;
    return { says: "date", first: [dayMoment(Number(first), inMonth, inYear)], moments: [dayMoment(Number(last), inMonth, inYear)] };
  },
};

/** A word straight before, and those that may lead to a day. */
export const WORD = /[a-z] $/;
export const LED = /\b(?:from|between|on|the|by|mon|tues?|wed|thurs?|fri|sat|sun|[a-z]{3,6}day) $/;
