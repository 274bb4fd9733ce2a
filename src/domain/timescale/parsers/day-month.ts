import { dayMoment } from "../moment";
import type { TimescaleParser } from "../parser";
import { NUMBER } from "../parser";
import { day, month, monthOf, sticky, year, yearOf } from "../writing";

/** "31 March 2020", "31st of March", "31-Mar-20", "31March2020". */
export const dayMonth: TimescaleParser = {
  id: "day-month",
  opensWith: [NUMBER],
  pattern: sticky(
    day(),
    String.raw`(?: ?(?:day )?of)?(?: the)?[ ,./-]{0,3}\n?`,
    month(),
    String.raw`(?:[ ,./'-]{0,3}\n?'?(?<year4>(?:19|20)\d\d)(?!\d)|[ ,./'-]{1,3}`,
    year(),
    String.raw`)?`,
  ),

  read({ day, month, year4, year }, { text, from }) {
    const inMonth = monthOf(month);
    if (inMonth === null || Number(day) < 1 || Number(day) > 31) return null;
    // "Phase 1 May 2019": the number belongs to the word before it.
    const doubtful = NUMBERED.test(text.slice(Math.max(0, from - 16), from));
    return { says: "date", moments: [dayMoment(Number(day), inMonth, yearOf(year4 ?? year))], doubtful };
  },
};

/** Words whose number comes after them. */
export const NUMBERED =
  /\b(?:phase|stage|step|year|yr|term|part|action|priority|level|tier|band|ks|section|objective|no\.?|item|group|option|wave|cohort|version|v|outcome|milestone|room|unit|goal|strand|area|round|point|standard|recommendation|rec) ?$/;
