import type { Plan, Stated } from "../plan/plan";
import { onceAPlan, onceFor } from "./once-a-plan";
import { actionsOf, type PlacedAction } from "./plan-places";

/** An action's ref, taken apart. */
export interface ReadRef {
  readonly place: PlacedAction;
  readonly stated: Stated;
  /** For comparing: without spaces, case and a closing full stop. */
  readonly text: string;
  /** "2.3" → [2, 3], "2.3a" → [2, 3, "a"]; numbers as numbers. */
  readonly parts: readonly (number | string)[];
  /** The number of the priority that it says it belongs to: 2 of "2.3" and "LSCB2.4"; null when it has one number only, which counts actions. */
  readonly ofPriority: number | null;
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
    const parts = partsOf(text);
    return [{ place, stated, text, parts, ofPriority: priorityIn(parts) }];
  }),
);

/** Nearly every ref is numbers with stops between them, which takes little reading. */
const NUMBERS = /^\d{1,9}(?:\.\d{1,9}){0,3}$/;

const partsOf = (text: string): readonly (number | string)[] =>
  NUMBERS.test(text)
    ? text.split(".").map(Number)
    : [...text.slice(0, 40).matchAll(/\d{1,9}|\p{L}{1,40}/gu)].map(([part]) => (/^\d/.test(part) ? Number(part) : part));

/** True when each priority numbers its actions from the start again ("1, 2, 3" under each), so that a ref holds within its priority only. */
export const restartsUnderEachPriority: (refs: readonly ReadRef[]) => boolean = onceFor((refs) => {
  const firsts = new Map<unknown, string>();
  for (const { place, text, parts } of refs) if (parts.length === 1 && !firsts.has(place.priority)) firsts.set(place.priority, text);
  return new Set(firsts.values()).size < firsts.size;
});

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

/** The number of the priority that a ref says it belongs to; null when it has one number only. */
function priorityIn(parts: ReadRef["parts"]): number | null {
  let first: number | null = null;
  for (const part of parts) {
    if (typeof part !== "number") continue;
    if (first !== null) return first;
    first = part;
  }
  return null;
}

/** The number of the priority a ref stands under; null when that has none. */
const priorityOf = ({ place: { priority } }: ReadRef): number | null =>
  /^\d{1,9}$/.test(priority.number ?? "") ? Number(priority.number) : null;

/** The refs that could be of another priority than theirs: those that state one, under a priority with a number. */
export const refsWithPriority: (refs: readonly ReadRef[]) => readonly ReadRef[] = onceFor((refs) =>
  refs.filter((ref) => ref.ofPriority !== null && priorityOf(ref) !== null),
);

/** Refs such as "2.3" under Priority 3; none where most refs of the plan do not begin with their priority's number: then the two are not meant to agree. */
export const refsOfAnotherPriority: (refs: readonly ReadRef[]) => ReadonlySet<ReadRef> = onceFor((refs) => {
  const stating = refsWithPriority(refs);
  const others = stating.filter((ref) => ref.ofPriority !== priorityOf(ref));
  return new Set(others.length * 2 < stating.length ? others : []);
});

/** What tells each ref from the others: its text, and its priority where refs start again under each. */
export const refKeys: (refs: readonly ReadRef[]) => ReadonlyMap<ReadRef, string> = onceFor((refs) => {
  const restarts = restartsUnderEachPriority(refs);
  const numbers = new Map<unknown, number>();
  for (const { place } of refs) if (!numbers.has(place.priority)) numbers.set(place.priority, numbers.size);
  return new Map(
    refs.map((ref) => [ref, restarts && ref.parts.length === 1 ? `${numbers.get(ref.place.priority) ?? ""}\n${ref.text}` : ref.text]),
  );
});
