import type { Area, CellLook, CellRule, CellView, ChartView, SheetView } from "../../src/preview/ports";

export const PLAIN: CellLook = {
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColour: null,
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  borders: {},
};

export interface DrawnSheetOptions {
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly rules?: Readonly<Record<string, CellRule>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly charts?: readonly ChartView[];
  readonly looks?: Readonly<Record<string, Partial<CellLook>>>;
}

/** A sheet for the grid, from its texts row by row; rules and looks by "row,column". */
export function drawnSheet(rows: readonly (readonly string[])[], options: DrawnSheetOptions = {}): SheetView {
  const merges = options.merges ?? [];
  return {
    id: "sheet-1",
    name: "Plan",
    frozenRows: options.frozenRows ?? 0,
    frozenColumns: options.frozenColumns ?? 0,
    showGridlines: true,
    showHeadings: true,
    isProtected: false,
    usedRows: rows.length,
    usedColumns: Math.max(0, ...rows.map((row) => row.length)),
    defaultRowHeight: 20,
    merges,
    rowHeight: (row) => (options.hiddenRows?.includes(row) ? 0 : 20),
    columnWidth: () => 64,
    cell: (row, column): CellView => {
      const text = rows[row]?.[column] ?? "";
      return { text, input: text, kind: text === "" ? "empty" : "text", look: { ...PLAIN, ...options.looks?.[`${row},${column}`] } };
    },
    filledColumns: (row) => (rows[row] ?? []).flatMap((text, column) => (text === "" ? [] : [column])),
    mergeAt: (row, column) =>
      merges.find(
        (merge) =>
          row >= merge.row && row < merge.row + merge.rowCount && column >= merge.column && column < merge.column + merge.columnCount,
      ) ?? null,
    ruleAt: (row, column) => options.rules?.[`${row},${column}`] ?? null,
    commentAt: () => null,
    linkAt: (row, column) => options.links?.[`${row},${column}`] ?? null,
    charts: options.charts ?? [],
  };
}
