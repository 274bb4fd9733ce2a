import type { TimescaleParser } from "../parser";
import { sticky } from "../writing";

/** "As above", "ditto", "same as above": the timescale of the row above. */
export const asAbove: TimescaleParser = {
  id: "as-above",
  opensWith: ["as", "ditto", "see", "same", "do"],
  pattern: sticky(String.raw`(?:(?:same )?as (?:per )?above|same|ditto|see above)(?![a-z])`),

  read: () => ({ says: "above" }),
};
