import { columnLetters, parseArea } from "../model/address";
import type { Area } from "../model/area";
import { damaged, tooLarge } from "./unreadable-file";
import type { TreeBudget } from "./xml-tree";

/** Zero-based row and column → "A1". */
export const cellAddress = (row: number, column: number): string => columnLetters(column) + (row + 1);

/** An area as a file writes it: "A1", "A1:B3"; whole columns and rows stay what they are, "C1:C1048576". */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** The areas of a list such as an sqref, separated by blanks. Throws FileTrouble when one of them is no area, and when the budget is spent. */
export function readAreas(text: string | undefined, what: string, budget: Pick<TreeBudget, "areas">): Area[] {
  const parts = text?.match(/\S+/g) ?? [];
  if ((budget.areas -= parts.length) < 0) throw tooLarge(`${what} and those before it stand in too many areas`);
  return parts.map((part) => {
    const area = parseArea(part);
    if (!area) throw damaged(`${what} stands at ${JSON.stringify(part.slice(0, 40))}`);
    return area;
  });
}
