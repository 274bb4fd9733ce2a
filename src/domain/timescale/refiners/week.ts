import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsBefore } from "../refiner";

const WEEK =
  /(?:^|[^a-z])(?:w ?\/ ?[cb]|wc|wb|(?:week|wk)[ -]?(?:commencing|commences|comm|beginning|starting|of|from)|week)\.?[ :]{0,2}(?:the )?$/;
const WEEK_END = /(?:^|[^a-z])(?:w ?\/ ?e|we|(?:week|wk)[ -]?(?:ending|ends|end))\.?[ :]{0,2}(?:the )?$/;

/** "w/c 12 June 2019": the whole week from that day; "w/e 14/6/19": the day itself. */
export const weekRefiner: TimescaleRefiner = {
  id: "week",
  patterns: [WEEK, WEEK_END],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      if (part.moments[0]?.unit !== "day" || part.first !== null) return part;
      const words = wordsBefore(parts, index, text);
      const ending = WEEK_END.exec(words);
      if (ending)
        return { ...part, from: part.from - (words.length - ending.index) + (/^[a-z]/.test(ending[0]) ? 0 : 1), led: true, byLed: true };
      const match = WEEK.exec(words);
      if (match === null) return part;
      const from = part.from - (words.length - match.index) + (/^[a-z]/.test(match[0]) ? 0 : 1);
      return { ...part, from, moments: part.moments.map((moment) => ({ ...moment, unit: "week" })) };
    }),
};
