import type { Area } from "./area";
import { contains, intersection, isInside, overlaps, without } from "./area-algebra";
import type { Cell } from "./cell-store";
import { formulaTokens, mapReferences, readReference, writeReference } from "./formula-text";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { styleAt, touchCell } from "./look";
import { checkAllowed, checkUnlocked } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import { clearAreas } from "./validations";
import type { ChangeSource, Workbook } from "./workbook";

/** Cells that were copied or cut: they are read when they are pasted, as in Excel. */
export interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly cut: boolean;
}

/**
 * Where a paste goes: over the whole selection when it is a whole multiple of what was copied, else from its first cell on.
 * https://support.microsoft.com/office/move-or-copy-cells-and-cell-contents-803d65eb-6a3e-4534-8c6f-ff12d1c4139e
 */
export function pasteArea(copied: Copied, to: Area): Area {
  const { rowCount, columnCount } = usedPart(copied);
  const tiles =
    !copied.cut &&
    to.rowCount % rowCount === 0 &&
    to.columnCount % columnCount === 0 &&
    to.rowCount < MAX_ROWS &&
    to.columnCount < MAX_COLUMNS;
  return tiles ? to : { row: to.row, column: to.column, rowCount, columnCount };
}

/**
 * Pastes cells. "all" brings formats, validation, conditional formats, merges and links along and so replaces those that stood there: this is
 * how a paste takes a drop-down list away. "values" brings what the cells hold and leaves everything else.
 * Cut cells leave nothing behind, and formulas that pointed at them follow. Gives the area pasted to.
 */
export function pasteCells(workbook: Workbook, copied: Copied, sheet: Sheet, to: Area, what: "all" | "values", by: ChangeSource): Area {
  const source = usedPart(copied);
  const target = pasteArea(copied, to);
  if (target.row + target.rowCount > MAX_ROWS || target.column + target.columnCount > MAX_COLUMNS)
    throw new Refusal("InvalidOperation", "What was copied does not fit there: it would reach beyond the end of the sheet.");
  checkUnlocked(workbook, sheet, target);
  if (what === "all") checkAllowed(workbook, sheet, "allowFormatCells");
  if (copied.cut) checkUnlocked(workbook, copied.sheet, source);
  if (sheet.merges.some((merge) => overlaps(merge, target) && !contains(target, merge)))
    throw new Refusal("MergedRangeConflict", "A part of a merged cell cannot be changed. Select all of it, or paste elsewhere.");

  const cells = readCells(copied.sheet, source);
  const rules = what === "all" ? readRules(copied.sheet, source) : null;
  if (copied.cut) {
    empty(copied.sheet, source, what);
    if (copied.sheet !== sheet || !overlaps(source, target))
      workbook.emit({ kind: "cells", sheet: copied.sheet, area: source, changeType: "RangeEdited", by });
  }
  if (rules) clearRules(sheet, target);
  for (let top = 0; top < target.rowCount; top += source.rowCount)
    for (let left = 0; left < target.columnCount; left += source.columnCount) {
      const offset = { rows: target.row + top - source.row, columns: target.column + left - source.column };
      putCells(sheet, cells, offset, what, copied.cut);
      if (rules) putRules(sheet, rules, offset);
    }
  if (copied.cut) followMoved(workbook, copied.sheet, source, sheet, target);
  workbook.emit({ kind: "cells", sheet, area: target, changeType: "RangeEdited", by });
  return target;
}

