import { z } from "../schema";
import { ukDay } from "../calendar/day";
import { defineRule } from "./rule";
import { timescalesOf } from "./stated-timescales";

/** Nothing else is drawn from such a range: neither its start nor its end can be trusted. */
export const timescaleReversed = defineRule({
  id: "timescale-reversed",
  summary: "No timescale ends before it starts",
  severity: "error",
  fixable: false,
  messages: {
    action: "{action} ends before it starts: “{words}” runs from {start} to {due}, so nobody can tell when it is due. Put the dates right.",
    priority: "{name} ends before it starts: “{words}” runs from {start} to {due}, so nobody can tell when it is due. Put the dates right.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    for (const { stated, reading, action, name } of timescalesOf(plan)) {
      look();
      if (reading.fault?.kind !== "reversed") continue;
      const data = { words: reading.fault.words, start: ukDay(reading.fault.start), due: ukDay(reading.fault.due) };
      if (action) yield { message: "action", data, at: stated.at, action };
      else yield { message: "priority", data: { ...data, name: name ?? "" }, at: stated.at };
    }
  },
});
