import { partsOf, weekday } from "../../calendar/day";
import { monthSpan } from "../../calendar/span";
import { dayMoment } from "../moment";
import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsBefore } from "../refiner";

const BEFORE =
  /(?:^|[^a-z])(?<which>first|1st|second|2nd|third|3rd|fourth|4th|last) (?<name>sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6} (?:of|in) (?:the month of )?$/;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** "last Friday of June 2019", "first Monday in May": a day by its place in the month. */
export const weekdayOfMonthRefiner: TimescaleRefiner = {
  id: "weekday-of-month",
  patterns: [BEFORE],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      const moment = part.moments[0];
      if (moment?.unit !== "month" || part.first !== null) return part;
      const words = wordsBefore(parts, index, text);
      const match = BEFORE.exec(words);
      if (match === null) return part;
      if (moment.year === null) return { ...part, doubtful: true };
      const { start, end } = monthSpan(moment.year, moment.number);
      const name = DAYS.indexOf(match.groups?.["name"] ?? "");
      const which = match.groups?.["which"] ?? "";
      const last = partsOf(end).day - ((weekday(end) - name + 7) % 7);
      const first = 1 + ((name - weekday(start) + 7) % 7);
      const day =
        which === "last"
          ? last
          : first + 7 * (Number(which.charAt(0)) > 0 ? Number(which.charAt(0)) - 1 : ["first", "second", "third", "fourth"].indexOf(which));
      const from = part.from - (words.length - match.index) + (/^[a-z\d]/.test(match[0]) ? 0 : 1);
      return { ...part, from, moments: [dayMoment(day, moment.number, moment.year)] };
    }),
};
