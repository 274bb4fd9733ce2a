import type { Day } from "../calendar/day";
import type { DatePart, Part, Role, WordPart } from "./part";
import type { PartPlacing, PlacedPart } from "./place-part";
import { placePart } from "./place-part";
import type { TimescaleContext } from "./timescale";

/** All that a text says, placed in time and sorted by what it is to the work. */
export interface Evidence {
  readonly words: readonly WordPart[];
  readonly placed: readonly PlacedPart[];
  /** The dates the work is due by, of those that could be placed. */
  readonly due: readonly PlacedPart[];
  /** The dates at which it starts, of those that could be placed. */
  readonly starts: readonly PlacedPart[];
  /** "monthly", "monthly+quarterly"; null when nothing recurs. */
  readonly recurrence: string | null;
  /** True when recurring work stands in a sentence without a due date, so that it runs on to the plan's end. */
  readonly recursFreely: boolean;
}

const DUE: ReadonlySet<Role> = new Set<Role>(["due", "until", "before"]);
const START: ReadonlySet<Role> = new Set<Role>(["start", "onwards", "since", "after"]);

/** True for a date to work to. */
export const isDue = (part: DatePart): boolean => DUE.has(part.role);
/** True for a date at which the work starts. */
export const isStart = (part: DatePart): boolean => START.has(part.role);

/** True when the words say this anywhere. */
export const says = (evidence: Evidence, what: WordPart["says"]): boolean => evidence.words.some((word) => word.says === what);

/** Places the dated parts and sorts out what the others say. Linear in the number of parts. */
export function gatherEvidence(parts: readonly Part[], text: string, context: TimescaleContext): Evidence {
  const words: WordPart[] = [];
  const placed: PlacedPart[] = [];
  const due: PlacedPart[] = [];
  const starts: PlacedPart[] = [];
  const every: string[] = [];
  const annual = new Set<number>();
  for (const part of parts) {
    if (part.says === "date") continue;
    words.push(part);
    if (part.says !== "recurring") continue;
    if (part.every === "annual") annual.add(part.sentence);
    if (!every.includes(part.every) && every.length < MOST_RECURRENCES) every.push(part.every);
  }
  for (const part of parts) {
    if (part.says !== "date") continue;
    // A month without a year beside "annually" comes round each year: its last time in the plan is the due one.
    const each = placePart(part, context, annual.has(part.sentence));
    placed.push(each);
    if (each.placings.length === 0) continue;
    if (isDue(part)) due.push(each);
    else if (isStart(part)) starts.push(each);
  }
  const recurrence = every.length === 0 ? null : every.join("+");
  return { words, placed, due, starts, recurrence, recursFreely: recurrence !== null && recursFreely(words, due, text) };
}

/** More lines of ongoing work than this are not looked at, so that the work stays linear. */
const MOST_ONGOING = 40;

/** What only begins what comes round: "Quarterly (first report September 2025)". */
const FIRST = /\b(?:first|1st|initial|next) (?:report|review|meeting|audit|one|update|return|session|sample|due)\b/;

/** What may come round again without the work doing so: "April 08, to be reviewed annually". */
export const REVIEW = /\b(?:review|monitor|updat|refresh|check|audit|evaluat)/;

/**
 * True when some recurring work is bounded by no date of its own sentence: by none that follows it ("Quarterly until March"), by no range,
 * by none that comes round with it ("March annually"). "July 2018 Quarterly" tells of two things.
 */
function recursFreely(words: readonly WordPart[], due: readonly PlacedPart[], text: string): boolean {
  const lastOf = new Map<number, DatePart>();
  const ranged = new Set<number>();
  for (const { part } of due) {
    lastOf.set(part.sentence, part);
    if (part.first !== null || part.moments[0]?.year === null || part.implied.includes("year")) ranged.add(part.sentence);
  }
  const ongoing = words.filter(({ says }) => says === "ongoing").slice(0, MOST_ONGOING);
  return words.some((word) => {
    // "Ongoing with quarterly review": the work goes on, and what comes round is said of it.
    if (word.says !== "recurring" || ongoing.some(({ sentence, from }) => sentence === word.sentence && from < word.from)) return false;
    const last = lastOf.get(word.sentence);
    if (last === undefined) return true;
    if (last.from > word.from && FIRST.test(text.slice(Math.max(word.to, last.from - 40), last.from))) return true;
    if (last.from > word.from || ranged.has(word.sentence)) return false;
    return !REVIEW.test(text.slice(last.to, Math.min(word.from, last.to + 60))) && !REVIEW.test(text.slice(word.to, word.to + 12));
  });
}

/** More rhythms than this in one cell are not told apart. */
const MOST_RECURRENCES = 6;

/** What a text comes to when its words are taken one way. */
export interface Choice {
  readonly start: Day | null;
  readonly due: Day | null;
  /** The part that sets the due day and what it was taken for; null when none does. */
  readonly by: PlacedPart | null;
  readonly placing: PartPlacing | null;
  /** True when the due day is the plan's end, which recurring work runs to. */
  readonly toPlanEnd: boolean;
}

/** Takes the likeliest placing of each part, or the one of this sort where a part has it, and the latest due day of all. */
export function choose(evidence: Evidence, { planEnd }: TimescaleContext, sort: string | null): Choice {
  const pick = ({ placings }: PlacedPart): PartPlacing | undefined =>
    sort === null || placings.length === 1 ? placings[0] : (placings.find((placing) => placing.sort === sort) ?? placings[0]);
  let by: PlacedPart | null = null;
  let placing: PartPlacing | null = null;
  for (const each of evidence.due) {
    const own = pick(each);
    if (own !== undefined && (placing === null || own.due > placing.due)) [by, placing] = [each, own];
  }
  const toPlanEnd = evidence.recursFreely && planEnd !== null && (placing === null || placing.due < planEnd);
  if (toPlanEnd) [by, placing] = [null, null];
  const line = by?.part.line ?? evidence.words.find((word) => word.says === "recurring")?.line ?? evidence.starts[0]?.part.line;
  let start: Day | null = null;
  for (const group of [evidence.due, evidence.starts])
    for (const each of group) {
      // A start said in another line ("Start: 1 May") holds for the whole; "April 08 and ongoing" in another line does not.
      if (each.part.line !== line && each.part.role !== "start") continue;
      const own = pick(each)?.start ?? null;
      if (own !== null && (start === null || own < start)) start = own;
    }
  return { start, due: toPlanEnd ? planEnd : (placing?.due ?? null), by, placing, toPlanEnd };
}
