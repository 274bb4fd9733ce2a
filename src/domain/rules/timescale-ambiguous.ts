import { z } from "../schema";
import type { Timescale } from "../timescale/timescale";
import { oneOf } from "./message";
import { onceFor } from "./once-a-plan";
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
      "{action} has “{text}” {place} its timescale, which may mean {readings}, so readers may wait for different days. Write it so that it reads one way.",
    priority:
      "{name} has “{text}” {place} its timescale, which may mean {readings}, so readers may wait for different days. Write it so that it reads one way.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    for (const { stated, reading, action, name } of timescalesOf(plan)) {
      look();
      if (reading.fault || reading.readings.length < 2) continue;
      const words = waysToRead(reading);
      if (words.length < 2) continue;
      const data = { ...quoteOf(reading), readings: oneOf(words.slice(0, 2)) };
      if (action) yield { message: "action", data, at: stated.at, action };
      else yield { message: "priority", data: { ...data, name: name ?? "" }, at: stated.at };
    }
  },
});

/** What the timescale may mean, once for each other start or due day. Texts that are alike share a reading. */
const waysToRead = onceFor(({ readings }: Timescale): readonly string[] => {
  const rivals = new Map(readings.map(({ start, due, words }) => [`${start ?? ""} ${due ?? ""}`, words]));
  return [...new Set(rivals.values())];
});

/** A timescale longer than this is not quoted whole: the words that read two ways could be cut off. */
const SHORT = 40;

/** The words that read two ways, and whether they are the whole timescale. */
function quoteOf({ text, milestones, readings }: Timescale): { readonly text: string; readonly place: "as" | "in" } {
  const part = text.length > SHORT ? milestones.find(({ due }) => readings.some((rival) => rival.due === due)) : undefined;
  return part ? { text: text.slice(part.from, part.to), place: "in" } : { text, place: "as" };
}
