import type { Area } from "./area";
import { isEntireColumns, isEntireRows } from "./area-algebra";
import { touchAxis } from "./look";
import { checkAllowed } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { AxisSize, Sheet } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/** Pixels a digit of the default font takes, and a point in pixels: https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
/** Excel's default column of 8.43 characters: 8 digits and 8 pixels of padding. */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_WIDTH_PIXELS = 64;
/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_HEIGHT_POINTS = 409.5;
const MAX_WIDTH_CHARACTERS = 255;

/** A column's width in points, as `format.columnWidth` tells it; 0 when hidden. */
export function columnPoints(sheet: Sheet, column: number): number {
  const own = sheet.columns.get(column);
  if (own?.hidden) return 0;
  return pointsOfWidth(own?.size ?? sheet.defaultColumnWidth);
}

/** A row's height in points; 0 when hidden. */
export function rowPoints(sheet: Sheet, row: number): number {
  const own = sheet.rows.get(row);
  if (own?.hidden) return 0;
  return own?.size ?? sheet.defaultRowHeight;
}

function pointsOfWidth(characters: number): number {
  const pixels = characters === DEFAULT_WIDTH ? DEFAULT_WIDTH_PIXELS : Math.round(characters * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

export function setColumnPoints(workbook: Workbook, sheet: Sheet, area: Area, points: number, by: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowFormatColumns");
  const characters = points / POINTS_PER_PIXEL / DIGIT_PIXELS;
  if (points < 0 || characters > MAX_WIDTH_CHARACTERS) throw new Refusal("InvalidArgument");
  eachColumn(sheet, area, (size) => {
    size.size = characters;
    size.hidden = points === 0;
  });
  workbook.emit({ kind: "format", sheet, area, by });
}

export function setRowPoints(workbook: Workbook, sheet: Sheet, area: Area, points: number, by: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowFormatRows");
  if (points < 0 || points > MAX_HEIGHT_POINTS) throw new Refusal("InvalidArgument");
  eachRow(sheet, area, (size) => {
    size.size = points;
    size.hidden = points === 0;
  });
  workbook.emit({ kind: "format", sheet, area, by });
}

/** Back to the sheet's own height or width. */
export function useStandardSize(workbook: Workbook, sheet: Sheet, area: Area, axis: "rows" | "columns", by: ChangeSource): void {
  checkAllowed(workbook, sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  (axis === "rows" ? eachRow : eachColumn)(sheet, area, (size) => {
    size.size = null;
  });
  workbook.emit({ kind: "format", sheet, area, by });
}

export function setRowsHidden(workbook: Workbook, sheet: Sheet, area: Area, hidden: boolean, by: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowFormatRows");
  eachRow(sheet, area, (size) => {
    size.hidden = hidden;
  });
  workbook.emit({ kind: "rows hidden", sheet, area: { ...area, column: 0, columnCount: 16_384 }, hidden, by });
}

export function setColumnsHidden(workbook: Workbook, sheet: Sheet, area: Area, hidden: boolean, by: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowFormatColumns");
  eachColumn(sheet, area, (size) => {
    size.hidden = hidden;
  });
  workbook.emit({ kind: "view", sheet, by });
}

/** True when all rows of the area are hidden, false when none is, null when some are. */
export function rowsHidden(sheet: Sheet, area: Area): boolean | null {
  return hiddenIn(sheet.rows, area.row, area.rowCount);
}

export function columnsHidden(sheet: Sheet, area: Area): boolean | null {
  return hiddenIn(sheet.columns, area.column, area.columnCount);
}

/** One number for all rows or columns of an area; null when they differ. */
export function commonSize(count: number, at: (index: number) => number, own: Map<number, AxisSize>, from: number): number | null {
  const first = at(from);
  if (count > own.size + 1) {
    // Some have no settings of their own and share the default.
    for (const index of own.keys()) if (index >= from && index < from + count && at(index) !== first) return null;
    for (let index = from; index <= from + own.size; index++) if (!own.has(index)) return at(index) === first ? first : null;
  }
  for (let index = from; index < from + count; index++) if (at(index) !== first) return null;
  return first;
}

function hiddenIn(axis: Map<number, AxisSize>, from: number, count: number): boolean | null {
  let hidden = 0;
  if (count <= axis.size) {
    for (let index = from; index < from + count; index++) if (axis.get(index)?.hidden) hidden++;
  } else {
    for (const [index, size] of axis) if (size.hidden && index >= from && index < from + count) hidden++;
  }
  return hidden === 0 ? false : hidden === count ? true : null;
}

/** Visits the rows of the area; of whole columns it is the sheet's default that changes, and the rows that have their own. */
function eachRow(sheet: Sheet, area: Area, change: (size: AxisSize) => void): void {
  if (isEntireColumns(area)) {
    const standard: AxisSize = { size: sheet.defaultRowHeight, hidden: false, style: 0 };
    change(standard);
    if (standard.hidden) throw new Refusal("InvalidArgument");
    sheet.defaultRowHeight = standard.size ?? sheet.defaultRowHeight;
    for (const size of sheet.rows.values()) change(size);
  } else for (let row = area.row; row < area.row + area.rowCount; row++) change(touchAxis(sheet.rows, row));
  sheet.changed.add("rows");
}

function eachColumn(sheet: Sheet, area: Area, change: (size: AxisSize) => void): void {
  if (isEntireRows(area)) {
    const standard: AxisSize = { size: sheet.defaultColumnWidth, hidden: false, style: 0 };
    change(standard);
    if (standard.hidden) throw new Refusal("InvalidArgument");
    sheet.defaultColumnWidth = standard.size ?? sheet.defaultColumnWidth;
    for (const size of sheet.columns.values()) change(size);
  } else for (let column = area.column; column < area.column + area.columnCount; column++) change(touchAxis(sheet.columns, column));
  sheet.changed.add("columns");
}
