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
      if (part.says === "date" && before?.says === "date" && before.role !== "original") {
        const between = wordsBetween(before, part, text) ?? "?";
        const bracketed = BRACKET.test(between);
        if (
          isCoarse(before) &&
          (bracketed ||
            (COLON.test(between) && isMonths(part) && before.moments[0]?.unit === "quarter") ||
            (LABEL.test(between) && isLabel(before) && !isCoarse(part)))
        ) {
          made[made.length - 1] = glossed(before, part);
          continue;
        }
        if (bracketed && (isCoarse(part) || part.moments[0]?.unit === "year") && before.moments[0]?.year !== null && !isCoarse(before))
          continue;
      }
      made.push(part);
    }
    return made.length === parts.length ? parts : made;
  },
};

const isCoarse = (part: DatePart): boolean => GLOSSED.has(part.moments[0]?.unit ?? "");
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
