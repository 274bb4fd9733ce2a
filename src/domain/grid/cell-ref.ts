/** One cell of one sheet, counted from zero as Office.js counts. Users are shown A1 and 1-based rows (see a1.ts). */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells of one sheet; `row` and `column` are its first cell, zero-based. */
export interface CellArea extends CellRef {
  readonly rowCount: number;
  readonly columnCount: number;
}

export const sameCell = (a: CellRef, b: CellRef): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

export const areaOf = (at: CellRef): CellArea => ({ sheet: at.sheet, row: at.row, column: at.column, rowCount: 1, columnCount: 1 });

export const contains = (area: CellArea, at: CellRef): boolean =>
  area.sheet === at.sheet &&
  at.row >= area.row &&
  at.row < area.row + area.rowCount &&
  at.column >= area.column &&
  at.column < area.column + area.columnCount;
