import type { Day } from "../calendar/day";
import { ukDay } from "../calendar/day";
import { WEEKDAYS } from "../calendar/week";
import type { FoldedText } from "./fold-text";
import type { DatePart, Part, WordPart } from "./part";
import type { PartPlacing, PlacedPart } from "./place-part";
import { placePart } from "./place-part";
import type { DatedPart, Timescale, TimescaleContext, TimescaleFault, TimescaleKind, TimescaleReading } from "./timescale";

/** Puts together what the parts of a text say: when it is due, when it starts, and how sure that is. */
export function conclude(text: string, folded: FoldedText, parts: readonly Part[], context: TimescaleContext): Timescale {
  const words = parts.filter((part): part is WordPart => part.says !== "date");
  const says = (what: WordPart["says"]): boolean => words.some((word) => word.says === what);
  const recurrence = recurrenceOf(words);
  const placed = parts.flatMap((part) => (part.says === "date" ? [placePart(part, context, recursWith(part, words))] : []));
  const due = placed.filter(({ part, placings }) => isDue(part) && placings.length > 0);
  const starts = placed.filter(({ part, placings }) => isStart(part) && placings.length > 0);
  const fault = faultOf(text, folded, placed);
  const choose = (swap: string | null): Choice => choice(due, starts, words, context, swap);
  const taken = choose(null);
  const rivals = rivalsOf(placed, due, starts, says, recurrence !== null, taken, choose);
  const unplaced = placed.some(({ part, placings }) => isDue(part) && placings.length === 0);
  const certain =
    fault === null &&
    rivals.length === 0 &&
    !unplaced &&
    due.every(({ certain }) => certain) &&
    starts.every(({ part }) => !part.doubtful) &&
    !(says("ongoing") && due.length > 0) &&
    !(says("nothing") && due.length > 0);
  return {
    text,
    kind: kindOf(taken, due, starts, words, placed, recurrence),
    start: taken.start,
    due: taken.due,
    milestones: milestonesOf(due, folded),
    recurrence,
    certain,
    readings: rivals.length === 0 ? [] : [readingOf(taken), ...rivals],
    fault,
  };
}

interface Choice {
  readonly start: Day | null;
  readonly due: Day | null;
  /** The part that sets the due day; null when none does. */
  readonly by: PlacedPart | null;
  readonly placing: PartPlacing | null;
  /** True when the due day is the plan's end, which recurring work runs to. */
  readonly toPlanEnd: boolean;
}

const isDue = ({ role }: DatePart): boolean => role === "due" || role === "until" || role === "before";
const isStart = ({ role }: DatePart): boolean => role === "start" || role === "since" || role === "after";

function recurrenceOf(words: readonly WordPart[]): string | null {
  const all = [...new Set(words.filter(({ says }) => says === "recurring").map(({ every }) => every))];
  return all.length === 0 ? null : all.join("+");
}

/** A month without a year beside "annually" comes round each year: its last time in the plan is the due one. */
const recursWith = (part: DatePart, words: readonly WordPart[]): boolean =>
  words.some(({ says, every, sentence }) => says === "recurring" && every === "annual" && sentence === part.sentence);

function choice(
  due: readonly PlacedPart[],
  starts: readonly PlacedPart[],
  words: readonly WordPart[],
  context: TimescaleContext,
  swap: string | null,
): Choice {
  const pick = ({ placings }: PlacedPart): PartPlacing | undefined => placings.find(({ sort }) => sort === swap) ?? placings[0];
  let by: PlacedPart | null = null;
  let placing: PartPlacing | null = null;
  for (const each of due) {
    const own = pick(each);
    if (own !== undefined && (placing === null || own.due > placing.due)) [by, placing] = [each, own];
  }
  const free = words.filter((word) => word.says === "recurring" && !due.some(({ part }) => part.sentence === word.sentence));
  const toPlanEnd = context.planEnd !== null && free.length > 0 && (placing === null || placing.due < context.planEnd);
  if (toPlanEnd) [by, placing] = [null, null];
  const line = by?.part.line ?? free[0]?.line ?? starts[0]?.part.line;
  const days = [...due, ...starts].filter(({ part }) => part.line === line).flatMap((each) => pick(each)?.start ?? []);
  return {
    start: days.length === 0 ? null : (Math.min(...days) as Day),
    due: toPlanEnd ? context.planEnd : (placing?.due ?? null),
    by,
    placing,
    toPlanEnd,
  };
}

