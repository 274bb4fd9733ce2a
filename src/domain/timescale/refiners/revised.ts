import type { DatePart, Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { wordsAfter, wordsBefore } from "../refiner";

const ORIGINAL =
  /\b(?:was|were|originally|original(?: (?:date|deadline|target|timescale))?|previous(?:ly)?(?: (?:date|deadline|target))?|initially|old date|instead of|not|(?:moved|changed|extended|slipped|revised|rescheduled|deferred|delayed|put back)(?: back)? from)[ :(-]{0,3}(?:by )?(?:the )?(?:end of )?$/;
const REVISED =
  /\b(?:now|(?:revised|new|amended|updated)(?: (?:to|date|deadline|target|timescale|target date))?|(?:moved|extended|changed|slipped|deferred|rescheduled|delayed|put back|pushed back|carried over|carried forward)(?: back)? (?:to|until|for))[ :(-]{0,3}(?:by )?(?:the )?(?:end of )?$/;
const AFTER_REVISED = /^ ?\(?(?:revised|new date|new|extended|amended)\b/;
const AFTER_ORIGINAL = /^ ?\(?(?:original|previous date|old date)\b/;
/** In every text that the others can match: most texts need no closer look. */
const HINT =
  /\b(?:was|were|orig|prev|init|old|inst|not|now|revis|new|amend|updat|moved|ext|chang|slip|resched|defer|delay|put|pushed|carried)/;

/** "was March 2019, now June 2019": the revised date stands, the one before it is the original. */
export const revisedRefiner: TimescaleRefiner = {
  id: "revised",
  patterns: [ORIGINAL, REVISED, AFTER_REVISED, AFTER_ORIGINAL, HINT],
  fewest: 2,
  refine(parts, text) {
    if (!HINT.test(text)) return parts;
    const dates = parts.flatMap((part, index) => (part.says === "date" ? [index] : []));
    if (dates.length < 2) return parts;
    const marks = dates.map((index) => markOf(parts, index, text));
    const made: Part[] = [...parts];
    for (const [order, index] of dates.entries()) {
      if (marks[order] === "original") drop(made, index);
      const before = dates[order - 1];
      if (marks[order] === "revised" && before !== undefined && marks[order - 1] === null && near(parts, before, index)) drop(made, before);
    }
    return made;
  },
};

function markOf(parts: readonly Part[], index: number, text: string): "original" | "revised" | null {
  const before = wordsBefore(parts, index, text);
  const after = wordsAfter(parts, index, text);
  if (ORIGINAL.test(before)) return "original";
  // "January (original deadline October)": the words say it of the date that follows.
  const ofNext = parts[index + 1]?.says === "date" && ORIGINAL.test(wordsBefore(parts, index + 1, text));
  if (!ofNext && AFTER_ORIGINAL.test(after)) return "original";
  // "March 2019 revised to June 2019": the words stand before a date, so they say nothing of the one they follow.
  return REVISED.test(before) || (AFTER_REVISED.test(after) && parts[index + 1]?.says !== "date") ? "revised" : null;
}

function drop(parts: Part[], index: number): void {
  const part = parts[index];
  if (part?.says === "date") parts[index] = { ...part, role: "original" } satisfies DatePart;
}

/** In one line, or in two that follow each other. */
const near = (parts: readonly Part[], before: number, index: number): boolean =>
  (parts[index]?.line ?? 0) - (parts[before]?.line ?? 0) <= 1;
