import type { Area } from "./area";
import { contains, isEntireColumns, isEntireRows, overlaps } from "./area-algebra";
import type { Cell } from "./cell-store";
import { mapReferences } from "./formula-text";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { forEachCell, forEachRow, styleAt, touchCell } from "./look";
import { checkAllowed, checkUnprotected } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { AxisSize, Sheet } from "./sheet";
import { bodyOf } from "./table-body";
import { shiftTableColumns } from "./table-columns";
import type { ChangeSource, Workbook } from "./workbook";

/** Cells pushed away from `at` (count above 0) or pulled up to it (below 0), along one axis, within a band of the other. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  /** The columns (of a shift of rows) or rows that take part. */
  readonly from: number;
  readonly to: number;
}

/**
 * Inserts empty cells where the area is and pushes the others down or to the right; whole rows and columns go as they are.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1)
 */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, direction: "Down" | "Right", by: ChangeSource): void {
  const shift = shiftOf(area, direction === "Down" ? "rows" : "columns", 1);
  checkMayShift(workbook, sheet, area, shift);
  // Excel refuses to push what is not empty off the sheet's end: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
  const last: Area =
    shift.axis === "rows"
      ? { row: MAX_ROWS - shift.count, rowCount: shift.count, column: shift.from, columnCount: shift.to - shift.from }
      : { column: MAX_COLUMNS - shift.count, columnCount: shift.count, row: shift.from, rowCount: shift.to - shift.from };
  if (sheet.cells.usedArea(true, last)) throw new Refusal("InvalidOperation");
  applyShift(workbook, sheet, shift, by);
  inheritLook(sheet, area, shift);
  inheritFormats(sheet, shift);
  const changeType = isEntireRows(area) ? "RowInserted" : isEntireColumns(area) ? "ColumnInserted" : "CellInserted";
  workbook.emit({ kind: "cells", sheet, area, changeType, by });
}

/**
 * Deletes the cells and pulls the others up or to the left.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-delete-member(1)
 */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, direction: "Up" | "Left", by: ChangeSource): void {
  const shift = shiftOf(area, direction === "Up" ? "rows" : "columns", -1);
  checkMayShift(workbook, sheet, area, shift);
  applyShift(workbook, sheet, shift, by);
  const changeType = isEntireRows(area) ? "RowDeleted" : isEntireColumns(area) ? "ColumnDeleted" : "CellDeleted";
  workbook.emit({ kind: "cells", sheet, area, changeType, by });
}

/** Whole rows only move up and down, whole columns only sideways, whatever was asked. */
function shiftOf(area: Area, axis: "rows" | "columns", sign: 1 | -1): Shift {
  const along = isEntireRows(area) && !isEntireColumns(area) ? "rows" : isEntireColumns(area) && !isEntireRows(area) ? "columns" : axis;
  return along === "rows"
    ? { axis: "rows", at: area.row, count: sign * area.rowCount, from: area.column, to: area.column + area.columnCount }
    : { axis: "columns", at: area.column, count: sign * area.columnCount, from: area.row, to: area.row + area.rowCount };
}

function checkMayShift(workbook: Workbook, sheet: Sheet, area: Area, shift: Shift): void {
  if (sheet.protection) {
    const entire = shift.axis === "rows" ? isEntireRows(area) : isEntireColumns(area);
    if (!entire) checkUnprotected(workbook, sheet);
    const action = shift.count > 0 ? "Insert" : "Delete";
    checkAllowed(workbook, sheet, `allow${action}${shift.axis === "rows" ? "Rows" : "Columns"}`);
    // Deleting also needs the cells to be unlocked: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions
    if (shift.count < 0) {
      forEachRow(sheet, area, (_row, cells) => {
        forEachCell(cells, area, (_column, cell) => {
          if (workbook.styles.get(cell.style).locked) throw new Refusal("AccessDenied");
        });
      });
    }
  } else checkUnprotected(workbook, sheet);
  if (shift.axis === "rows" && shift.count < 0)
    for (const table of sheet.tables) {
      const rows = Array.from({ length: table.area.rowCount }, (_, index) => table.area.row + index);
      const body = bodyOf(table);
      const isLeft = rows.some((row) => !isDeleted(shift, row));
      const hasHeadings = !table.showHeaders || !isDeleted(shift, table.area.row);
      const hasBody = rows.some((row) => row >= body.row && row < body.row + body.rowCount && !isDeleted(shift, row));
      if (isLeft && !(hasHeadings && hasBody) && table.area.column < shift.to && shift.from < table.area.column + table.area.columnCount)
        throw new Refusal(
          "NotImplemented",
          "Deleting the headings of a table or all of its rows, and not the whole table, isn't implemented by this stand-in for Excel.",
        );
    }
  if (isWhole(shift)) return;
  // Part of a merge or a table cannot be moved away from the rest of it.
  const moved: Area =
    shift.axis === "rows"
      ? { row: shift.at, rowCount: MAX_ROWS - shift.at, column: shift.from, columnCount: shift.to - shift.from }
      : { column: shift.at, columnCount: MAX_COLUMNS - shift.at, row: shift.from, rowCount: shift.to - shift.from };
  const splits = (whole: Area): boolean => overlaps(whole, moved) && !contains(moved, whole);
  if (sheet.merges.some(splits) || sheet.tables.some((table) => splits(table.area))) throw new Refusal("InvalidOperation");
}

