import { z } from "../schema";
import { oneOf } from "./message";
import { defineRule } from "./rule";
import { timescalesOf } from "./stated-timescales";

/** No date rule speaks of such a timescale unless it holds either way. */
export const timescaleAmbiguous = defineRule({
  id: "timescale-ambiguous",
  summary: "A timescale reads one way only",
  severity: "review",
  fixable: false,
  messages: {
    action:
      "{action} has “{text}” as its timescale, which may mean {readings}, so readers may wait for different days. Write it so that it reads one way.",
    priority:
      "{name} has “{text}” as its timescale, which may mean {readings}, so readers may wait for different days. Write it so that it reads one way.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    for (const { stated, reading, action, name } of timescalesOf(plan)) {
      look();
      const rivals = new Map(reading.readings.map(({ start, due, words }) => [`${start ?? ""} ${due ?? ""}`, words]));
      const words = [...new Set(rivals.values())];
      if (reading.fault || words.length < 2) continue;
      const data = { text: stated.text, readings: oneOf(words.slice(0, 2)) };
      if (action) yield { message: "action", data, at: stated.at, action };
      else yield { message: "priority", data: { ...data, name: name ?? "" }, at: stated.at };
    }
  },
});
