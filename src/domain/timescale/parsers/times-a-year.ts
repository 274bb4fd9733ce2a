import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { numberOf, sticky } from "../writing";
import { everySo } from "./interval";

/** "four times a year", "twice yearly", "x4 per year", "3 x a term", "once a month": how often, as a count. */
export const timesAYear: TimescaleParser = {
  id: "times-a-year",
  opensWith: [NUMBER, "once", "twice", "x", "one", "two", "three", "four", "five", "six", "eight", "ten", "twelve"],
  pattern: sticky(
    String.raw`(?:x ?)?(?<count>\d{1,2}|once|twice|one|two|three|four|five|six|eight|ten|twelve)(?: ?times?| ?x)?,?`,
    String.raw` (?:(?:a|per|each|every|in (?:a|each)) (?<unit>year|annum|term|month|week|quarter)|(?<rhythm>year|annual|term|month|week)ly)(?![a-z])`,
  ),

  read({ count, unit, rhythm }) {
    const times = count === "once" ? 1 : count === "twice" ? 2 : numberOf(count);
    const period = (unit ?? rhythm ?? "").replace(/^ann(?:um|ual)$/, "year");
    // "six monthly" is an interval; only "once monthly" and "twice yearly" are counts.
    if (times === null || (rhythm !== undefined && count !== "once" && count !== "twice")) return null;
    if (times === 1) return { says: "recurring", every: everySo(1, period) };
    if (period === "term" && times === 2) return { says: "recurring", every: "half-termly" };
    return { says: "recurring", every: (period === "year" ? IN_A_YEAR.get(times) : undefined) ?? `${times} times a ${period}` };
  },
};

const IN_A_YEAR = new Map([
  [2, "six-monthly"],
  [3, "three times a year"],
  [4, "quarterly"],
  [6, "two-monthly"],
  [12, "monthly"],
]);
