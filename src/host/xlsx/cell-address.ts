import type { Area } from "../model/area";
import { LIMITS } from "./limits";
import { damaged } from "./unreadable-file";

/** Zero-based column → its letters: 0 → "A". */
export function letters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** Zero-based row and column → "A1". */
export const cellAddress = (row: number, column: number): string => letters(column) + (row + 1);

/** An area as a file writes it: "A1", "A1:B3"; whole columns and rows stay what they are, "C1:C1048576". */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** Letters → zero-based column; -1 when no sheet has it. */
export function columnOf(text: string): number {
  let column = 0;
  for (let i = 0; i < text.length; i++) column = column * 26 + (text.charCodeAt(i) & 31);
  return column <= LIMITS.columns ? column - 1 : -1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** "A1", "A1:B3", "C:D" or "3:5" → the area; null when it is none of a sheet. */
export function readArea(text: string): Area | null {
  const colon = text.indexOf(":");
  const from = colon < 0 ? text : text.slice(0, colon);
  const to = colon < 0 ? text : text.slice(colon + 1);
  const cells = [CELL.exec(from), CELL.exec(to)] as const;
  if (cells[0] && cells[1])
    return between(Number(cells[0][2]), Number(cells[1][2]), columnOf(cells[0][1] ?? ""), columnOf(cells[1][1] ?? ""));
  if (colon < 0) return null;
  const columns = [COLUMN.exec(from), COLUMN.exec(to)] as const;
  if (columns[0] && columns[1]) return between(1, LIMITS.rows, columnOf(columns[0][1] ?? ""), columnOf(columns[1][1] ?? ""));
  const rows = [ROW.exec(from), ROW.exec(to)] as const;
  return rows[0] && rows[1] ? between(Number(rows[0][1]), Number(rows[1][1]), 0, LIMITS.columns - 1) : null;
}

/** Rows one-based, columns zero-based, either first. */
function between(row: number, otherRow: number, column: number, otherColumn: number): Area | null {
  const top = Math.min(row, otherRow);
  const left = Math.min(column, otherColumn);
  if (top < 1 || left < 0 || Math.max(row, otherRow) > LIMITS.rows) return null;
  return { row: top - 1, column: left, rowCount: Math.abs(row - otherRow) + 1, columnCount: Math.abs(column - otherColumn) + 1 };
}

/** The areas of a list such as an sqref, separated by spaces. Throws FileTrouble when one of them is no area. */
export function readAreas(text: string | undefined, what: string): Area[] {
  return (text ?? "")
    .split(/\s+/)
    .filter((part) => part !== "")
    .map((part) => readArea(part) ?? refuse(part, what));
}

function refuse(part: string, what: string): never {
  throw damaged(`${what} stands at ${JSON.stringify(part.slice(0, 40))}`);
}
