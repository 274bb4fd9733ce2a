import type { CellRef } from "./cell-ref";

/**
 * True when the cells come down one sheet after the other, as those of a plan's rows mostly do: then no cell is there twice, and none needs to be
 * looked up. False says nothing.
 */
export function comeInOrder<T>(all: readonly T[], cellOf: (one: T) => CellRef): boolean {
  const sheets = new Set<string>();
  let sheet = "";
  let row = -1;
  return all.every((one) => {
    const at = cellOf(one);
    const isOnNextSheet = at.sheet !== sheet || row < 0;
    if (isOnNextSheet ? sheets.has(at.sheet) : at.row <= row) return false;
    if (isOnNextSheet) sheets.add(at.sheet);
    ({ sheet, row } = at);
    return true;
  });
}
