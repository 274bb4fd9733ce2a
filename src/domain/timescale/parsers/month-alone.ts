import { moment } from "../moment";
import type { TimescaleParser } from "../parser";
import { MONTH } from "../parser";
import { month, monthOf, sticky } from "../writing";

/** "September", "in May": a month without a year. "may" and "march" in small letters are verbs unless words of time lead to them. */
export const monthAlone: TimescaleParser = {
  id: "month-alone",
  opensWith: [MONTH],
  pattern: sticky(month()),

  read({ month }, place) {
    const number = monthOf(month);
    if (number === null) return null;
    const isVerb =
      (month === "may" || month === "march") && !place.capital() && !LED.test(place.text.slice(Math.max(0, place.from - 24), place.from));
    const goesOn = month === "may" && WILL.test(place.text.slice(place.to, place.to + 12));
    return isVerb || goesOn ? null : { says: "date", moments: [moment("month", number, null)], weak: true };
  },
};

/** Words that lead to a month, at the end of what stands before it; also the start of a line and another month or number. */
export const LED =
  /(?:^|\n|\b(?:by|in|of|to|from|until|till|end|mid|early|late|each|every|next|this|during|since|before|after|and|or|for)|[-/,&(:.]) ?$/;
/** What follows "may" when it is a verb. */
export const WILL = /^ (?:be|need|have|not|also|include|require|take|change|vary|apply|only|then|well|result|lead|wish|want)\b/;
