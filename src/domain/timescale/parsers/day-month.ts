import { dayMoment, moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { month, monthOf, sticky, year, yearOf } from "../writing";

/** "31 March 2020", "31st of March", "31-Mar-20", "31March2020". */
export const dayMonth: TimescaleParser = {
  id: "day-month",
  opensWith: [NUMBER],
  pattern: sticky(
    String.raw`(?<day>\d{1,2})(?<ordinal> ?(?:st|nd|rd|th)(?![a-z]))?(?:,? ?(?:day )?of)?(?: the)?(?<gap>[ ,./-]|, |\. |- | -|\n)?`,
    month(),
    String.raw`(?:[ ,./'-]{0,3}\n?'?(?<year4>(?:19|20)\d\d)(?!\d)|[ ,./'-]{1,3}`,
    year(),
    String.raw`)?`,
  ),

  read({ day, ordinal, gap, month, year4, year }, { text, from }) {
    const inMonth = monthOf(month);
    if (inMonth === null || Number(day) < 1 || Number(day) > 31) return null;
    const inYear = yearOf(year4 ?? year);
    // "Week 1 of June" is no first of June.
    if (ordinal === undefined && WEEK.test(text.slice(Math.max(0, from - 6), from)) && text.startsWith(" of", from + (day ?? "").length))
      return null;
    const stated = dayMoment(Number(day), inMonth, inYear);
    if (ordinal !== undefined || Number(day) > 12)
      return { says: "date", moments: [stated], doubtful: gap === "\n" && ordinal === undefined };
    // "Phase 1 May 2019": the number most likely belongs to the word before it.
    if (NUMBERED.test(text.slice(Math.max(0, from - 18), from)))
      return gap === " " && inYear !== null ? { says: "date", moments: [moment("month", inMonth, inYear), stated] } : null;
    return { says: "date", moments: [stated], doubtful: gap === "\n" };
  },
};

const WEEK = /\bweek $/;
/** Words whose number comes after them. */
export const NUMBERED =
  /\b(?:phase|stage|step|year|yr|term|part|actions?|priority|level|tier|band|ks|key stage|section|objectives?|outcome|no\.?|items?|option|wave|cohort|milestone|room|goal|strand|recommendations?|rec|aim|theme) ?$/;
