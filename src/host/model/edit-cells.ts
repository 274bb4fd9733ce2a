import type { Area } from "./area";
import { cellCount, isUnbounded, overlaps } from "./area-algebra";
import type { Cell } from "./cell-store";
import { readEntry } from "./enter-value";
import { MAX_CELLS_CHANGED } from "./limits";
import { changeLook, touchCell } from "./look";
import { checkAllowed, checkUnlocked } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import { DEFAULT_STYLE } from "./style-table";
import type { ChangeSource, Workbook } from "./workbook";

/** A cell's value as Office.js tells it, with its type: https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export interface ToldValue {
  readonly value: string | number | boolean;
  readonly type: "Empty" | "String" | "Double" | "Boolean" | "Error";
}

export function toldValue(cell: Cell | undefined): ToldValue {
  const value = valueOf(cell);
  if (!cell || cell.value === null) return { value, type: "Empty" };
  if (cell.isError) return { value, type: "Error" };
  return { value, type: typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String" };
}

/** What Office.js is told that a cell holds: "" for an empty one. */
export function valueOf(cell: Cell | undefined): string | number | boolean {
  if (!cell || cell.value === null) return "";
  return cell.isError ? String(cell.value) : cell.value;
}

/** What was passed for a range: one value for all of it, or rows of values; null leaves a cell as it is. */
export type Entries = readonly (readonly unknown[])[];

/**
 * Brings what an add-in assigned into the shape of the range: a single value fills it, anything else must match it row by row.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values#set-cell-values
 */
export function shapedEntries(area: Area, given: unknown): Entries {
  if (isUnbounded(area)) throw new Refusal("InvalidArgument");
  if (cellCount(area) > MAX_CELLS_CHANGED) throw new Refusal("OperationCellsExceedLimit");
  if (!Array.isArray(given)) {
    const row = new Array<unknown>(area.columnCount).fill(given);
    return new Array<readonly unknown[]>(area.rowCount).fill(row);
  }
  const isShaped = given.length === area.rowCount && given.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!isShaped) {
    throw new Refusal(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return given as Entries;
}

/** Enters values or formulas, each read as if it were typed. Cells under a merge's top-left one take nothing. */
export function enterCells(workbook: Workbook, sheet: Sheet, area: Area, entries: Entries, by: ChangeSource): void {
  checkUnlocked(workbook, sheet, area);
  const isSingle = area.rowCount === 1 && area.columnCount === 1;
  const before = isSingle ? toldValue(sheet.cells.get(area.row, area.column)) : null;
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  // All is read before anything is written: a refused entry leaves the range as it was.
  const read = entries.map((row, r) =>
    row.map((entry, c) => {
      if (entry === null || entry === undefined) return null;
      const cell = sheet.cells.get(area.row + r, area.column + c);
      return readEntry(entry, workbook.styles.get(cell?.style ?? 0).numberFormat, workbook.locale);
    }),
  );
  for (let r = 0; r < area.rowCount; r++) {
    for (let c = 0; c < area.columnCount; c++) {
      const entered = read[r]?.[c];
      const row = area.row + r;
      const column = area.column + c;
      if (!entered || isCovered(merges, row, column)) continue;
      if (entered.value === null && entered.formula === null && !sheet.cells.get(row, column)) continue;
      const cell = touchCell(sheet, row, column);
      cell.value = entered.value;
      cell.isError = entered.isError;
      cell.formula = entered.formula;
      if (entered.numberFormat !== null && workbook.styles.get(cell.style).numberFormat === DEFAULT_STYLE.numberFormat) {
        cell.style = workbook.styles.derive(cell.style, { numberFormat: entered.numberFormat });
      }
      sheet.markCell(row, column);
    }
  }
  const after = isSingle ? toldValue(sheet.cells.get(area.row, area.column)) : null;
  workbook.emit({ kind: "cells", sheet, area, changeType: "RangeEdited", by, ...(before && after ? { before, after } : {}) });
}

/** Sets number formats; a single one fills the range. */
export function setNumberFormats(workbook: Workbook, sheet: Sheet, area: Area, given: unknown, by: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowFormatCells");
  if (!Array.isArray(given)) {
    if (typeof given !== "string") throw new Refusal("InvalidArgument");
    changeLook(workbook.styles, sheet, area, { numberFormat: given || DEFAULT_STYLE.numberFormat });
  } else {
    const entries = shapedEntries(area, given);
    if (entries.some((row) => row.some((format) => format !== null && typeof format !== "string"))) throw new Refusal("InvalidArgument");
    entries.forEach((row, r) => {
      row.forEach((format, c) => {
        if (typeof format !== "string") return;
        const cell = touchCell(sheet, area.row + r, area.column + c);
        cell.style = workbook.styles.derive(cell.style, { numberFormat: format || DEFAULT_STYLE.numberFormat });
        sheet.markCell(area.row + r, area.column + c);
      });
    });
  }
  workbook.emit({ kind: "format", sheet, area, by });
}

/** True for a merge's cells other than its top-left one. */
export function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  for (const merge of merges) {
    if (row === merge.row && column === merge.column) continue;
    if (row >= merge.row && row < merge.row + merge.rowCount && column >= merge.column && column < merge.column + merge.columnCount)
      return true;
  }
  return false;
}
