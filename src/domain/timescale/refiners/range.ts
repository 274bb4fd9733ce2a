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
  fewest: 2,
  refine(parts, text) {
    const made: Part[] = [];
    let taken = -1;
    for (const [index, part] of parts.entries()) {
      if (index === taken) continue;
      const next = parts[index + 1];
      if (part.says === "date" && next?.says === "date" && bound(part, next, text, wordsBefore(parts, index, text))) {
        made.push(rangeOf(part, next));
        taken = index + 1;
      } else made.push(part);
    }
    return made;
  },
};

/** True for two dates that bound one range, going by what stands before and between them. */
function bound(part: DatePart, next: DatePart, text: string, before: string): boolean {
  if (part.first !== null || next.first !== null || part.role !== "due") return false;
  // "Care Act 2014 – April 2019": a year alone does not begin a range of months.
  // "Year 1 – March 2020", "Q1 – June 2019": the date explains the quarter; glossRefiner sees to it.
  if ((isYear(part) && !isYear(next)) || isExplained(part, next)) return false;
  const between = wordsBetween(part, next, text) ?? "?";
  return BETWEEN.test(between) || (AND.test(between) && LEADS_TO_AND.test(before));
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
