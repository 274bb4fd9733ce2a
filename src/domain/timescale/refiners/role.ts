import type { Role } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsBefore } from "../refiner";

const LED =
  /(?:^|[^a-z])(?:(?<after>after|following|not before|no (?:earlier|sooner) than|post)|(?<before>before|prior to|ahead of|in advance of)|(?<since>since|started|commenced|began|begun)(?: in| on)?|(?<past>as (?:at|of)|dated|position at|minutes of|letter of|last (?:reviewed|updated)(?: on| in)?)|(?<start>from(?: the)?(?: start of)?|w\.?e\.?f\.?|with effect from|effective(?: from)?|start(?:s|ing)?(?: date| from| on| in)?|commenc(?:e|es|ing|ement)(?: date| from| on| in)?|begin(?:s|ning)?(?: from| on| in)?)|(?<until>until|till|til|up to|to)|(?<due>by|due(?: by| date| in| on)?|deadline|(?:target )?date|target|(?:no|not) later than|on or before|on|in|within|during|throughout|across|over|at|for|end|finish(?:ing)?|ends?(?: date| on| in)?|complet(?:e|ion)(?: date| on| in| by)?|review(?:ed)?(?: date| in| on)?))[ :(-]{0,3}(?:the )?(?:financial year |academic year |calendar year |school year |year )?\n?$/;

/** Words that say when something is to be done by, and nothing of when it begins. */
const BY = /^(?:by|until|till|til|up to|to|due|deadline|target|date|no|not|on or|at|end|finish|complet)/;
const STARTING = /^(?:start|commenc|begin)/;
const ROLES: readonly Role[] = ["after", "before", "since", "past", "start", "until", "due"];

/** "by", "from", "until", "since", "before": what the date is to the work. */
export const roleRefiner: TimescaleRefiner = {
  id: "role",
  patterns: [LED, BY, STARTING],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      if (part.role !== "due") return part;
      const groups = LED.exec(wordsBefore(parts, index, text))?.groups;
      if (groups === undefined) return part;
      const role = ROLES.find((each) => groups[each] !== undefined) ?? "due";
      // A range has a beginning and an end of its own: "from May to June" says no more than "May to June".
      const byLed = BY.test(groups[role] ?? "");
      if (part.first !== null && role !== "past" && role !== "since") return { ...part, led: true };
      // "Training commences September 2019" may also mean: by the end of September.
      const doubtful = part.doubtful || (role === "start" && STARTING.test(groups["start"] ?? ""));
      return { ...part, role, led: true, byLed, doubtful };
    }),
};
