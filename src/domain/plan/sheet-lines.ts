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
  for (const merge of grid.merges ?? []) merges.set(cellKey(merge.row, merge.column), merge);
  const lines = new Map<number, SheetCell[]>();
  grid.rows.forEach((values, rowOffset) => {
    const row = grid.originRow + rowOffset;
    values.forEach((value, columnOffset) => {
      if (value === null || value === "") return;
      const column = grid.originColumn + columnOffset;
      const text = textAt(grid, row, column).trim();
      if (text === "") return;
      const merge = merges.get(cellKey(row, column));
      const [width, height] = merge ? [merge.columnCount, merge.rowCount] : [1, 1];
      const index = transposed ? column : row;
      let cells = lines.get(index);
      if (!cells) lines.set(index, (cells = []));
      const at = { sheet: grid.sheet, row, column };
      cells.push(
        transposed ? { at, text, value, slot: row, width: height, height: width } : { at, text, value, slot: column, width, height },
      );
    });
  });
  const hiddenSheet = grid.visibility !== "visible";
  const hiddenLines = transposed ? grid.hiddenColumns : grid.hiddenRows;
  return {
    grid,
    transposed,
    lines: [...lines].sort(([a], [b]) => a - b).map(([index, cells]) => ({ index, cells, hidden: hiddenSheet || hiddenLines.has(index) })),
  };
}
