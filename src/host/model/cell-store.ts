import type { Area } from "./area";

/** What a cell holds. Errors are their text ("#REF!") with `isError`; "" never occurs, an empty cell has value null. */
export interface Cell {
  value: string | number | boolean | null;
  isError: boolean;
  /** With the leading "="; null when the cell holds a constant. */
  formula: string | null;
  /** Index into the workbook's StyleTable. */
  style: number;
}

/** The cells of a sheet that hold a value, a formula or a style of their own. */
export class CellStore {
  readonly rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made when it is not there. */
  touch(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: null, isError: false, formula: null, style: 0 }));
    return cell;
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  /**
   * The smallest area holding every cell with a value or formula (`valuesOnly`), or also every formatted one; null when there is none.
   * With `within` only its cells count.
   */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.rows.forEach((cells, row) => {
      if (within && (row < within.row || row >= within.row + within.rowCount)) return;
      cells.forEach((cell, column) => {
        // A cell amid those that count makes the area no larger.
        if (row >= top && row <= bottom && column >= left && column <= right) return;
        if (within && (column < within.column || column >= within.column + within.columnCount)) return;
        if (cell.value === null && cell.formula === null && (valuesOnly || cell.style === 0)) return;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      });
    });
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}
