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

/** What takes in the cells of a file, in whatever order and however often the file holds them: of several at one place the last counts. */
export interface CellSink {
  put(row: number, column: number, style: number, value: Cell["value"], isError: boolean): void;
  /** Gives a cell that was put its formula, with the leading "=". */
  setFormula(row: number, column: number, formula: string): void;
}

/** A cell this many places beyond those of its row still stands beside them, however few they are. */
const NEAR = 32;

/**
 * The cells of one row by their zero-based columns. Nearly always they stand side by side: a list from the first on takes a third of the room
 * and time of a map. What stands left of the first, or far away, has a map, so that no row takes more room than its cells are worth.
 */
export class RowCells implements Iterable<readonly [column: number, cell: Cell]> {
  #first = 0;
  readonly #near: (Cell | undefined)[] = [];
  #nearCount = 0;
  #far: Map<number, Cell> | null = null;

  get size(): number {
    return this.#nearCount + (this.#far?.size ?? 0);
  }

  has(column: number): boolean {
    return this.get(column) !== undefined;
  }

  get(column: number): Cell | undefined {
    return this.#near[column - this.#first] ?? this.#far?.get(column);
  }

  /** The cell, made when it is not there. */
  touch(column: number): Cell {
    const known = this.get(column);
    if (known) return known;
    const cell: Cell = { value: null, isError: false, formula: null, style: 0 };
    if (this.#near.length === 0) this.#first = column;
    const place = column - this.#first;
    if (place < 0 || place > 2 * this.#nearCount + NEAR) (this.#far ??= new Map<number, Cell>()).set(column, cell);
    else {
      this.#near[place] = cell;
      this.#nearCount++;
    }
    return cell;
  }

  delete(column: number): void {
    const place = column - this.#first;
    if (this.#near[place]) {
      this.#near[place] = undefined;
      this.#nearCount--;
    } else this.#far?.delete(column);
  }

  /** The columns that hold a cell, from left to right, as they are now: cells made or deleted meanwhile change nothing of the list. */
  keys(): number[] {
    const columns: number[] = [];
    for (let place = 0; place < this.#near.length; place++) if (this.#near[place]) columns.push(this.#first + place);
    return this.#far ? [...columns, ...this.#far.keys()].sort((a, b) => a - b) : columns;
  }

  values(): Cell[] {
    return this.keys().flatMap((column) => this.get(column) ?? []);
  }

  *[Symbol.iterator](): Iterator<readonly [column: number, cell: Cell]> {
    for (const column of this.keys()) {
      const cell = this.get(column);
      if (cell) yield [column, cell];
    }
  }

  /** Visits the cells from left to right. */
  forEach(visit: (cell: Cell, column: number) => void): void {
    if (this.#far) {
      for (const [column, cell] of this) visit(cell, column);
      return;
    }
    for (let place = 0; place < this.#near.length; place++) {
      const cell = this.#near[place];
      if (cell) visit(cell, this.#first + place);
    }
  }

  /** The leftmost and the rightmost column, from one to another, of a cell for which something holds; null when there is none. */
  ends(from: number, to: number, holds: (cell: Cell) => boolean): { readonly first: number; readonly last: number } | null {
    // Of a row full of cells only its two ends are looked at.
    const near = this.#near;
    let left = Math.max(0, from - this.#first);
    let right = Math.min(near.length - 1, to - this.#first);
    while (left <= right && !isAmong(near[left], holds)) left++;
    while (right > left && !isAmong(near[right], holds)) right--;
    let first = left <= right ? this.#first + left : Infinity;
    let last = left <= right ? this.#first + right : -1;
    this.#far?.forEach((cell, column) => {
      if (column < from || column > to || !holds(cell)) return;
      first = Math.min(first, column);
      last = Math.max(last, column);
    });
    return last < 0 ? null : { first, last };
  }
}

const isAmong = (cell: Cell | undefined, holds: (cell: Cell) => boolean): boolean => cell !== undefined && holds(cell);

/** The cells of a sheet that hold a value, a formula or a style of their own. */
export class CellStore implements CellSink {
  readonly rows = new Map<number, RowCells>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made when it is not there. */
  touch(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new RowCells()));
    return cells.touch(column);
  }

  put(row: number, column: number, style: number, value: Cell["value"], isError: boolean): void {
    const cell = this.touch(row, column);
    cell.style = style;
    cell.isError = isError;
    cell.value = value;
    cell.formula = null;
  }

  setFormula(row: number, column: number, formula: string): void {
    this.touch(row, column).formula = formula;
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
    const counts = ({ value, formula, style }: Cell): boolean => value !== null || formula !== null || (!valuesOnly && style !== 0);
    const [from, to] = within ? [within.column, within.column + within.columnCount - 1] : [0, Infinity];
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.rows.forEach((cells, row) => {
      if (within && (row < within.row || row >= within.row + within.rowCount)) return;
      const ends = cells.ends(from, to, counts);
      if (!ends) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (ends.first < left) left = ends.first;
      if (ends.last > right) right = ends.last;
    });
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}
