import { checkFormula } from "./formula-text";
import { MAX_CELL_TEXT } from "./limits";
import { numberFormatter } from "./number-formatter";
import { Refusal } from "./refusal";

/** The error values a typed text can be: https://support.microsoft.com/office/6396ca47-9ac5-4c6b-8ba2-0a1ff0b4dcb6 */
const ERROR_VALUES: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** What a cell is to hold after something was entered. `numberFormat` is the format the entry brings along, null when it brings none. */
export interface Entered {
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

const constant = (value: Entered["value"], numberFormat: string | null = null): Entered => ({
  value,
  isError: false,
  formula: null,
  numberFormat,
});

/**
 * What Excel makes of an entry. Text is read as if it were typed: numbers, percentages, dates, TRUE become what they say and may bring a
 * number format to a cell formatted General; text behind an apostrophe and text in a cell formatted "@" stays text; "=", "+" or "-" in front
 * starts a formula. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * A formula is kept but not worked out: its cell has no value until Excel, or whoever opens the saved file, calculates it.
 */
export function readEntry(entry: unknown, numberFormat: string, locale: string): Entered {
  if (typeof entry === "boolean" || typeof entry === "number") return constant(entry);
  if (typeof entry !== "string") throw new Refusal("InvalidArgument");
  if (entry === "") return constant(null);
  if (entry.length > MAX_CELL_TEXT && !entry.startsWith("=")) throw new Refusal("InvalidArgument");
  if (numberFormat === "@") return constant(entry);
  if (entry.startsWith("'")) return constant(entry.length === 1 ? null : entry.slice(1));
  if (entry.startsWith("=") && entry.length > 1) {
    checkFormula(entry);
    return { value: null, isError: false, formula: entry, numberFormat: null };
  }
  if (ERROR_VALUES.has(entry.toUpperCase())) return { value: entry.toUpperCase(), isError: true, formula: null, numberFormat: null };
  const parsed = readTyped(entry, locale);
  if (parsed) return parsed;
  if ((entry.startsWith("+") || entry.startsWith("-")) && entry.length > 1) {
    checkFormula(`=${entry}`);
    return { value: null, isError: false, formula: `=${entry}`, numberFormat: null };
  }
  return constant(entry);
}

/** Longest text that can be a number or a date; longer text is never tried. */
const LONGEST_TYPED = 64;

/** What a number, a date, a time or a logical value can begin with; trying the rest of a plan's texts would cost most of the time of writing them. */
const CAN_BE_TYPED = /^[\s+(£€$-]*(?:[0-9.]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|true|false)/i;

function readTyped(entry: string, locale: string): Entered | null {
  if (entry.length > LONGEST_TYPED || !CAN_BE_TYPED.test(entry)) return null;
  const found = numberFormatter().parseValue(entry, { locale });
  if (!found || found.value === undefined || found.value === null) return null;
  const { value } = found;
  if (typeof value !== "number" && typeof value !== "boolean") return null;
  return constant(value, found.formatId === undefined ? null : builtInFormat(found.formatId, locale));
}

/** Dates are told in their stored form, which every region shows in its own way; money (formats 5 to 8) carries the region's sign. */
function builtInFormat(id: number, locale: string): string {
  return id >= 5 && id <= 8 ? numberFormatter().getFormatFromId(id, locale) : numberFormatter().getFormatFromId(id);
}
