import type { YearConvention } from "./financial-year";
import type { Span } from "./span";
import { monthsSpan } from "./span";

/** The days of quarter 1–4 of the year that begins in `startYear`: Q3 of financial 2019 is October – December 2019. */
export function quarterSpan(convention: YearConvention, startYear: number, quarter: number): Span {
  const first = { financial: 4, calendar: 1, academic: 9 }[convention] + 3 * (quarter - 1);
  return monthsSpan(startYear, first, first + 2);
}

/** The days of half 1 or 2 of the year that begins in `startYear`. */
export const halfYearSpan = (convention: YearConvention, startYear: number, half: number): Span => ({
  start: quarterSpan(convention, startYear, 2 * half - 1).start,
  end: quarterSpan(convention, startYear, 2 * half).end,
});
