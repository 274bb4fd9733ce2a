import type { MomentUnit } from "../moment";
import type { DatePart, Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { wordsBetween } from "../refiner";

/** How many of each there are in a year. */
const CYCLES: ReadonlyMap<MomentUnit, number> = new Map<MomentUnit, number>([
  ["month", 12],
  ["quarter", 4],
  ["season", 4],
]);
const BETWEEN = /^ ?\/ ?$/;

/** "April/May 2006", "Sept/Oct 19", "Q2/Q3", "Autumn/Winter": two months, quarters or seasons that follow each other, with a stroke between, are a range; "Jan/Apr/Jul" is a list. */
export const neighbouringMonthsRefiner: TimescaleRefiner = {
  id: "neighbouring-months",
  patterns: [BETWEEN],
  fewest: 2,
  refine(parts, text) {
    const made: Part[] = [];
    let taken = -1;
    for (const [index, part] of parts.entries()) {
      if (index === taken) continue;
      const next = parts[index + 1];
      const isListed = isJoined(next, parts[index + 2], text) || isJoined(parts[index - 1], part, text);
      if (isListed || part.says !== "date" || next?.says !== "date" || !isJoined(part, next, text) || !follow(part, next)) {
        made.push(part);
        continue;
      }
      taken = index + 1;
      made.push({
        ...next,
        from: part.from,
        line: part.line,
        sentence: part.sentence,
        first: part.moments,
        firstEdge: part.edge,
        weak: part.weak && next.weak,
      });
    }
    return made;
  },
};

/** True for two dates with nothing but a stroke between. */
const isJoined = (one: Part | undefined, other: Part | undefined, text: string): boolean =>
  one?.says === "date" && other?.says === "date" && BETWEEN.test(wordsBetween(one, other, text) ?? "?");

/** True for two neighbours in their cycle, neither of them a range: December and January, Q2 and Q3. */
function follow(part: DatePart, next: DatePart): boolean {
  const [first, last] = [part.moments[0], next.moments[0]];
  const cycle = first && CYCLES.get(first.unit);
  return (
    cycle !== undefined &&
    part.first === null &&
    next.first === null &&
    last?.unit === first?.unit &&
    last?.number === ((first?.number ?? 0) % cycle) + 1
  );
}
