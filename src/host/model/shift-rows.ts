import type { Area } from "./area";
import { mapReferences } from "./formula-text";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { touchAxis, touchCell } from "./look";
import { checkAllowed } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/**
 * Inserts empty rows above `row`. All below moves down with everything that stands there, what spans the place grows, and formulas, names and
 * rules follow. The new rows look like the one above them: https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246
 */
export function insertRows(workbook: Workbook, sheet: Sheet, row: number, count: number, by: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowInsertRows");
  const last = sheet.cells.usedArea(true);
  // "To prevent possible loss of data, Excel can't insert new cells…": what would fall off the end of the sheet.
  if (last && last.row + last.rowCount + count > MAX_ROWS && last.row + last.rowCount > row)
    throw new Refusal("InvalidOperation", "Rows cannot be inserted because what stands in the last rows of the sheet would be lost.");
  const move = (area: Area): Area | null => {
    if (area.rowCount === MAX_ROWS || area.row + area.rowCount <= row) return area;
    if (area.row < row) return { ...area, rowCount: Math.min(area.rowCount + count, MAX_ROWS - area.row) };
    if (area.row + count >= MAX_ROWS) return null;
    return { ...area, row: area.row + count, rowCount: Math.min(area.rowCount, MAX_ROWS - area.row - count) };
  };
  moveRows(sheet, row, (at) => (at < row ? at : at + count < MAX_ROWS ? at + count : null));
  follow(workbook, sheet, move, by);
  if (row > 0) likeRowAbove(sheet, row, count);
  workbook.emit({ kind: "cells", sheet, area: wholeRows(row, count), changeType: "RowInserted", by });
}

/** Deletes rows with what stands in them; all below moves up, what spans them shrinks, and formulas that point only at them become #REF!. */
export function deleteRows(workbook: Workbook, sheet: Sheet, row: number, count: number, by: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowDeleteRows");
  const end = row + count;
  const move = (area: Area): Area | null => {
    const bottom = area.row + area.rowCount;
    if (area.rowCount === MAX_ROWS || bottom <= row) return area;
    const gone = Math.max(0, Math.min(bottom, end) - Math.max(area.row, row));
    if (gone === area.rowCount) return null;
    return { ...area, row: area.row < row ? area.row : Math.max(row, area.row - count), rowCount: area.rowCount - gone };
  };
  moveRows(sheet, row, (at) => (at < row ? at : at >= end ? at - count : null));
  follow(workbook, sheet, move, by);
  workbook.emit({ kind: "cells", sheet, area: wholeRows(row, count), changeType: "RowDeleted", by });
}

const wholeRows = (row: number, count: number): Area => ({ row, column: 0, rowCount: count, columnCount: MAX_COLUMNS });

/** Puts the cells and settings of the rows from `first` on where `to` says; null lets them go. */
function moveRows(sheet: Sheet, first: number, to: (row: number) => number | null): void {
  const { rows } = sheet.cells;
  const moved = [...rows].filter(([row]) => row >= first);
  for (const [row, cells] of moved) {
    for (const column of cells.keys()) sheet.markCell(row, column);
    rows.delete(row);
  }
  for (const [row, cells] of moved) {
    const at = to(row);
    if (at === null) continue;
    rows.set(at, cells);
    for (const column of cells.keys()) sheet.markCell(at, column);
  }
  const sizes = [...sheet.rows].filter(([row]) => row >= first);
  for (const [row] of sizes) sheet.rows.delete(row);
  for (const [row, size] of sizes) {
    const at = to(row);
    if (at !== null) sheet.rows.set(at, size);
  }
  sheet.changed.add("rows");
}

/** The new rows get the looks and height of the row above them. */
function likeRowAbove(sheet: Sheet, row: number, count: number): void {
  const above = sheet.rows.get(row - 1);
  const cells = [...(sheet.cells.rows.get(row - 1) ?? [])];
  for (let at = row; at < row + count; at++) {
    if (above) Object.assign(touchAxis(sheet.rows, at), above, { hidden: false });
    for (const [column, cell] of cells) {
      if (cell.style === 0) continue;
      touchCell(sheet, at, column).style = cell.style;
      sheet.markCell(at, column);
    }
  }
}

