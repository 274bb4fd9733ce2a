import type { Day } from "../calendar/day";
import { gatherEvidence } from "./evidence";
import { foldText } from "./fold-text";
import { partsIn } from "./read-timescale";
import type { TimescaleContext } from "./timescale";

/**
 * The latest day that a text names, and the words that name it, whether they tell of what was done or of what is to come: of "Minutes of 3 May
 * 2019" 3 May 2019. null when it names none, or when a date in it can be taken in more ways than one or in none.
 */
export function latestDay(text: string, context: TimescaleContext): { readonly day: Day; readonly words: string } | null {
  const folded = foldText(text);
  const { parts, isWhole } = partsIn(text, folded);
  const dates = gatherEvidence(parts, folded.text, context).placed.filter(({ part }) => part.role !== "name");
  if (!isWhole) return null;
  let latest: { readonly day: Day; readonly words: string } | null = null;
  for (const { part, placings, otherWeekday } of dates) {
    const [placing, another] = placings;
    if (!placing || another || otherWeekday !== null) return null;
    if (latest && latest.day >= placing.due) continue;
    latest = { day: placing.due, words: text.slice(folded.placeOf(part.from), folded.placeOf(part.to - 1) + 1) };
  }
  return latest;
}
