import { dayOf, type Day } from "../calendar/day";
import type { Plan, Stated } from "./plan";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const SAYS =
  /\b(position|progress|update|updated|status|correct|reviewed|rag(?: rated)?|as|reported)\b\s*(?:as\s+)?(?:at|on|to|of)?\s*:?\s*(?:\p{L}+day,?\s+)?/giu;
const DAY_MONTH_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+((?:19|20)\d\d)\b/u;
const NUMBERS = /^(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)\b/;

/** The review date that a line above the plan states ("Position at 1 December 2019"); null when none does. Numbers are read day first. */
export function findReviewDate(above: readonly Stated[]): Plan["reviewDate"] {
  for (const stated of above) {
    for (const says of stated.text.matchAll(SAYS)) {
      const start = says.index + says[0].length;
      const day = readDay(stated.text.slice(start, start + 40));
      if (day !== null) return { day, stated };
    }
  }
  return null;
}

function readDay(text: string): Day | null {
  const words = DAY_MONTH_YEAR.exec(text);
  if (words) {
    const month = MONTHS.indexOf((words[2] ?? "").slice(0, 3).toLowerCase()) + 1;
    return month === 0 ? null : dayOf(Number(words[3]), month, Number(words[1]));
  }
  const numbers = NUMBERS.exec(text);
  return numbers && dayOf(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
}
