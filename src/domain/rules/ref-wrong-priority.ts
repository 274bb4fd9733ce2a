import { z } from "../schema";
import { refsOf, refsOfAnotherPriority, refsWithPriority } from "./refs";
import { defineRule } from "./rule";

/** Speaks only where most refs of the plan begin with their priority's number: else the two are not meant to agree. */
export const refWrongPriority = defineRule({
  id: "ref-wrong-priority",
  summary: "A ref begins with the number of the priority it stands under",
  severity: "warning",
  fixable: false,
  messages: {
    other:
      "{action} stands under priority {number}, but its ref belongs to priority {first}, so it may be counted under the wrong one. Correct the ref, or move the action.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    const refs = refsOf(plan);
    const wrong = refsOfAnotherPriority(refs);
    for (const ref of refsWithPriority(refs)) {
      look();
      if (!wrong.has(ref)) continue;
      const { action, priority } = ref.place;
      yield { message: "other", data: { number: priority.number ?? "", first: ref.ofPriority ?? "" }, at: ref.stated.at, action };
    }
  },
});
