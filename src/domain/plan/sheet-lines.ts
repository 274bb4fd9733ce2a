import type { CellArea, CellRef } from "../grid/cell-ref";
import { cellKey, textAt, type CellValue, type Grid } from "../grid/grid";

/** A cell that shows something, with its place in the direction the plan is read. */
export interface SheetCell {
  readonly at: CellRef;
  /** As displayed, trimmed; never empty. */
  readonly text: string;
  readonly value: CellValue;
  /** Where it stands in its line: its column, or its row when the sheet is read down its columns. */
  readonly slot: number;
  /** How many slots and lines its merge covers; 1 where it is not merged. */
  readonly width: number;
  readonly height: number;
}

/** The cells of one row, left to right; of one column, downwards, when the sheet is read that way. */
export interface SheetLine {
  /** The row's number, zero-based; the column's when read downwards. */
  readonly index: number;
  /** At least one, by slot. */
  readonly cells: readonly SheetCell[];
  readonly hidden: boolean;
}

/** A sheet as its lines that show anything, in order. */
export interface SheetLines {
  readonly grid: Grid;
  readonly transposed: boolean;
  readonly lines: readonly SheetLine[];
}

/** The lines of a sheet. `transposed` reads it down its columns instead of along its rows. */
export function linesOfSheet(grid: Grid, transposed = false): SheetLines {
  const merges = new Map<number, CellArea>();
  const mergedRows = new Set<number>();
  for (const merge of grid.merges ?? []) {
    merges.set(cellKey(merge.row, merge.column), merge);
    mergedRows.add(merge.row);
  }
  const { rows, texts, originRow, originColumn, sheet } = grid;
  const hiddenSheet = grid.visibility !== "visible";
  const hiddenLines = transposed ? grid.hiddenColumns : grid.hiddenRows;
  const isHidden = (index: number): boolean => hiddenSheet || hiddenLines.has(index);
  const lines: SheetLine[] = [];
  const byColumn = new Map<number, SheetCell[]>();
  for (let row = originRow; row < originRow + rows.length; row++) {
    const values = rows[row - originRow] ?? [];
    const isMerged = mergedRows.has(row);
    const own: SheetCell[] = [];
    for (let place = 0; place < values.length; place++) {
      const value = values[place] ?? null;
      if (value === null || value === "") continue;
      const column = originColumn + place;
      const text = (typeof value === "string" && texts.size === 0 ? value : textAt(grid, row, column)).trim();
      if (text === "") continue;
      const merge = isMerged ? merges.get(cellKey(row, column)) : undefined;
      const width = merge?.columnCount ?? 1;
      const height = merge?.rowCount ?? 1;
      const at = { sheet, row, column };
      if (transposed) {
        const cell = { at, text, value, slot: row, width: height, height: width };
        const cells = byColumn.get(column);
        if (cells) cells.push(cell);
        else byColumn.set(column, [cell]);
      } else own.push({ at, text, value, slot: column, width, height });
    }
    if (own.length > 0) lines.push({ index: row, cells: own, hidden: isHidden(row) });
  }
  for (const [index, cells] of byColumn) lines.push({ index, cells, hidden: isHidden(index) });
  return { grid, transposed, lines: transposed ? lines.sort((a, b) => a.index - b.index) : lines };
}
