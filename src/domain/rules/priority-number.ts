import { z } from "../schema";
import { defineRule } from "./rule";

/** Priorities are numbered 1, 2, 3 …; letters and words are left alone. */
export const priorityNumber = defineRule({
  id: "priority-number",
  summary: "Priorities are numbered in order, each number once",
  severity: "warning",
  fixable: false,
  messages: {
    repeated:
      "Priority {number} is there twice: “{title}” here and “{other}” in row {row}. Readers cannot tell which is meant. Number one of them anew.",
    skipped:
      "Priority {number}, “{title}”, follows priority {before}. Readers will look for what seems to be missing between them. Correct the number, or add the priority.",
    outOfOrder:
      "Priority {number}, “{title}”, stands after priority {before}, so readers may overlook it. Correct the number, or move the priority.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    const seen = new Map<number, { readonly title: string; readonly row: number }>();
    let highest: number | null = null;
    for (const { number, title, heading } of plan.priorities) {
      if (!heading || number === null || !/^\d{1,4}$/.test(number)) continue;
      look();
      const value = Number(number);
      const first = seen.get(value);
      const data = { number: value, title };
      const { at } = heading;
      if (first) yield { message: "repeated", data: { ...data, other: first.title, row: first.row }, at };
      else if (highest !== null && value < highest) yield { message: "outOfOrder", data: { ...data, before: highest }, at };
      else if (highest !== null && value > highest + 1) yield { message: "skipped", data: { ...data, before: highest }, at };
      if (!first) seen.set(value, { title, row: at.row + 1 });
      highest = Math.max(highest ?? value, value);
    }
  },
});
