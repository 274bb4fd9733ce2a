import type { YearConvention } from "../calendar/financial-year";
import { yearName } from "../calendar/financial-year";
import { halfYearSpan, quarterSpan } from "../calendar/quarter";
import type { Moment } from "./moment";
import type { Placing, Placings } from "./placing";
import { IMPLIED_CONVENTION, NOTHING_IMPLIED, inYears, isWithin, open, settled } from "./placing";
import { planConvention } from "./plan-convention";
import type { TimescaleContext } from "./timescale";

/** Places a quarter or half year: "Q3 2019/20" is the financial year's, "Q2 2005" may be the calendar's, "Q3" is the plan's. */
export function placeQuarter(moment: Moment, context: TimescaleContext): Placings {
  const { year } = moment;
  const stated = moment.convention ?? context.yearConvention;
  if (year === null) {
    const own = planConvention(context);
    const placings = inYears(moment, context, false, (each) => [inConvention(moment, stated ?? own ?? "financial", each)]);
    // A plan in calendar years may still count its quarters from April.
    return stated === null && own !== "financial" ? { ...placings, settled: false } : placings;
  }
  if (stated !== null) return settled(inConvention(moment, stated, year));
  const [calendar, financial] = [inConvention(moment, "calendar", year), inConvention(moment, "financial", year)];
  // A year in four digits is a calendar year, unless only the financial one lies in the plan.
  return !isWithin(calendar.end, context) && isWithin(financial.end, context) ? open(financial, calendar) : open(calendar, financial);
}

function inConvention({ unit, number, convention: stated }: Moment, convention: YearConvention, year: number): Placing {
  const { start, end } = (unit === "quarter" ? quarterSpan : halfYearSpan)(convention, year, number);
  return {
    start,
    end,
    name: () => `${unit === "quarter" ? "Q" : "H"}${number} ${yearName(convention, year)}`,
    implied: stated === null ? IMPLIED_CONVENTION : NOTHING_IMPLIED,
    convention,
  };
}