/** Of whole rows and columns only what is used is copied. */
function usedPart({ sheet, area }: Copied): Area {
  if (area.rowCount < MAX_ROWS && area.columnCount < MAX_COLUMNS) return area;
  const used = sheet.cells.usedArea(false);
  return {
    ...area,
    rowCount: area.rowCount < MAX_ROWS ? area.rowCount : Math.max(1, used ? used.row + used.rowCount - area.row : 1),
    columnCount: area.columnCount < MAX_COLUMNS ? area.columnCount : Math.max(1, used ? used.column + used.columnCount - area.column : 1),
  };
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function readCells(sheet: Sheet, area: Area): CopiedCell[] {
  const found: CopiedCell[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = sheet.cells.get(row, column) ?? { value: null, isError: false, formula: null, style: styleAt(sheet, row, column) };
      found.push({ row, column, cell: { ...cell } });
    }
  return found;
}

/** How far cells are from where they were, down and to the right. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

const shifted = (area: Area, { rows, columns }: Offset): Area => ({ ...area, row: area.row + rows, column: area.column + columns });

function putCells(sheet: Sheet, cells: readonly CopiedCell[], offset: Offset, what: "all" | "values", cut: boolean): void {
  for (const { row, column, cell } of cells) {
    const at = { row: row + offset.rows, column: column + offset.columns };
    const isEmpty = cell.value === null && cell.formula === null;
    if (isEmpty && !sheet.cells.get(at.row, at.column) && (what === "values" || cell.style === 0)) continue;
    const target = touchCell(sheet, at.row, at.column);
    target.value = cell.value;
    target.isError = cell.isError;
    target.formula = what === "values" ? null : cell.formula === null || cut ? cell.formula : relativeFormula(cell.formula, offset);
    if (what === "all") target.style = cell.style;
    sheet.markCell(at.row, at.column);
  }
}

/** The formula as it reads from other cells: what is not fixed by "$" moves with it, and is #REF! where that leaves the sheet. */
export function relativeFormula(formula: string, { rows, columns }: Offset): string {
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens) return formula;
  const parts = tokens.map((token) => {
    const reference = token.kind === "reference" ? readReference(token.local) : null;
    if (!reference) return token.text;
    const { area, fixed } = reference;
    const top = area.row + (fixed.top || area.rowCount === MAX_ROWS ? 0 : rows);
    const bottom = area.row + area.rowCount + (fixed.bottom || area.rowCount === MAX_ROWS ? 0 : rows);
    const left = area.column + (fixed.left || area.columnCount === MAX_COLUMNS ? 0 : columns);
    const right = area.column + area.columnCount + (fixed.right || area.columnCount === MAX_COLUMNS ? 0 : columns);
    const prefix = token.text.slice(0, token.text.length - token.local.length);
    if (top < 0 || left < 0 || bottom > MAX_ROWS || right > MAX_COLUMNS || bottom <= top || right <= left) return `${prefix}#REF!`;
    return prefix + writeReference(reference, { row: top, column: left, rowCount: bottom - top, columnCount: right - left });
  });
  return `=${parts.join("")}`;
}

/** What stands on the copied cells beside their contents; areas cut to them. */
interface Rules {
  readonly validations: readonly { readonly item: Sheet["validations"][number]; readonly areas: readonly Area[] }[];
  readonly formats: readonly { readonly item: Sheet["conditionalFormats"][number]; readonly areas: readonly Area[] }[];
  readonly merges: readonly Area[];
  readonly links: Sheet["hyperlinks"];
}

function readRules(sheet: Sheet, area: Area): Rules {
  const within = (areas: readonly Area[]): Area[] => areas.map((own) => intersection(own, area)).filter((part) => part !== null);
  return {
    validations: sheet.validations.map((item) => ({ item, areas: within(item.areas) })).filter(({ areas }) => areas.length > 0),
    formats: sheet.conditionalFormats.map((item) => ({ item, areas: within(item.areas) })).filter(({ areas }) => areas.length > 0),
    merges: sheet.merges.filter((merge) => contains(area, merge)),
    links: sheet.hyperlinks.filter((link) => contains(area, link.area)),
  };
}

