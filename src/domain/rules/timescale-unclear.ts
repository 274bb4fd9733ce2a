import { z } from "../schema";
import { defineRule } from "./rule";
import { timescalesOf } from "./stated-timescales";

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
    for (const { stated, reading, action, name } of timescalesOf(plan)) {
      look();
      if (reading.fault || (reading.kind !== "none" && reading.kind !== "event" && reading.kind !== "status word")) continue;
      const message = reading.kind === "event" ? "event" : reading.kind === "status word" ? "status" : "nothing";
      if (action) yield { message, data: { text: stated.text }, at: stated.at, action };
      else yield { message: "priority", data: { text: stated.text, name: name ?? "" }, at: stated.at };
    }
  },
});
