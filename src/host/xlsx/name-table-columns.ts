import { displayedText } from "../model/displayed-text";
import type { Sheet, Table } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { mapColumnReferences, QUOTED } from "../model/table-columns";
import type { PackageEditor } from "./package-editor";
import { unescapeCharacters } from "./shared-strings";
import { escapeCharacters, setAttribute } from "./write-xml";
import { attribute, childOf, childrenOf, isElement, type XmlElement } from "./xml-tree";

interface Rename {
  readonly table: string;
  readonly was: string;
  readonly now: string;
}

/**
 * Gives the columns of tables the names that their header cells were given: Excel calls a file damaged in which they differ. As in Excel
 * a blank header becomes "Column1", the second of two equal ones gets a number, and formulas follow.
 * https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function nameTableColumns(editor: PackageEditor, workbook: Workbook): void {
  const renames: Rename[] = [];
  for (const sheet of workbook.sheets) {
    if (!sheet.changed.has("cells")) continue;
    for (const table of sheet.tables) renames.push(...nameColumns(editor, workbook, sheet, table));
  }
  if (renames.length === 0) return;
  for (const sheet of workbook.sheets)
    for (const [row, cells] of sheet.cells.rows)
      for (const [column, cell] of cells) {
        const formula = cell.formula === null ? null : renamedIn(cell.formula, renames);
        if (formula === cell.formula) continue;
        cell.formula = formula;
        sheet.markCell(row, column);
      }
}

function nameColumns(editor: PackageEditor, workbook: Workbook, sheet: Sheet, table: Table): Rename[] {
  const { row, column: first, columnCount } = table.area;
  const edited = sheet.changedCells.get(row);
  if (!edited || !table.showHeaders || typeof table.source !== "string") return [];
  const root = editor.tree(table.source);
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  if (columns.length !== columnCount) return [];
  const names = columns.map((element) => unescapeCharacters(attribute(element, "name") ?? ""));
  const renames: Rename[] = [];
  for (const [i, element] of columns.entries()) {
    if (!edited.has(first + i)) continue;
    const was = names[i] ?? "";
    const now = nameFor(headerText(workbook, sheet, row, first + i), i, names);
    names[i] = now;
    const cell = sheet.cells.touch(row, first + i);
    if (cell.value !== now) Object.assign(cell, { value: now, isError: false, formula: null });
    if (now === was) continue;
    setAttribute(element, "name", escapeCharacters(now).replaceAll("\n", "_x000a_"));
    renames.push({ table: table.name, was, now });
  }
  if (renames.length === 0) return [];
  table.columns = names;
  renameInside(root, renames);
  editor.touch(table.source);
  return renames;
}

function headerText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cells.get(row, column);
  if (!cell || cell.value === null) return "";
  return displayedText(cell, workbook.styles.get(cell.style).numberFormat, workbook.date1904, workbook.locale);
}

/** The text, made one that no other column has. */
function nameFor(text: string, at: number, names: readonly string[]): string {
  const taken = new Set(names.filter((_, i) => i !== at).map((name) => name.toLowerCase()));
  const wanted = text === "" ? `Column${at + 1}` : text;
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

/** The formulas of the table's own columns and totals. */
function renameInside(element: XmlElement, renames: readonly Rename[]): void {
  const isFormula = element.local === "calculatedColumnFormula" || element.local === "totalsRowFormula";
  element.children = element.children.map((child) => {
    if (isElement(child)) renameInside(child, renames);
    return isFormula && !isElement(child) ? renamedIn(child, renames) : child;
  });
}

/** Signs for which Excel encloses a name in brackets of its own. */
const ENCLOSED = /[^\p{L}\p{N}_.]/u;

/** The formula with the columns of tables under their new names: Plan[Lead], Plan[[#This Row],[Lead]]. */
function renamedIn(formula: string, renames: readonly Rename[]): string {
  let text = formula;
  for (const { table, was, now } of renames) {
    const old = `[${was.replace(QUOTED, "'$&")}]`.toLowerCase();
    const name = now.replace(QUOTED, "'$&");
    text = mapColumnReferences(text, table, (inside) => {
      const isAll = inside.toLowerCase() === old;
      return table + (isAll ? (ENCLOSED.test(name) ? `[[${name}]]` : `[${name}]`) : replaceAll(inside, old, `[${name}]`));
    });
  }
  return text;
}

/** `old` is in lower case, and found in any. */
function replaceAll(text: string, old: string, now: string): string {
  let result = "";
  let from = 0;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(old); at >= 0; at = lower.indexOf(old, from)) {
    result += text.slice(from, at) + now;
    from = at + old.length;
  }
  return result + text.slice(from);
}
