import type { Day } from "../calendar/day";
import type { ReadWorkbook } from "../grid/grid";
import type { Plan } from "../plan/plan";

/** Works something out of a plan once, however many rules ask for it. */
export const onceAPlan: <T>(workOut: (plan: Plan) => T) => (plan: Plan) => T = onceFor;

/** Works something out of a plan and its workbook once, however many rules ask for it. */
export function onceAPlanAndWorkbook<T>(workOut: (plan: Plan, workbook: ReadWorkbook) => T): (plan: Plan, workbook: ReadWorkbook) => T {
  const byPlan = onceAPlan((plan) => onceFor((workbook: ReadWorkbook) => workOut(plan, workbook)));
  return (plan, workbook) => byPlan(plan)(workbook);
}

/** The function with its results kept for as long as what they were worked out of. */
export function onceFor<K extends object, T>(workOut: (from: K) => T): (from: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (from) => {
    let entry = known.get(from);
    if (!entry) known.set(from, (entry = { result: workOut(from) }));
    return entry.result;
  };
}

/** As `onceFor`, for what also depends on the review date: what was worked out for the last one is kept. */
export function onceForDay<K extends object, T>(workOut: (from: K, asOf: Day) => T): (from: K, asOf: Day) => T {
  const known = new WeakMap<K, { readonly asOf: Day; readonly result: T }>();
  return (from, asOf) => {
    let entry = known.get(from);
    if (entry?.asOf !== asOf) known.set(from, (entry = { asOf, result: workOut(from, asOf) }));
    return entry.result;
  };
}
