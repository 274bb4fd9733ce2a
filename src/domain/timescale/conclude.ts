import type { Day } from "../calendar/day";
import { ukDay } from "../calendar/day";
import { WEEKDAYS } from "../calendar/week";
import type { Choice, Evidence } from "./evidence";
import { choose, gatherEvidence, isDue, isStart, says } from "./evidence";
import type { FoldedText } from "./fold-text";
import { kindOfTimescale } from "./kind-of-timescale";
import type { Part } from "./part";
import type { PlacedPart } from "./place-part";
import { readingOf, rivalReadings } from "./rival-readings";
import type { DatedPart, Timescale, TimescaleContext, TimescaleFault, TimescaleReading } from "./timescale";

/** Puts together what the parts of a text say: when it is due, when it starts, and how sure that is. */
export function conclude(text: string, folded: FoldedText, parts: readonly Part[], context: TimescaleContext): Timescale {
  const evidence = gatherEvidence(parts, folded.text, context);
  const taken = choose(evidence, context, null);
  const fault = faultOf(text, folded, evidence.placed);
  const rivals = rivalReadings(evidence, taken, context);
  return {
    text,
    kind: kindOfTimescale(evidence, taken),
    start: taken.start,
    due: taken.due,
    milestones: milestonesOf(evidence.due, folded),
    recurrence: evidence.recurrence,
    certain: fault === null && isCertain(evidence, taken, rivals) && (taken.due !== null || isAllRead(folded.text, parts, evidence)),
    readings: rivals.length === 0 ? [] : [readingOf(taken), ...rivals],
    fault,
  };
}

function isCertain(evidence: Evidence, taken: Choice, rivals: readonly TimescaleReading[]): boolean {
  if (rivals.length > 0 || says(evidence, "above")) return false;
  for (const { part, placings, certain } of evidence.placed) {
    if (isDue(part) && (placings.length === 0 || !certain)) return false;
    if (isStart(part) && part.doubtful && taken.due === null) return false;
  }
  // All dates are said to be old ones: then one of them may stand after all.
  if (taken.due === null && evidence.placed.some(({ part }) => part.role === "original")) return false;
  // "12 month pilot from April 2019": there may be an end to work out.
  if (taken.due === null && evidence.starts.length > 0 && says(evidence, "event")) return false;
  // "Ongoing – review March 2020", "Autumn 2019 tbc": a date, and a word that takes it back.
  return evidence.due.length === 0 || !(says(evidence, "ongoing") || says(evidence, "nothing"));
}

/** What looks like part of a date. */
export const DATE_LIKE =
  /(?:19|20)\d\d(?!\d)|\d ?[/.-] ?\d\d|\d(?:st|nd|rd|th)\b|\b(?:month|quarter|term|week|wk|day) ?\d|\d ?\?|\bhalf[ -]?term\b|\bnew year\b|\b(?:of|the) (?:the )?(?:year|term|month)\b|\bof (?:the )?(?:plan|strategy)(?! [a-z])/;

/** False when something that looks like a date was made nothing of: then "no date" is no more than a guess. */
function isAllRead(folded: string, parts: readonly Part[], { placed, recurrence }: Evidence): boolean {
  if (placed.length > 0 || recurrence !== null) return true;
  let from = 0;
  for (const part of parts) {
    if (DATE_LIKE.test(folded.slice(from, part.from))) return false;
    from = part.to;
  }
  return !DATE_LIKE.test(folded.slice(from));
}

function milestonesOf(due: readonly PlacedPart[], folded: FoldedText): readonly DatedPart[] {
  const milestones: DatedPart[] = [];
  const seen = new Set<Day>();
  for (const { part, placings } of due) {
    const placing = placings[0];
    if (placing === undefined || seen.has(placing.due)) continue;
    seen.add(placing.due);
    const implied = placing.implied.length > 1 ? [...new Set(placing.implied)] : placing.implied;
    milestones.push({ due: placing.due, from: folded.placeOf(part.from), to: folded.placeOf(part.to - 1) + 1, implied });
  }
  return milestones.length > 1 ? milestones.sort((one, other) => one.due - other.due) : milestones;
}

function faultOf(text: string, folded: FoldedText, placed: readonly PlacedPart[]): TimescaleFault | null {
  for (const { part, placings, impossible, reversed, otherWeekday } of placed) {
    if (reversed === null && !impossible && otherWeekday === null) continue;
    const words = text.slice(folded.placeOf(part.from), folded.placeOf(part.to - 1) + 1);
    if (reversed !== null) return { kind: "reversed", words, ...reversed };
    if (impossible) return { kind: "impossible", words, why: "there is no such day" };
    const taken = placings[0];
    if (otherWeekday !== null && taken !== undefined)
      return { kind: "impossible", words, why: `${ukDay(taken.due)} is a ${WEEKDAYS[otherWeekday] ?? ""}` };
  }
  return null;
}
