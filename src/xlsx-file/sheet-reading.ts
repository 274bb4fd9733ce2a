import { fillColumns, fillOf, type FillBudget } from "../app/reading/fill-choice";
import { LONG_GAP, MOST_COLUMNS, MOST_ROWS } from "../app/reading/reading-limits";
import { rowsRead, type RowsRead } from "../app/reading/rows-read";
import { isHashes } from "../app/reading/shown-text";
import type { CellArea } from "../domain/grid/cell-ref";
import { cellKey, type CellValue, type Grid, type ListTable } from "../domain/grid/grid";
import type { Area } from "../host/model/area";
import { overlaps } from "../host/model/area-algebra";
import type { CellList } from "../host/model/cell-list";
import { displayedNumber } from "../host/model/displayed-text";
import { axisStyle } from "../host/model/look";
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
    private readonly cells: CellList,
    private readonly workbook: Workbook,
  ) {
    const used = cells.usedArea();
    this.#used = used;
    this.#all = used
      ? { ...used, rowCount: Math.min(used.rowCount, MOST_ROWS), columnCount: Math.min(used.columnCount, MOST_COLUMNS) }
      : NOTHING;
    this.#read = this.#rowsRead();
    this.#readRows();
    this.#readFormulas();
  }

  /** Reads the fills, as far as the workbook's budget for them reaches. */
  readFills(budget: FillBudget): void {
    const { rowCount, columnCount } = this.#all;
    if (rowCount === 0) return;
    const isRead = new Uint8Array(columnCount);
    if (budget.takeWhole(rowCount * columnCount)) isRead.fill(1);
    else {
      const columns = fillColumns(this.#rows);
      if (columns.length === 0 || !budget.takeColumns(columns.length * rowCount)) return;
      for (const column of columns) isRead[column] = 1;
    }
    this.#fills = this.#fillsOf(isRead);
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
    const { count, rows, columns } = this.cells;
    const used: number[] = [];
    let last = -1;
    for (let at = 0; at < count; at++) {
      const r = rows[at] as number;
      const place = (columns[at] as number) - column;
      if (r === last || r < row || r >= row + rowCount || place < 0 || place >= columnCount || !this.cells.isInUse(at)) continue;
      used.push(r);
      last = r;
    }
    return rowsRead(row, used);
  }

  #readRows(): void {
    const { column, columnCount } = this.#all;
    const { count, rows, columns, styles, values } = this.cells;
    const { end } = this.#read;
    const empty: CellValue[] = Array.from({ length: columnCount }, () => null);
    let at = 0;
    let row = this.#all.row;
    while (at < count && (rows[at] as number) < row) at++;
    for (; row < end; row++) {
      if (rows[at] !== row || at >= count) {
        this.#rows.push(empty);
        continue;
      }
      const line = empty.slice();
      for (; at < count && rows[at] === row; at++) {
        const value = values[at] as CellValue;
        const place = (columns[at] as number) - column;
        if (value === null || place < 0 || place >= columnCount) continue;
        line[place] = typeof value === "number" ? this.#number(value, row, column + place, styles[at] as number) : value;
      }
      this.#rows.push(line);
    }
  }

  /** A number, whose displayed text is taken down too. */
  #number(value: number, row: number, column: number, style: number): number {
    const { styles, date1904, locale } = this.workbook;
    const { numberFormat } = styles.get(style);
    const key = cellKey(row, column);
    const text = displayedNumber(value, numberFormat, date1904, locale);
    if (!isHashes(text)) this.#texts.set(key, text);
    this.#formats.set(key, numberFormat);
    // JSON, by which Office.js is told a value, knows no -0.
    return value + 0;
  }

  /** Formulas are told even of rows behind a long gap. */
  #readFormulas(): void {
    const { row, column, rowCount, columnCount } = this.#all;
    this.cells.forEachFormula((r, c, formula) => {
      if (r >= row && r < row + rowCount && c >= column && c < column + columnCount) this.#formulas.set(cellKey(r, c), formula);
    });
  }

  /** The fills in these columns, places within the rows, of all rows that are read. */
  #fillsOf(isRead: Uint8Array): Map<number, string> {
    const { row: top, column } = this.#all;
    const { end } = this.#read;
    const { count, rows, columns, styles } = this.cells;
    const fills = new Map<number, string>();
    const known: (string | null | undefined)[] = [];
    const fillOfStyle = (style: number): string | null => {
      let fill = known[style];
      if (fill === undefined) known[style] = fill = fillOf(this.workbook.styles.get(style).fill);
      return fill;
    };
    // Where a row or column is filled, so are its cells that the file does not hold.
    const isAnyFilled = [this.sheet.rows, this.sheet.columns].some((axis) =>
      [...axis.values()].some(({ style }) => style !== 0 && fillOfStyle(style) !== null),
    );
    if (isAnyFilled)
      for (let row = top; row < end; row++)
        for (let place = 0; place < isRead.length; place++) {
          const fill = isRead[place] ? fillOfStyle(axisStyle(this.sheet, row, column + place)) : null;
          if (fill !== null) fills.set(cellKey(row, column + place), fill);
        }
    for (let at = 0; at < count; at++) {
      const row = rows[at] as number;
      const place = (columns[at] as number) - column;
      if (row >= end) break;
      if (row < top || place < 0 || !isRead[place]) continue;
      const fill = fillOfStyle(styles[at] as number);
      if (fill !== null) fills.set(cellKey(row, column + place), fill);
      else if (isAnyFilled) fills.delete(cellKey(row, column + place));
    }
    return fills;
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
      ...outside.flatMap((area) => this.cells.usedArea(area) ?? []),
      ...(rest ? [{ ...rest, column: used.column, columnCount }] : []),
    ].map((area) => this.#cells(area));
  }

  #cells({ row, column, rowCount, columnCount }: Area): CellArea {
    return { sheet: this.sheet.name, row, column, rowCount, columnCount };
  }
}

/** The rows or columns among so many that are not shown, from the first on. */
function hiddenIn(axis: ReadonlyMap<number, AxisSize>, first: number, count: number): ReadonlySet<number> {
  const hidden: number[] = [];
  for (const [index, size] of axis) if (size.hidden && index >= first && index < first + count) hidden.push(index);
  return new Set(hidden.sort((a, b) => a - b));
}
