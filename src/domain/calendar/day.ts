/** A day of the calendar as a number: days since 1 January 1970. A day is a day, never an instant; there is no time zone in it. */
export type Day = number & { readonly __day: never };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month; `month` is 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Year, month (1–12) and day (1–31) → Day; null when there is no such day (31 June). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  // Days from civil: years begin in March, so that the leap day comes last. https://howardhinnant.github.io/date_algorithms.html
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}

/** The year, month (1–12) and day of the month (1–31) of a Day. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** "2019-12-01", as the command line writes days. */
export function isoDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Reads "2019-12-01"; null when it is no such day. */
export function readIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Adds days; whole numbers only. */
export const addDays = (day: Day, days: number): Day => (day + days) as Day;

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "1 December 2019", as people in the UK write it. */
export function ukDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${date} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/**
 * An Excel serial number → Day; null below 1 and for the 29 February 1900 that Excel believes in (serial 60).
 * In the 1904 system serial 0 is 1 January 1904. A time of day is dropped.
 * https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole)) return null;
  if (date1904) return whole < 0 ? null : ((whole - 24_107) as Day);
  if (whole < 1 || whole === 60) return null;
  return (whole < 60 ? whole - 25_568 : whole - 25_569) as Day;
}

/** A Day → the serial number Excel holds for it. */
export function serialOf(day: Day, date1904: boolean): number {
  if (date1904) return day + 24_107;
  return day + 25_569 > 60 ? day + 25_569 : day + 25_568;
}