/** Whether a shift of rows deletes this one. */
const isDeleted = ({ at, count }: Shift, row: number): boolean => row >= at && row < at - count;

function isWhole(shift: Shift): boolean {
  return shift.from === 0 && shift.to === (shift.axis === "rows" ? MAX_COLUMNS : MAX_ROWS);
}

/**
 * Where an area goes: moved, grown by an insertion inside it, shrunk by a deletion, null when all of it was deleted.
 * An area that reaches out of the band stays as it is.
 */
export function followShift(area: Area, shift: Shift): Area | null {
  const { axis, at, count, from, to } = shift;
  const across = axis === "rows" ? { start: area.column, size: area.columnCount } : { start: area.row, size: area.rowCount };
  if (across.start < from || across.start + across.size > to) return area;
  const along = axis === "rows" ? { start: area.row, size: area.rowCount } : { start: area.column, size: area.columnCount };
  const limit = axis === "rows" ? MAX_ROWS : MAX_COLUMNS;
  // Whole columns stay whole when rows come and go.
  if (along.size === limit) return area;
  const moved = count > 0 ? pushed(along, at, count, limit) : pulled(along, at, -count);
  if (!moved) return null;
  if (moved.start === along.start && moved.size === along.size) return area;
  return axis === "rows" ? { ...area, row: moved.start, rowCount: moved.size } : { ...area, column: moved.start, columnCount: moved.size };
}

interface Span {
  readonly start: number;
  readonly size: number;
}

function pushed({ start, size }: Span, at: number, count: number, limit: number): Span | null {
  if (at >= start + size) return { start, size };
  if (at > start) return { start, size: Math.min(size + count, limit - start) };
  return start + count >= limit ? null : { start: start + count, size: Math.min(size, limit - start - count) };
}

function pulled({ start, size }: Span, at: number, count: number): Span | null {
  const end = start + size;
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (gone === size) return null;
  return { start: start >= at + count ? start - count : Math.min(start, at), size: size - gone };
}

function applyShift(workbook: Workbook, sheet: Sheet, shift: Shift, by: ChangeSource): void {
  const follow = (area: Area): Area | null => followShift(area, shift);
  const tables = new Map(sheet.tables.map((table) => [table, table.area]));
  moveCells(sheet, shift);
  if (isWhole(shift)) {
    moveSizes(sheet, shift);
    sheet.shifts.push({ axis: shift.axis, at: shift.at, count: shift.count });
  }
  moveLists(sheet, follow);
  moveReferences(workbook, sheet, follow);
  if (shift.axis === "columns" && isWhole(shift)) shiftTableColumns(workbook, sheet, tables, shift);
  if (shift.axis === "rows" && shift.count < 0)
    for (const [table, was] of tables) if (table.showTotals && isDeleted(shift, was.row + was.rowCount - 1)) table.showTotals = false;
  workbook.emit({ kind: "shifted", sheet, follow, by });
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const { axis, at, count, from, to } = shift;
  const taken: [row: number, column: number, cell: Cell][] = [];
  for (const [row, cells] of sheet.cells.rows) {
    if (axis === "rows" ? row < at : row < from || row >= to) continue;
    for (const [column, cell] of cells) {
      if (axis === "rows" ? column < from || column >= to : column < at) continue;
      taken.push([row, column, cell]);
    }
  }
  for (const [row, column] of taken) {
    sheet.cells.delete(row, column);
    sheet.markCell(row, column);
  }
  for (const [row, column, cell] of taken) {
    const along = axis === "rows" ? row : column;
    // What stood where cells are deleted is gone.
    if (count < 0 && along < at - count) continue;
    const [newRow, newColumn] = axis === "rows" ? [row + count, column] : [row, column + count];
    if (newRow >= MAX_ROWS || newColumn >= MAX_COLUMNS) continue;
    Object.assign(sheet.cells.touch(newRow, newColumn), cell);
    sheet.markCell(newRow, newColumn);
  }
}

