import type { TimescaleParser } from "../parser";
import { sticky } from "../writing";

/** "TBC", "to be agreed", "n/a", "By xx": the author has yet to say. */
export const nothing: TimescaleParser = {
  id: "nothing",
  opensWith: ["tbc", "tba", "tbd", "to", "n", "na", "xx", "xxx", "none", "unknown", "date", "dates"],
  pattern: sticky(
    String.raw`(?:tb[cad]|to be (?:confirmed|agreed|advised|announced|determined|decided|arranged|set|scheduled)|n ?/ ?a|na|x{2,4}|none|unknown|dates? (?:not (?:yet )?(?:set|known|agreed)|awaited))(?![a-z])`,
  ),

  read: () => ({ says: "nothing" }),
};
