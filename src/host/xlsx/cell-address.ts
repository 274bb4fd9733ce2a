import { columnLetters, parseArea } from "../model/address";
import type { Area } from "../model/area";
import { damaged } from "./unreadable-file";

/** Zero-based row and column → "A1". */
export const cellAddress = (row: number, column: number): string => columnLetters(column) + (row + 1);

/** An area as a file writes it: "A1", "A1:B3"; whole columns and rows stay what they are, "C1:C1048576". */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** The areas of a list such as an sqref, separated by spaces. Throws FileTrouble when one of them is no area. */
export function readAreas(text: string | undefined, what: string): Area[] {
  return (text ?? "")
    .split(/\s+/)
    .filter((part) => part !== "")
    .map((part) => parseArea(part) ?? refuse(part, what));
}

function refuse(part: string, what: string): never {
  throw damaged(`${what} stands at ${JSON.stringify(part.slice(0, 40))}`);
}
