import type { CellArea, CellRef } from "./cell-ref";

/** Excel's own limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Zero-based column → its letters: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "A" → 0, "AA" → 26; null when the letters name no column of a sheet. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : null;
}

/** "F12" for one cell, "F5:F12" for several, "28:28" for whole rows, "C:D" for whole columns; without the sheet. */
export function toA1(at: CellRef | CellArea): string {
  const { rowCount, columnCount } = "rowCount" in at ? at : { rowCount: 1, columnCount: 1 };
  const lastRow = at.row + rowCount;
  const lastColumn = at.column + columnCount - 1;
  if (columnCount >= MAX_COLUMNS) return `${at.row + 1}:${lastRow}`;
  if (rowCount >= MAX_ROWS) return `${columnLetters(at.column)}:${columnLetters(lastColumn)}`;
  const first = `${columnLetters(at.column)}${at.row + 1}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${columnLetters(lastColumn)}${lastRow}`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

/** Reads "F12", "$F$5:F12", "28:28" or "C:D" on the given sheet; null when it is no address of a sheet. */
export function readA1(address: string, sheet: string): CellArea | null {
  const between = (a: number, b: number, max: number): { first: number; count: number } | null =>
    Math.min(a, b) >= 0 && Math.max(a, b) < max ? { first: Math.min(a, b), count: Math.abs(a - b) + 1 } : null;
  const area = (rows: ReturnType<typeof between>, columns: ReturnType<typeof between>): CellArea | null =>
    rows && columns && { sheet, row: rows.first, column: columns.first, rowCount: rows.count, columnCount: columns.count };

  const text = address.trim();
  const cells = CELLS.exec(text);
  if (cells) {
    const [, letters = "", row = "", letters2 = letters, row2 = row] = cells;
    return area(
      between(Number(row) - 1, Number(row2) - 1, MAX_ROWS),
      between(columnIndex(letters) ?? -1, columnIndex(letters2) ?? -1, MAX_COLUMNS),
    );
  }
  const rows = ROWS.exec(text);
  if (rows) return area(between(Number(rows[1]) - 1, Number(rows[2]) - 1, MAX_ROWS), { first: 0, count: MAX_COLUMNS });
  const columns = COLUMNS.exec(text);
  if (columns)
    return area(
      { first: 0, count: MAX_ROWS },
      between(columnIndex(columns[1] ?? "") ?? -1, columnIndex(columns[2] ?? "") ?? -1, MAX_COLUMNS),
    );
  return null;
}

/** A sheet's name as it stands before the "!" of an address: quoted whenever Excel would not take it bare. */
export const quoteSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc](\d*|\d+c\d*)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
