import { z } from "../schema";
import type { Timescale } from "../timescale/timescale";
import { oneOf } from "./message";
import { defineRule } from "./rule";
import { judgedTimescales, timescalesOf } from "./stated-timescales";

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
    look(timescalesOf(plan).length);
    for (const { stated, reading, action, name, verdict } of judgedTimescales(plan, rivalsIn)) {
      const data = { ...quoteOf(reading), readings: verdict };
      if (action) yield { message: "action", data, at: stated.at, action };
      else yield { message: "priority", data: { ...data, name: name ?? "" }, at: stated.at };
    }
  },
});

/** Two ways in which the timescale may be meant that differ in their start or due day; null when it reads one way or has a fault. */
function rivalsIn({ fault, readings }: Timescale): string | null {
  if (fault || readings.length < 2) return null;
  const rivals = new Map(readings.map(({ start, due, words }) => [`${start ?? ""} ${due ?? ""}`, words]));
  const words = [...new Set(rivals.values())];
  return words.length < 2 ? null : oneOf(words.slice(0, 2));
}

/** A timescale longer than this is not quoted whole: the words that read two ways could be cut off. */
const SHORT = 40;

/** The words that read two ways, and whether they are the whole timescale. */
function quoteOf({ text, milestones, readings }: Timescale): { readonly text: string; readonly place: "as" | "in" } {
  const part = text.length > SHORT ? milestones.find(({ due }) => readings.some((rival) => rival.due === due)) : undefined;
  return part ? { text: text.slice(part.from, part.to), place: "in" } : { text, place: "as" };
}
