import { cellKey, type CellValue } from "../domain/grid/grid";
import { rangeOf, type Block, type SheetFacts } from "./block";
import { ratingColumns } from "./rating-columns";
import type { Ask, Round } from "./rounds";

/** A sheet with no more cells than this has all its fills read, as long as the workbook's budget lasts. */
const SMALL_SHEET = 2_000;
/** So many rows show which columns may hold ratings. */
const ENOUGH_ROWS = 200;
/** `{"format":{"fill":{"color":"#FFFFFF"}}},` */
const BYTES_A_FILL = 42;
/** Told also of cells without a fill: https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member */
const NO_FILL = "#FFFFFF";

/** How many more fills of the workbook are read: they weigh more than most texts. */
export interface FillBudget {
  /** Cells of sheets read whole. */
  whole: number;
  /** Cells of columns that may hold ratings. */
  columns: number;
}

/** What a workbook's fills may cost: some 170 and 500 kB. */
export const newFillBudget = (): FillBudget => ({ whole: 4_000, columns: 12_000 });

/** The fills of one sheet: all of a small one; of a larger one those of columns that may hold ratings; none when the budget is spent. */
export class FillReading {
  /** First column and number of columns of what is read; null while it is not known, empty when nothing is. */
  #parts: readonly { readonly column: number; readonly columnCount: number }[] | null = null;
  #found: Map<number, string> | null = null;

  constructor(
    private readonly sheet: SheetFacts,
    private readonly all: Block,
    private readonly budget: FillBudget,
  ) {}

  /** null: not read. */
  result(): ReadonlyMap<number, string> | null {
    return this.#found;
  }

  /** Bytes that a row's fills weigh when they are asked for together with its values. */
  get bytesARow(): number {
    return (this.#parts ?? []).reduce((sum, { columnCount }) => sum + columnCount * BYTES_A_FILL, 0);
  }

  /** Says what is read, once the rows read so far tell; then the asks for the fills of those rows. */
  *asksOnceKnown(rows: readonly (readonly CellValue[])[], isDone: boolean): Generator<Ask> {
    if (this.#parts || rows.length === 0 || (!isDone && rows.length < ENOUGH_ROWS)) return;
    this.#parts = this.#choose(rows);
    if (this.#parts.length > 0) this.#found = new Map();
    for (const part of this.#parts) {
      const block = { row: this.all.row, rowCount: rows.length, ...part };
      yield {
        bytes: block.rowCount * block.columnCount * BYTES_A_FILL,
        proxies: 1,
        refused: () => {
          this.#found = null;
        },
        queue: (round) => this.#queuePart(round, block),
      };
    }
  }

  /** Asks for the fills of a block's rows together with its values. */
  queue(round: Round, block: Block): () => void {
    const takers = (this.#parts ?? []).map((part) => this.#queuePart(round, { ...block, ...part }));
    return () => {
      for (const take of takers) take();
    };
  }

  #choose(rows: readonly (readonly CellValue[])[]): readonly { readonly column: number; readonly columnCount: number }[] {
    const cells = this.all.rowCount * this.all.columnCount;
    if (cells <= Math.min(SMALL_SHEET, this.budget.whole)) {
      this.budget.whole -= cells;
      return [this.all];
    }
    const columns = ratingColumns(rows);
    if (columns.length * this.all.rowCount > this.budget.columns) return [];
    this.budget.columns -= columns.length * this.all.rowCount;
    return columns.map((column) => ({ column: this.all.column + column, columnCount: 1 }));
  }

  #queuePart(round: Round, { row, column, rowCount, columnCount }: Block): () => void {
    const range = rangeOf(round.sheet(this.sheet.id), { row, column, rowCount, columnCount });
    const cells = range.getCellProperties({ format: { fill: { color: true } } });
    return () => {
      cells.value.forEach((line, r) => {
        line.forEach((cell, c) => {
          const colour = cell.format?.fill?.color?.toUpperCase();
          if (colour && colour !== NO_FILL) this.#found?.set(cellKey(row + r, column + c), colour);
        });
      });
    };
  }
}
