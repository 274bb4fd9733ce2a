import type { Area } from "./area";
import type { Cell, CellSink } from "./cell-store";

/** A cell's value as a list holds it; errors are their text. */
export type ListedValue = Cell["value"];

/** Cells that a list has room for at first. */
const FIRST_ROOM = 256;
const COLUMNS = 16_384;

/**
 * The cells of a sheet in a list, from the top and from left to right: for reading them once, in half of the time and a fifth of the room that
 * a CellStore takes, which can be changed. Whoever fills it calls `finish` before it is read.
 */
export class CellList implements CellSink {
  /** How many cells there are; of the lists below nothing counts behind them. */
  count = 0;
  /** Zero-based, like the columns. */
  rows = new Uint32Array(FIRST_ROOM);
  columns = new Uint16Array(FIRST_ROOM);
  /** Indexes into the workbook's StyleTable: a file holds no more than 65,490. */
  styles = new Uint16Array(FIRST_ROOM);
  values: ListedValue[] = [];
  /** Formulas by the place of their cell. */
  readonly #formulas = new Map<number, string>();
  #isInOrder = true;

  put(row: number, column: number, style: number, value: ListedValue): void {
    const at = this.count;
    if (at === this.rows.length) this.#grow();
    if (at > 0 && !(this.#isInOrder && isBefore(this.rows[at - 1] as number, this.columns[at - 1] as number, row, column))) {
      // From the first that is out of order on, any cell may be one that was there before.
      this.#isInOrder = false;
      this.#formulas.delete(row * COLUMNS + column);
    }
    this.rows[at] = row;
    this.columns[at] = column;
    this.styles[at] = style;
    this.values.push(value);
    this.count = at + 1;
  }

  setFormula(row: number, column: number, formula: string): void {
    this.#formulas.set(row * COLUMNS + column, formula);
  }

  /** Visits the formulas, with the leading "=", in the order of the file. */
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    for (const [place, formula] of this.#formulas) visit(Math.floor(place / COLUMNS), place % COLUMNS, formula);
  }

  /** Brings the cells into their order. Of several at one place the last counts, as in a file. */
  finish(): void {
    if (this.#isInOrder) return;
    const { rows, columns, styles, values } = this;
    const places = Array.from({ length: this.count }, (_, at) => at);
    const placeOf = (at: number): number => (rows[at] as number) * COLUMNS + (columns[at] as number);
    places.sort((a, b) => placeOf(a) - placeOf(b) || a - b);
    const last = places.filter((at, i) => i + 1 === places.length || placeOf(at) !== placeOf(places[i + 1] as number));
    this.count = last.length;
    this.rows = Uint32Array.from(last, (at) => rows[at] as number);
    this.columns = Uint16Array.from(last, (at) => columns[at] as number);
    this.styles = Uint16Array.from(last, (at) => styles[at] as number);
    this.values = last.map((at) => values[at] as ListedValue);
    this.#isInOrder = true;
  }

  /** Whether the cell of this place in the lists holds a value or formula. */
  isInUse(at: number): boolean {
    if (this.values[at] !== null) return true;
    return this.#formulas.size > 0 && this.#formulas.has((this.rows[at] as number) * COLUMNS + (this.columns[at] as number));
  }

  /** The smallest area holding every cell with a value or formula, or those of them within an area; null when there is none. */
  usedArea(within: Area | null = null): Area | null {
    const { count, rows, columns } = this;
    let top = -1;
    let bottom = -1;
    let left = COLUMNS;
    let right = -1;
    for (let at = 0; at < count; at++) {
      const row = rows[at] as number;
      const column = columns[at] as number;
      // Inside what is known already, and nothing new: most cells.
      if (row === bottom && column >= left && column <= right) continue;
      if (within && !(row >= within.row && row < within.row + within.rowCount)) continue;
      if (within && !(column >= within.column && column < within.column + within.columnCount)) continue;
      if (!this.isInUse(at)) continue;
      if (top < 0) top = row;
      bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  #grow(): void {
    const room = this.rows.length * 2;
    const [rows, columns, styles] = [this.rows, this.columns, this.styles];
    this.rows = new Uint32Array(room);
    this.columns = new Uint16Array(room);
    this.styles = new Uint16Array(room);
    this.rows.set(rows);
    this.columns.set(columns);
    this.styles.set(styles);
  }
}

const isBefore = (row: number, column: number, nextRow: number, nextColumn: number): boolean =>
  row < nextRow || (row === nextRow && column < nextColumn);
