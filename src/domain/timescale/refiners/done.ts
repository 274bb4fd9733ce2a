import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsBefore } from "../refiner";

const DONE =
  /\b(?:complete[d]?|done|achieved|closed|cleared|finished|actioned|discharged|implemented|signed off|ended|held|withdrawn)[ :(,-]{0,3}(?:(?:on|in|at|as of|as at|since|w\/c)[ :]?)?(?:the )?(?:end of )?$/;
const DONE_OPENS =
  /^(?:\W{0,4}|[^a-z]{0,8}|(?:all|these|this|both) actions? (?:is|are|were|was|have been|has been) (?:all )?)(?:complete[d]?|done|achieved|closed|cleared|finished|actioned|discharged)\b/;
const TARGET = /\b(?:by|until|before|review|next|due|target|to be|will|ongoing|deadline|then|further|remaining)\b/;
const TO_DO = /\b(?:to be|be|will be|is|start|by) (?:complete[d]?|done|achieved|closed|finished|implemented|held)/;

/** "Completed Jan 2020", "Done (March 2004)", "Benefits backlog cleared July 2004": the day something was done is not one to work to. */
export const doneRefiner: TimescaleRefiner = {
  id: "done",
  patterns: [DONE, DONE_OPENS, TARGET, TO_DO],
  refine(parts, text) {
    let sentence = -1;
    let opensDone = false;
    return changeDates(parts, (part, index) => {
      if (part.sentence !== sentence) {
        sentence = part.sentence;
        const words = lead(text, parts[index - 1]?.sentence === sentence ? part.from : part.from);
        opensDone = DONE_OPENS.test(words) && !TARGET.test(words);
      }
      if (part.role !== "due" && part.role !== "until" && part.role !== "name") return part;
      const before = wordsBefore(parts, index, text);
      if (TARGET.test(before) && !/\b(?:review|then)\b/.test(before)) return part;
      return (DONE.test(before) || wordsDone(parts, index, text)) && !TO_DO.test(before)
        ? { ...part, role: "past" }
        : opensDone && !TARGET.test(before)
          ? { ...part, role: "past" }
          : part;
    });
  },
};

/** The words of the sentence up to this place, as far back as a refiner looks. */
function lead(text: string, to: number): string {
  const words = text.slice(Math.max(0, to - 96), to);
  return words.slice(Math.max(words.lastIndexOf("\n"), words.lastIndexOf(". "), words.lastIndexOf(";")) + 1);
}

/** True when the part before is a status word that leads straight to this date: "Done (March 2004)". */
function wordsDone(parts: Parameters<TimescaleRefiner["refine"]>[0], index: number, text: string): boolean {
  const [before, part] = [parts[index - 1], parts[index]];
  if (before?.says !== "status" || part === undefined || part.from - before.to > 12) return false;
  return (
    DONE.test(text.slice(Math.max(0, before.from - 24), part.from)) && !TO_DO.test(text.slice(Math.max(0, before.from - 12), before.to))
  );
}
