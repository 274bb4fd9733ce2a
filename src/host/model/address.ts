import type { Area } from "./area";
import { isEntireColumns, isEntireRows } from "./area-algebra";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A"; may lie beyond the last column. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** Reads "B2", "$A$1:C3", "A:C" or "1:3" (no sheet); null when it is none of these or lies outside a sheet. */
export function parseArea(text: string): Area | null {
  let match = CELLS.exec(text);
  if (match) {
    const [, left = "", top = "", right = left, bottom = top] = match;
    return fromCorners(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  match = COLUMNS.exec(text);
  if (match) return fromCorners(0, columnNumber(match[1] ?? ""), MAX_ROWS - 1, columnNumber(match[2] ?? ""));
  match = ROWS.exec(text);
  if (match) return fromCorners(Number(match[1]) - 1, 0, Number(match[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function fromCorners(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const bottom = Math.max(row1, row2);
  const right = Math.max(column1, column2);
  if (row < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { row, column, rowCount: bottom - row + 1, columnCount: right - column + 1 };
}

/** Splits "'My sheet'!A1" into the sheet's name and the rest; sheet is null when none is named. */
export function splitAddress(text: string): { sheet: string | null; rest: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, rest: text };
  const sheet = text.slice(0, bang);
  const quoted = sheet.length >= 2 && sheet.startsWith("'") && sheet.endsWith("'");
  return { sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, rest: text.slice(bang + 1) };
}

/** "A1", "A1:B2", "A:C", "1:3"; the whole sheet is "1:1048576", as Excel writes it. */
export function areaAddress(area: Area): string {
  const { row, column, rowCount, columnCount } = area;
  if (isEntireRows(area)) return `${row + 1}:${row + rowCount}`;
  if (isEntireColumns(area)) return `${columnLetters(column)}:${columnLetters(column + columnCount - 1)}`;
  const first = columnLetters(column) + (row + 1).toString();
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

/** "$A$1:$B$2", "$A:$C", "$1:$3". */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
}

// Names that need no quotes: letters, digits, "_" and ".", not starting with a digit, and not looking like a cell (A1 or R1C1 style).
// https://support.microsoft.com/office/create-or-change-a-cell-reference-c7b8b95d-c594-4488-947e-c835903cebaa
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|[RrCc][0-9]*|[Rr][0-9]*[Cc][0-9]*|true|false)$/i;

/** The sheet's name as an address writes it: quoted where needed. */
export function quotedSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Plan!A1:B2", "'My plan'!C3". */
export function sheetAddress(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area)}`;
}
