import { parseArea } from "../model/address";
import type { Area } from "../model/area";
import { mapReferences } from "../model/formula-text";
import { followShift } from "../model/shift-cells";
import type { LineShift } from "../model/sheet";
import { freshNames, withoutColumns, type LostColumns } from "../model/table-columns";
import { areaAddress } from "./cell-address";
import { LIMITS } from "./limits";
import type { PackageEditor } from "./package-editor";
import { unescapeCharacters } from "./shared-strings";
import { cloneElement, escapeCharacters, makeElement, setAttribute } from "./write-xml";
import { shiftRows } from "./shift-rows-in-part";
import { asUtf8, attribute, childOf, childrenOf, isElement, textOf, type XmlElement } from "./xml-tree";
import { joinChunks, WorksheetEditor } from "./worksheet-editor";

/** Where an area goes when rows or columns come and go; null when all of it is gone. */
export type Follow = (area: Area) => Area | null;

/** Attributes that hold areas of their own sheet, and elements whose text does. */
const AREAS = ["ref", "sqref"];
/** Elements that hold a formula. */
const FORMULAS = new Set(["formula", "formula1", "formula2", "f", "calculatedColumnFormula", "totalsRowFormula"]);

/**
 * Moves what a file holds of a sheet as its rows and columns were moved: the rows themselves with all that is in them, the areas of
 * everything on the sheet, its drawings, notes, tables and pivot tables, and formulas outside cells anywhere in the workbook. What the
 * model knows better is written over it afterwards.
 */
export function shiftParts(editor: PackageEditor, part: string, sheetName: string, shifts: readonly LineShift[]): void {
  for (const { axis, at, count } of withoutReturns(shifts)) {
    const shift = { axis, at, count, from: 0, to: axis === "rows" ? LIMITS.columns : LIMITS.rows };
    const follow: Follow = (area) => followShift(area, shift);
    const formula = (text: string, own: string): string =>
      mapReferences(`=${text}`, own, (name, area) => (name.toLowerCase() === sheetName.toLowerCase() ? follow(area) : area)).slice(1);
    shiftWorksheet(editor, part, { axis, at, count }, follow, (text) => formula(text, sheetName));
    const lost = shiftRelated(editor, part, follow, (text) => formula(text, sheetName));
    for (const columns of lost) forgetColumns(editor, columns);
    shiftElsewhere(editor, part, sheetName, follow, (text) => formula(text, ""));
  }
}

/** The shifts without those that were taken back at once, as by undoing: what stood there is then still the file's. */
function withoutReturns(shifts: readonly LineShift[]): LineShift[] {
  const kept: LineShift[] = [];
  for (const shift of shifts) {
    const last = kept.at(-1);
    if (last && last.axis === shift.axis && last.at === shift.at && last.count === -shift.count) kept.pop();
    else kept.push(shift);
  }
  return kept;
}

function shiftWorksheet(editor: PackageEditor, part: string, shift: LineShift, follow: Follow, formula: (text: string) => string): void {
  const worksheet = new WorksheetEditor(asUtf8(editor.read(part), part), part);
  const rows = worksheet.bytesOf("sheetData");
  if (rows) worksheet.set("sheetData", [joinChunks(shiftRows(rows, worksheet.prefix, shift, follow))]);
  const names = new Set(childrenOf(worksheet.frame).map(({ local }) => local));
  for (const name of names) {
    if (name === "sheetData" || name === "tableParts" || name === "sheetFormatPr") continue;
    const elements = worksheet.elements(name).map(cloneElement);
    worksheet.setElements(
      name,
      elements.map((element) =>
        name === "cols"
          ? shift.axis === "columns"
            ? shiftColumns(element, shift)
            : element
          : // Conditional formats are told apart by their places in the lists: those whose cells are gone stay until the model drops them.
            shiftElement(element, follow, formula, name === "conditionalFormatting"),
      ),
    );
  }
  editor.write(part, worksheet.save());
}

