import { z } from "../schema";
import { defineRule } from "./rule";
import { judgedTimescales, timescalesOf } from "./stated-timescales";

/** A day that is in no calendar, or a weekday that is not that date's: one of the two was mistyped. */
export const timescaleImpossible = defineRule({
  id: "timescale-impossible",
  summary: "Every date in a timescale exists",
  severity: "error",
  fixable: false,
  messages: {
    action: "{action} names “{words}” in its timescale, but {why}, so nobody can tell which day is meant. Write the right date.",
    priority: "{name} names “{words}” in its timescale, but {why}, so nobody can tell which day is meant. Write the right date.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    look(timescalesOf(plan).length);
    for (const { stated, action, name, verdict } of judgedTimescales(plan, ({ fault }) => (fault?.kind === "impossible" ? fault : null))) {
      const { words, why } = verdict;
      if (action) yield { message: "action", data: { words, why }, at: stated.at, action };
      else yield { message: "priority", data: { words, why, name: name ?? "" }, at: stated.at };
    }
  },
});
