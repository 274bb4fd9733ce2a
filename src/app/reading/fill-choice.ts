import type { CellValue } from "../../domain/grid/grid";
import { ratingColumns } from "./rating-columns";

/** A sheet with no more cells than this has all its fills read, as long as the workbook's budget lasts. */
const SMALL_SHEET = 2_000;
/** So many rows show which columns may hold ratings. */
export const ENOUGH_ROWS = 200;
/** Told also of cells without a fill: https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member */
const NO_FILL = "#FFFFFF";

/**
 * How many fills of a workbook are read, some 170 and 500 kB: of small sheets all, of larger ones those of columns that may hold ratings.
 * Sheets ask one after the other, the one in view first if it is among the first ones.
 */
export class FillBudget {
  /** Cells of sheets read whole. */
  #whole = 4_000;
  /** Cells of columns that may hold ratings. */
  #columns = 12_000;

  /** Whether all fills of a sheet of so many cells are read; if so, they are spent. */
  takeWhole(cells: number): boolean {
    if (cells > SMALL_SHEET || cells > this.#whole) return false;
    this.#whole -= cells;
    return true;
  }

  /** Whether the fills of columns of so many cells together are read; if so, they are spent. */
  takeColumns(cells: number): boolean {
    if (cells > this.#columns) return false;
    this.#columns -= cells;
    return true;
  }
}

/** The columns (places within the rows) of a large sheet whose fills are worth reading, told by its first rows. */
export const fillColumns = (rows: readonly (readonly CellValue[])[]): readonly number[] => ratingColumns(rows.slice(0, ENOUGH_ROWS));

/** A fill as the grid keeps it, "#RRGGBB"; null for none, and for white, which Excel does not tell from none. */
export function fillOf(colour: string | null | undefined): string | null {
  const found = colour?.toUpperCase();
  return found === undefined || found === "" || found === NO_FILL ? null : found;
}
