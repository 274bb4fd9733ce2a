import type { DatePart, Part } from "./part";

/** One clean-up of the parts found: it looks at the words around a part, or at two parts together, and says more exactly what they mean. */
export interface TimescaleRefiner {
  readonly id: string;
  /** Every pattern it uses, so that a test can try them with hostile text. */
  readonly patterns: readonly RegExp[];
  /** The fewest parts it can do anything with; absent: 1. */
  readonly fewest?: 2;
  refine(parts: readonly Part[], text: string): readonly Part[];
}

/** How far a refiner looks to either side of a part, in characters: enough for words of time, and a bound on its work. */
const REACH = 48;

/** The words before a part, back to the date before it or the start of its line. */
export function wordsBefore(parts: readonly Part[], index: number, text: string): string {
  const part = parts[index];
  if (part === undefined || part.from === 0) return "";
  let least = Math.max(0, part.from - REACH);
  for (let at = index - 1; at >= 0; at--) {
    const before = parts[at];
    if (before === undefined || before.to <= least) break;
    if (before.says === "date") least = before.to;
  }
  const words = text.slice(least, part.from);
  return words.slice(words.lastIndexOf("\n", words.length - 2) + 1);
}

/** The words after a part, on to the next date or the end of its line. */
export function wordsAfter(parts: readonly Part[], index: number, text: string): string {
  const part = parts[index];
  if (part === undefined || part.to === text.length) return "";
  let most = part.to + REACH;
  for (let at = index + 1; at < parts.length; at++) {
    const after = parts[at];
    if (after === undefined || after.from >= most) break;
    if (after.says === "date") most = after.from;
  }
  const words = text.slice(part.to, most);
  const lineEnd = words.indexOf("\n", 1);
  return lineEnd < 0 ? words : words.slice(0, lineEnd);
}

/** All that stands between two neighbouring parts; null when it is longer than words of time can be. */
export function wordsBetween(earlier: Part, later: Part, text: string): string | null {
  return later.from - earlier.to > REACH ? null : text.slice(earlier.to, later.from);
}

/** The parts with each date part replaced by what `change` makes of it; the same array when nothing changed. */
export function changeDates(parts: readonly Part[], change: (part: DatePart, index: number) => DatePart): readonly Part[] {
  let made: Part[] | null = null;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part?.says !== "date") continue;
    const becomes = change(part, index);
    if (becomes === part) continue;
    made ??= [...parts];
    made[index] = becomes;
  }
  return made ?? parts;
}