/** The element with its areas and formulas moved; null when it stood on cells that are gone, unless all `stays`. */
function shiftElement(element: XmlElement, follow: Follow, formula: (text: string) => string, stays = false): XmlElement | null {
  const isStaying = stays || element.local === "conditionalFormatting";
  const ref = parseArea(attribute(element, "ref") ?? "");
  for (const name of AREAS) {
    const text = attribute(element, name);
    if (text === undefined) continue;
    const moved = followAreas(text, follow);
    if (moved === "" && !isStaying && element.local !== "selection" && element.local !== "dimension") return null;
    const single = element.local === "mergeCell" && !moved.includes(":");
    if (single) return null;
    if (moved !== "" && moved !== text) setAttribute(element, name, moved);
  }
  if (element.local === "autoFilter") shiftFilterColumns(element, ref, follow);
  const active = attribute(element, "activeCell");
  if (active !== undefined) setAttribute(element, "activeCell", followAreas(active, follow) || active);
  if (element.local === "brk") return shiftBreak(element, follow);
  const text = textOf(element);
  if (element.local === "sqref") {
    const moved = followAreas(text, follow);
    if (moved === "" && !isStaying) return null;
    if (moved !== "") element.children = [moved];
    return element;
  }
  if (FORMULAS.has(element.local) && childrenOf(element).length === 0) {
    if (formula(text) !== text) element.children = [formula(text)];
    return element;
  }
  const before = childrenOf(element).length;
  const hadSqref = childOf(element, "sqref") !== undefined;
  element.children = element.children.flatMap((child) => {
    const moved = isElement(child) ? shiftElement(child, follow, formula, isStaying) : child;
    return moved === null ? [] : [moved];
  });
  const left = childrenOf(element).length;
  // A list that lost all it held, and what stood only on cells that are gone, go too.
  if ((before > 0 && left === 0) || (hadSqref && childOf(element, "sqref") === undefined)) return null;
  if (before !== left && attribute(element, "count") !== undefined) setAttribute(element, "count", left);
  return element;
}

/** What a filter lets through is kept by column, counted from its first; that of columns that are gone goes too. */
function shiftFilterColumns(filter: XmlElement, before: Area | null, follow: Follow): void {
  const after = parseArea(attribute(filter, "ref") ?? "");
  if (!before || !after) return;
  filter.children = filter.children.filter((child) => {
    const id = isElement(child) && child.local === "filterColumn" ? attribute(child, "colId") : undefined;
    if (!isElement(child) || id === undefined) return true;
    // A whole column of the filter: rows that come and go leave some of it.
    const moved = follow({ ...before, column: before.column + Number(id), columnCount: 1 });
    if (moved) setAttribute(child, "colId", moved.column - after.column);
    return moved !== null;
  });
}

/** Areas of a list in their new places; "" when all are gone. What is no area stays as it is. */
function followAreas(text: string, follow: Follow): string {
  return text
    .split(/\s+/)
    .filter((part) => part !== "")
    .flatMap((part) => {
      const area = parseArea(part);
      if (!area) return [part];
      const moved = follow(area);
      return moved === null ? [] : [moved === area ? part : areaAddress(moved)];
    })
    .join(" ");
}

/** A page break stands before the row (or column) of its number. */
function shiftBreak(element: XmlElement, follow: Follow): XmlElement | null {
  const at = Number(attribute(element, "id") ?? 0);
  const isRow = Number(attribute(element, "max") ?? 0) < LIMITS.columns;
  const moved = follow(isRow ? { row: at, column: 0, rowCount: 1, columnCount: 1 } : { row: 0, column: at, rowCount: 1, columnCount: 1 });
  if (!moved) return null;
  setAttribute(element, "id", isRow ? moved.row : moved.column);
  return element;
}

/** Runs of columns, moved. New columns look like the one before them, as Excel does it. */
function shiftColumns(cols: XmlElement, { at, count }: LineShift): XmlElement | null {
  cols.children = childrenOf(cols, "col").flatMap((col) => {
    const min = Number(attribute(col, "min")) - 1;
    const max = Number(attribute(col, "max")) - 1;
    const [first, last] =
      count > 0
        ? [min >= at ? min + count : min, max >= at ? max + count : max === at - 1 ? max + count : max]
        : [min >= at - count ? min + count : Math.min(min, at), max >= at - count ? max + count : Math.min(max, at - 1)];
    if (last < first || first >= LIMITS.columns) return [];
    setAttribute(col, "min", first + 1);
    setAttribute(col, "max", Math.min(last, LIMITS.columns - 1) + 1);
    return [col];
  });
  return cols.children.length > 0 ? cols : null;
}

