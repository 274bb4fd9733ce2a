import type { Day } from "./day";
import { partsOf } from "./day";
import type { Span } from "./span";
import { monthsSpan } from "./span";

/**
 * What a year runs from and to. Councils count in financial years (1 April – 31 March), schools in academic years
 * (1 September – 31 August: https://www.legislation.gov.uk/ukpga/1996/56/section/579).
 */
export type YearConvention = "financial" | "calendar" | "academic";

const FIRST_MONTH: Readonly<Record<YearConvention, number>> = { financial: 4, calendar: 1, academic: 9 };

/** The days of the year that begins in `startYear`: financial 2019 is 1 April 2019 – 31 March 2020. */
export const yearSpan = (convention: YearConvention, startYear: number): Span =>
  monthsSpan(startYear, FIRST_MONTH[convention], FIRST_MONTH[convention] + 11);

/** The calendar year in which the year that holds the day begins: 5 January 2020 is in financial 2019. */
export function startYearOf(convention: YearConvention, day: Day): number {
  const { year, month } = partsOf(day);
  return month < FIRST_MONTH[convention] ? year - 1 : year;
}

/** "2019/20" for a year that crosses the turn of the year, "2019" for a calendar year. */
export const yearName = (convention: YearConvention, startYear: number): string =>
  convention === "calendar" ? String(startYear) : `${startYear}/${String((startYear + 1) % 100).padStart(2, "0")}`;
