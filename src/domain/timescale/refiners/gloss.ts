import type { Moment } from "../moment";
import type { DatePart, Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { wordsBetween } from "../refiner";

const BRACKET = /^ ?[([] ?(?:i\.?e\.? ?|by |from |= ?)?(?:the )?$/;
const COLON = /^ ?(?::|-|=|,)? ?$/;
const LABEL = /^ ?[:=-] ?(?:by |end (?:of )?)?(?:the )?$/;
const GLOSSED = new Set(["quarter", "half year", "plan year", "season", "term", "half term", "feast"]);

/** "Q4 (Jan–Mar 2020)", "Q1 Apr - June 2019", "Year 1 (2019/20)", "31 March 2020 (Q4)": two names of one time; the finer one stands. */
export const glossRefiner: TimescaleRefiner = {
  id: "gloss",
  patterns: [BRACKET, COLON, LABEL],
  refine(parts, text) {
    const made: Part[] = [];
    for (const part of parts) {
      const before = made.at(-1);
      const gloss = part.says === "date" && before?.says === "date" ? glossOf(before, part, wordsBetween(before, part, text) ?? "?") : null;
      if (gloss === null) made.push(part);
      else made[made.length - 1] = gloss;
    }
    return made.length === parts.length ? parts : made;
  },
};

/** The one date that two neighbours state together; null when each stands for itself. */
function glossOf(one: DatePart, other: DatePart, between: string): DatePart | null {
  const bracketed = BRACKET.test(between);
  const [first, second] = [one.moments[0], other.moments[0]];
  if (first === undefined || second === undefined || one.role === "original") return null;
  // "Summer 2019 (2019/20)": the year is the coarser of the two.
  const isYearOf = bracketed && second.unit === "year" && first.unit !== "plan year" && first.year !== null;
  if (isCoarse(one) && !isYearOf) {
    const months = COLON.test(between) && isMonths(other) && first.unit === "quarter";
    const labelled = LABEL.test(between) && isLabel(one) && !isCoarse(other);
    return (bracketed || months || labelled) && mayHold(first, second) ? glossed(one, other) : null;
  }
  const named =
    bracketed &&
    (other.edge === null || (other.edge === "end" && second.year === null)) &&
    first.year !== null &&
    (isCoarse(other) || second.unit === "year");
  return named && mayHold(second, first) ? one : null;
}

const isCoarse = (part: DatePart): boolean => GLOSSED.has(part.moments[0]?.unit ?? "");

/** False when both have a year and the finer cannot lie within the coarser: "June 2018 (Q2 2019/20)" are two dates. */
function mayHold(coarse: Moment, fine: Moment): boolean {
  if (coarse.year === null || fine.year === null) return true;
  if (coarse.unit === "plan year" || (fine.unit !== "day" && fine.unit !== "month" && fine.unit !== "week"))
    return coarse.convention === fine.convention ? coarse.year === fine.year : Math.abs(coarse.year - fine.year) <= 1;
  const month = (fine.year - coarse.year) * 12 + fine.number;
  const first = coarse.convention === "financial" ? 4 : 1;
  const last = coarse.convention === "calendar" ? 12 : 15;
  if (coarse.unit === "quarter" && coarse.convention !== null)
    return month >= first + 3 * (coarse.number - 1) && month < first + 3 * coarse.number;
  return month >= first && month <= last;
}

/** "Q1: …", "Year 2 – …": a quarter or a year of the plan without a year of its own, before the date it stands for. */
const isLabel = (part: DatePart): boolean =>
  part.moments[0]?.year === null && part.first === null && (part.moments[0].unit === "quarter" || part.moments[0].unit === "plan year");
const isMonths = (part: DatePart): boolean => part.first !== null && part.moments[0]?.unit === "month";

/** The finer date at the coarser one's place; a lone month within it keeps the coarser one's year. */
function glossed(coarse: DatePart, fine: DatePart): DatePart {
  const year = coarse.moments[0]?.unit === "quarter" || coarse.moments[0]?.unit === "plan year" ? null : (coarse.moments[0]?.year ?? null);
  return {
    ...fine,
    from: coarse.from,
    line: coarse.line,
    sentence: coarse.sentence,
    role: coarse.role,
    led: true,
    weak: false,
    weekday: fine.weekday,
    nearbyYear: year,
    glosses: coarse.moments[0] ?? null,
  };
}