/** The parts that belong to the sheet. Gives the columns that its tables lost. */
function shiftRelated(editor: PackageEditor, part: string, follow: Follow, formula: (text: string) => string): LostColumns[] {
  const lost: LostColumns[] = [];
  for (const { type, target, external } of editor.relationships(part)) {
    if (external || !editor.has(target)) continue;
    if (type === "vmlDrawing") editor.write(target, shiftNotes(new TextDecoder().decode(editor.read(target)), follow));
    else if (type === "drawing") {
      const root = editor.tree(target);
      root.children = root.children.map((anchor) => (isElement(anchor) ? shiftAnchor(anchor, follow) : anchor));
      editor.touch(target);
    } else if (type === "comments" || type === "threadedComment") {
      const root = editor.tree(target);
      const list = childOf(root, "commentList") ?? root;
      list.children = list.children.filter(
        (child) => !isElement(child) || attribute(child, "ref") === undefined || shiftElement(child, follow, formula),
      );
      editor.touch(target);
    } else if (type === "table" || type === "pivotTable") {
      const root = editor.tree(target);
      const before = parseArea(attribute(root, "ref") ?? "");
      const moved = shiftElement(root, follow, formula);
      // A table or pivot table of cells that are all gone: the model says what becomes of it.
      if (!moved) continue;
      if (type === "table" && before) {
        const gone = shiftTableColumns(root, before, follow);
        if (gone) lost.push(gone);
      }
      editor.touch(target);
    }
  }
  return lost;
}

/**
 * Takes the columns of a table away whose cells are gone, and gives it those that were inserted; gives what it lost. A new column has an id that
 * none had: https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.tablecolumn
 */
function shiftTableColumns(root: XmlElement, before: Area, follow: Follow): LostColumns | null {
  const list = childOf(root, "tableColumns");
  const after = parseArea(attribute(root, "ref") ?? "");
  const elements = childrenOf(list, "tableColumn");
  if (!list || !after || elements.length !== before.columnCount) return null;
  const nameOf = (element: XmlElement): string => unescapeCharacters(attribute(element, "name") ?? "");
  const columns = elements.map(nameOf);
  const placed = new Map<number, XmlElement>();
  const gone: string[] = [];
  for (const [index, element] of elements.entries()) {
    const at = follow({ ...before, column: before.column + index, columnCount: 1 });
    if (at) placed.set(at.column - after.column, element);
    else gone.push(nameOf(element));
  }
  if (after.columnCount === before.columnCount) return null;
  const fresh = freshNames(columns, Math.max(0, after.columnCount - placed.size));
  let id = Math.max(0, ...elements.map((element) => Number(attribute(element, "id") ?? 0)));
  list.children = Array.from({ length: after.columnCount }, (_, index) => {
    const known = placed.get(index);
    if (known) return known;
    const made = makeElement(list.name.replace(/tableColumns$/, "tableColumn"));
    setAttribute(made, "id", ++id);
    setAttribute(made, "name", escapeCharacters(fresh.shift() ?? ""));
    return made;
  });
  setAttribute(list, "count", after.columnCount);
  return gone.length > 0 ? { table: attribute(root, "displayName") ?? attribute(root, "name") ?? "", columns, gone } : null;
}

/** Formulas that tables keep for their columns and totals no longer speak of columns that are gone. */
function forgetColumns(editor: PackageEditor, lost: LostColumns): void {
  for (const { name } of editor.original.entries) {
    if (!editor.has(name) || !/\.table\+xml$/.test(editor.original.contentType(name))) continue;
    if (shiftFormulas(editor.tree(name), (text) => withoutColumns(`=${text}`, lost).slice(1))) editor.touch(name);
  }
}

/** A drawing moves with the cell its corner is in, unless it says that it stays. */
function shiftAnchor(anchor: XmlElement, follow: Follow): XmlElement {
  const edit = attribute(anchor, "editAs");
  if (anchor.local === "absoluteAnchor" || edit === "absolute") return anchor;
  const from = childOf(anchor, "from");
  const start = from && moveCorner(from, follow);
  const to = childOf(anchor, "to");
  if (to && edit === "oneCell" && start) {
    // It keeps its size: its end goes as far as its start.
    for (const [name, by] of [
      ["row", start.rows],
      ["col", start.columns],
    ] as const) {
      const element = childOf(to, name);
      if (element) element.children = [String(Math.max(0, Number(textOf(element)) + by))];
    }
  } else if (to) moveCorner(to, follow);
  return anchor;
}