function clearRules(sheet: Sheet, area: Area): void {
  clearAreas(sheet, [area]);
  const formats = sheet.conditionalFormats.flatMap((format) => {
    if (!format.areas.some((own) => overlaps(own, area))) return [format];
    sheet.changed.add("conditionalFormats");
    const areas = format.areas.flatMap((own) => without(own, area));
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  sheet.conditionalFormats = formats;
  const merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (merges.length < sheet.merges.length) sheet.changed.add("merges");
  sheet.merges = merges;
  const links = sheet.hyperlinks.filter((link) => !overlaps(link.area, area));
  if (links.length < sheet.hyperlinks.length) sheet.changed.add("hyperlinks");
  sheet.hyperlinks = links;
}

function putRules(sheet: Sheet, { validations, formats, merges, links }: Rules, offset: Offset): void {
  for (const { item, areas } of validations) {
    const moved = areas.map((area) => shifted(area, offset));
    // On the sheet it comes from a rule reaches further rather than standing there twice.
    const at = sheet.validations.findIndex(
      (own) => own.rule === item.rule && own.errorAlert === item.errorAlert && own.prompt === item.prompt,
    );
    const own = sheet.validations[at];
    if (own) sheet.validations[at] = { ...own, areas: [...own.areas, ...moved] };
    else sheet.validations.push({ ...item, areas: moved });
    sheet.changed.add("validations");
  }
  for (const { item, areas } of formats) {
    const moved = areas.map((area) => shifted(area, offset));
    const at = sheet.conditionalFormats.findIndex((own) => own.id === item.id && own.rule === item.rule);
    const own = sheet.conditionalFormats[at];
    if (own) sheet.conditionalFormats[at] = { ...own, areas: [...own.areas, ...moved] };
    else sheet.conditionalFormats.push({ ...item, id: freshId(sheet, item.id), areas: moved });
    sheet.changed.add("conditionalFormats");
  }
  if (merges.length > 0) {
    sheet.merges = [...sheet.merges, ...merges.map((merge) => shifted(merge, offset))];
    sheet.changed.add("merges");
  }
  if (links.length > 0) {
    sheet.hyperlinks = [...sheet.hyperlinks, ...links.map((link) => ({ ...link, area: shifted(link.area, offset) }))];
    sheet.changed.add("hyperlinks");
  }
}

/** An id that no conditional format of the sheet has: the copied one's, with its number raised. */
function freshId(sheet: Sheet, id: string): string {
  const taken = new Set(sheet.conditionalFormats.map((format) => format.id));
  for (let number = 1; ; number++) {
    const wanted = `${id.slice(0, -13)}${(0xf00000 + number).toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.has(wanted)) return wanted;
  }
}

function empty(sheet: Sheet, area: Area, what: "all" | "values"): void {
  for (const [row, cells] of sheet.cells.rows)
    for (const [column, cell] of cells) {
      if (!isInside(area, row, column)) continue;
      cell.value = null;
      cell.isError = false;
      cell.formula = null;
      if (what === "all") cell.style = 0;
      sheet.markCell(row, column);
    }
  if (what === "all") clearRules(sheet, area);
}

/** Formulas and names that point at the cells that were moved point at where they are now. */
function followMoved(workbook: Workbook, from: Sheet, source: Area, to: Sheet, target: Area): void {
  // Moving to another sheet would have to name it in each formula; Excel does, this stand-in leaves such formulas as they are.
  if (from !== to) return;
  const offset = { rows: target.row - source.row, columns: target.column - source.column };
  const moved = (formula: string, own: string): string =>
    mapReferences(formula, own, (name, area) =>
      name.toLowerCase() === from.name.toLowerCase() && contains(source, area) ? shifted(area, offset) : area,
    );
  for (const sheet of workbook.sheets)
    for (const [row, cells] of sheet.cells.rows)
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        const formula = moved(cell.formula, sheet.name);
        if (formula === cell.formula) continue;
        cell.formula = formula;
        sheet.markCell(row, column);
      }
  for (const name of workbook.names) {
    const formula = moved(name.formula, "");
    if (formula === name.formula) continue;
    name.formula = formula;
    workbook.namesChanged = true;
  }
}
