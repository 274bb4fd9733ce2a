import { z } from "../schema";
import type { Timescale } from "../timescale/timescale";
import { defineRule } from "./rule";
import { judgedTimescales, timescalesOf } from "./stated-timescales";

/** A timescale that gives no date, recurrence or open end cannot be checked: it is neither right nor wrong, but worth a look. */
export const timescaleUnclear = defineRule({
  id: "timescale-unclear",
  summary: "A timescale gives a date, a recurrence or an open end",
  severity: "review",
  fixable: false,
  messages: {
    nothing:
      "{action} has “{text}” as its timescale, in which no date could be read, so nobody can tell when it is late. Add the month or date by which it is to be done.",
    event:
      "{action} has “{text}” as its timescale, which gives no date or month, so nobody can tell when it is late. Add the month in which you expect it to be done.",
    status:
      "{action} has “{text}” where its timescale should be, so nobody can tell when it was due. Write the date it was due, and rate it in the RAG column.",
    priority:
      "{name} has “{text}” as its timescale, in which no date could be read, so nobody can tell when it is late. Add the month or date.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    look(timescalesOf(plan).length);
    for (const { stated, action, name, verdict: message } of judgedTimescales(plan, whyUnclear)) {
      if (action) yield { message, data: { text: stated.text }, at: stated.at, action };
      else yield { message: "priority", data: { text: stated.text, name: name ?? "" }, at: stated.at };
    }
  },
});

/** What the timescale gives in place of a date; null when it gives one, a recurrence or an open end, or has a fault. */
function whyUnclear({ fault, kind }: Timescale): "nothing" | "event" | "status" | null {
  if (fault) return null;
  return kind === "none" ? "nothing" : kind === "event" ? "event" : kind === "status word" ? "status" : null;
}
