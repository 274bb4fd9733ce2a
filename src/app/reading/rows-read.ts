import { LONG_GAP } from "./reading-limits";

/** What is read of a sheet's rows: those before `end` (zero-based), and which used ones behind a long empty stretch are only named. */
export interface RowsRead {
  readonly end: number;
  /** null: nothing lies behind. */
  readonly rest: { readonly row: number; readonly rowCount: number } | null;
}

/**
 * Where the reading of a sheet ends that begins at row `first`: before the first long empty stretch, else behind the last used row.
 * `used` are the rows that hold a value or a formula, from the top. Where a reader happened to cut the sheet into pieces plays no part.
 */
export function rowsRead(first: number, used: readonly number[]): RowsRead {
  let last = first;
  for (const row of used) {
    if (row - last > LONG_GAP) return { end: last + 1, rest: { row, rowCount: (used.at(-1) ?? row) - row + 1 } };
    last = row;
  }
  return { end: last + 1, rest: null };
}
