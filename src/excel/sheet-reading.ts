// Asks are queued here and read in the function they return, after the sync in rounds.ts, where this rule cannot see it.
/* eslint-disable office-addins/call-sync-before-read */
import type { CellArea } from "../domain/grid/cell-ref";
import { cellKey, placeOf, type CellValidation, type CellValue, type Grid, type ListTable } from "../domain/grid/grid";
import { WorkbookTrouble } from "../app/ports";
import { LONG_GAP, MOST_COLUMNS, MOST_ROWS } from "../app/reading/reading-limits";
import { rowsRead, type RowsRead } from "../app/reading/rows-read";
import { isHashes } from "../app/reading/shown-text";
import { areasOf, rangeOf, type Block, type SheetFacts } from "./block";
import { FillReading, type FillTurns } from "./fill-reading";
import { FormulaReading } from "./formula-reading";
import type { Ask, Round } from "./rounds";
import { runsOf } from "./runs";
import { ValidationReading } from "./validation-reading";

/** The used cells of a sheet. Hidden: null when some rows or columns are and some are not. */
export interface UsedBlock extends Block {
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
}

/** Excel's own list of values: empty cells are "". */
type RawValues = readonly (readonly unknown[])[];

/** A cell of unknown length, in bytes of JSON: an educated start, corrected by the first block. */
const BYTES_A_CELL = 30;
/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-large advises blocks of 5,000 to 20,000 rows. */
const MOST_ROWS_A_BLOCK = 20_000;
/** Displayed text and number format of a number: `"01/05/2019","dd/mm/yyyy",`. */
const BYTES_A_NUMBER = 26;
/** One sheet while it is being read: what is known of it, and what is still to be asked. */
export class SheetReading {
  readonly #rows: CellValue[][] = [];
  readonly #texts = new Map<number, string>();
  readonly #formats = new Map<number, string>();
  #merges: CellArea[] | null = null;
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  /** Used cells to the right of or below what is ever read. */
  readonly #outside: CellArea[] = [];
  /** Used rows behind a long gap, where the reading stopped. */
  #rest: RowsRead["rest"] = null;
  readonly tables: ListTable[] = [];
  readonly #fills: FillReading;
  readonly #formulas: FormulaReading;
  readonly #validations: ValidationReading;
  readonly #width: number;
  /** The next row to read, and one past the last; the sheet's own. */
  #next: number;
  #end: number;
  #mostRows = MOST_ROWS_A_BLOCK;
  #bytesARow: number;
  /** What all values read so far weighed. */
  #bytes = 0;
  #asked = false;
  /** Columns (within the block) whose displayed texts are asked for together with their values, seen to be mostly numbers. */
  #numberColumns: readonly Block[] = [];

