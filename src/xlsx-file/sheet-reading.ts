import { fillColumns, fillOf, type FillBudget } from "../app/reading/fill-choice";
import { LONG_GAP, MOST_COLUMNS, MOST_ROWS } from "../app/reading/reading-limits";
import { rowsRead, type RowsRead } from "../app/reading/rows-read";
import { isHashes } from "../app/reading/shown-text";
import type { CellArea } from "../domain/grid/cell-ref";
import { cellKey, type CellValue, type Grid, type ListTable } from "../domain/grid/grid";
import type { Area } from "../host/model/area";
import { overlaps } from "../host/model/area-algebra";
import type { Cell } from "../host/model/cell-store";
import { displayedText } from "../host/model/displayed-text";
import { styleAt } from "../host/model/look";
import type { AxisSize, Sheet, Visibility } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";
import { readValidations } from "./read-validations";

const VISIBILITY: Readonly<Record<Visibility, Grid["visibility"]>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };
const NOTHING: Area = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

/** One sheet while it is being read. */
export class SheetReading {
  readonly #rows: CellValue[][] = [];
  readonly #texts = new Map<number, string>();
  readonly #formats = new Map<number, string>();
  readonly #formulas = new Map<number, string>();
  #fills: Map<number, string> | null = null;
  /** The cells in use, as Excel tells it; null when there are none. */
  readonly #used: Area | null;
  /** As many of them as are read of any sheet. */
  readonly #all: Area;
  readonly #read: RowsRead;

  constructor(
    readonly sheet: Sheet,
    private readonly workbook: Workbook,
  ) {
    const used = sheet.cells.usedArea(true);
    this.#used = used;
    this.#all = used
      ? { ...used, rowCount: Math.min(used.rowCount, MOST_ROWS), columnCount: Math.min(used.columnCount, MOST_COLUMNS) }
      : NOTHING;
    this.#read = this.#rowsRead();
    this.#readRows();
  }

