import { dayOfSerial, partsOf } from "../../domain/calendar/day";
import { placeOf, valueAt, type Grid } from "../../domain/grid/grid";

/** A number format that shows a year: y outside quotes and brackets. */
const shownYear = (format: string): boolean => /y/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));

/**
 * Whether the workbook counts its days from 1904. Office.js does not say so (up to ExcelApi 1.15), but every date shown
 * with its year does: the two systems are four years and a day apart.
 * https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
export function countsFrom1904(grids: readonly Grid[]): boolean {
  let from1900 = 0;
  let from1904 = 0;
  for (const grid of grids) {
    // A number that is shown as a date has its format read.
    for (const [key, format] of grid.formats) {
      const { row, column } = placeOf(key);
      const value = valueAt(grid, row, column);
      const text = grid.texts.get(key);
      if (typeof value !== "number" || text === undefined || !shownYear(format)) continue;
      const shown = (date1904: boolean): boolean => {
        const day = dayOfSerial(value, date1904);
        return day !== null && (text.match(/\d+/g) ?? []).some((digits) => isYear(digits, partsOf(day).year));
      };
      const by1900 = shown(false);
      const by1904 = shown(true);
      if (by1900 && !by1904) from1900++;
      if (by1904 && !by1900) from1904++;
    }
  }
  return from1904 > from1900;
}

const isYear = (digits: string, year: number): boolean => digits === String(year) || (digits.length === 2 && Number(digits) === year % 100);