function rivalsOf(
  placed: readonly PlacedPart[],
  due: readonly PlacedPart[],
  starts: readonly PlacedPart[],
  says: (what: WordPart["says"]) => boolean,
  recurs: boolean,
  taken: Choice,
  choose: (swap: string) => Choice,
): readonly TimescaleReading[] {
  const rivals: TimescaleReading[] = [];
  const add = (reading: TimescaleReading): void => {
    const same = ({ start, due }: { readonly start: Day | null; readonly due: Day | null }): boolean =>
      start === reading.start && due === reading.due;
    if (rivals.length < 5 && !same(taken) && !rivals.some(same)) rivals.push(reading);
  };
  for (const { placings } of [...due, ...starts]) for (const { sort } of placings.slice(1)) add(readingOf(choose(sort)));
  // Several years that fit differ in nothing but the year, so each is shown as it is.
  for (const { placings } of due)
    if (placings.length > 1)
      for (const placing of placings.slice(1))
        if (due.length === 1) add(readingOf({ ...taken, start: placing.start, due: placing.due, placing, toPlanEnd: false }));
  if (due.length > 0 && says("ongoing")) add({ start: taken.start, due: null, words: "no due date: the work goes on" });
  const latest = due.at(0)?.placings[0];
  if (taken.toPlanEnd && latest !== undefined && recurs) add(readingOf({ ...taken, due: latest.due, placing: latest, toPlanEnd: false }));
  if (due.length === 0)
    for (const { part, placings } of placed)
      if (part.role === "name" || part.role === "after" || ((part.role === "past" || part.role === "event") && part.doubtful))
        for (const placing of placings.slice(0, 1)) add({ start: placing.start, due: placing.due, words: wordsOf(placing) });
  return rivals;
}

function readingOf(taken: Choice): TimescaleReading {
  const words =
    taken.toPlanEnd && taken.due !== null
      ? `${ukDay(taken.due)} (the end of the plan)`
      : taken.placing === null
        ? "no due date"
        : wordsOf(taken.placing);
  return { start: taken.start, due: taken.due, words };
}

const wordsOf = ({ due, name }: PartPlacing): string => (name === "" ? ukDay(due) : `${ukDay(due)} (${name})`);

function milestonesOf(due: readonly PlacedPart[], folded: FoldedText): readonly DatedPart[] {
  const byDay = new Map<Day, DatedPart>();
  for (const { part, placings } of due) {
    const placing = placings[0];
    if (placing === undefined || byDay.has(placing.due)) continue;
    byDay.set(placing.due, {
      due: placing.due,
      from: folded.placeOf(part.from),
      to: folded.placeOf(part.to - 1) + 1,
      implied: [...new Set(placing.implied)],
    });
  }
  return [...byDay.values()].sort((one, other) => one.due - other.due);
}

function faultOf(text: string, folded: FoldedText, placed: readonly PlacedPart[]): TimescaleFault | null {
  for (const { part, placings, impossible, reversed, otherWeekday } of placed) {
    const words = text.slice(folded.placeOf(part.from), folded.placeOf(part.to - 1) + 1);
    if (reversed !== null) return { kind: "reversed", words, ...reversed };
    if (impossible) return { kind: "impossible", words, why: "there is no such day" };
    const taken = placings[0];
    if (otherWeekday !== null && taken !== undefined)
      return { kind: "impossible", words, why: `${ukDay(taken.due)} is a ${WEEKDAYS[otherWeekday] ?? ""}` };
  }
  return null;
}

function kindOf(
  taken: Choice,
  due: readonly PlacedPart[],
  starts: readonly PlacedPart[],
  words: readonly WordPart[],
  placed: readonly PlacedPart[],
  recurrence: string | null,
): TimescaleKind {
  const says = (what: WordPart["says"]): boolean => words.some((word) => word.says === what);
  const dated = taken.by ?? placed.find(({ part }) => isDue(part));
  if (taken.toPlanEnd) return "recurring";
  if (dated !== undefined)
    return recurrence !== null &&
      due.length > 0 &&
      words.some(({ says, sentence, from }) => says === "recurring" && sentence === dated.part.sentence && from < dated.part.from)
      ? "recurring"
      : kindOfPart(dated.part);
  if (recurrence !== null) return "recurring";
  if (starts.length > 0) return says("event") && starts.every(({ part }) => part.role === "after") ? "event" : "open-ended";
  if (says("ongoing")) return "ongoing";
  // "Completed – see evidence", "Once completed": what is said first counts.
  const first = words.find(({ says }) => says === "event" || says === "status");
  if (first?.says === "event" || placed.some(({ part }) => part.role === "event")) return "event";
  if (first !== undefined || placed.some(({ part }) => part.role === "past")) return "status word";
  return "none";
}

function kindOfPart(part: DatePart): TimescaleKind {
  const unit = (part.glosses ?? part.moments[0])?.unit;
  switch (unit) {
    case "day":
      return part.first === null ? "fixed date" : "date range";
    case "week":
      return "date range";
    case "month":
      return part.first === null ? "month" : part.first[0]?.unit === "day" ? "date range" : "month range";
    case "quarter":
    case "half year":
      return "quarter";
    case "season":
    case "term":
    case "half term":
    case "feast":
      return "season or term";
    case "year":
    case "years":
    case "plan year":
      return "year";
    case undefined:
      return "none";
  }
}
