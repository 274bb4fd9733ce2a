import { dayOf, daysInMonth, partsOf, readIsoDay, type Day } from "../calendar/day";
import type { PlanPeriod, Stated } from "./plan";
import type { PlanSettings } from "./plan-settings";

type Convention = "financial" | "calendar";
type Span = PlanPeriod["rivals"][number];

/** The days from one year to another: 1 April to 31 March, or 1 January to 31 December. */
function yearsOf(first: number, last: number, convention: Convention): Span | null {
  const start = convention === "financial" ? dayOf(first, 4, 1) : dayOf(first, 1, 1);
  const end = convention === "financial" ? dayOf(Math.max(last, first + 1), 3, 31) : dayOf(last, 12, 31);
  return start !== null && end !== null && start <= end ? { start, end } : null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = "(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?";
const YEAR = "((?:19|20)\\d\\d)";
const BETWEEN = "\\s*(?:[-–—]|to|until|and)\\s*";
/** "April 2017 – March 2018", "1st April 2017 to 31 March 2018", "April – September 2019". */
const MONTH_RANGE = new RegExp(`\\b${DAY}${MONTH}(?:\\s+${YEAR})?${BETWEEN}${DAY}${MONTH}\\s+${YEAR}\\b`, "i");
/** "2019 – 2021", "2018-19", "2008/09", "2017 to 2018"; not the head of a date such as 2019-12-01. */
const TWO_YEARS = /\b((?:19|20)\d\d)\s{0,3}(?:[-–—/]|to|and)\s{0,3}((?:19|20)?\d\d)\b(?!\s{0,3}[-–—/]\s{0,3}\d)/i;
/** A year alone, but not an Act's, nor the year of a day or month ("updated 2nd April 2008") or a span that is none. */
const ONE_YEAR = /(?<![\d./–-])((?:19|20)\d\d)(?![\d./–-])/;
const YEAR_OF_ANOTHER_THING =
  /\b(act|audit|self[- ]assessment|return|inspection|incident|survey|updated|version|at|of|january|february|march|april|may|june|july|august|september|october|november|december)\s+(19|20)\d\d\b/i;

/** The span of days that a text names, with whether it can mean another; null when it names none. */
export function readSpan(text: string, convention: Convention | null): Pick<PlanPeriod, "start" | "end" | "certain" | "rivals"> | null {
  const months = readMonths(text);
  if (months) return { ...months, certain: true, rivals: [] };
  const two = TWO_YEARS.exec(text);
  return two ? readYears(Number(two[1]), two[2] ?? "", convention) : null;
}

function readMonths(text: string): Span | null {
  const match = MONTH_RANGE.exec(text);
  if (!match) return null;
  const [, day, month = "", year, day2, month2 = "", year2 = ""] = match;
  const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  const [from, to] = [monthOf(month), monthOf(month2)];
  const lastYear = Number(year2);
  const firstYear = year === undefined ? lastYear : Number(year);
  const start = dayOf(firstYear, from, day === undefined ? 1 : Number(day));
  const end = dayOf(lastYear, to, day2 === undefined ? daysInMonth(lastYear, to) : Number(day2));
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function readYears(
  first: number,
  ending: string,
  convention: Convention | null,
): Pick<PlanPeriod, "start" | "end" | "certain" | "rivals"> | null {
  const last = ending.length === 2 ? Math.floor(first / 100) * 100 + Number(ending) : Number(ending);
  if (last <= first || last - first > 10) return null;
  const isOneYear = last - first === 1;
  const taken = convention ?? (isOneYear ? "financial" : "calendar");
  const span = yearsOf(first, last, taken);
  const rival = yearsOf(first, last, taken === "financial" ? "calendar" : "financial");
  const certain = convention !== null || isOneYear;
  return span && { ...span, certain, rivals: certain || rival === null ? [] : [rival] };
}

/** "Action plan 2026": that calendar year, or the financial year that begins in it. */
function readYear(text: string, convention: Convention | null): Pick<PlanPeriod, "start" | "end" | "certain" | "rivals"> | null {
  const year = Number(ONE_YEAR.exec(text)?.[1] ?? 0);
  if (year === 0 || YEAR_OF_ANOTHER_THING.test(text)) return null;
  const span = yearsOf(year, year, convention ?? "calendar");
  const rival = convention === null ? yearsOf(year, year + 1, "financial") : null;
  return span && { ...span, certain: convention !== null, rivals: rival ? [rival] : [] };
}

/** The period that the user stated; null when they stated none, days that there are not, or an end before the start. */
export function statedPeriod({ period }: PlanSettings): Span | null {
  const [start, end] = period ? [readIsoDay(period.start), readIsoDay(period.end)] : [null, null];
  return start !== null && end !== null && start <= end ? { start, end } : null;
}

/**
 * The plan's period from what the user stated, else from the words of its title and what stands with it, else from the names of its sheets.
 * Two years running ("2017 - 2018", "2018-19") are a financial year, in a school's own plan the school's; a longer span is calendar years, the financial reading kept as its
 * rival. null when nothing names one.
 */
export function findPeriod(above: readonly Stated[], sheets: readonly string[], settings: PlanSettings): PlanPeriod | null {
  const own = statedPeriod(settings);
  if (own) return { ...own, certain: true, rivals: [], basis: "settings", stated: null };
  const convention = settings.yearConvention;
  const isSchools = convention === null && isOfSchool(above);
  for (const stated of above) {
    const span = readSpan(stated.text, convention);
    if (span) return { ...(isSchools && readMonths(stated.text) === null ? schoolYear(span) : span), basis: "words", stated };
  }
  const [title] = above;
  const year = title && readYear(title.text, convention);
  if (title && year) return { ...year, basis: "words", stated: title };
  for (const sheet of sheets) {
    const span = readSpan(sheet, convention) ?? readYear(sheet, convention);
    if (span) return { ...span, basis: "sheet name", stated: null };
  }
  return null;
}

const SCHOOL = /\b(?:school|academy|academic year|primary|infants?|juniors?|nursery|sixth form)\b/i;
/** Whose plans run by financial years, schools or not. */
const COUNCIL = /\b(?:council|partnership|board|lscb|borough|county|local authority|strategy|nhs|icb)\b/i;

const isOfSchool = (above: readonly Stated[]): boolean =>
  above.some(({ text }) => SCHOOL.test(text)) && !above.some(({ text }) => COUNCIL.test(text));

/** A school's "2023-24": September to August, the financial year kept as the rival; any other span as it is. */
function schoolYear(
  span: Pick<PlanPeriod, "start" | "end" | "certain" | "rivals">,
): Pick<PlanPeriod, "start" | "end" | "certain" | "rivals"> {
  const { year, month, day } = partsOf(span.start);
  const [start, end] = [dayOf(year, 9, 1), dayOf(year + 1, 8, 31)];
  if (month !== 4 || day !== 1 || span.end !== dayOf(year + 1, 3, 31) || start === null || end === null) return span;
  return { start, end, certain: false, rivals: [{ start: span.start, end: span.end }] };
}

/** True for a period that runs as schools' years do: seasons are then their terms. */
export function isSchoolPeriod({ start, end }: Span): boolean {
  const [first, last] = [partsOf(start), partsOf(end)];
  return first.month === 9 && first.day === 1 && (last.month === 8 || last.month === 7) && last.day === 31;
}

/** The financial years that the plan's own dates span, when no words state a period. Never certain; null without dates. */
export function periodOfDates(days: readonly Day[]): PlanPeriod | null {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    const { year, month } = partsOf(day);
    const starts = month >= 4 ? year : year - 1;
    first = Math.min(first, starts);
    last = Math.max(last, starts);
  }
  const span = days.length === 0 ? null : yearsOf(first, last + 1, "financial");
  return span && { ...span, certain: false, rivals: [], basis: "dates", stated: null };
}
