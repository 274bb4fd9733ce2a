import { dayOf, daysInMonth, partsOf, type Day } from "../calendar/day";
import type { Timescale } from "../timescale/timescale";

/** What a number format shows of a date: its day, its month or only its year; null for a format that shows no date. */
export function shownPrecision(format: string): "day" | "month" | "year" | null {
  const codes = format
    .split(";", 1)[0]
    ?.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "")
    .toLowerCase();
  if (codes === undefined || /general|[#0?@]/.test(codes)) return null;
  if (codes.includes("d")) return "day";
  if (codes.includes("m") && !codes.includes("h") && !codes.includes("s")) return "month";
  return codes.includes("y") ? "year" : null;
}

/** A real date cell as a timescale, at the precision it shows: 1 May 2019 shown as May-19 is due on 31 May 2019. */
export function readDateCell(text: string, day: Day, precision: "day" | "month" | "year"): Timescale {
  const { year, month } = partsOf(day);
  const last = precision === "day" ? day : precision === "month" ? dayOf(year, month, daysInMonth(year, month)) : dayOf(year, 12, 31);
  const due = last ?? day;
  return {
    text,
    kind: precision === "day" ? "fixed date" : precision,
    start: precision === "year" ? dayOf(year, 1, 1) : null,
    due,
    milestones: [{ due, from: 0, to: text.length, implied: [] }],
    recurrence: null,
    certain: true,
    readings: [],
    fault: null,
  };
}
