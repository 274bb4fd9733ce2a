import type { Plan, Stated } from "../plan/plan";
import { onceAPlan } from "./once-a-plan";
import { actionsOf, type PlacedAction } from "./plan-places";

/** An action's ref, taken apart. */
export interface ReadRef {
  readonly place: PlacedAction;
  readonly stated: Stated;
  /** For comparing: without spaces, case and a closing full stop. */
  readonly text: string;
  /** "2.3" → [2, 3], "2.3a" → [2, 3, "a"]; numbers as numbers. */
  readonly parts: readonly (number | string)[];
}

/** The refs of the plan's actions, in the plan's order. */
export const refsOf: (plan: Plan) => readonly ReadRef[] = onceAPlan((plan) =>
  actionsOf(plan).flatMap((place) => {
    const stated = place.action.ref;
    if (!stated) return [];
    const text = stated.text
      .toLowerCase()
      .replace(/\s/g, "")
      .replace(/[.):]$/, "");
    const parts = [...text.slice(0, 40).matchAll(/\d{1,9}|\p{L}{1,40}/gu)].map(([part]) => (/^\d/.test(part) ? Number(part) : part));
    return [{ place, stated, text, parts }];
  }),
);

/** True when each priority numbers its actions from the start again ("1, 2, 3" under each), so that a ref holds within its priority only. */
export function restartsUnderEachPriority(refs: readonly ReadRef[]): boolean {
  const firsts = new Map<unknown, string>();
  for (const { place, text, parts } of refs) if (parts.length === 1 && !firsts.has(place.priority)) firsts.set(place.priority, text);
  return new Set(firsts.values()).size < firsts.size;
}

/** Orders two refs of the same shape: negative when `a` comes first; null when they cannot be compared. */
export function compareRefs(a: ReadRef, b: ReadRef): number | null {
  for (let index = 0; index < Math.max(a.parts.length, b.parts.length); index++) {
    const [left, right] = [a.parts[index], b.parts[index]];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    if (typeof left !== typeof right) return null;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** True for "2.3" under Priority 3. A ref of one part, or under a priority without a number, belongs to whatever it stands under. */
export const isOfAnotherPriority = ({ parts, place: { priority } }: ReadRef): boolean =>
  parts.length > 1 && typeof parts[0] === "number" && /^\d{1,9}$/.test(priority.number ?? "") && parts[0] !== Number(priority.number);
