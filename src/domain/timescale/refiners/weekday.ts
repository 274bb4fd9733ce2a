import { WEEKDAYS } from "../../calendar/week";
import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsBefore } from "../refiner";

const BEFORE =
  /(?:^|[^a-z])(?<name>sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?)\.?,? ?(?:the )?$/;

/** "Tuesday 31 March 2020": the day of the week belongs to the date, and is later checked against it. */
export const weekdayRefiner: TimescaleRefiner = {
  id: "weekday",
  patterns: [BEFORE],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      if (part.moments[0]?.unit !== "day") return part;
      const words = wordsBefore(parts, index, text);
      const match = BEFORE.exec(words);
      const name = match?.groups?.["name"];
      if (match === null || name === undefined) return part;
      const named = WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(name.slice(0, 3)));
      return { ...part, weekday: named, from: part.from - (words.length - words.indexOf(name, match.index)) };
    }),
};
