import fc from "fast-check";
import type { Day } from "../../src/domain/calendar/day";
import { daysInMonth, isoDay, ukDay, weekday } from "../../src/domain/calendar/day";
import { yearSpan } from "../../src/domain/calendar/financial-year";
import { quarterSpan } from "../../src/domain/calendar/quarter";
import { knownDay, monthSpan } from "../../src/domain/calendar/span";
import { WEEKDAYS } from "../../src/domain/calendar/week";
import { readTimescale } from "../../src/domain/timescale/read-timescale";
import type { TimescaleContext } from "../../src/domain/timescale/timescale";

const SEED = 2019;
const RUNS = 400;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const two = (number: number): string => String(number).padStart(2, "0");
const short = (year: number): string => two(year % 100);
const ordinal = (day: number): string =>
  `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"}`;
const name = (month: number): string => MONTHS[month - 1] ?? "";
const abbreviated = (month: number): string => name(month).slice(0, 3);

type DayForm = (year: number, month: number, day: number) => string;
type MonthForm = (year: number, month: number) => string;
type QuarterForm = (startYear: number, quarter: number) => string;
type YearForm = (startYear: number) => string;
type RangeForm = (first: string, last: string) => string;

/** The ways of writing a day that read one way only. */
export const DAY_FORMS: readonly DayForm[] = [
  (y, m, d) => `${d} ${name(m)} ${y}`,
  (y, m, d) => `${ordinal(d)} ${name(m)} ${y}`,
  (y, m, d) => `${ordinal(d)} of ${name(m)} ${y}`,
  (y, m, d) => `by the ${ordinal(d)} of ${name(m)}, ${y}`,
  (y, m, d) => `${d} ${abbreviated(m)} ${y}`,
  (y, m, d) => `${two(d)}-${abbreviated(m)}-${y}`,
  (y, m, d) => `${d}-${abbreviated(m)}-${short(y)}`,
  (y, m, d) => `${d}/${abbreviated(m)}/${y}`,
  (y, m, d) => `${d}${name(m)}${y}`,
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  (y, m, d) => `${d}.${m}.${short(y)}`,
  (y, m, d) => `${two(d)}. ${two(m)}. ${y}`,
  (y, m, d) => `${two(d)} ${two(m)} ${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${name(m)} ${ordinal(d)} ${y}`,
  (y, m, d) => `${name(m)} ${ordinal(d)}, ${y}`,
  (y, m, d) => `${WEEKDAYS[weekday(knownDay(y, m, d))] ?? ""} ${d} ${name(m)} ${y}`,
  (y, m, d) => `${(WEEKDAYS[weekday(knownDay(y, m, d))] ?? "").slice(0, 3)} ${two(d)}.${two(m)}.${short(y)}`,
  (y, m, d) => `Report agreed by ${ordinal(d)} ${name(m)} ${y}.`,
  (y, m, d) => `  ${d}\u00a0${name(m).toUpperCase()}  ${y} `,
];
/** Those that need the order of day and month proven. */
export const ORDERED_DAY_FORMS: readonly DayForm[] = [
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${d}/${m}/${short(y)}`,
  (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  (y, m, d) => `by ${d}-${m}-${short(y)}`,
];
export const MONTH_FORMS: readonly MonthForm[] = [
  (y, m) => `${name(m)} ${y}`,
  (y, m) => `${abbreviated(m)} ${y}`,
  (y, m) => `${abbreviated(m)}-${short(y)}`,
  (y, m) => `${abbreviated(m)} '${short(y)}`,
  (y, m) => `${abbreviated(m)}/${short(y)}`,
  (y, m) => `${two(m)}/${y}`,
  (y, m) => `by ${name(m)} ${y}`,
  (y, m) => `by the end of ${name(m)} ${y}`,
  (y, m) => `end ${abbreviated(m)}. ${y}`,
  (y, m) => `${name(m)}, ${y}`,
  (y, m) => `Paper to the ${name(m)} ${y} Board`,
];
export const QUARTER_FORMS: readonly QuarterForm[] = [
  (y, q) => `Q${q} ${y}/${short(y + 1)}`,
  (y, q) => `Q${q} ${short(y)}/${short(y + 1)}`,
  (y, q) => `Quarter ${q} (${y}-${short(y + 1)})`,
  (y, q) => `by end of Qtr ${q} ${y}/${y + 1}`,
  (y, q) => `${y}/${short(y + 1)} Q${q}`,
  (y, q) => `${["first", "second", "third", "fourth"][q - 1] ?? ""} quarter of ${y}/${short(y + 1)}`,
];
export const YEAR_FORMS: readonly YearForm[] = [
  (y) => `${y}/${short(y + 1)}`,
  (y) => `${y}-${y + 1}`,
  (y) => `${y} – ${y + 1}`,
  (y) => `financial year ${y}/${short(y + 1)}`,
  (y) => `FY${short(y)}/${short(y + 1)}`,
  (y) => `by the end of ${y}/${short(y + 1)}`,
];
export const RANGE_FORMS: readonly RangeForm[] = [
  (first, last) => `${first} – ${last}`,
  (first, last) => `${first} - ${last}`,
  (first, last) => `${first} to ${last}`,
  (first, last) => `from ${first} until ${last}`,
  (first, last) => `between ${first} and ${last}`,
];

