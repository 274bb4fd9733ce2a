import { partsOf, ukDay } from "../calendar/day";
import type { Choice, Evidence } from "./evidence";
import { choose, says } from "./evidence";
import type { Role } from "./part";
import type { PartPlacing } from "./place-part";
import type { TimescaleContext, TimescaleReading } from "./timescale";

/** More rivals than this help nobody to choose. */
const MOST_RIVALS = 5;

/** The other ways in which the whole text can be understood, the likelier first; empty when it reads one way. */
export function rivalReadings(evidence: Evidence, taken: Choice, context: TimescaleContext): readonly TimescaleReading[] {
  const { due, starts, placed } = evidence;
  const rivals: TimescaleReading[] = [];
  let seen: Set<string> | null = null;
  const add = (reading: TimescaleReading): void => {
    seen ??= new Set([keyOf(readingOf(taken))]);
    if (rivals.length >= MOST_RIVALS || seen.has(keyOf(reading))) return;
    seen.add(keyOf(reading));
    rivals.push(reading);
  };
  const sorts = new Set<string>();
  for (const group of [due, starts])
    for (const { placings } of group) if (placings.length > 1) for (const { sort } of placings) sorts.add(sort);
  for (const sort of sorts) add(readingOf(choose(evidence, context, sort)));
  // Several years that fit are of one sort, so each is shown as it is.
  const [only, another] = due;
  if (only && !another && (only.placings.length > 1 || taken.toPlanEnd))
    for (const placing of only.placings) add(readingOf({ ...taken, start: placing.start, due: placing.due, placing, toPlanEnd: false }));
  const goesOn = says(evidence, "ongoing");
  if (goesOn) add({ start: taken.start, due: null, words: "no due date: the work goes on" });
  if (taken.toPlanEnd && due.length > 0) add(readingOf(choose({ ...evidence, recursFreely: false }, context, null)));
  for (const { part, placings } of placed) {
    const first = placings[0];
    if (taken.due === null || part.role !== "name" || !part.doubtful || first === undefined || first.due <= taken.due) continue;
    // "KCSIE 2019 briefing – September 2019": a lone year says no more than the date within it.
    const saysMore = part.moments[0]?.convention !== null || part.moments[0].year !== partsOf(taken.due).year;
    if (saysMore) add({ start: taken.start, due: first.due, words: wordsOf(first) });
  }
  if (due.length > 0) return rivals;
  if (evidence.recurrence !== null && goesOn) add(readingOf({ ...taken, due: context.planEnd, toPlanEnd: true }));
  for (const { part, placings } of placed) {
    const first = placings[0];
    if (first === undefined || part.moments[0]?.year === null || !overlaps(first, context)) continue;
    const mayBeDue = part.role === "name" || part.role === "after" || (part.doubtful && DOUBTFUL.has(part.role));
    if (mayBeDue) add({ start: first.start, due: first.due, words: wordsOf(first) });
  }
  return rivals;
}

/** What may be a date to work to after all, when the words leave it open. */
const DOUBTFUL: ReadonlySet<Role> = new Set<Role>(["past", "event", "start"]);

/** False for what was over before the plan began: "Care Act 2014". */
const overlaps = ({ due }: PartPlacing, { planStart }: TimescaleContext): boolean => due >= (planStart ?? due);

/** A choice in words a co-ordinator would use. */
export function readingOf({ start, due, placing, toPlanEnd }: Choice): TimescaleReading {
  if (toPlanEnd && due !== null) return { start, due, words: `${ukDay(due)} (the end of the plan)` };
  return { start, due, words: placing === null ? "no due date" : wordsOf(placing) };
}

function wordsOf({ due, name }: PartPlacing): string {
  const what = name();
  return what === "" ? ukDay(due) : `${ukDay(due)} (${what})`;
}
const keyOf = ({ start, due, words }: TimescaleReading): string => (due === null ? String(start) : words);
