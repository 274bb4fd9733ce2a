import type { DatePart, Part } from "../part";
import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsBetween } from "../refiner";

/** Straight before a date: the day it was done. */
const DONE =
  /\b(?<word>completed?|done|achieved|closed|cleared|finished|actioned|discharged|ended|withdrawn|took place)[ :(,-]{0,3}(?:(?:on|in|at|as of|as at|since|w\/c)[ :]?)?(?:the )?(?:end of )?$/;
/** At the start of a sentence: what follows tells of work that is over. */
const OPENS =
  /^(?:[^a-z]{0,8}|(?:all|these|this|both) actions? (?:is|are|were|was|have been|has been) (?:all )?)(?:completed?|done|achieved|closed|cleared|finished|actioned|discharged)\b/;
/** Opens a sentence or stands straight before a date, and may tell of what was done as well as of what is to be. */
const MAYBE_OPENS =
  /^[^a-z]{0,8}(?:signed off|approved|agreed|published|launched|delivered|circulated|issued|presented|shared|updated|reviewed|established|appointed|recruited|drafted|implemented|held)\b/;
const MAYBE =
  /\b(?:signed off|approved|agreed|published|launched|delivered|circulated|issued|presented|updated|established|appointed|recruited|implemented|held)[ :(-]{0,3}(?:(?:on|in) )?(?:the )?$/;
/** Anywhere before a date: no date after it is one to work to. */
const DROPPED = /\b(?:withdrawn|superseded|cancell?ed|discontinued|no longer|not (?:required|needed|applicable))\b/;
/** Words that turn from what was done to what is to come. */
const TARGET = /\b(?:by|until|before|review|next|due|target|to be|will|ongoing|deadline|then|further|remaining|follow[ -]up)\b/;
const TO_DO =
  /\b(?:to be|be|will be|is|by|to|not|start|and) (?:completed?|done|achieved|closed|finished|implemented|held|actioned)[^a-z]{0,8}$/;
const TO_BE = /\b(?:to be|be|will be|is|and|to) \w{1,12}(?: \w{1,4}){0,2}[^a-z]{0,8}$/;
/** How work stands that still has its date to come: "31.07.19 – on target". */
const UNDER_WAY = /^(?:on (?:track|target|schedule)|in |not |under|started|overdue|delayed)/;
/** No word of doing is shorter than "held ". */
const SHORTEST = 5;
const AFTER = /^[ :(,-]{1,3}(?:now )?$/;
const ENDS = /^(?:$|[ ]?[.,;:)\n])/;
const HELD = /^ (?:\w{1,14} ){0,2}$/;

/** "Completed Jan 2020", "Done (March 2004)", "Benefits backlog cleared July 2004": the day something was done is not one to work to. */
export const doneRefiner: TimescaleRefiner = {
  id: "done",
  patterns: [UNDER_WAY, DONE, OPENS, DROPPED, MAYBE_OPENS, MAYBE, TARGET, TO_DO, TO_BE, AFTER, ENDS, HELD],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      if (part.role !== "due" && part.role !== "until") return part;
      const sentence = sentenceUpTo(text, part.from);
      if (sentence.length < SHORTEST) return withStatusAfter(parts, index, text);
      const since = sentence.slice(Math.max(0, sentence.length - (part.from - lastDateEnd(parts, index))));
      const done = DONE.exec(since);
      if (DROPPED.test(sentence)) return { ...part, role: "past" };
      if (done && !TO_DO.test(since)) {
        if (follows(parts, index)) return part;
        // "Complete March 2020" may be an order, and "Training completed March 2020" an aim, as well as a report.
        const report = OPENS.test(sentence) && done.groups?.["word"] !== "complete";
        return { ...part, role: "past", doubtful: part.doubtful || !report };
      }
      if (OPENS.test(sentence)) {
        if (!TARGET.test(since)) return { ...part, role: "past" };
        return part.led ? part : { ...part, doubtful: true };
      }
      const maybe = MAYBE.test(since) || (MAYBE_OPENS.test(sentence) && !part.byLed);
      if (maybe && !TO_BE.test(since)) return { ...part, doubtful: true };
      return withStatusAfter(parts, index, text);
    }),
};

/** The words of the sentence before a place, as far back as a refiner looks. */
function sentenceUpTo(text: string, to: number): string {
  const words = text.slice(Math.max(0, to - 120), to);
  return words.slice(Math.max(words.lastIndexOf("\n"), words.lastIndexOf(". "), words.lastIndexOf(";")) + 1);
}

function lastDateEnd(parts: readonly Part[], index: number): number {
  for (let at = index - 1; at >= 0 && at > index - 4; at--) if (parts[at]?.says === "date") return parts[at]?.to ?? 0;
  return 0;
}

/** "Start May 2019, complete December 2019": after a start, "complete" is what is to follow. */
const follows = (parts: readonly Part[], index: number): boolean =>
  parts.slice(Math.max(0, index - 3), index).some((part) => part.says === "date" && part.role === "start");

/** "March 2019 – completed" leaves open whether the date is the target; "May meeting held" does not. */
function withStatusAfter(parts: readonly Part[], index: number, text: string): DatePart {
  const [part, next] = [parts[index] as DatePart, parts[index + 1]];
  if (next?.says !== "status" || next.sentence !== part.sentence) return part;
  const between = wordsBetween(part, next, text) ?? "?";
  if (part.weak && !part.led && HELD.test(between)) return { ...part, role: "past" };
  if (UNDER_WAY.test(text.slice(next.from, next.to))) return part;
  return AFTER.test(between) && ENDS.test(text.slice(next.to, next.to + 4)) ? { ...part, doubtful: true } : part;
}
