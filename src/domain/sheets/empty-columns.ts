import type { CellSpec, SheetSpec } from "./sheet-spec";

const isEmpty = (cell: CellSpec | null | undefined): boolean => !cell || (cell.content.kind === "text" && cell.content.text === "");

/**
 * The sheet without those of the given columns (zero-based) in which nothing stands below the header: a plan without refs or measures gets no
 * column for them. A table without rows keeps all. For sheets without charts.
 */
export function withoutEmptyColumns(spec: SheetSpec, columns: readonly number[]): SheetSpec {
  const { headerRow, rows, widths } = spec;
  const body = headerRow === null ? [] : rows.slice(headerRow + 1);
  if (headerRow === null || body.length === 0) return spec;
  const gone = new Set(columns.filter((column) => body.every((row) => isEmpty(row[column]))));
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, column) => !gone.has(column));
  return { ...spec, widths: kept(widths), rows: [...rows.slice(0, headerRow), ...rows.slice(headerRow).map((row) => kept(row))] };
}

/** As wide as a page of A4 across: sentences that stand alone break there. In characters. */
const PAGE_WIDTH = 120;

/** The sheet as sentences only where its table has no rows: a header over nothing looks like something lost. For sheets without charts. */
export function withoutEmptyTable(spec: SheetSpec): SheetSpec {
  const { headerRow, rows } = spec;
  if (headerRow === null || rows.length > headerRow + 1) return spec;
  return { ...spec, headerRow: null, widths: [PAGE_WIDTH], rows: rows.slice(0, headerRow) };
}
