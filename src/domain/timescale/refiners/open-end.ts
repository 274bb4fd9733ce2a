import type { TimescaleRefiner } from "../refiner";
import { changeDates, wordsAfter, wordsBetween } from "../refiner";

const AFTER =
  /^,? ?(?:onwards?|and (?:beyond|onwards?|thereafter|after(?!wards? )|continuing|beyond)|thereafter|forwards?|\+(?=$|[ .)])|(?:to|until) (?:date|present))/;
const AFTER_START = /^ start(?:s|ing)?(?=[ ]?(?:[.,;:)\n-]|$))/;
const BEFORE_ONGOING = /^,? ?(?:and|&|then|and then|and is|and will be|-|to|until|onwards? and) ?$/;

/** "March 2019 onwards", "April 08 and ongoing", "May 2019 – ongoing": work that starts then and has no end. */
export const openEndRefiner: TimescaleRefiner = {
  id: "open-end",
  patterns: [AFTER, AFTER_START, BEFORE_ONGOING],
  refine: (parts, text) =>
    changeDates(parts, (part, index) => {
      if (part.role !== "due" || part.first !== null) return part;
      const next = parts[index + 1];
      const goesOn = next?.says === "ongoing" && BEFORE_ONGOING.test(wordsBetween(part, next, text) ?? "");
      const after = wordsAfter(parts, index, text);
      if (AFTER_START.test(after)) return { ...part, role: "start", led: true };
      return goesOn || AFTER.test(after) ? { ...part, role: "onwards", led: true } : part;
    }),
};
