import { ENOUGH_ROWS, fillColumns, fillOf, type FillBudget } from "../app/reading/fill-choice";
import { cellKey, placeOf, type CellValue } from "../domain/grid/grid";
import { rangeOf, type Block, type SheetFacts } from "./block";
import type { Ask, Round } from "./rounds";

/** `{"format":{"fill":{"color":"#FFFFFF"}}},` */
const BYTES_A_FILL = 42;

/** The sheets that wait for their share of a workbook's fills, in the order in which they get it whichever is read first. */
export class FillTurns {
  readonly #waiting: FillReading[] = [];

  constructor(readonly budget: FillBudget) {}

  waitFor(reading: FillReading): void {
    this.#waiting.push(reading);
  }

  /** Gives every sheet its share whose turn it is, and which knows what it wants. */
  next(): void {
    while (this.#waiting[0]?.takeTurn()) this.#waiting.shift();
  }
}

/** The fills of one sheet: all of a small one; of a larger one those of columns that may hold ratings; none when the budget is spent. */
export class FillReading {
  readonly #isWhole: boolean;
  /** Places of the columns within the rows whose fills are wanted; null while it is not known. */
  #wanted: readonly number[] | null = null;
  /** The sheet's own columns whose fills are read with each block of rows. */
  #columns: readonly number[] = [];
  /** How many rows' fills have been asked for. */
  #askedRows = 0;
  /** Rows read so far. */
  #rowCount = 0;
  #found: Map<number, string> | null = null;

  constructor(
    private readonly sheet: SheetFacts,
    private readonly all: Block,
    private readonly turns: FillTurns,
    private readonly late: (ask: Ask) => void,
  ) {
    const cells = all.rowCount * all.columnCount;
    this.#isWhole = cells > 0 && turns.budget.takeWhole(cells);
    if (cells > 0 && !this.#isWhole) turns.waitFor(this);
  }

  /** null: not read. */
  result(): ReadonlyMap<number, string> | null {
    return this.#found;
  }

  /** Forgets the fills of the rows from this one on, the sheet's own. */
  leaveOutFrom(row: number): void {
    for (const key of this.#found?.keys() ?? []) if (placeOf(key).row >= row) this.#found?.delete(key);
  }

  /** Bytes that a row's fills weigh when they are asked for together with its values. */
  get bytesARow(): number {
    return this.#columns.length * BYTES_A_FILL;
  }

  /** Called when rows have been read: says what is wanted, once they tell, and asks for what was not asked for with the rows. */
  rowsRead(rows: readonly (readonly CellValue[])[], isDone: boolean): void {
    this.#rowCount = rows.length;
    if (!this.#wanted && rows.length > 0 && (isDone || rows.length >= ENOUGH_ROWS)) {
      this.#wanted = this.#isWhole ? [] : fillColumns(rows);
      if (this.#isWhole) {
        this.#found = new Map();
        this.#ask(this.all);
      } else this.turns.next();
    }
    this.#askMissing();
  }

  /** Takes the sheet's share; false while it is not known what is wanted. */
  takeTurn(): boolean {
    if (!this.#wanted) return false;
    if (this.#wanted.length > 0 && this.turns.budget.takeColumns(this.#wanted.length * this.all.rowCount)) {
      this.#columns = this.#wanted.map((column) => this.all.column + column);
      this.#found = new Map();
      this.#askMissing();
    }
    return true;
  }

  /** Asks for the fills of a block's rows together with its values. */
  queue(round: Round, block: Block): () => void {
    const columns = this.#columns;
    const takers = columns.map((column) => this.#queuePart(round, { ...block, column, columnCount: 1 }));
    return () => {
      for (const take of takers) take();
      if (columns.length > 0) this.#askedRows = block.row + block.rowCount - this.all.row;
    };
  }

  /** Asks for the fills of rows that came without them: before it was known which are wanted, or passed over as empty. */
  #askMissing(): void {
    const first = this.#askedRows;
    if (this.#columns.length === 0 || this.#rowCount <= first) return;
    this.#askedRows = this.#rowCount;
    for (const column of this.#columns) this.#ask({ row: this.all.row + first, rowCount: this.#rowCount - first, column, columnCount: 1 });
  }

  #ask(block: Block): void {
    this.late({
      bytes: block.rowCount * block.columnCount * BYTES_A_FILL,
      proxies: 1,
      refused: () => {
        this.#found = null;
      },
      queue: (round) => this.#queuePart(round, block),
    });
  }

  #queuePart(round: Round, { row, column, rowCount, columnCount }: Block): () => void {
    const range = rangeOf(round.sheet(this.sheet.id), { row, column, rowCount, columnCount });
    const cells = range.getCellProperties({ format: { fill: { color: true } } });
    return () => {
      cells.value.forEach((line, r) => {
        line.forEach((cell, c) => {
          const colour = fillOf(cell.format?.fill?.color);
          if (colour !== null) this.#found?.set(cellKey(row + r, column + c), colour);
        });
      });
    };
  }
}