/** Lets all that names cells of the sheet follow them: areas, formulas, names, and whoever holds on to a range. */
function follow(workbook: Workbook, sheet: Sheet, move: (area: Area) => Area | null, by: ChangeSource): void {
  const moveAll = (areas: readonly Area[]): Area[] => areas.map(move).filter((area) => area !== null);
  const formula = (text: string, own: string): string =>
    mapReferences(text, own, (name, area) => (name.toLowerCase() === sheet.name.toLowerCase() ? move(area) : area));
  const rule = (given: Record<string, unknown>): Record<string, unknown> => mapFormulas(given, (text) => formula(text, sheet.name));

  const merges = moveAll(sheet.merges).filter((merge) => merge.rowCount > 1 || merge.columnCount > 1);
  if (!sameList(merges, sheet.merges)) sheet.changed.add("merges");
  sheet.merges = merges;

  const validations = sheet.validations.flatMap((validation) => {
    const areas = moveAll(validation.areas);
    const moved = rule(validation.rule);
    if (sameList(areas, validation.areas) && moved === validation.rule) return [validation];
    sheet.changed.add("validations");
    return areas.length > 0 ? [{ ...validation, areas, rule: moved }] : [];
  });
  sheet.validations = validations;

  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = moveAll(format.areas);
    const moved = rule(format.rule);
    if (sameList(areas, format.areas) && moved === format.rule) return [format];
    sheet.changed.add("conditionalFormats");
    return areas.length > 0 ? [{ ...format, areas, rule: moved }] : [];
  });

  sheet.tables = sheet.tables.flatMap((table) => {
    const area = move(table.area);
    if (area === table.area) return [table];
    sheet.changed.add("tables");
    return area ? [{ ...table, area }] : [];
  });

  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = move(link.area);
    if (area === link.area) return [link];
    sheet.changed.add("hyperlinks");
    return area ? [{ ...link, area }] : [];
  });

  sheet.comments = sheet.comments.flatMap((comment) => {
    const at = move({ row: comment.row, column: comment.column, rowCount: 1, columnCount: 1 });
    if (at?.row === comment.row) return [comment];
    sheet.changed.add("comments");
    return at ? [{ ...comment, row: at.row }] : [];
  });

  if (sheet.autoFilter) {
    const area = move(sheet.autoFilter.area);
    if (area !== sheet.autoFilter.area) {
      sheet.autoFilter = area && { ...sheet.autoFilter, area };
      sheet.changed.add("autoFilter");
    }
  }

  for (const other of workbook.sheets)
    for (const [row, cells] of other.cells.rows)
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        const moved = formula(cell.formula, other.name);
        if (moved === cell.formula) continue;
        cell.formula = moved;
        other.markCell(row, column);
      }
  for (const name of workbook.names) {
    const own = workbook.sheets.find(({ id }) => id === name.scope)?.name ?? "";
    const moved = formula(name.formula, own);
    if (moved === name.formula) continue;
    name.formula = moved;
    workbook.namesChanged = true;
  }
  workbook.emit({ kind: "shifted", sheet, follow: move, by });
}

/** A rule with its formulas ("=…" at any depth) replaced; the same object when none changed. */
function mapFormulas(rule: Record<string, unknown>, replace: (formula: string) => string): Record<string, unknown> {
  let changed = false;
  const entries = Object.entries(rule).map(([name, value]): [string, unknown] => {
    const next =
      typeof value === "string" && value.startsWith("=")
        ? replace(value)
        : typeof value === "object" && value !== null && !Array.isArray(value)
          ? mapFormulas(value as Record<string, unknown>, replace)
          : value;
    changed ||= next !== value;
    return [name, next];
  });
  return changed ? Object.fromEntries(entries) : rule;
}

const sameList = (a: readonly Area[], b: readonly Area[]): boolean => a.length === b.length && a.every((area, index) => area === b[index]);
