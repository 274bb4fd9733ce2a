import { z } from "../schema";
import { compareRefs, isOfAnotherPriority, refsOf, type ReadRef } from "./refs";
import { defineRule } from "./rule";

/** Compares a ref with the one before it under the same priority. A duplicate, or a ref of another priority, is no one's neighbour. */
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
    const uses = new Map<string, number>();
    for (const { text } of refs) uses.set(text, (uses.get(text) ?? 0) + 1);
    let previous: ReadRef | null = null;
    for (const ref of refs) {
      if (uses.get(ref.text) !== 1 || isOfAnotherPriority(ref)) continue;
      look();
      const { action, priority } = ref.place;
      const order: number | null = previous?.place.priority === priority ? compareRefs(previous, ref) : null;
      if (previous && order !== null && order > 0) {
        yield {
          message: "before",
          data: { previous: previous.stated.text, ref: ref.stated.text },
          at: ref.stated.at,
          also: [previous.stated.at],
          action,
        };
      }
      previous = ref;
    }
  },
});
