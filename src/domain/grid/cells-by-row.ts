import { CellMap } from "./cell-map";
import type { CellRef } from "./cell-ref";

/** The values of the first cell of each row of a sheet that has one. */
interface FirstInRows<V> {
  readonly columns: number[];
  readonly values: V[];
}

/** Values by cell, of what nearly every row of a sheet has in one cell, as ratings and timescales: by row, without the hashing of a CellMap. */
export class CellsByRow<V> {
  readonly #firsts = new Map<string, FirstInRows<V>>();
  readonly #others = new CellMap<V>();

  get(at: CellRef): V | undefined {
    const firsts = this.#firsts.get(at.sheet);
    return firsts?.columns[at.row] === at.column ? firsts.values[at.row] : this.#others.get(at);
  }

  set(at: CellRef, value: V): void {
    const { sheet, row, column } = at;
    let firsts = this.#firsts.get(sheet);
    if (!firsts) this.#firsts.set(sheet, (firsts = { columns: [], values: [] }));
    const first = firsts.columns[row];
    if (first !== undefined && first !== column) {
      this.#others.set(at, value);
      return;
    }
    firsts.columns[row] = column;
    firsts.values[row] = value;
  }
}
