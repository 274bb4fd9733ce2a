import type { DatePart, Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { wordsBefore, wordsBetween } from "../refiner";

const BETWEEN =
  /^(?:(?: ?(?:-{1,3}>?|=>|\u2192|>|\.\.\.?)|[ \n]?(?:to|until|till|til|through(?: to)?|thru|up to|up until|and ends?|ending))[ \n]?(?:the )?)$/;
const AND = /^ ?(?:and|&|-|to) ?(?:the )?$/;
const LEADS_TO_AND = /\bbetween (?:the )?$/;

/** "May 2019 – March 2020", "from 1 May until the end of June", "between March and June 2019": two dates that bound one range. */
export const rangeRefiner: TimescaleRefiner = {
  id: "range",
  patterns: [BETWEEN, AND, LEADS_TO_AND],
  refine(parts, text) {
    const made: Part[] = [];
    let changed = false;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      const next = parts[index + 1];
      if (part === undefined) break;
      if (
        part.says === "date" &&
        next?.says === "date" &&
        part.first === null &&
        next.first === null &&
        part.role === "due" &&
        isRange(parts, index, text)
      ) {
        made.push(rangeOf(part, next));
        changed = true;
        index++;
      } else made.push(part);
    }
    return changed ? made : parts;
  },
};

function isRange(parts: readonly Part[], index: number, text: string): boolean {
  const [part, next] = [parts[index], parts[index + 1]];
  const between = part && next ? wordsBetween(part, next, text) : null;
  if (between === null) return false;
  // "Care Act 2014 – April 2019": a year alone does not begin a range of months.
  // "Year 1 – March 2020", "Q1 – June 2019": the date explains the quarter; glossRefiner sees to it.
  if (part?.says !== "date" || next?.says !== "date" || (isYear(part) && !isYear(next)) || isExplained(part, next)) return false;
  if (BETWEEN.test(between)) return true;
  return AND.test(between) && LEADS_TO_AND.test(wordsBefore(parts, index, text));
}

const isYear = (part: DatePart): boolean => part.moments[0]?.unit === "year" && part.edge === null;

const isExplained = (part: DatePart, next: DatePart): boolean => {
  const [unit, other] = [part.moments[0]?.unit, next.moments[0]?.unit];
  return part.moments[0]?.year === null && (unit === "quarter" || unit === "plan year") && (other === "day" || other === "month");
};

function rangeOf(first: DatePart, last: DatePart): DatePart {
  return {
    ...last,
    from: first.from,
    line: first.line,
    sentence: first.sentence,
    first: first.moments,
    firstEdge: first.edge,
    weak: first.weak && last.weak,
    led: first.led || last.led,
    doubtful: first.doubtful || last.doubtful,
  };
}
