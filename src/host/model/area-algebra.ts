import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

/** The whole sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** The cells of both; null when they share none. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const bottom = Math.min(a.row + a.rowCount, b.row + b.rowCount);
  const right = Math.min(a.column + a.columnCount, b.column + b.columnCount);
  return row < bottom && column < right ? { row, column, rowCount: bottom - row, columnCount: right - column } : null;
}

/** True when the two share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount
  );
}

/** True when every cell of `inner` is in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** The smallest area holding both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** What is left of `area` without `hole`: none to four areas, top, left, right, bottom. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  const cutBottom = cut.row + cut.rowCount;
  const cutRight = cut.column + cut.columnCount;
  if (cut.row > area.row) parts.push({ ...area, rowCount: cut.row - area.row });
  if (cut.column > area.column)
    parts.push({ row: cut.row, column: area.column, rowCount: cut.rowCount, columnCount: cut.column - area.column });
  if (cutRight < right) parts.push({ row: cut.row, column: cutRight, rowCount: cut.rowCount, columnCount: right - cutRight });
  if (cutBottom < bottom) parts.push({ ...area, row: cutBottom, rowCount: bottom - cutBottom });
  return parts;
}

/** True when the area spans every row: "A:C". */
export function isEntireColumns(area: Area): boolean {
  return area.rowCount === MAX_ROWS;
}

/** True when the area spans every column: "1:3". */
export function isEntireRows(area: Area): boolean {
  return area.columnCount === MAX_COLUMNS;
}

/** "A:C", "1:3" or the whole sheet: such ranges have no readable cell values: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
export function isUnbounded(area: Area): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}

export function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
}
