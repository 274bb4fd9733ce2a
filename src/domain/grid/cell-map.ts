import type { CellRef } from "./cell-ref";
import { cellKey } from "./grid";

/** Values by cell, over several sheets. */
export class CellMap<V> {
  readonly #sheets = new Map<string, Map<number, V>>();

  get({ sheet, row, column }: CellRef): V | undefined {
    return this.#sheets.get(sheet)?.get(cellKey(row, column));
  }

  has({ sheet, row, column }: CellRef): boolean {
    return this.#sheets.get(sheet)?.has(cellKey(row, column)) ?? false;
  }

  set({ sheet, row, column }: CellRef, value: V): void {
    let cells = this.#sheets.get(sheet);
    if (!cells) this.#sheets.set(sheet, (cells = new Map()));
    cells.set(cellKey(row, column), value);
  }

  delete({ sheet, row, column }: CellRef): void {
    this.#sheets.get(sheet)?.delete(cellKey(row, column));
  }
}
