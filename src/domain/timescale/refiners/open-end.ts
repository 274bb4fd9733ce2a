import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsAfter, wordsBefore, wordsBetween } from "../refiner";

const AFTER =
  /^,? ?(?:onwards?|and (?:beyond|onwards?|thereafter|after(?!wards? )|continuing|beyond)|thereafter|forwards?|\+(?=$|[ .)])|(?:to|until) (?:date|present))/;
const AFTER_START = /^ start(?:s|ing)?(?=[ ]?(?:[.,;:)\n-]|$))/;
/** "Training by Dec 2025, then ongoing": what is to be done by then is. */
const THEN = /\bthen\b/;
/** "Completed May 2025 – ongoing monitoring": nothing starts in May. */
const DONE = /\b(?:completed?|done|achieved|closed|delivered|finished)[ :(-]{0,3}(?:in |on |by )?$/;
const BEFORE_ONGOING = /^,? ?(?:and|&|then|and then|and is|and will be|-|to|until|onwards? and) ?$/;

/** "March 2019 onwards", "April 08 and ongoing", "May 2019 – ongoing": work that starts then and has no end. */
export const openEndRefiner: TimescaleRefiner = {
  id: "open-end",
  patterns: [AFTER, AFTER_START, BEFORE_ONGOING, THEN, DONE],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      if (part.role !== "due" || part.first !== null) return part;
      const next = parts[index + 1];
      const between = next?.says === "ongoing" ? (wordsBetween(part, next, text) ?? "") : "?";
      const goesOn = BEFORE_ONGOING.test(between) && !(part.byLed && THEN.test(between)) && !DONE.test(wordsBefore(parts, index, text));
      const after = wordsAfter(parts, index, text);
      if (AFTER_START.test(after)) return { ...part, role: "start", led: true };
      return goesOn || AFTER.test(after) ? { ...part, role: "onwards", led: true } : part;
    }),
};
