import { z } from "../schema";
import type { CellRef } from "../grid/cell-ref";
import { onOtherSheet } from "./plan-places";
import type { Plan, Stated } from "../plan/plan";
import { readHeading } from "../plan/heading";
import { defineRule, type Report } from "./rule";

/** Priorities are numbered 1, 2, 3 …; letters and words are left alone. */
export const priorityNumber = defineRule({
  id: "priority-number",
  summary: "Priorities are numbered in order, each number once",
  severity: "warning",
  fixable: false,
  messages: {
    repeated:
      "Priority {number} is there twice: “{title}” here and “{other}” in {line}. Readers cannot tell which is meant. Renumber one of them.",
    skipped:
      "Priority {number}, “{title}”, follows priority {before}. Readers will look for what seems to be missing between them. Correct the number, or add the priority.",
    outOfOrder:
      "Priority {number}, “{title}”, stands after priority {before}, so readers may overlook it. Correct the number, or move the priority.",
  },
  options: z.strictObject({}),

  *check(plan, { look }) {
    for (const numbered of seriesOf(plan)) yield* checkSeries(numbered, look);
  },
});

interface Numbered {
  readonly value: number;
  readonly title: string;
  readonly heading: Stated;
}

/** The numbered headings that are one numbering: objectives are numbered apart from themes, and on each sheet where several sheets go from 1 on. */
function seriesOf({ priorities }: Plan): readonly (readonly Numbered[])[] {
  const numbered = priorities.flatMap(({ number, title, heading }) =>
    heading && number !== null && /^\d{1,4}$/.test(number)
      ? [{ value: Number(number), title, heading, kind: readHeading(heading.text).kind }]
      : [],
  );
  // A heading that does not say what it is goes with the others.
  const usual = numbered.find(({ kind }) => kind !== null)?.kind ?? "";
  const kindOf = ({ kind }: { readonly kind: string | null }): string => kind ?? usual;
  const starts = new Map<string, Map<string, number[]>>();
  for (const each of numbered) {
    const sheets = starts.get(kindOf(each)) ?? new Map<string, number[]>();
    starts.set(kindOf(each), sheets);
    const { sheet } = each.heading.at;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), each.value].slice(0, 2));
  }
  const series = new Map<string, Numbered[]>();
  for (const each of numbered) {
    const firsts = [...(starts.get(kindOf(each))?.values() ?? [])];
    const isBySheet = firsts.filter(([, second]) => second !== undefined).length > 1 && firsts.every(([first]) => first === 1);
    const key = JSON.stringify([kindOf(each), isBySheet ? each.heading.at.sheet : null]);
    const own = series.get(key);
    if (own) own.push(each);
    else series.set(key, [each]);
  }
  return [...series.values()];
}

type Said = Report<"repeated" | "skipped" | "outOfOrder">;

function* checkSeries(numbered: readonly Numbered[], look: () => void): Generator<Said> {
  const seen = new Map<number, { readonly title: string; readonly at: CellRef }>();
  // One fault, one finding: a number that stands elsewhere is out of place, not skipped, and one that is repeated or mistyped leaves its own out.
  const all = new Set(numbered.map(({ value }) => value));
  let mistaken = 0;
  let highest: number | null = null;
  for (const [index, { value, title, heading }] of numbered.entries()) {
    look();
    const first = seen.get(value);
    const data = { number: value, title };
    const { at } = heading;
    if (first) {
      mistaken++;
      yield {
        message: "repeated",
        data: { ...data, other: first.title, line: `row ${first.at.row + 1}${onOtherSheet(first.at, at)}` },
        at,
      };
    } else {
      seen.set(value, { title, at });
      if (highest !== null && value < highest) yield { message: "outOfOrder", data: { ...data, before: highest }, at };
      else if (highest !== null && countMissing(highest, value, all) > mistaken) {
        yield { message: "skipped", data: { ...data, before: highest }, at };
        const next = numbered[index + 1]?.value ?? value;
        if (next > highest && next < value) {
          mistaken++;
          continue;
        }
      }
    }
    highest = Math.max(highest ?? value, value);
  }
}

/** How many numbers between two are no priority's. */
function countMissing(before: number, value: number, all: ReadonlySet<number>): number {
  let missing = 0;
  for (let number = before + 1; number < value; number++) if (!all.has(number)) missing++;
  return missing;
}
