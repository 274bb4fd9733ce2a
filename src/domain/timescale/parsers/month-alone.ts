import { moment } from "../moment";
import type { MatchPlace, TimescaleParser } from "../parser";
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
    const isVerb = (month === "may" || month === "march") && !place.capital() && !isLed(place);
    const goesOn = month === "may" && WILL.test(place.text.slice(place.to, place.to + 12));
    return isVerb || goesOn ? null : { says: "date", moments: [moment("month", number, null)], weak: true };
  },
};

/** Words that lead to a month, and marks that join it to another. */
export const LED =
  /(?:\b(?:by|in|of|to|from|until|till|end|mid|early|late|each|every|next|this|during|since|before|after|and|or|for)|[-/,&(:.]) ?$/;
/** What follows a month in small letters when it is not the start of a sentence: nothing, a mark, or what joins it to another. */
export const ENDED = /^ ?(?:$|[-/,.;&)\n]|and\b|to\b|or\b)/;
/** What follows "may" when it is a verb. */
export const WILL = /^ (?:be|need|have|not|also|include|require|take|change|vary|apply|only|then|well|result|lead|wish|want)\b/;

const isLed = ({ text, from, to }: MatchPlace): boolean =>
  LED.test(text.slice(Math.max(0, from - 24), from)) || ((from === 0 || text[from - 1] === "\n") && ENDED.test(text.slice(to, to + 5)));