const NOWHERE: TimescaleContext = { planStart: null, planEnd: null, dayFirst: null, yearConvention: null, school: false, above: null };

const years = fc.integer({ min: 1990, max: 2040 });
const months = fc.integer({ min: 1, max: 12 });
const leapDays = fc.constantFrom([1992, 2, 29], [2000, 2, 29], [2024, 2, 29], [2019, 12, 31], [2020, 1, 1], [2020, 3, 31], [2020, 4, 1]);
const days = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(years, months, fc.integer({ min: 1, max: 31 })).map(([y, m, d]) => [y, m, Math.min(d, daysInMonth(y, m))]),
  },
  { weight: 1, arbitrary: leapDays },
);

/** Throws when a day, month, quarter, year or range written in any of the forms does not read back to itself. */
export function roundTrip(): void {
  const check = (text: string, due: Day, start: Day | null, settings: Partial<TimescaleContext> = {}): void => {
    const read = readTimescale(text, { ...NOWHERE, ...settings });
    const wrong = read.due !== due || !read.certain || (start !== null && read.start !== start);
    if (wrong)
      throw new Error(
        `“${text}” read as ${read.due === null ? "nothing" : isoDay(read.due)} (certain: ${read.certain}), not ${ukDay(due)}`,
      );
  };
  const settings = { seed: SEED, numRuns: RUNS };
  fc.assert(
    fc.property(days, fc.nat(), ([y = 0, m = 0, d = 0], pick) => {
      check((DAY_FORMS[pick % DAY_FORMS.length] as DayForm)(y, m, d), knownDay(y, m, d), null);
      check((ORDERED_DAY_FORMS[pick % ORDERED_DAY_FORMS.length] as DayForm)(y, m, d), knownDay(y, m, d), null, { dayFirst: true });
    }),
    settings,
  );
  fc.assert(
    fc.property(years, months, fc.nat(), (y, m, pick) => {
      check((MONTH_FORMS[pick % MONTH_FORMS.length] as MonthForm)(y, m), monthSpan(y, m).end, null);
    }),
    settings,
  );
  fc.assert(
    fc.property(years, fc.integer({ min: 1, max: 4 }), fc.nat(), (y, q, pick) => {
      check((QUARTER_FORMS[pick % QUARTER_FORMS.length] as QuarterForm)(y, q), quarterSpan("financial", y, q).end, null);
      check((YEAR_FORMS[pick % YEAR_FORMS.length] as YearForm)(y), yearSpan("financial", y).end, null);
    }),
    settings,
  );
  fc.assert(
    fc.property(years, months, fc.integer({ min: 1, max: 30 }), fc.nat(), (y, m, more, pick) => {
      const last = m + more;
      const written = [m, last].map((each) => `${name(((each - 1) % 12) + 1)} ${y + Math.floor((each - 1) / 12)}`);
      const range = RANGE_FORMS[pick % RANGE_FORMS.length] as RangeForm;
      check(range(written[0] ?? "", written[1] ?? ""), monthSpan(y, last).end, monthSpan(y, m).start);
    }),
    settings,
  );
  fc.assert(
    fc.property(days, days, fc.nat(), (one, other, pick) => {
      const spans = [one, other].map(([y = 0, m = 0, d = 0]) => knownDay(y, m, d)).sort((a, b) => a - b);
      const [start, due] = spans as [Day, Day];
      const range = RANGE_FORMS[pick % RANGE_FORMS.length] as RangeForm;
      check(range(ukDay(start), ukDay(due)), due, start);
    }),
    settings,
  );
}
