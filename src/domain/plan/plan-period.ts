import { dayOf, type Day } from "../calendar/day";
import type { PlanPeriod, Stated } from "./plan";

type Convention = "financial" | "calendar";
type Span = PlanPeriod["rivals"][number];

const yearsOf = (first: number, last: number, convention: Convention): Span | null => {
  const start = convention === "financial" ? dayOf(first, 4, 1) : dayOf(first, 1, 1);
  const end = convention === "financial" ? dayOf(Math.max(last, first + 1), 3, 31) : dayOf(last, 12, 31);
  return start !== null && end !== null && start <= end ? { start, end } : null;
};

/** "2019 – 2021", "2018-19", "2008/09", "2017 to 2018"; a lone year only when nothing else is there. */
const TWO_YEARS = /\b((?:19|20)\d\d)\s*(?:[-–—/]|to|and)\s*((?:19|20)?\d\d)\b(?!\s*[-–—/]\s*\d)/i;
const ONE_YEAR = /\b((?:19|20)\d\d)\b/;

/**
 * The years a title or subtitle names, as the plan's period; null when it names none.
 * Two years running ("2017 - 2018", "2018-19") are a financial year; a longer span calendar years, the financial reading kept as its rival.
 */
export function readPeriod(stated: Stated, convention: Convention | null): PlanPeriod | null {
  const two = TWO_YEARS.exec(stated.text);
  if (two) {
    const first = Number(two[1]);
    const ending = two[2] ?? "";
    const last = ending.length === 2 ? Math.floor(first / 100) * 100 + Number(ending) : Number(ending);
    if (last > first && last - first <= 10) {
      const isOneYear = last - first === 1;
      const taken = convention ?? (isOneYear ? "financial" : "calendar");
      const span = yearsOf(first, last, taken);
      const rival = yearsOf(first, last, taken === "financial" ? "calendar" : "financial");
      const certain = convention !== null || isOneYear;
      if (span) return { ...span, certain, rivals: certain || rival === null ? [] : [rival], stated };
    }
  }
  const one = ONE_YEAR.exec(stated.text);
  if (!one || two) return null;
  const year = Number(one[1]);
  const span = yearsOf(year, year, convention ?? "calendar");
  const rival = yearsOf(year, year + 1, "financial");
  return span && { ...span, certain: convention !== null, rivals: convention === null && rival ? [rival] : [], stated };
}

/** The period that the plan's own dates span, in whole financial years, when no words state one. Never certain; null without dates. */
export function periodOfDates(dates: readonly Day[], fiscalYear: (day: Day) => number): PlanPeriod | null {
  if (dates.length === 0) return null;
  const years = dates.map(fiscalYear).sort((a, b) => a - b);
  const span = yearsOf(years[0] ?? 0, (years.at(-1) ?? 0) + 1, "financial");
  return span && { ...span, certain: false, rivals: [], stated: null };
}
