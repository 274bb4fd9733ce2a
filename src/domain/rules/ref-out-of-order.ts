import { z } from "../schema";
import {
  compareRefs,
  goUpThroughout,
  groupsThatRestart,
  refsOf,
  refsOfAnotherPriority,
  repeatedRefs,
  restartsUnderEachPriority,
  type ReadRef,
} from "./refs";
import { defineRule } from "./rule";
import { isOver } from "./said-done";

/**
 * Compares a ref with the one before it. Nothing is said of a duplicate's neighbours, and a ref of another priority is no one's neighbour.
 * Under the next priority refs may start again; where they run on, or are all that numbers it, they are compared across its heading too.
 */
export const refOutOfOrder = defineRule({
  id: "ref-out-of-order",
  summary: "Refs stand in order",
  severity: "warning",
  fixable: false,
  messages: {
    before: "{action} stands after {previous}, so readers who look for {ref} may not find it. Move the action, or correct its ref.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    const refs = refsOf(plan);
    const repeated = repeatedRefs(refs);
    const strays = refsOfAnotherPriority(refs);
    const restarts = restartsUnderEachPriority(refs);
    // Numbers that start again with each group go up within it by what makes it one.
    if (groupsThatRestart(refs)) return;
    if (goUpThroughout(refs)) {
      look(refs.length - strays.size);
      return;
    }
    let previous: ReadRef | null = null;
    for (const ref of refs) {
      if (strays.has(ref)) continue;
      if (repeated.has(ref)) {
        previous = null;
        continue;
      }
      look();
      const { priority } = ref.place;
      const isNext: boolean =
        previous !== null && (previous.place.priority === priority || (!restarts && !isOver(priority.title) && runsOn(previous, ref)));
      const order: number | null = isNext && previous ? compareRefs(previous, ref) : null;
      if (previous && order !== null && order > 0) {
        yield {
          message: "before",
          data: { previous: previous.stated.text, ref: ref.stated.text },
          at: ref.stated.at,
          also: [previous.stated.at],
          action: ref.place.action,
        };
      }
      previous = ref;
    }
  },
});

/** True for the first ref under a priority when it goes on from the one before: both begin with a figure, and no priority's number says where they belong. */
const runsOn = (previous: ReadRef, { parts, place: { priority } }: ReadRef): boolean =>
  typeof previous.parts[0] === "number" &&
  typeof parts[0] === "number" &&
  previous.parts.length === parts.length &&
  (parts.length === 1 || priority.number === null);
