import type { TimescaleParser } from "../parser";
import { monthOf, sticky } from "../writing";

const SEASONS = new Set(["spring", "summer", "autumn", "winter", "easter", "christmas"]);

/** The "every" of "every April", "each Autumn term": once a year; the month or season is read on its own. */
export const everyMonth: TimescaleParser = {
  id: "every-month",
  opensWith: ["every", "each"],
  pattern: sticky(String.raw`(?:every|each)(?= (?<word>[a-z]{3,10})(?![a-z]))`),

  read: ({ word = "" }) => (monthOf(word) !== null || SEASONS.has(word) ? { says: "recurring", every: "annual" } : null),
};
