import { dayMoment, moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { A_MONTH, month, monthOf, sticky, thenYear, yearOf } from "../writing";

/** "31 March 2020", "31st of March", "31-Mar-20", "31March2020". */
export const dayMonth: TimescaleParser = {
  id: "day-month",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?<day>\d{1,2})(?<ordinal> ?(?:st|nd|rd|th)(?:(?![a-z])|(?=${A_MONTH})))?(?:,? ?(?:day )?of)?(?: the)?(?<gap>[ ,./-]|, |\. |- | -|\n)?`,
    month(),
    thenYear(),
  ),

  read({ day, ordinal, gap, month, longYear, shortYear }, { text, from, to }) {
    const inMonth = monthOf(month);
    if (inMonth === null || Number(day) < 1) return null;
    const inYear = yearOf(longYear ?? shortYear);
    // A day that no month has is still a date, mistyped, where nothing else can be meant: "by 32 January 2018".
    if (Number(day) > 31)
      return Number(day) < 40 && longYear !== undefined && LED.test(text.slice(Math.max(0, from - 9), from))
        ? { says: "date", moments: [dayMoment(Number(day), inMonth, inYear)] }
        : null;
    // "Week 1 of June" is no first of June.
    if (ordinal === undefined && WEEK.test(text.slice(Math.max(0, from - 6), from)) && text.startsWith(" of", from + (day ?? "").length))
      return null;
    const stated = dayMoment(Number(day), inMonth, inYear);
    // "31 March 20 schools trained": prose that goes on after two digits may have nothing to do with the year.
    const moments =
      shortYear !== undefined && SPACED.test(text.slice(to - 3, to)) && /^ [a-z]/.test(text.slice(to, to + 2))
        ? [stated, { ...stated, year: null }]
        : [stated];
    if (ordinal !== undefined || Number(day) > 12) return { says: "date", moments, doubtful: gap === "\n" && ordinal === undefined };
    // "Phase 1 May 2019": the number most likely belongs to the word before it.
    if (NUMBERED.test(text.slice(Math.max(0, from - 18), from)))
      return gap === " " && inYear !== null ? { says: "date", moments: [moment("month", inMonth, inYear), stated] } : null;
    return { says: "date", moments, doubtful: gap === "\n" };
  },
};

const SPACED = /^ \d\d$/;
const LED = /(?:^|[-–:;,(] ?|\b(?:by|on|from|until|till?|to|before|due) )$/;
const WEEK = /\bweek $/;
/** Words whose number comes after them. */
export const NUMBERED =
  /\b(?:phase|stage|step|year|yr|term|part|actions?|priority|level|tier|band|ks|key stage|section|objectives?|outcome|no\.?|items?|option|wave|cohort|milestone|room|goal|strand|recommendations?|rec|aim|theme|tranche|module|workstream|kpi|standard|criterion|criteria|domain|pillar|domains?) ?$/;
