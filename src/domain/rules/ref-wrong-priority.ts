import { z } from "../schema";
import { isOfAnotherPriority, refsOf } from "./refs";
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
    const refs = refsOf(plan).filter(
      ({ parts, place }) => parts.length > 1 && typeof parts[0] === "number" && /^\d+$/.test(place.priority.number ?? ""),
    );
    const wrong = refs.filter(isOfAnotherPriority);
    if (wrong.length * 2 >= refs.length) return;
    for (const ref of refs) {
      look();
      if (!wrong.includes(ref)) continue;
      const { action, priority } = ref.place;
      yield { message: "other", data: { number: priority.number ?? "", first: ref.parts[0] ?? "" }, at: ref.stated.at, action };
    }
  },
});
