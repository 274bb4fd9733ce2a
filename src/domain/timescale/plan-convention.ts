import { addDays, partsOf } from "../calendar/day";
import type { YearConvention } from "../calendar/financial-year";
import type { TimescaleContext } from "./timescale";

/** The sort of year the plan itself keeps to, in whole years; null when it is not known or keeps to none. */
export function planConvention({ planStart, planEnd }: TimescaleContext): YearConvention | null {
  if (planStart === null || planEnd === null) return null;
  const [first, next] = [partsOf(planStart), partsOf(addDays(planEnd, 1))];
  if (first.day !== 1 || next.day !== 1 || first.month !== next.month) return null;
  return first.month === 4 ? "financial" : first.month === 1 ? "calendar" : first.month === 9 ? "academic" : null;
}

/** True in a school's plan: said so, or running from September to July or August. */
export function isSchoolPlan({ school, planStart, planEnd }: TimescaleContext): boolean {
  if (school) return true;
  if (planStart === null || planEnd === null) return false;
  const { month } = partsOf(planEnd);
  return partsOf(planStart).month === 9 && (month === 7 || month === 8);
}