function moveSizes(sheet: Sheet, { axis, at, count }: Shift): void {
  const sizes = sheet[axis];
  const kept: [number, AxisSize][] = [];
  for (const [index, size] of sizes) {
    if (index < at) kept.push([index, size]);
    else if (count > 0) kept.push([index + count, size]);
    else if (index >= at - count) kept.push([index + count, size]);
  }
  if (kept.length === 0 && sizes.size === 0) return;
  const limit = axis === "rows" ? MAX_ROWS : MAX_COLUMNS;
  sizes.clear();
  for (const [index, size] of kept) if (index < limit) sizes.set(index, size);
  sheet.changed.add(axis);
}

/** Merges, rules, links and the rest go with their cells; what lost all its cells is gone. */
function moveLists(sheet: Sheet, follow: (area: Area) => Area | null): void {
  const areasOf = (areas: readonly Area[]): Area[] => areas.map(follow).filter((area) => area !== null);
  const differ = (before: readonly Area[], after: readonly Area[]): boolean =>
    before.length !== after.length || before.some((area, index) => area !== after[index]);

  const merges = areasOf(sheet.merges).filter((merge) => merge.rowCount > 1 || merge.columnCount > 1);
  if (differ(sheet.merges, merges)) {
    sheet.merges = merges;
    sheet.changed.add("merges");
  }
  for (const [list, part] of [
    [sheet.validations, "validations"],
    [sheet.conditionalFormats, "conditionalFormats"],
  ] as const) {
    for (const item of list) {
      const areas = areasOf(item.areas);
      if (!differ(item.areas, areas)) continue;
      item.areas = areas;
      sheet.changed.add(part);
    }
  }
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const [list, part] of [
    [sheet.tables, "tables"],
    [sheet.hyperlinks, "hyperlinks"],
  ] as const) {
    const gone = new Set<object>();
    for (const item of list) {
      const area = follow(item.area);
      if (area === item.area) continue;
      sheet.changed.add(part);
      if (area) item.area = area;
      else gone.add(item);
    }
    if (part === "tables") sheet.tables = sheet.tables.filter((table) => !gone.has(table));
    else sheet.hyperlinks = sheet.hyperlinks.filter((link) => !gone.has(link));
  }
  sheet.comments = sheet.comments.filter((comment) => {
    const at = { row: comment.row, column: comment.column, rowCount: 1, columnCount: 1 };
    const moved = follow(at);
    if (moved === at) return true;
    sheet.changed.add("comments");
    if (moved) Object.assign(comment, { row: moved.row, column: moved.column });
    return moved !== null;
  });
  if (sheet.autoFilter) {
    const area = follow(sheet.autoFilter.area);
    if (area !== sheet.autoFilter.area) {
      sheet.autoFilter = area && { ...sheet.autoFilter, area };
      sheet.changed.add("autoFilter");
    }
  }
  const printAreas = areasOf(sheet.printAreas);
  if (differ(sheet.printAreas, printAreas)) {
    sheet.printAreas = printAreas;
    sheet.changed.add("pageSetup");
  }
  for (const key of ["printTitleRows", "printTitleColumns"] as const) {
    const area = sheet[key];
    const moved = area && follow(area);
    if (moved === area) continue;
    sheet[key] = moved;
    sheet.changed.add("pageSetup");
  }
}