/** Moves a corner with its cell; of a cell that is gone, to where that was. Gives how far. */
function moveCorner(corner: XmlElement, follow: Follow): { rows: number; columns: number } {
  const row = childOf(corner, "row");
  const column = childOf(corner, "col");
  const at = { row: Number(textOf(row)), column: Number(textOf(column)), rowCount: 1, columnCount: 1 };
  // The start of what follows the cell tells where it was, when it is gone.
  const moved = follow(at) ?? shrunk(at, follow);
  if (row) row.children = [String(moved.row)];
  if (column) column.children = [String(moved.column)];
  return { rows: moved.row - at.row, columns: moved.column - at.column };
}

/** Where the deleted cell stood: an area from the sheet's start to behind it ends there now. */
function shrunk(at: Area, follow: Follow): Area {
  const rows = follow({ row: 0, column: at.column, rowCount: at.row + 1, columnCount: 1 });
  const columns = follow({ row: at.row, column: 0, rowCount: 1, columnCount: at.column + 1 });
  return { ...at, row: rows ? Math.min(at.row, rows.rowCount) : 0, column: columns ? Math.min(at.column, columns.columnCount) : 0 };
}

/** The boxes of notes, where their cells go; gone where those are. VML is not always well-formed XML, so only the numbers in it are rewritten. */
export function shiftNotes(vml: string, follow: Follow): string {
  return vml.replace(/<v:shape\b[^>]*>[^]*?<\/v:shape>/g, (shape) => {
    const number = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? -1);
    const at = { row: number("Row"), column: number("Column"), rowCount: 1, columnCount: 1 };
    if (at.row < 0 || at.column < 0) return shape;
    const moved = follow(at);
    if (!moved) return "";
    const rows = moved.row - at.row;
    const columns = moved.column - at.column;
    return shape
      .replace(/(<x:Row>\s*)\d+/, `$1${moved.row}`)
      .replace(/(<x:Column>\s*)\d+/, `$1${moved.column}`)
      .replace(/(<x:Anchor>)([^<]*)/, (whole, tag: string, text: string) => {
        const parts = text.split(",").map(Number);
        if (parts.length !== 8 || parts.some((part) => !Number.isFinite(part))) return whole;
        const shifted = parts.map((part, i) => (i === 0 || i === 4 ? part + columns : i === 2 || i === 6 ? part + rows : part));
        return tag + shifted.map((part) => Math.max(0, part)).join(", ");
      });
  });
}

/** Formulas outside cells that speak of the sheet, wherever they are: other sheets' rules and sparklines, charts, pivot caches. */
function shiftElsewhere(editor: PackageEditor, part: string, sheetName: string, follow: Follow, formula: (text: string) => string): void {
  for (const { name } of editor.original.entries) {
    if (!editor.has(name) || name === part) continue;
    const type = editor.original.contentType(name);
    if (/\.worksheet\+xml$/.test(type)) {
      const worksheet = new WorksheetEditor(asUtf8(editor.read(name), name), name);
      for (const place of ["conditionalFormatting", "dataValidations", "extLst"]) {
        const elements = worksheet.elements(place).map(cloneElement);
        for (const element of elements) shiftFormulas(element, formula);
        worksheet.setElements(place, elements);
      }
      if (worksheet.changed) editor.write(name, worksheet.save());
    } else if (/\.(chart|chartex)\+xml$/.test(type)) {
      if (shiftFormulas(editor.tree(name), formula)) editor.touch(name);
    } else if (/\.pivotCacheDefinition\+xml$/.test(type)) {
      const source = childOf(childOf(editor.tree(name), "cacheSource"), "worksheetSource");
      const ref = attribute(source, "ref");
      if (!source || ref === undefined || attribute(source, "sheet")?.toLowerCase() !== sheetName.toLowerCase()) continue;
      const moved = followAreas(ref, follow);
      if (moved === "" || moved === ref) continue;
      setAttribute(source, "ref", moved);
      editor.touch(name);
    }
  }
}

/** True when a formula inside was moved. */
function shiftFormulas(element: XmlElement, formula: (text: string) => string): boolean {
  if (FORMULAS.has(element.local) && childrenOf(element).length === 0) {
    const text = textOf(element);
    const moved = formula(text);
    if (moved === text) return false;
    element.children = [moved];
    return true;
  }
  return childrenOf(element).reduce((any, child) => shiftFormulas(child, formula) || any, false);
}
