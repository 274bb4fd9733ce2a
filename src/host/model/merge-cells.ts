import type { Area } from "./area";
import { contains, isInside, overlaps } from "./area-algebra";
import { forEachCell, forEachRow } from "./look";
import { checkUnprotected } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/**
 * Merges the cells, or each row of them by itself. Only the top-left value is kept; merges inside are swallowed, one that reaches out of
 * the area refuses, and so does a table. https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf
 */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Area, across: boolean, by: ChangeSource): void {
  checkUnprotected(workbook, sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw new Refusal("MergedRangeConflict");
  if (sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge))) throw new Refusal("InvalidArgument");
  const parts = across ? Array.from({ length: area.rowCount }, (_, i) => ({ ...area, row: area.row + i, rowCount: 1 })) : [area];
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  for (const part of parts) {
    if (part.rowCount === 1 && part.columnCount === 1) continue;
    keepTopLeft(sheet, part);
    sheet.merges.push(part);
  }
  sheet.changed.add("merges");
  workbook.emit({ kind: "format", sheet, area, by });
}

/** Takes every merge that touches the area apart; the values stay where they were. */
export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Area, by: ChangeSource): void {
  checkUnprotected(workbook, sheet);
  const left = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  sheet.changed.add("merges");
  workbook.emit({ kind: "format", sheet, area, by });
}

/** The area grown until it cuts through no merge, as a selection does. */
export function grownByMerges(sheet: Sheet, area: Area): Area {
  let { row, column } = area;
  let bottom = row + area.rowCount;
  let right = column + area.columnCount;
  for (let grew = true; grew;) {
    grew = false;
    for (const merge of sheet.merges) {
      if (!overlaps(merge, { row, column, rowCount: bottom - row, columnCount: right - column })) continue;
      const mergeBottom = merge.row + merge.rowCount;
      const mergeRight = merge.column + merge.columnCount;
      if (merge.row >= row && merge.column >= column && mergeBottom <= bottom && mergeRight <= right) continue;
      row = Math.min(row, merge.row);
      column = Math.min(column, merge.column);
      bottom = Math.max(bottom, mergeBottom);
      right = Math.max(right, mergeRight);
      grew = true;
    }
  }
  return { row, column, rowCount: bottom - row, columnCount: right - column };
}

/** The merge the cell belongs to; null for none. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | null {
  return sheet.merges.find((merge) => isInside(merge, row, column)) ?? null;
}

function keepTopLeft(sheet: Sheet, area: Area): void {
  // The first value in reading order becomes the merge's, when the top-left cell has none.
  let first: { row: number; column: number } | null = null;
  forEachRow(sheet, area, (row, cells) => {
    forEachCell(cells, area, (column, cell) => {
      if (cell.value === null && cell.formula === null) return;
      if (!first || row < first.row || (row === first.row && column < first.column)) first = { row, column };
    });
  });
  if (!first) return;
  const kept = sheet.cells.get((first as { row: number }).row, (first as { column: number }).column);
  if (!kept) return;
  const { value, isError, formula } = kept;
  forEachRow(sheet, area, (row, cells) => {
    forEachCell(cells, area, (column, cell) => {
      if (cell.value === null && cell.formula === null) return;
      Object.assign(cell, { value: null, isError: false, formula: null });
      sheet.markCell(row, column);
    });
  });
  Object.assign(sheet.cells.touch(area.row, area.column), { value, isError, formula });
  sheet.markCell(area.row, area.column);
}