/** Formulas, names, rules and charts anywhere in the workbook go on meaning the same cells. Links don't: Excel leaves their targets as they are. */
function moveReferences(workbook: Workbook, moved: Sheet, follow: (area: Area) => Area | null): void {
  const wanted = moved.name.toLowerCase();
  const move = (sheetName: string, area: Area): Area | null => (sheetName.toLowerCase() === wanted ? follow(area) : area);
  for (const sheet of workbook.sheets) {
    const map = (formula: string): string => mapReferences(formula, sheet.name, move);
    for (const [row, cells] of sheet.cells.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        const formula = map(cell.formula);
        if (formula === cell.formula) continue;
        cell.formula = formula;
        sheet.markCell(row, column);
      }
    }
    for (const validation of sheet.validations) {
      const rule = mapRule(validation.rule, map);
      if (rule === validation.rule) continue;
      validation.rule = rule;
      sheet.changed.add("validations");
    }
    for (const format of sheet.conditionalFormats) {
      const rule = mapRule(format.rule, map);
      if (rule === format.rule) continue;
      format.rule = rule;
      sheet.changed.add("conditionalFormats");
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        const before = [series.valuesFormula, series.categoriesFormula, series.nameFormula].join();
        series.valuesFormula = map(series.valuesFormula);
        series.categoriesFormula &&= map(series.categoriesFormula);
        series.nameFormula &&= map(series.nameFormula);
        if (before === [series.valuesFormula, series.categoriesFormula, series.nameFormula].join()) continue;
        chart.changed = true;
        sheet.changed.add("charts");
      }
    }
  }
  for (const name of workbook.names) {
    const formula = mapReferences(name.formula, "", move);
    if (formula === name.formula) continue;
    name.formula = formula;
    workbook.namesChanged = true;
  }
}

/** A rule with its formulas mapped; the same object when none changed. */
function mapRule(rule: Record<string, unknown>, map: (formula: string) => string): Record<string, unknown> {
  let changed = false;
  const mapped = Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      let next: unknown = value;
      if (typeof value === "string" && value.startsWith("=")) next = map(value);
      else if (typeof value === "object" && value !== null && !Array.isArray(value)) next = mapRule(value as Record<string, unknown>, map);
      if (next !== value) changed = true;
      return [key, next];
    }),
  );
  return changed ? mapped : rule;
}

/**
 * Conditional formats are formats, and so new cells take those of the cells above or to their left: an area that ends there reaches over them.
 * Validations are none, and end where they ended. https://github.com/EPPlusSoftware/EPPlus/pull/1511, /issues/1512 ("as in excel")
 */
function inheritFormats(sheet: Sheet, { axis, at, count, from, to }: Shift): void {
  const grown = (area: Area): Area => {
    const [end, first, last] =
      axis === "rows"
        ? [area.row + area.rowCount, area.column, area.column + area.columnCount]
        : [area.column + area.columnCount, area.row, area.row + area.rowCount];
    if (end !== at || first < from || last > to) return area;
    return axis === "rows" ? { ...area, rowCount: area.rowCount + count } : { ...area, columnCount: area.columnCount + count };
  };
  for (const format of sheet.conditionalFormats) {
    const areas = format.areas.map(grown);
    if (areas.every((area, index) => area === format.areas[index])) continue;
    format.areas = areas;
    sheet.changed.add("conditionalFormats");
  }
}

/** New cells look like those above them, or to their left: https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246 */
function inheritLook(sheet: Sheet, area: Area, shift: Shift): void {
  const before = shift.at - 1;
  if (before < 0) return;
  if (shift.axis === "rows" && isWhole(shift)) {
    const above = sheet.rows.get(before)?.style ?? 0;
    if (above !== 0)
      for (let row = area.row; row < area.row + area.rowCount; row++) sheet.rows.set(row, { size: null, hidden: false, style: above });
  }
  const beside = shift.axis === "columns" && isWhole(shift) ? sheet.columns.get(before) : undefined;
  if (beside)
    for (let column = area.column; column < area.column + area.columnCount; column++)
      sheet.columns.set(column, { ...beside, hidden: false });
  const source: Area = shift.axis === "rows" ? { ...area, row: before, rowCount: 1 } : { ...area, column: before, columnCount: 1 };
  const looks: [row: number, column: number, style: number][] = [];
  forEachRow(sheet, source, (row, cells) => {
    forEachCell(cells, source, (column, cell) => {
      if (cell.style !== 0) looks.push([row, column, cell.style]);
    });
  });
  for (const [row, column, style] of looks) {
    for (let step = 1; step <= Math.abs(shift.count); step++) {
      const [r, c] = shift.axis === "rows" ? [row + step, column] : [row, column + step];
      if (styleAt(sheet, r, c) === style) continue;
      touchCell(sheet, r, c).style = style;
      sheet.markCell(r, c);
    }
  }
}