  constructor(
    readonly facts: SheetFacts,
    private readonly used: UsedBlock | null,
    bytesACell: number | null,
    private readonly late: (ask: Ask) => void,
    fillTurns: FillTurns,
  ) {
    this.#next = used?.row ?? 0;
    this.#end = used ? used.row + Math.min(used.rowCount, MOST_ROWS) : 0;
    this.#width = Math.min(used?.columnCount ?? 0, MOST_COLUMNS);
    this.#bytesARow = (bytesACell ?? BYTES_A_CELL) * this.#width + 3;
    const all = { row: this.#next, column: used?.column ?? 0, rowCount: this.#end - this.#next, columnCount: this.#width };
    this.#fills = new FillReading(facts, all, fillTurns, late);
    this.#formulas = new FormulaReading(facts, late);
    this.#validations = new ValidationReading(facts, late);
  }

  /** True when every value has been read. */
  get done(): boolean {
    return this.#next >= this.#end;
  }

  /** Values that came with the first round; they start at the used block's first cell and are as wide as it. */
  takeSample(block: Block, values: RawValues): void {
    if (!this.used || block.row !== this.used.row || block.column !== this.used.column || block.columnCount !== this.#width) return;
    this.#takeValues(block, values);
    this.#fills.rowsRead(this.#rows, this.done);
  }

  /** What can be asked before any value is known. */
  *earlyAsks(can: (set: string) => boolean): Generator<Ask> {
    const { used } = this;
    if (!used) return;
    yield* this.#hiddenAsks(used);
    if (can("1.13")) yield this.#mergesAsk(used);
    yield this.#formulas.ask({ ...used, rowCount: Math.min(used.rowCount, MOST_ROWS), columnCount: this.#width });
    yield this.#validations.ask(used);
    yield* this.#beyondAsks(used);
  }

  /** The next block of values that fits into `room` bytes; null when there is none or it would be a sliver. */
  nextBlock(room: number, wholeRoom: boolean): Ask | null {
    const left = this.#end - this.#next;
    if (this.#asked || left <= 0) return null;
    // A last few rows are worth a slightly heavier answer, not a round of their own.
    const inRoom = Math.floor(room / this.#blockBytes(1));
    const fits = Math.min(left <= inRoom * 1.03 ? left : inRoom, this.#mostRows);
    if (!wholeRoom && fits < Math.min(left, 50)) return null;
    const block = {
      row: this.#next,
      column: this.used?.column ?? 0,
      rowCount: Math.max(1, Math.min(left, fits)),
      columnCount: this.#width,
    };
    this.#asked = true;
    return this.#valuesAsk(block);
  }

  grid(): Grid {
    const { name, visibility, isProtected, filtered } = this.facts;
    const { end, rest } = this.#rowsRead();
    if (end < this.#next) this.#leaveOutFrom(end);
    return {
      sheet: name,
      visibility,
      originRow: this.used?.row ?? 0,
      originColumn: this.used?.column ?? 0,
      rows: this.#rows,
      texts: this.#texts,
      formats: this.#formats,
      fills: this.#fills.result(),
      formulas: this.#formulas.result(),
      merges: this.used ? this.#merges : [],
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      filtered,
      tables: this.tables,
      validations: this.used ? this.#validations.result() : ([] as readonly CellValidation[]),
      isProtected,
      beyond: rest ? [...this.#outside, { sheet: name, ...rest, column: this.used?.column ?? 0, columnCount: this.#width }] : this.#outside,
    };
  }

  /** What counts as read of the rows: the blocks in which they came may have reached into a long gap, or across it. */
  #rowsRead(): RowsRead {
    const { used } = this;
    const isPlain = this.#rows.length <= LONG_GAP && !this.#rest;
    if (!used || (isPlain && used.columnCount <= MOST_COLUMNS && used.rowCount <= MOST_ROWS)) return { end: this.#next, rest: null };
    const formulaRows = new Set([...(this.#formulas.result()?.keys() ?? [])].map((key) => placeOf(key).row));
    const usedRows = this.#rows.flatMap((row, r) =>
      formulaRows.has(used.row + r) || row.some((value) => value !== null) ? [used.row + r] : [],
    );
    if (this.#rest) usedRows.push(this.#rest.row, this.#rest.row + this.#rest.rowCount - 1);
    return rowsRead(used.row, usedRows);
  }

  #leaveOutFrom(end: number): void {
    this.#rows.length = end - (this.used?.row ?? 0);
    for (const map of [this.#texts, this.#formats]) for (const key of map.keys()) if (placeOf(key).row >= end) map.delete(key);
    this.#fills.leaveOutFrom(end);
  }

  #valuesAsk(block: Block): Ask {
    const displayed = this.#numberColumns;
    const after = { ...block, row: block.row + block.rowCount, rowCount: this.#end - block.row - block.rowCount };
    const looksAhead = after.rowCount > 2_000;
    return {
      bytes: this.#blockBytes(block.rowCount),
      proxies: 1 + displayed.length + (looksAhead ? 2 : 0),
      cutSmaller: () => {
        this.#cutSmaller(block);
      },
      queue: (round) => {
        const range = this.#range(round, block);
        range.load("values");
        const shown = displayed.map((columns) => {
          const shownRange = this.#range(round, { ...block, column: columns.column, columnCount: columns.columnCount });
          shownRange.load("text,numberFormat");
          return { columns, range: shownRange };
        });
        const takeFills = this.#fills.queue(round, block);
        // Where the next used cell is, so that long empty stretches are never read.
        const ahead = looksAhead ? this.#range(round, after).getUsedRangeOrNullObject(true) : null;
        ahead?.load("rowIndex,rowCount");
        return () => {
          // Beyond 5 million cells `values` may be null instead of an error: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
          const values = range.values as RawValues | null;
          if (values === null) {
            this.#cutSmaller(block);
            return;
          }
          this.#asked = false;
          for (const { columns, range: shownRange } of shown) {
            this.#takeDisplayed({ ...block, column: columns.column, columnCount: columns.columnCount }, values, block, shownRange);
          }
          takeFills();
          this.#takeValues(block, values, displayed);
          if (ahead) this.#skipTo(ahead.isNullObject ? null : { row: ahead.rowIndex, rowCount: ahead.rowCount });
          this.#fills.rowsRead(this.#rows, this.done);
        };
      },
    };
  }

  /** What a block of so many rows will weigh, with the texts that are asked for together with it. */
  #blockBytes(rowCount: number): number {
    const displayed = this.#numberColumns.reduce((sum, { columnCount }) => sum + columnCount, 0);
    return rowCount * (this.#bytesARow + displayed * BYTES_A_NUMBER + this.#fills.bytesARow);
  }

  /** The block was too heavy an answer: its rows are longer than they were taken to be. */
  #cutSmaller(block: Block): void {
    this.#asked = false;
    if (block.rowCount === 1) {
      throw new WorkbookTrouble(
        "too large",
        `Row ${block.row + 1} of the sheet “${this.facts.name}” alone is larger than Excel hands over. Shorten its texts, then try again.`,
      );
    }
    this.#mostRows = Math.ceil(block.rowCount / 4);
  }

  /** Goes on at the next used row; a long gap ends the reading, and what lies behind it is only named. */
  #skipTo(rest: { readonly row: number; readonly rowCount: number } | null): void {
    if (!rest) {
      this.#end = this.#next;
      return;
    }
    if (rest.row - this.#next >= LONG_GAP) {
      this.#rest = rest;
      this.#end = this.#next;
      return;
    }
    const empty: CellValue[] = Array.from({ length: this.#width }, () => null);
    for (; this.#next < rest.row; this.#next++) this.#rows.push(empty);
    this.#end = rest.row + rest.rowCount;
  }

  #takeValues(block: Block, values: RawValues, displayed: readonly Block[] = []): void {
    let bytes = 0;
    /** By column of the block: the rows (of the block) that hold a number there. */
    const numbers = new Map<number, number[]>();
    values.forEach((raw, r) => {
      const row = raw.map((value, c): CellValue => {
        bytes += jsonBytes(value);
        if (typeof value === "number") pushTo(numbers, c, r);
        return value === "" || value === undefined ? null : (value as CellValue);
      });
      this.#rows.push(row);
      bytes += 3;
    });
    this.#next = block.row + block.rowCount;
    this.#bytes += bytes;
    if (this.#rows.length > 0) this.#bytesARow = Math.max(this.#width * 3, this.#bytes / this.#rows.length);
    this.#askDisplayed(block, values, numbers, displayed);
  }

  /** Displayed texts and number formats, only where numbers are: everything else shows what it holds. */
  #askDisplayed(block: Block, values: RawValues, numbers: ReadonlyMap<number, readonly number[]>, have: readonly Block[]): void {
    const mostlyNumbers: Block[] = [];
    for (let c = 0; c < block.columnCount; c++) {
      const column = block.column + c;
      const at = numbers.get(c);
      if (!at) continue;
      if (at.length * 2 > values.length) {
        const last = mostlyNumbers.at(-1);
        if (last && last.column + last.columnCount === column)
          mostlyNumbers[mostlyNumbers.length - 1] = { ...last, columnCount: last.columnCount + 1 };
        else mostlyNumbers.push({ ...block, column, columnCount: 1 });
      }
      if (have.some((known) => column >= known.column && column < known.column + known.columnCount)) continue;
      for (const run of runsOf(at, 24)) {
        const part = { row: block.row + run.first, column, rowCount: run.count, columnCount: 1 };
        this.late({
          bytes: run.count * BYTES_A_NUMBER,
          proxies: 1,
          queue: (round) => {
            const range = this.#range(round, part);
            range.load("text,numberFormat");
            return () => {
              this.#takeDisplayed(part, values, block, range);
            };
          },
        });
      }
    }
    this.#numberColumns = mostlyNumbers;
  }

  #takeDisplayed(
    part: Block,
    values: RawValues,
    valuesAt: Block,
    shown: { readonly text: string[][]; readonly numberFormat: unknown[][] },
  ): void {
    for (let r = 0; r < part.rowCount; r++) {
      for (let c = 0; c < part.columnCount; c++) {
        if (typeof values[part.row - valuesAt.row + r]?.[part.column - valuesAt.column + c] !== "number") continue;
        const key = cellKey(part.row + r, part.column + c);
        const text = shown.text[r]?.[c];
        const format = shown.numberFormat[r]?.[c];
        if (typeof text === "string" && !isHashes(text)) this.#texts.set(key, text);
        if (typeof format === "string") this.#formats.set(key, format);
      }
    }
  }

  *#hiddenAsks(used: UsedBlock): Generator<Ask> {
    const rowCount = Math.min(used.rowCount, MOST_ROWS);
    if (used.rowHidden === true) for (let r = 0; r < rowCount; r++) this.#hiddenRows.add(used.row + r);
    if (used.columnHidden === true) for (let c = 0; c < this.#width; c++) this.#hiddenColumns.add(used.column + c);
    if (used.columnHidden === null) {
      yield {
        bytes: this.#width * 25,
        proxies: 1,
        queue: (round) => {
          const columns = this.#range(round, { ...used, rowCount: 1, columnCount: this.#width }).getColumnProperties({
            columnHidden: true,
          });
          return () => {
            columns.value.forEach(({ columnHidden }, c) => {
              if (columnHidden) this.#hiddenColumns.add(used.column + c);
            });
          };
        },
      };
    }
    if (used.rowHidden !== null) return;
    for (let done = 0; done < rowCount; done += MOST_ROWS_A_BLOCK) {
      const part = { row: used.row + done, column: used.column, rowCount: Math.min(MOST_ROWS_A_BLOCK, rowCount - done), columnCount: 1 };
      yield {
        bytes: part.rowCount * 20,
        proxies: 1,
        queue: (round) => {
          const rows = this.#range(round, part).getRowProperties({ rowHidden: true });
          return () => {
            rows.value.forEach(({ rowHidden }, r) => {
              if (rowHidden) this.#hiddenRows.add(part.row + r);
            });
          };
        },
      };
    }
  }

  #mergesAsk(used: UsedBlock): Ask {
    return {
      bytes: 200 + 3 * Math.min(used.rowCount, MOST_ROWS),
      proxies: 2,
      refused: () => {
        this.#merges = null;
      },
      queue: (round) => {
        const merged = this.#range(round, used).getMergedAreasOrNullObject();
        merged.areas.load("items/address");
        return () => {
          this.#merges = merged.isNullObject ? [] : areasOf(merged.areas, this.facts.name);
        };
      },
    };
  }

  /** Cells in use to the right of or below what is read. */
  *#beyondAsks(used: UsedBlock): Generator<Ask> {
    const outside: Block[] = [];
    if (used.columnCount > MOST_COLUMNS)
      outside.push({ ...used, column: used.column + MOST_COLUMNS, columnCount: used.columnCount - MOST_COLUMNS });
    if (used.rowCount > MOST_ROWS) outside.push({ ...used, row: used.row + MOST_ROWS, rowCount: used.rowCount - MOST_ROWS });
    for (const block of outside) {
      yield {
        bytes: 200,
        proxies: 2,
        queue: (round) => {
          const inUse = this.#range(round, block).getUsedRangeOrNullObject(true);
          inUse.load("rowIndex,columnIndex,rowCount,columnCount");
          return () => {
            if (inUse.isNullObject) return;
            const { rowIndex: row, columnIndex: column, rowCount, columnCount } = inUse;
            this.#outside.push({ sheet: this.facts.name, row, column, rowCount, columnCount });
          };
        },
      };
    }
  }

  #range(round: Round, block: Block): Excel.Range {
    return rangeOf(round.sheet(this.facts.id), block);
  }
}

function pushTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** What a value weighs in a JSON answer, its comma included. */
function jsonBytes(value: unknown): number {
  if (typeof value !== "string") return typeof value === "number" ? 6 : 5;
  let bytes = value.length + 3;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += 1;
  }
  return bytes;
}
