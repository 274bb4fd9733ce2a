import type { Plan } from "../plan/plan";

/** Works something out of a plan once, however many rules ask for it. */
export function onceAPlan<T>(workOut: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly result: T }>();
  return (plan) => {
    let entry = known.get(plan);
    if (!entry) known.set(plan, (entry = { result: workOut(plan) }));
    return entry.result;
  };
}