  /** Reads the fills, as far as the workbook's budget for them reaches. */
  readFills(budget: FillBudget): void {
    const { row, column, rowCount, columnCount } = this.#all;
    if (rowCount === 0) return;
    let columns: readonly number[];
    if (budget.takeWhole(rowCount * columnCount)) columns = Array.from({ length: columnCount }, (_, c) => c);
    else {
      columns = fillColumns(this.#rows);
      if (columns.length === 0 || !budget.takeColumns(columns.length * rowCount)) return;
    }
    const fills = new Map<number, string>();
    this.#fills = fills;
    const { styles } = this.workbook;
    const byStyle = new Map<number, string | null>();
    for (let r = row; r < this.#read.end; r++) {
      for (const place of columns) {
        const style = styleAt(this.sheet, r, column + place);
        let fill = byStyle.get(style);
        if (fill === undefined) byStyle.set(style, (fill = fillOf(styles.get(style).fill)));
        if (fill !== null) fills.set(cellKey(r, column + place), fill);
      }
    }
  }

  grid(tables: readonly ListTable[]): Grid {
    const { sheet } = this;
    const used = this.#used;
    const { row, column, rowCount, columnCount } = this.#all;
    return {
      sheet: sheet.name,
      visibility: VISIBILITY[sheet.visibility],
      originRow: row,
      originColumn: column,
      rows: this.#rows,
      texts: this.#texts,
      formats: this.#formats,
      fills: this.#fills,
      formulas: this.#formulas,
      merges: used ? sheet.merges.filter((merge) => overlaps(merge, used)).map((merge) => this.#cells(merge)) : [],
      hiddenRows: hiddenIn(sheet.rows, row, rowCount),
      hiddenColumns: hiddenIn(sheet.columns, column, columnCount),
      filtered: sheet.autoFilter?.isFiltered ?? false,
      tables,
      validations: used ? readValidations(sheet, used) : [],
      isProtected: sheet.protection !== null,
      beyond: this.#beyond(),
    };
  }

  #rowsRead(): RowsRead {
    const { row, column, rowCount, columnCount } = this.#all;
    const isWhole = rowCount === (this.#used?.rowCount ?? 0) && columnCount === (this.#used?.columnCount ?? 0);
    // A sheet that is read whole ends with a row in use; one so short has no long gap.
    if (isWhole && rowCount <= LONG_GAP) return { end: row + rowCount, rest: null };
    const used: number[] = [];
    this.sheet.cells.rows.forEach((cells, r) => {
      if (r >= row && r < row + rowCount && cells.ends(column, column + columnCount - 1, isInUse)) used.push(r);
    });
    return rowsRead(
      row,
      used.sort((a, b) => a - b),
    );
  }

  #readRows(): void {
    const { column, columnCount, row: top, rowCount } = this.#all;
    const { rows } = this.sheet.cells;
    const { styles, date1904, locale } = this.workbook;
    const empty: CellValue[] = Array.from({ length: columnCount }, () => null);
    let row = top;
    let line = empty;
    const visit = (cell: Cell, at: number): void => {
      const place = at - column;
      if (place < 0 || place >= columnCount) return;
      const { value, formula } = cell;
      if (formula !== null) this.#formulas.set(cellKey(row, at), formula);
      if (value === null) return;
      if (typeof value !== "number") {
        line[place] = value;
        return;
      }
      // JSON, by which Office.js is told a value, knows no -0.
      line[place] = value + 0;
      const { numberFormat } = styles.get(cell.style);
      const key = cellKey(row, at);
      const text = displayedText(cell, numberFormat, date1904, locale);
      if (!isHashes(text)) this.#texts.set(key, text);
      this.#formats.set(key, numberFormat);
    };
    const { end } = this.#read;
    for (; row < end; row++) {
      const cells = rows.get(row);
      if (cells) {
        line = empty.slice();
        cells.forEach(visit);
        this.#rows.push(line);
      } else this.#rows.push(empty);
    }
    this.#readFormulasFrom(end, top + rowCount);
  }

  /** The formulas of rows behind a long gap are told, if nothing else of them is. */
  #readFormulasFrom(row: number, end: number): void {
    const { column, columnCount } = this.#all;
    for (; row < end; row++) {
      this.sheet.cells.rows.get(row)?.forEach(({ formula }, at) => {
        if (formula !== null && at >= column && at < column + columnCount) this.#formulas.set(cellKey(row, at), formula);
      });
    }
  }

  /** Cells in use to the right of or below what is read. */
  #beyond(): readonly CellArea[] {
    const used = this.#used;
    if (!used) return [];
    const { rowCount, columnCount } = this.#all;
    const outside: Area[] = [];
    if (used.columnCount > columnCount)
      outside.push({ ...used, column: used.column + columnCount, columnCount: used.columnCount - columnCount });
    if (used.rowCount > rowCount) outside.push({ ...used, row: used.row + rowCount, rowCount: used.rowCount - rowCount });
    const { rest } = this.#read;
    return [
      ...outside.flatMap((area) => this.sheet.cells.usedArea(true, area) ?? []),
      ...(rest ? [{ ...rest, column: used.column, columnCount }] : []),
    ].map((area) => this.#cells(area));
  }

  #cells({ row, column, rowCount, columnCount }: Area): CellArea {
    return { sheet: this.sheet.name, row, column, rowCount, columnCount };
  }
}

const isInUse = ({ value, formula }: Cell): boolean => value !== null || formula !== null;

/** The rows or columns among so many that are not shown, from the first on. */
function hiddenIn(axis: ReadonlyMap<number, AxisSize>, first: number, count: number): ReadonlySet<number> {
  const hidden: number[] = [];
  for (const [index, size] of axis) if (size.hidden && index >= first && index < first + count) hidden.push(index);
  return new Set(hidden.sort((a, b) => a - b));
}
