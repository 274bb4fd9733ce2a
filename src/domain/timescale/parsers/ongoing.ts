import type { TimescaleParser } from "../parser";
import { sticky } from "../writing";

/** "Ongoing", "on-going", "on going", "continuous", "business as usual", "throughout", "rolling programme". */
export const ongoing: TimescaleParser = {
  id: "ongoing",
  opensWith: [
    "ongoing",
    "on",
    "ongoin",
    "continuous",
    "continuously",
    "continual",
    "continually",
    "continuing",
    "bau",
    "business",
    "throughout",
    "rolling",
    "permanent",
    "until",
    "life",
    "lifetime",
    "lifespan",
    "duration",
  ],
  pattern: sticky(
    String.raw`(?:on[ -]?goin[gf]?|continu(?:ous(?:ly)?|al(?:ly)?|ing)|bau|business[ -]as[ -]usual|throughout(?: the)?(?: (?:year|plan|programme|project|period|duration)(?: of(?: the)?(?: \w{1,12})? plan)?)?|until further notice|rolling(?: programme| basis|$)|permanent|(?:life(?:time|span)?|duration) of (?:the |this )?(?:\w{1,14} )?(?:plan|strategy|programme|project|partnership|contract))(?![a-z])`,
  ),

  read: () => ({ says: "ongoing" }),
};
