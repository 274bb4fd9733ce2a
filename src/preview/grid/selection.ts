import { MAX_COLUMNS, MAX_ROWS } from "../../domain/grid/a1";
import type { Area, SheetView } from "../ports";

/** A selection: the cells, and the one of them that is typed into (Excel's active cell). */
export interface Selected {
  readonly area: Area;
  readonly row: number;
  readonly column: number;
}

export const oneCell = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

export const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

const spanning = (a: Area, b: Area): Area => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
};

const meets = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;

/** The area with every merged area it touches taken in whole, as Excel selects. */
export function wholeMerges(area: Area, merges: readonly Area[]): Area {
  for (let grown = area; ;) {
    const before = grown;
    for (const merge of merges) if (meets(grown, merge)) grown = spanning(grown, merge);
    if (
      grown.row === before.row &&
      grown.column === before.column &&
      grown.rowCount === before.rowCount &&
      grown.columnCount === before.columnCount
    )
      return grown;
  }
}

/** One cell (its whole merge when it is in one), typed into at its first cell. */
export function selectCell(sheet: SheetView, row: number, column: number): Selected {
  const area = sheet.mergeAt(row, column) ?? oneCell(row, column);
  return { area, row: area.row, column: area.column };
}

/** From the active cell to another one, merges taken in whole. */
export function selectTo(sheet: SheetView, from: Selected, row: number, column: number): Selected {
  return { ...from, area: wholeMerges(spanning(oneCell(from.row, from.column), oneCell(row, column)), sheet.merges) };
}

export type Direction = "up" | "down" | "left" | "right";

const step = { up: -1, left: -1, down: 1, right: 1 } as const;

/** A place on the sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The shown cell beyond an area's edge, in line with `at`; `at` itself at the end of the sheet. Hidden rows and columns are passed over. */
export function neighbour(sheet: SheetView, area: Area, at: Place, direction: Direction): Place {
  const by = step[direction];
  if (direction === "up" || direction === "down") {
    let row = by > 0 ? area.row + area.rowCount : area.row - 1;
    while (row >= 0 && row < MAX_ROWS && sheet.rowHeight(row) === 0) row += by;
    return row < 0 || row >= MAX_ROWS ? at : { row, column: at.column };
  }
  let column = by > 0 ? area.column + area.columnCount : area.column - 1;
  while (column >= 0 && column < MAX_COLUMNS && sheet.columnWidth(column) === 0) column += by;
  return column < 0 || column >= MAX_COLUMNS ? at : { row: at.row, column };
}

/** The cell one step from the active one; a merged area is left as a whole. */
export const stepFrom = (sheet: SheetView, from: Place, direction: Direction): Place =>
  neighbour(sheet, sheet.mergeAt(from.row, from.column) ?? oneCell(from.row, from.column), from, direction);

/** Where Ctrl+arrow goes: the last filled cell before a gap, or the next filled one after it, or the edge of what is used. */
export function jump(sheet: SheetView, from: Place, direction: Direction): Place {
  const filled = (at: Place): boolean => sheet.cell(at.row, at.column).kind !== "empty";
  const inUse = (at: Place): boolean =>
    at.row < Math.max(sheet.usedRows, from.row + 1) && at.column < Math.max(sheet.usedColumns, from.column + 1);
  let at = from;
  let next = stepFrom(sheet, at, direction);
  const alongFilled = filled(at) && filled(next);
  while ((next.row !== at.row || next.column !== at.column) && inUse(next)) {
    if (alongFilled && !filled(next)) return at;
    at = next;
    if (!alongFilled && filled(at)) return at;
    next = stepFrom(sheet, at, direction);
  }
  return at;
}
