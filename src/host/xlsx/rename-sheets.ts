import { mapSheetName } from "../model/formula-text";
import type { PackageEditor } from "./package-editor";
import { WorksheetEditor } from "./worksheet-editor";
import { cloneElement, setAttribute } from "./write-xml";
import { asUtf8, attribute, childrenOf, textOf, type XmlElement } from "./xml-tree";

/** Old name → new name; null for a sheet that is gone. */
export type Renames = ReadonlyMap<string, string | null>;

/** Elements that hold a formula, by their name without prefix. */
const FORMULAS = new Set(["formula", "formula1", "formula2", "f", "calculatedColumnFormula", "totalsRowFormula"]);
/** The worksheet's elements, cells apart, in which formulas stand. */
const PLACES = ["conditionalFormatting", "dataValidations", "hyperlinks", "extLst"];

/**
 * Lets what the model does not hold follow when sheets are renamed: formulas of charts, sparklines, validations, conditional formats,
 * tables and pivot tables, and links. Cells and names follow elsewhere.
 */
export function renameInParts(editor: PackageEditor, renames: Renames): void {
  if (renames.size === 0) return;
  for (const { name } of editor.original.entries) {
    if (!editor.has(name)) continue;
    const type = editor.original.contentType(name);
    if (/\.(chart|chartex|table|pivotCacheDefinition)\+xml$/.test(type)) {
      const tree = editor.tree(name);
      if (renameIn(tree, renames)) editor.touch(name);
    } else if (/\.worksheet\+xml$/.test(type)) renameInWorksheet(editor, name, renames);
  }
}

function renameInWorksheet(editor: PackageEditor, part: string, renames: Renames): void {
  const worksheet = new WorksheetEditor(asUtf8(editor.read(part), part), part);
  for (const place of PLACES) {
    const elements = worksheet.elements(place).map(cloneElement);
    if (elements.map((element) => renameIn(element, renames)).some((renamed) => renamed)) worksheet.setElements(place, elements);
  }
  if (worksheet.changed) editor.write(part, worksheet.save());
}

/** True when something in the element spoke of a sheet that has another name now. */
function renameIn(element: XmlElement, renames: Renames): boolean {
  let renamed = false;
  if (FORMULAS.has(element.local) && childrenOf(element).length === 0) {
    const text = textOf(element);
    const now = renamedFormula(text, renames);
    if (now !== text) {
      element.children = [now];
      renamed = true;
    }
  }
  const location = element.local === "hyperlink" ? attribute(element, "location") : undefined;
  if (location !== undefined && renamedFormula(location, renames) !== location) {
    setAttribute(element, "location", renamedFormula(location, renames));
    renamed = true;
  }
  const source = element.local === "worksheetSource" ? attribute(element, "sheet") : undefined;
  const sourceNow = source === undefined ? undefined : [...renames].find(([from]) => from.toLowerCase() === source.toLowerCase())?.[1];
  if (sourceNow) {
    setAttribute(element, "sheet", sourceNow);
    renamed = true;
  }
  return childrenOf(element).reduce((any, child) => renameIn(child, renames) || any, renamed);
}

/** All renames at once, so that two sheets can change names: by way of names that no sheet can have. */
export function renamedFormula(formula: string, renames: Renames): string {
  const steps = [...renames].map(([from, to], i) => ({ from, to, between: `_RENAMED_SHEET_NUMBER_${i}_OF_THIS_WORKBOOK_` }));
  const away = steps.reduce((text, { from, between }) => mapSheetName(text, from, between), `=${formula}`);
  return steps.reduce((text, { between, to }) => mapSheetName(text, between, to), away).slice(1);
}
