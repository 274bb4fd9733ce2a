import type { YearConvention } from "../calendar/financial-year";

/** How finely a moment is stated. */
export type MomentUnit =
  "day" | "week" | "month" | "quarter" | "half year" | "season" | "term" | "half term" | "feast" | "year" | "years" | "plan year";

/** One date, month, quarter … as the text states it; what it leaves out is null. */
export interface Moment {
  readonly unit: MomentUnit;
  /** The calendar year, or the year in which a financial or academic year begins; null when the text gives none. */
  readonly year: number | null;
  /** Month 1–12 of a day, week or month; 1–4 of a quarter or season; 1–3 of a term; 1–2 of a half; the number of a plan year; 1 Easter, 2 Christmas. */
  readonly number: number;
  /** Day of the month of a day or week; 1 or 2 of a half term; the last year of a run of years; otherwise 0. */
  readonly detail: number;
  /** What sort of year it counts in; null when the text does not say. */
  readonly convention: YearConvention | null;
  /** True when the words name that sort ("FY19/20", "financial year 2019-20"), so that no setting of the plan can make it another. */
  readonly isNamed: boolean;
  /** Which number was taken for the day, where both could be; null where only one could. */
  readonly order: "day first" | "month first" | null;
}

/** A moment with all that is not given left out. */
export const moment = (unit: MomentUnit, number: number, year: number | null, more: Partial<Moment> = {}): Moment => ({
  unit,
  year,
  number,
  detail: more.detail ?? 0,
  convention: more.convention ?? null,
  isNamed: more.isNamed ?? false,
  order: more.order ?? null,
});

/** "31 March 2020"; the year null when the text gives none. There may be no such day. */
export const dayMoment = (day: number, month: number, year: number | null, order: Moment["order"] = null): Moment =>
  moment("day", month, year, { detail: day, order });
