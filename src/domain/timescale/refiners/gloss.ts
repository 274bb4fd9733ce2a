import type { YearConvention } from "../../calendar/financial-year";
import type { Moment, MomentUnit } from "../moment";
import type { DatePart, Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { wordsBetween } from "../refiner";

const BRACKET = /^ ?[([] ?(?:i\.?e\.? ?|by |from |= ?)?(?:the )?$/;
const COLON = /^ ?(?::|-|=|,)? ?$/;
const LABEL = /^ ?[:=-] ?(?:by |end (?:of )?)?(?:the )?$/;
const GLOSSED: ReadonlySet<MomentUnit> = new Set<MomentUnit>(["quarter", "half year", "plan year", "season", "term", "half term", "feast"]);
const DATED: ReadonlySet<MomentUnit> = new Set<MomentUnit>(["day", "week", "month"]);
/** How many months those have that are not a year long. */
const MONTHS_OF: ReadonlyMap<MomentUnit, number> = new Map<MomentUnit, number>([
  ["quarter", 3],
  ["half year", 6],
]);
const FIRST_MONTH: Readonly<Record<YearConvention, number>> = { calendar: 1, financial: 4, academic: 9 };

/** "Q4 (Jan–Mar 2020)", "Q1 Apr - June 2019", "Year 1 (2019/20)", "31 March 2020 (Q4)": two names of one time; the finer one stands. */
export const glossRefiner: TimescaleRefiner = {
  id: "gloss",
  patterns: [BRACKET, COLON, LABEL],
  fewest: 2,
  refine(parts, text) {
    const made: Part[] = [];
    for (const part of parts) {
      const before = made.at(-1);
      const gloss = part.says === "date" && before?.says === "date" ? glossOf(before, part, wordsBetween(before, part, text) ?? "?") : null;
      if (gloss === null) made.push(part);
      else made[made.length - 1] = gloss;
    }
    return made;
  },
};

/** The one date that two neighbours state together; null when each stands for itself. */
function glossOf(one: DatePart, other: DatePart, between: string): DatePart | null {
  const bracketed = BRACKET.test(between);
  const [first, second] = [one.moments[0], other.moments[0]];
  if (first === undefined || second === undefined || one.role === "original") return null;
  // "Summer 2019 (2019/20)": the year is the coarser of the two.
  const isYearOf = bracketed && second.unit === "year" && first.year !== null;
  if (isCoarse(first) && !isYearOf) {
    const run = COLON.test(between) && first.unit === "quarter" && other.first !== null && isDated(second);
    // "Q1: …", "Year 2 – …", "Summer: …": without a year of its own, before the date it stands for.
    const labelled = LABEL.test(between) && first.year === null && one.first === null && !isCoarse(second);
    return (bracketed || run || labelled) && mayHold(first, second) ? glossed(one, first, other, second) : null;
  }
  const named =
    bracketed &&
    (other.edge === null || (other.edge === "end" && second.year === null)) &&
    first.year !== null &&
    (isCoarse(second) || second.unit === "year");
  return named && mayHold(second, first) ? one : null;
}

const isCoarse = ({ unit }: Moment): boolean => GLOSSED.has(unit);
const isDated = ({ unit }: Moment): boolean => DATED.has(unit);

/** False when both have a year and the finer cannot lie within the coarser: "June 2018 (Q2 2019/20)" are two dates. */
function mayHold(coarse: Moment, fine: Moment): boolean {
  if (coarse.year === null || fine.year === null) return true;
  if (!isDated(fine)) return coarse.convention === fine.convention ? coarse.year === fine.year : Math.abs(coarse.year - fine.year) <= 1;
  const month = (fine.year - coarse.year) * 12 + fine.number;
  // "Q1 2020" may be of the calendar year 2020 or of 2020/21.
  if (coarse.convention === null) return month >= 1 && month <= 15;
  const length = MONTHS_OF.get(coarse.unit) ?? 12;
  const first = FIRST_MONTH[coarse.convention] + length * Math.max(coarse.number - 1, 0);
  return month >= first && month < first + length;
}

/** The finer date at the coarser one's place; without a year of its own it has the one in which it lies within the coarser. */
function glossed(coarse: DatePart, stated: Moment, fine: DatePart, finer: Moment): DatePart {
  const { year } = stated;
  const nearbyYear = year === null ? null : ([year, year + 1].find((each) => mayHold(stated, { ...finer, year: each })) ?? null);
  return {
    ...fine,
    from: coarse.from,
    line: coarse.line,
    sentence: coarse.sentence,
    role: coarse.role,
    led: true,
    nearbyYear,
    glosses: stated,
  };
}
