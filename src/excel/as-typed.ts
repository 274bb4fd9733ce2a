import type { CellValue } from "../domain/grid/grid";

/** A text that Excel takes as it stands: words without a digit, beginning with a letter, and no truth value. */
const PLAIN = /^\p{L}[\p{L}\p{M} ,.;:()'’"“”!?&/–—-]*$/u;
const TRUTH = /^(true|false)$/i;

/**
 * A value as it must be given to Excel so that the cell then holds exactly it. Excel treats what it is given as typed:
 * a text that begins with =, + or - becomes a formula, "1/2" a date, "12" a number; an apostrophe in front, which is not
 * shown and not part of the value, keeps it text. A cell formatted as text (`isTextCell`) takes whatever it is given as text, the
 * apostrophe too. "" empties the cell; null would leave it alone.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * https://support.microsoft.com/office/keeping-leading-zeros-and-large-numbers-1bf7b935-36e1-4985-842f-5dfa51f85fe7
 */
export function asTyped(value: CellValue, isTextCell = false): string | number | boolean {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return value;
  if (isTextCell) return value;
  return PLAIN.test(value) && !TRUTH.test(value) ? value : `'${value}`;
}
