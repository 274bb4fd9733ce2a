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
      const name = BEFORE.exec(wordsBefore(parts, index, text))?.groups?.["name"];
      if (name === undefined) return part;
      return {
        ...part,
        weekday: WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(name.slice(0, 3))),
        from: part.from - (text.slice(0, part.from).length - text.lastIndexOf(name, part.from)),
      };
    }),
};
