import { readA1 } from "./a1";
import { textAt, type CellValidation, type ReadWorkbook } from "./grid";

/** The words a drop-down offers, from its own list or the cells it points at; null when they cannot be told. */
export function wordsOffered({ list, source }: CellValidation, sheet: string, workbook: ReadWorkbook): readonly string[] | null {
  if (list) return list;
  return source === null ? null : wordsAt(source, sheet, workbook, 0);
}

function wordsAt(source: string, sheet: string, workbook: ReadWorkbook, depth: number): readonly string[] | null {
  const target = source.trim().replace(/^=/, "");
  const match = /^(?:'((?:[^']|''){1,100})'|([^'!]{1,100}))!([$A-Za-z\d:]{1,40})$/.exec(target);
  const on = match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? "") : sheet;
  const area = readA1(match?.[3] ?? target, on);
  const grid = area && workbook.grids.find((each) => each.sheet === area.sheet);
  if (area && grid) {
    const words: string[] = [];
    // A list that points at a whole column offers what was read of it.
    const lastRow = Math.min(area.row + area.rowCount, grid.originRow + grid.rows.length);
    for (let row = area.row; row < lastRow; row++)
      for (let column = area.column; column < area.column + Math.min(area.columnCount, 50); column++) words.push(textAt(grid, row, column));
    return words.filter((word) => word.trim() !== "");
  }
  const name = workbook.names.find((one) => one.name.toLowerCase() === target.toLowerCase());
  return name && depth < 5 ? wordsAt(name.formula, sheet, workbook, depth + 1) : null;
}
