import type { Span } from "./span";
import { monthsSpan } from "./span";

/** Spring 1, summer 2, autumn 3, winter 4. */
export type Season = 1 | 2 | 3 | 4;
/** The terms of a school year, numbered as the seasons they are named for. */
export type Term = 1 | 2 | 3;

/** The days of a season: spring March – May, summer June – August, autumn September – November, winter December – February of the next year. */
export const seasonSpan = (year: number, season: Season): Span => monthsSpan(year, 3 * season, 3 * season + 2);

/**
 * The days of a school term in England, to the month: spring January – April, summer May – July, autumn September – December.
 * Each authority sets its own dates, so nothing that rests on these is certain. https://www.gov.uk/school-term-holiday-dates
 */
export const termSpan = (year: number, term: Term): Span =>
  term === 1 ? monthsSpan(year, 1, 4) : term === 2 ? monthsSpan(year, 5, 7) : monthsSpan(year, 9, 12);

/** The days of half 1 or 2 of a school term, to the month: Spring 1 January – February, Summer 1 May, Autumn 1 September – October. */
export function halfTermSpan(year: number, term: Term, half: number): Span {
  const [first, middle, last] = term === 1 ? [1, 2, 4] : term === 2 ? [5, 5, 7] : [9, 10, 12];
  return half === 1 ? monthsSpan(year, first, middle) : monthsSpan(year, middle + 1, last);
}
