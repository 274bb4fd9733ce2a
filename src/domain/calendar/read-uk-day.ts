import { dayOf, type Day } from "./day";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Reads one day as people in the UK write it: "1 April 2019", "1st Apr 2019", "01/04/2019", "1.4.2019"; null for anything else. */
export function readUkDay(text: string): Day | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]{1,3}(\d{1,2}|[a-z]{3,9})[\s./,-]{1,3}(\d{4})$/i.exec(text.trim());
  if (!match) return null;
  const [, day = "", month = "", year = ""] = match;
  const number = /\d/.test(month) ? Number(month) : monthOf(month.toLowerCase());
  return dayOf(Number(year), number, Number(day));
}

/** 1–12; 0 for a word that is no month. */
function monthOf(word: string): number {
  const at = MONTHS.indexOf(word.slice(0, 3));
  return at >= 0 && (word === MONTHS[at] || word === "sept" || NAMES[at] === word) ? at + 1 : 0;
}

const NAMES = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
