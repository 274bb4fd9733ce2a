import type { Season, Term } from "../calendar/term";
import { halfTermSpan, seasonSpan, termSpan } from "../calendar/term";
import type { Moment } from "./moment";
import type { Placing, Placings } from "./placing";
import { inYears } from "./placing";
import { isSchoolPlan } from "./plan-convention";
import type { Implied, TimescaleContext } from "./timescale";

const NAMES = ["", "spring", "summer", "autumn", "winter"];
const IMPLIED: readonly Implied[] = ["school or season"];

/** Places a season, a school term or half of one. Never settled: they begin and end on other days for other people. */
export function placeSeason(moment: Moment, context: TimescaleContext, last: boolean): Placings {
  const school = isSchoolPlan(context);
  return { ...inYears(moment, context, last, (year) => placingsIn(moment, year, school)), settled: false };
}

function placingsIn({ unit, number, detail }: Moment, year: number, school: boolean): readonly Placing[] {
  const word = NAMES[number] ?? "";
  if (unit === "half term") {
    const { start, end } = halfTermSpan(year, number as Term, detail);
    return [{ start, end, name: () => `half ${detail} of the ${word} term ${year}`, implied: IMPLIED }];
  }
  const asTerm: readonly Placing[] =
    number === 4 ? [] : [{ ...termSpan(year, number as Term), name: () => `${word} term ${year}`, implied: IMPLIED, sort: "term" }];
  if (unit === "term") return asTerm;
  const asSeason: Placing = { ...seasonSpan(year, number as Season), name: () => `${word} ${year}`, implied: IMPLIED, sort: "season" };
  return school ? [...asTerm, asSeason] : [asSeason, ...asTerm];
}
