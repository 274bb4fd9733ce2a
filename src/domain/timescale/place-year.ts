import { addDays, dayOf, partsOf } from "../calendar/day";
import type { YearConvention } from "../calendar/financial-year";
import { yearName, yearSpan } from "../calendar/financial-year";
import { monthsSpan } from "../calendar/span";
import type { Moment } from "./moment";
import type { Placing, Placings } from "./placing";
import { IMPLIED_CONVENTION, NOTHING_IMPLIED, NOT_MEANT, NOWHERE, inYears, open, settled } from "./placing";
import { isSchoolPlan, planConvention } from "./plan-convention";
import type { Implied, TimescaleContext } from "./timescale";

/** Places one year: "2019/20", "2019", "academic year 2019/20", "financial year" (the plan's). */
export function placeYear({ year, convention, isNamed, ...moment }: Moment, context: TimescaleContext): Placings {
  const setting = context.yearConvention;
  if (year === null) {
    const own = convention ?? setting ?? planConvention(context) ?? "financial";
    const placings = inYears({ year, convention, isNamed, ...moment }, context, false, (each) => [yearIn(own, each, NOTHING_IMPLIED)]);
    // A school's year ends with its summer term or with the summer.
    return own === "academic" ? { ...placings, settled: false } : placings;
  }
  if (convention === "calendar") return settled(yearIn("calendar", year, NOTHING_IMPLIED));
  if (convention === "academic") return open(yearIn("academic", year, NOTHING_IMPLIED));
  if (isNamed) return settled(yearIn("financial", year, NOTHING_IMPLIED));
  const implied = (each: YearConvention): Placing => yearIn(each, year, IMPLIED_CONVENTION);
  if (convention === null) return setting === null ? open(implied("calendar"), implied("financial")) : settled(implied(setting));
  // From here on two years are joined: "2019/20".
  if (setting === "calendar") return settled(bothYears(year));
  if (setting === "financial") return settled(implied("financial"));
  if (isSchoolPlan(context)) return open(implied("academic"), implied("financial"));
  // The plan runs over just these two calendar years: "2017 – 2018" may then mean the plan itself.
  const both = bothYears(year);
  if (context.planStart === both.start && context.planEnd === both.end) return open(implied("financial"), both);
  return settled(yearIn("financial", year, NOTHING_IMPLIED));
}

function yearIn(convention: YearConvention, year: number, implied: readonly Implied[]): Placing {
  const { start, end } = yearSpan(convention, year);
  return { start, end, name: () => yearName(convention, year), implied, convention };
}

const bothYears = (year: number): Placing => ({
  ...monthsSpan(year, 1, 24),
  name: () => `${year} and ${year + 1}`,
  implied: IMPLIED_CONVENTION,
  convention: "calendar",
});

/** Places "2019 – 2021": calendar years, or the financial years 2019/20 and 2020/21. */
export function placeYears({ year, detail: lastYear, convention }: Moment, context: TimescaleContext): Placings {
  if (year === null) return NOWHERE;
  if (context.yearConvention !== null && context.yearConvention !== convention) return NOT_MEANT;
  const placing: Placing =
    convention === "financial"
      ? {
          start: yearSpan("financial", year).start,
          end: yearSpan("financial", lastYear - 1).end,
          name: () => `${yearName("financial", year)} to ${yearName("financial", lastYear - 1)}`,
          implied: IMPLIED_CONVENTION,
          convention,
        }
      : {
          ...monthsSpan(year, 1, 12 * (lastYear - year + 1)),
          name: () => `calendar years ${year} to ${lastYear}`,
          implied: IMPLIED_CONVENTION,
          convention: "calendar",
        };
  return context.yearConvention === null ? open(placing) : settled(placing);
}

/** Places "Year 2": the second year of the plan, which the plan must reach. */
export function placePlanYear({ number }: Moment, { planStart, planEnd }: TimescaleContext): Placings {
  if (planStart === null) return NOWHERE;
  const first = partsOf(planStart);
  const start = dayOf(first.year + number - 1, first.month, first.day);
  const next = dayOf(first.year + number, first.month, first.day);
  if (start === null || next === null || (planEnd !== null && start > planEnd)) return NOWHERE;
  const placing: Placing = { start, end: addDays(next, -1), name: () => `year ${number} of the plan`, implied: ["year"] };
  return planEnd === null ? open(placing) : settled(placing);
}
