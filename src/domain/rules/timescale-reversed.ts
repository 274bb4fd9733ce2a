import { z } from "../schema";
import { ukDay } from "../calendar/day";
import { defineRule } from "./rule";
import { judgedTimescales, timescalesOf } from "./stated-timescales";

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
    look(timescalesOf(plan).length);
    for (const { stated, action, name, verdict } of judgedTimescales(plan, ({ fault }) => (fault?.kind === "reversed" ? fault : null))) {
      const data = { words: verdict.words, start: ukDay(verdict.start), due: ukDay(verdict.due) };
      if (action) yield { message: "action", data, at: stated.at, action };
      else yield { message: "priority", data: { ...data, name: name ?? "" }, at: stated.at };
    }
  },
});
