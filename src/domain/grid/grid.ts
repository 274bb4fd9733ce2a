import type { CellArea } from "./cell-ref";

/** What a cell can hold. Excel gives dates as serial numbers, errors as "#REF!" and the like; null is an empty cell. */
export type CellValue = string | number | boolean | null;

/** The error texts a cell can show: https://support.microsoft.com/office/6396ca47-9ac5-4c6b-8ba2-0a1ff0b4dcb6 */
export const CELL_ERRORS: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#GETTING_DATA",
  "#UNKNOWN!",
  "#BUSY!",
];

/** True for a text that a cell shows in place of a value: "#REF!". */
export const isCellError = (text: string): boolean => text.startsWith("#") && CELL_ERRORS.includes(text);

export interface ListTable {
  readonly name: string;
  readonly area: CellArea;
}

/** A drop-down or other validation rule and the cells it stands on. `list` is null when it is not a list of written words. */
export interface CellValidation {
  readonly area: CellArea;
  readonly list: readonly string[] | null;
  /** The list's source as Excel states it, for a list that points at cells or a name. */
  readonly source: string | null;
}

/**
 * One sheet as read: its cells and where they stand.
 * `rows` is rowCount × columnCount, row by row; `rows[r][c]` is the sheet's cell (originRow + r, originColumn + c), zero-based.
 * The maps are keyed by `cellKey(row, column)` with the sheet's own zero-based row and column.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly originRow: number;
  readonly originColumn: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** The displayed text, only of cells where it was read because it can differ from the value (numbers, dates). */
  readonly texts: ReadonlyMap<number, string>;
  /** Number formats, of the same cells as `texts`. */
  readonly formats: ReadonlyMap<number, string>;
  /** Direct fills as "#RRGGBB"; a cell without one is absent. null: not read. */
  readonly fills: ReadonlyMap<number, string> | null;
  /** Formulas ("=…") of cells that hold one. null: not read. */
  readonly formulas: ReadonlyMap<number, string> | null;
  /** null: this Excel cannot tell (before ExcelApi 1.13). */
  readonly merges: readonly CellArea[] | null;
  /** Rows and columns that are not shown, zero-based, by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** True when a filter is hiding rows of this sheet. */
  readonly filtered: boolean;
  readonly tables: readonly ListTable[];
  /** null: not read. */
  readonly validations: readonly CellValidation[] | null;
  readonly isProtected: boolean;
  /** The key sheet that the add-in wrote: read for its key, never for a plan. Absent: any other sheet. */
  readonly isOwnKey?: true;
  /** Cells in use far to the right of or below the rest, behind a long empty stretch; they were not read. Absent: none. */
  readonly beyond?: readonly CellArea[];
}

/** A name defined in the workbook. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

/** A note or comment standing on a cell. */
export interface CellNote {
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly text: string;
}

/** The whole workbook as read for one check. Sheets that the add-in wrote itself are left out, but for its key sheet. */
export interface ReadWorkbook {
  readonly grids: readonly Grid[];
  readonly names: readonly DefinedName[];
  /** null: this Excel cannot list them. */
  readonly notes: readonly CellNote[] | null;
  /** True: serial numbers count from 1904. */
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** What is kept in the workbook under the name that was asked for, unchecked. Absent: nothing was asked for. */
  readonly kept?: unknown;
}

const COLUMNS = 16_384;

/** One number for a cell of a sheet, for use as a map's key. Row and column are zero-based. */
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

/** The row and column (zero-based) that a `cellKey` stands for. */
export const placeOf = (key: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(key / COLUMNS),
  column: key % COLUMNS,
});

/** The value at a sheet's cell (zero-based); null also outside what was read. */
export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.rows[row - grid.originRow]?.[column - grid.originColumn] ?? null;

/** What a person sees in the cell: the displayed text where it was read, else the value as Excel would write it. */
export function textAt(grid: Grid, row: number, column: number): string {
  const shown = grid.texts.get(cellKey(row, column));
  if (shown !== undefined) return shown;
  const value = valueAt(grid, row, column);
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
