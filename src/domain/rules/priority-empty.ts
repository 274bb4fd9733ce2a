import { z } from "../schema";
import { defineRule } from "./rule";

/** A heading with nothing under it: its actions were lost, moved, or never written. */
export const priorityEmpty = defineRule({
  id: "priority-empty",
  summary: "Every priority has actions",
  severity: "warning",
  fixable: false,
  messages: {
    empty:
      "“{heading}” has no actions under it, so readers cannot tell what will be done about it. Add its actions, or take the heading out.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    for (const { heading, actions } of plan.priorities) {
      if (!heading) continue;
      look();
      if (actions.length === 0) yield { message: "empty", data: { heading: heading.text }, at: heading.at };
    }
  },
});
