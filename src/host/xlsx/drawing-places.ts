import { columnPoints, rowPoints } from "../model/row-and-column-size";
import type { Sheet } from "../model/sheet";
import { LIMITS } from "./limits";
import { decimal, childOf, textOf, type XmlElement } from "./xml-tree";

/** English Metric Units in a point (ECMA-376 part 1, 20.1.2.1). */
export const EMU_PER_POINT = 12_700;

/** A corner of a drawing: a cell, and how far into it in EMU. */
export interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** Where a drawing lies, in points from the sheet's top-left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The corner of a `from` or `to`. */
export function readCorner(element: XmlElement | undefined): Corner {
  const number = (local: string): number => Math.max(0, Math.trunc(decimal(textOf(childOf(element, local))) ?? 0));
  return {
    column: Math.min(number("col"), LIMITS.columns - 1),
    columnOffset: number("colOff"),
    row: Math.min(number("row"), LIMITS.rows - 1),
    rowOffset: number("rowOff"),
  };
}

/** Points from the sheet's start to a corner. */
export function cornerPoints(sheet: Sheet, { column, columnOffset, row, rowOffset }: Corner): { x: number; y: number } {
  let x = 0;
  for (let i = 0; i < column; i++) x += columnPoints(sheet, i);
  // Rows are many: those without a height of their own are counted, not visited.
  let y = row * sheet.defaultRowHeight;
  for (const index of sheet.rows.keys()) if (index < row) y += rowPoints(sheet, index) - sheet.defaultRowHeight;
  return { x: x + columnOffset / EMU_PER_POINT, y: y + rowOffset / EMU_PER_POINT };
}

/** The corner that lies so many points from the sheet's start. */
export function cornerAt(sheet: Sheet, x: number, y: number): Corner {
  const walk = (points: number, limit: number, size: (index: number) => number): { index: number; offset: number } => {
    let left = Math.max(0, points);
    let index = 0;
    for (; index < limit - 1 && left >= size(index); index++) left -= size(index);
    return { index, offset: Math.round(left * EMU_PER_POINT) };
  };
  const column = walk(x, LIMITS.columns, (index) => columnPoints(sheet, index));
  const row = walk(y, LIMITS.rows, (index) => rowPoints(sheet, index));
  return { column: column.index, columnOffset: column.offset, row: row.index, rowOffset: row.offset };
}
