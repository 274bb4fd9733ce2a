import type { Plan, Priority, Stated } from "../plan/plan";
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
  /** The number of the priority it stands under; null when that has none. */
  readonly under: number | null;
}

/** The refs of the plan's actions, in the plan's order. */
export const refsOf: (plan: Plan) => readonly ReadRef[] = onceAPlan((plan) => {
  const refs: ReadRef[] = [];
  let priority: Priority | null = null;
  let number: number | null = null;
  actionsOf(plan).forEach((place) => {
    const { ref } = place.action;
    if (!ref) return;
    if (place.priority !== priority) {
      ({ priority } = place);
      number = /^\d{1,9}$/.test(priority.number ?? "") ? Number(priority.number) : null;
    }
    refs.push(readRef(place, ref, number));
  });
  return refs;
});

/** Nearly every ref is one or two numbers, which takes little reading. */
const NUMBERS = /^\d{1,9}(?:\.\d{1,9})?$/;

function readRef(place: PlacedAction, stated: Stated, under: number | null): ReadRef {
  if (NUMBERS.test(stated.text)) {
    const point = stated.text.indexOf(".");
    if (point < 0) return { place, stated, text: stated.text, parts: [Number(stated.text)], ofPriority: null, under };
    const first = Number(stated.text.slice(0, point));
    return { place, stated, text: stated.text, parts: [first, Number(stated.text.slice(point + 1))], ofPriority: first, under };
  }
  const text = stated.text
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/[.):]$/, "");
  const parts = [...text.slice(0, 40).matchAll(/\d{1,9}|\p{L}{1,40}/gu)].map(([part]) => (/^\d/.test(part) ? Number(part) : part));
  return { place, stated, text, parts, ofPriority: priorityIn(parts), under };
}

/** True when each priority numbers its actions from the start again ("1, 2, 3" under each), so that a ref holds within its priority only. */
export const restartsUnderEachPriority: (refs: readonly ReadRef[]) => boolean = onceFor((refs) => {
  const firsts = new Map<unknown, string>();
  for (const { place, text, parts } of refs) if (parts.length === 1 && !firsts.has(place.priority)) firsts.set(place.priority, text);
  return new Set(firsts.values()).size < firsts.size;
});

/** Orders two refs of the same shape: negative when `a` comes first; null when they cannot be compared. */
export function compareRefs(a: ReadRef, b: ReadRef): number | null {
  const most = Math.max(a.parts.length, b.parts.length);
  for (let index = 0; index < most; index++) {
    const left = a.parts[index];
    const right = b.parts[index];
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    if (typeof left !== typeof right) return null;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** True for refs that go up from the first to the last, as in most plans: none is there twice, nor out of order. */
export const goUpThroughout: (refs: readonly ReadRef[]) => boolean = onceFor((refs) =>
  refs.every((ref, at) => {
    const before = refs[at - 1];
    return before === undefined || (compareRefs(before, ref) ?? 0) < 0;
  }),
);

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

/** The refs that could be of another priority than theirs: those that state one, under a priority with a number. */
export const refsWithPriority: (refs: readonly ReadRef[]) => readonly ReadRef[] = onceFor((refs) =>
  refs.filter((ref) => ref.ofPriority !== null && ref.under !== null),
);

/** Refs such as "2.3" under Priority 3; none where most refs of the plan do not begin with their priority's number: then the two are not meant to agree. */
export const refsOfAnotherPriority: (refs: readonly ReadRef[]) => ReadonlySet<ReadRef> = onceFor((refs) => {
  const stating = refsWithPriority(refs);
  const others = stating.filter((ref) => ref.ofPriority !== ref.under);
  return new Set(others.length * 2 < stating.length ? others : []);
});

/**
 * The refs that stand at several actions, each with the first of them, the first with itself. Where refs start again under each priority or
 * group, one of a single number stands for another action under each.
 */
export const repeatedRefs: (refs: readonly ReadRef[]) => ReadonlyMap<ReadRef, ReadRef> = onceFor((refs) => {
  const repeated = new Map<ReadRef, ReadRef>();
  if (goUpThroughout(refs)) return repeated;
  const restarts = restartsUnderEachPriority(refs);
  const groups = groupsThatRestart(refs);
  const anywhere = new Map<string, ReadRef>();
  const under = new Map<Priority | number, Map<string, ReadRef>>();
  for (const ref of refs) {
    const place = groups?.get(ref) ?? (restarts && ref.parts.length === 1 ? ref.place.priority : null);
    let firsts = anywhere;
    if (place !== null) under.set(place, (firsts = under.get(place) ?? new Map<string, ReadRef>()));
    const first = firsts.get(ref.text);
    if (first) repeated.set(first, first).set(ref, first);
    else firsts.set(ref.text, ref);
  }
  return repeated;
});

/**
 * The group of each ref, where the actions are numbered 1, 2, 3 and again from 1 wherever a further column ("Audit title", "Review") names
 * another group; null where they are not, as in a plan whose refs are meant to be the plan's own.
 */
export const groupsThatRestart: (refs: readonly ReadRef[]) => ReadonlyMap<ReadRef, number> | null = onceFor((refs) => {
  const groups = new Map<ReadRef, number>();
  const firsts: ReadRef[] = [];
  let before = 0;
  for (const ref of refs) {
    const [number, more] = ref.parts;
    if (typeof number !== "number" || more !== undefined || (number !== 1 && number !== before + 1)) return null;
    if (number === 1) firsts.push(ref);
    before = number;
    groups.set(ref, firsts.length);
  }
  if (firsts.length < 2) return null;
  const headers = new Set(firsts[0]?.place.action.milestones[0]?.extras.map(({ header }) => header));
  return [...headers].some((header) => namesGroups(header, refs, groups)) ? groups : null;
});

/** True when the column says something else at the first action of each group than at the group before, and nothing else at its others. */
function namesGroups(header: string, refs: readonly ReadRef[], groups: ReadonlyMap<ReadRef, number>): boolean {
  let group = 0;
  let name = "";
  for (const ref of refs) {
    const said = ref.place.action.milestones[0]?.extras.find((extra) => extra.header === header)?.stated.text ?? "";
    const own = groups.get(ref) ?? 0;
    if (own !== group ? said === "" || said === name : said !== "" && said !== name) return false;
    if (own !== group) [group, name] = [own, said];
  }
  return true;
}
