import type { Cell } from "./cell-store";
import { numberFormatter } from "./number-formatter";

/** Days between 1 January 1900 and 1 January 1904: what a serial of the 1904 date system lacks. https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system */
const DAYS_1904 = 1462;
/** 31 December 9999: dates beyond it, and before day 0, are shown as hashes. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LAST_DATE = 2_958_465;

/** Built-in formats whose shown form follows the region: format 14 is stored and told as "m/d/yyyy" and shown as dd/mm/yyyy in the UK (ECMA-376 part 1, 18.8.30). */
const SHORT_DATE = "m/d/yyyy";
const SHORT_DATE_TIME = "m/d/yyyy h:mm";

const dateFormats = new Map<string, boolean>();

/** What Excel shows in the cell, were its column wide enough. `locale` is the region's tag: "en-GB". */
export function displayedText(cell: Cell, numberFormat: string, date1904: boolean, locale: string): string {
  const { value } = cell;
  if (value === null) return "";
  if (cell.isError) return String(value);
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? displayedNumber(value, numberFormat, date1904, locale) : displayNumber(value, numberFormat, locale);
}

/** What Excel shows in a cell that holds the number. */
export function displayedNumber(value: number, numberFormat: string, date1904: boolean, locale: string): string {
  if (numberFormat === "@") return displayNumber(value, "General", locale);
  let isDate = dateFormats.get(numberFormat);
  if (isDate === undefined) dateFormats.set(numberFormat, (isDate = numberFormatter().isDateFormat(numberFormat)));
  if (!isDate) return displayNumber(value, numberFormat, locale);
  const serial = date1904 ? value + DAYS_1904 : value;
  return serial < 0 || serial >= LAST_DATE + 1 ? "########" : displayNumber(serial, numberFormat, locale);
}

/** Texts made before, by region and format: a plan shows few different numbers in few formats, again and again. */
const shown = new Map<string, Map<number | string, string>>();
const MOST_SHOWN = 10_000;

function displayNumber(value: number | string, numberFormat: string, locale: string): string {
  if (numberFormat === "General" && Number.isSafeInteger(value) && Math.abs(value as number) < 1e11) return String(value);
  const key = `${locale} ${numberFormat}`;
  let texts = shown.get(key);
  if (!texts || texts.size >= MOST_SHOWN) shown.set(key, (texts = new Map()));
  let text = texts.get(value);
  if (text === undefined) {
    text = numberFormatter().format(regional(numberFormat, locale), value, { locale, throws: false });
    texts.set(value, text);
  }
  return text;
}

function regional(numberFormat: string, locale: string): string {
  if (numberFormat === SHORT_DATE) return numberFormatter().getFormatFromId(14, locale) ?? numberFormat;
  if (numberFormat === SHORT_DATE_TIME) return numberFormatter().getFormatFromId(22, locale) ?? numberFormat;
  return numberFormat;
}
