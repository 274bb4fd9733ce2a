import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { sticky } from "../writing";

/** "1. May 2019", "2) June": the number of a line in a list, not a day of the month. */
export const listNumber: TimescaleParser = {
  id: "list-number",
  opensWith: [NUMBER],
  pattern: sticky(String.raw`(?!\d\d\.[a-z]{3,9}\.)\d{1,2}(?:[.)]| -)(?= ?[a-z])`),

  read(_, { text, from }) {
    const before = text.slice(Math.max(0, from - 3), from);
    return /(?:^|\n|[\u2022\u00b7*(-]) ?\(?$/.test(before) ? { says: "name" } : null;
  },
};
