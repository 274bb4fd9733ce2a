import type { Day } from "../calendar/day";
import { dayOfSerial, partsOf, ukDay } from "../calendar/day";
import { monthSpan } from "../calendar/span";
import { lastWorkingDay } from "../calendar/week";
import { readTimescale } from "./read-timescale";
import type { Timescale, TimescaleContext, TimescaleReading } from "./timescale";

/** How much of a date a number format shows: "nothing" when it shows no date at all ("General", "0.00", "hh:mm"). */
export type ShownPrecision = "day" | "day without year" | "month" | "month without year" | "year" | "nothing";

/**
 * Reads a cell that holds a real date, as finely as it is shown: 1 May 2019 shown as May-19 is due 31 May 2019.
 * A number that is shown as no date may still be one ("43586" where a format was lost): it is read as a day, not certain.
 * https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */
export function readDateCell(
  serial: number,
  displayedText: string,
  numberFormat: string,
  date1904: boolean,
  context: TimescaleContext,
): Timescale {
  const text = displayedText;
  const day = dayOfSerial(serial, date1904);
  if (day === null)
    return { text, kind: "none", start: null, due: null, milestones: [], recurrence: null, certain: false, readings: [], fault: null };
  switch (shownPrecision(numberFormat)) {
    case "day":
      return dated(text, "fixed date", day, []);
    case "day without year":
      return dated(text, "fixed date", day, rivalMonth(day, context));
    case "month":
      return dated(text, "month", endOf(day, context), []);
    case "month without year":
      return { ...dated(text, "month", endOf(day, context), []), certain: false };
    case "year":
      return { ...readTimescale(String(partsOf(day).year), context), text };
    case "nothing":
      return { ...dated(text, "fixed date", day, []), certain: false };
  }
}

/** What a number format shows of a date. Quoted and escaped text, colours and conditions in brackets, and the sections after the first are left out. */
export function shownPrecision(numberFormat: string): ShownPrecision {
  const codes = numberFormat
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "")
    .split(";", 1)[0];
  if (codes === undefined || /general/.test(codes)) return "nothing";
  // "m" beside hours or seconds is minutes.
  const dates = codes.replace(/h+[^a-z]{0,3}m+|m+[^a-z]{0,3}s+|am\/pm|a\/p/g, "");
  const [day, month, year] = [/d/.test(dates), /m/.test(dates), /y/.test(dates)];
  if (day) return year ? "day" : "day without year";
  if (month) return year ? "month" : "month without year";
  return year ? "year" : "nothing";
}

function endOf(day: Day, context: TimescaleContext): Day {
  const { year, month } = partsOf(day);
  const span = monthSpan(year, month);
  return context.monthDue === "first day" ? span.start : context.monthDue === "last working day" ? lastWorkingDay(span) : span.end;
}

/** "May 19" typed into Excel becomes 19 May of the year it was typed in: shown without its year, it may have been May 2019. */
function rivalMonth(day: Day, { planStart, planEnd }: TimescaleContext): readonly TimescaleReading[] {
  const parts = partsOf(day);
  const { end } = monthSpan(2000 + parts.day, parts.month);
  if (planStart === null || planEnd === null || end < planStart || end > planEnd) return [];
  return [
    { start: null, due: day, words: ukDay(day) },
    { start: null, due: end, words: `${ukDay(end)} (if ${parts.day} was typed for the year)` },
  ];
}

const dated = (text: string, kind: Timescale["kind"], due: Day, readings: readonly TimescaleReading[]): Timescale => ({
  text,
  kind,
  start: null,
  due,
  milestones: [{ due, from: 0, to: text.length, implied: [] }],
  recurrence: null,
  certain: readings.length === 0,
  readings,
  fault: null,
});
