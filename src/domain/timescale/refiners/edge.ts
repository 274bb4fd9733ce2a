import type { Moment } from "../moment";
import type { DatePart, Edge } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsAfter, wordsBefore } from "../refiner";

const BEFORE =
  /(?:^|[^a-z])(?:(?<end>(?:the )?(?:end|close|late|latter (?:part|half)|last (?:day|week)|back end)|y\/e|(?:year|quarter|month|period|term|fy)[ -]?end(?:ing|ed)?)|(?<mid>(?:the )?(?:middle|mid(?:way through)?))|(?<week>(?:the )?(?:first|1st) week|week (?:1|one))|(?<early>(?:the )?(?:early(?: in)?|first few weeks))|(?<start>(?:the )?(?:beginning|first day|start(?= of|-))))[ -]?(?:of )?(?:the )?(?:month of )?$/;
/** The October half-term is a week in October, not its end. */
const HALF_TERM = /^ (?:half[ -]term|break|holidays?)\b/;
const EDGES: readonly (readonly [string, Edge])[] = [
  ["end", "end"],
  ["mid", "mid"],
  ["week", "first week"],
  ["early", "early"],
];
const YEAR_END = /y\/e|year/;
const AFTER = /^(?: |-)end(?=[ ]?(?:[.,;()\n]|$))/;

/** "end of March", "mid-June", "early 2020", "March end": which end of the moment is meant. */
export const edgeRefiner: TimescaleRefiner = {
  id: "edge",
  patterns: [BEFORE, AFTER, HALF_TERM, YEAR_END],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      const unit = part.moments[0]?.unit;
      if (unit === "day" || unit === "week" || unit === "feast" || part.first !== null || part.edge !== null) return part;
      if (HALF_TERM.test(wordsAfter(parts, index, text))) return { ...part, doubtful: true };
      const after = AFTER.exec(wordsAfter(parts, index, text));
      if (after) return { ...part, moments: withoutDays(part), edge: "end", led: true, to: part.to + after[0].length };
      const words = wordsBefore(parts, index, text);
      const before = BEFORE.exec(words);
      if (before === null) return part;
      const edge = EDGES.find(([name]) => before.groups?.[name] !== undefined)?.[1] ?? "start";
      const from = part.from - (words.length - before.index) + (/^[a-z]/.test(before[0]) ? 0 : 1);
      const stated = withoutDays(part);
      // "end of 2019" is the calendar year's end; "year end 2019" may be either's.
      const moments = YEAR_END.test(before[0])
        ? stated
        : stated.map((each) => (each.unit === "year" ? { ...each, convention: each.convention ?? "calendar" } : each));
      return { ...part, edge, led: true, from, moments };
    }),
};

/** A day has no end, so "end of Sept 19" is no 19 September. */
const withoutDays = ({ moments }: DatePart): readonly Moment[] => moments.filter(({ unit }) => unit !== "day");
