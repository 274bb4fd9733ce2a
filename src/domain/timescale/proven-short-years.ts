import { partsOf, type Day } from "../calendar/day";

/** A month and two figures after it, anywhere in a text: "Sept 13", "April 08". */
const MONTH_AND_FIGURES =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? {1,2}(\d\d)(?![\d/:.-]|st\b|nd\b|rd\b|th\b)/gi;
/** So few texts may agree by chance. */
const ENOUGH = 3;

/**
 * True when the plan's own timescales prove that two figures after a month are a year: in three texts or more they are years of the plan, and in
 * none are they anything else.
 */
export function provenShortYears(texts: Iterable<string>, period: { readonly start: Day; readonly end: Day } | null): boolean {
  if (period === null) return false;
  const first = partsOf(period.start).year;
  const last = partsOf(period.end).year;
  if (last - first > MOST_YEARS) return false;
  let agreeing = 0;
  for (const text of new Set(texts)) {
    let agrees = false;
    for (const [, figures] of text.matchAll(MONTH_AND_FIGURES)) {
      const year = first - (first % 100) + Number(figures);
      if (year < first || year > last) return false;
      agrees = true;
    }
    if (agrees) agreeing++;
  }
  return agreeing >= ENOUGH;
}

/** The figures of a longer plan's years are the days of half a month. */
const MOST_YEARS = 5;
