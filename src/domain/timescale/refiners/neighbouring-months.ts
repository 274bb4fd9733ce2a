import type { Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { wordsBetween } from "../refiner";

/** How many of each there are in a year. */
const CYCLES = new Map([
  ["month", 12],
  ["quarter", 4],
  ["season", 4],
]);
const BETWEEN = /^ ?\/ ?$/;

/** "April/May 2006", "Sept/Oct 19", "Q2/Q3", "Autumn/Winter": two months, quarters or seasons that follow each other, with a stroke between, are a range; "Jan/Apr/Jul" is a list. */
export const neighbouringMonthsRefiner: TimescaleRefiner = {
  id: "neighbouring-months",
  patterns: [BETWEEN],
  refine(parts, text) {
    const made: Part[] = [];
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      const next = parts[index + 1];
      if (part === undefined) break;
      if (part.says !== "date" || next?.says !== "date" || part.first !== null || next.first !== null) {
        made.push(part);
        continue;
      }
      const [first, last] = [part.moments[0], next.moments[0]];
      const follow =
        first !== undefined &&
        last !== undefined &&
        first.unit === last.unit &&
        (CYCLES.get(first.unit) ?? 0) > 0 &&
        last.number === (first.number % (CYCLES.get(first.unit) ?? 1)) + 1;
      const joined = (one: Part | undefined, other: Part | undefined): boolean =>
        one?.says === "date" && other?.says === "date" && BETWEEN.test(wordsBetween(one, other, text) ?? "");
      const listed = joined(next, parts[index + 2]) || joined(parts[index - 1], part);
      if (follow && !listed && BETWEEN.test(wordsBetween(part, next, text) ?? "")) {
        made.push({
          ...next,
          from: part.from,
          line: part.line,
          sentence: part.sentence,
          first: part.moments,
          firstEdge: part.edge,
          weak: part.weak && next.weak,
        });
        index++;
      } else made.push(part);
    }
    return made.length === parts.length ? parts : made;
  },
};
