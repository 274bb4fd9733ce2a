import type { TimescaleParser } from "../parser";
import { sticky } from "../writing";

const WORDS = new Map([
  ["daily", "daily"],
  ["weekly", "weekly"],
  ["fortnightly", "fortnightly"],
  ["monthly", "monthly"],
  ["bimonthly", "two-monthly"],
  ["quarterly", "quarterly"],
  ["quaterly", "quarterly"],
  ["quartely", "quarterly"],
  ["quartlery", "quarterly"],
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

/** "Quarterly", "bi-monthly", "half-termly", "biannual": how often, in one word. */
export const recurringWord: TimescaleParser = {
  id: "recurring-word",
  opensWith: [...WORDS.keys(), "bi", "half"],
  pattern: sticky(String.raw`(?:(?<how>bi|half)[ -]?)?(?<word>[a-z]{5,11})(?![a-z])`),

  read({ how, word = "" }) {
    const every = WORDS.get(how === "bi" ? `bi${word}` : word);
    if (how === "bi" && word === "weekly") return { says: "recurring", every: "fortnightly" };
    if (every === undefined) return null;
    if (how !== "half") return { says: "recurring", every };
    return every === "termly"
      ? { says: "recurring", every: "half-termly" }
      : every === "annual"
        ? { says: "recurring", every: "six-monthly" }
        : null;
  },
};
