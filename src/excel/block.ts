import { readA1 } from "../domain/grid/a1";
import type { CellArea } from "../domain/grid/cell-ref";
import type { Grid } from "../domain/grid/grid";

/** A block of one sheet's cells, zero-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A sheet as Excel lists it. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly isProtected: boolean;
  /** A filter is hiding rows. */
  readonly filtered: boolean;
}

/** A new proxy for the block's cells. */
export const rangeOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Block): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rowCount, columnCount);

/** The areas of a loaded collection. Their addresses name the sheet before the last "!". */
export const areasOf = (areas: { readonly items: readonly { readonly address: string }[] }, sheet: string): CellArea[] =>
  areas.items.flatMap(({ address }) => readA1(address.slice(address.lastIndexOf("!") + 1), sheet) ?? []);
