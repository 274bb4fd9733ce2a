import type { Hyperlink, Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { parseArea } from "../model/address";
import { boundingArea } from "../model/area-algebra";
import { areaAddress, cellAddress } from "./cell-address";
import type { PackageEditor } from "./package-editor";
import { PAPER_SIZES, MARGINS, PRINT_OPTIONS, POINTS_PER_INCH } from "./read-page-setup";
import { ALLOWED_BY_DEFAULT, PROTECTION_OPTIONS } from "./read-sheet";
import { writeCells, type CellWriting } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writeColumns } from "./write-columns";
import { writeConditionalFormats } from "./write-conditional-formats";
import { argb } from "./write-styles";
import { writeComments, writeTables } from "./write-tables-and-comments";
import { isExtended, validationElement } from "./write-validations";
import { cloneElement, escapeAttribute, makeElement, setAttribute, setChild } from "./write-xml";
import { attribute, childOf, childrenOf, flag, isElement, type XmlElement } from "./xml-tree";
import { joinChunks, type WorksheetEditor } from "./worksheet-editor";

/** What writing a sheet needs of the workbook around it. */
export interface SheetWriting extends CellWriting {
  readonly workbook: Workbook;
  readonly parts: PackageEditor;
  /** The sheet's part. */
  readonly part: string;
}

/** Writes into the worksheet's part what was changed of the sheet. `before` is the sheet as it was opened. */
export function writeSheet(editor: WorksheetEditor, before: Sheet, sheet: Sheet, writing: SheetWriting): void {
  const { changed } = sheet;
  if (changed.has("cells") || changed.has("rows")) writeRows(editor, before, sheet, writing);
  if (changed.has("columns"))
    editor.setElements("cols", [writeColumns(editor.elements("cols")[0], before, sheet, writing.styles, editor.prefix)]);
  if (changed.has("rows") || changed.has("columns")) writeDefaultSizes(editor, before, sheet);
  if (changed.has("merges")) writeMerges(editor, sheet);
  if (changed.has("validations")) writeValidations(editor, sheet);
  if (changed.has("conditionalFormats")) writeFormats(editor, before, sheet, writing);
  if (changed.has("protection")) writeProtection(editor, before, sheet);
  if (changed.has("tabColour") || changed.has("pageSetup")) writeSheetProperties(editor, before, sheet);
  if (changed.has("view")) writeView(editor, before, sheet);
  if (changed.has("autoFilter")) writeAutoFilter(editor, sheet);
  if (changed.has("tables")) writeTables(editor, sheet, writing);
  if (changed.has("comments")) writeComments(before, sheet, writing);
  if (changed.has("hyperlinks")) writeHyperlinks(editor, sheet, writing);
  if (changed.has("pageSetup")) writePageSetup(editor, before, sheet);
  if (changed.has("charts")) writeCharts(editor, writing.parts, writing.part, before, sheet, writing.workbook);
  if (changed.has("properties")) writeCustomProperties(editor, before, sheet, writing);
}

const one = (editor: WorksheetEditor, local: string): XmlElement | undefined => editor.elements(local)[0];

/** A copy of the sheet's element of this name, or a new one. */
function copyOf(editor: WorksheetEditor, local: string): XmlElement {
  const found = one(editor, local);
  return found ? cloneElement(found) : makeElement(editor.prefix + local);
}

const sayingSomething = (element: XmlElement): XmlElement | null =>
  element.attributes.length > 0 || element.children.length > 0 ? element : null;

function writeRows(editor: WorksheetEditor, before: Sheet, sheet: Sheet, writing: SheetWriting): void {
  const { prefix } = editor;
  const old = editor.bytesOf("sheetData") ?? new TextEncoder().encode(`<${prefix}sheetData/>`);
  const edits = { cells: sheet.changedCells, rows: sheet.changed.has("rows") };
  const written = joinChunks(writeCells(old, prefix, before, sheet, edits, writing));
  if (sameBytes(old, written)) return;
  editor.set("sheetData", [written]);
  widenDimension(editor, sheet);
}

/** The part's claim about its used cells grows with them; it is never trusted here, but other readers look at it. */
function widenDimension(editor: WorksheetEditor, sheet: Sheet): void {
  const claimed = parseArea(attribute(one(editor, "dimension"), "ref") ?? "");
  const used = sheet.cells.usedArea(false);
  if (!claimed || !used) return;
  const wide = areaAddress(boundingArea(claimed, used));
  if (wide !== areaAddress(claimed)) editor.set("dimension", [`<${editor.prefix}dimension ref="${escapeAttribute(wide)}"/>`]);
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

function writeDefaultSizes(editor: WorksheetEditor, before: Sheet, sheet: Sheet): void {
  const wider = sheet.defaultColumnWidth !== before.defaultColumnWidth;
  const higher = sheet.defaultRowHeight !== before.defaultRowHeight;
  if (!wider && !higher) return;
  const format = copyOf(editor, "sheetFormatPr");
  if (wider) setAttribute(format, "defaultColWidth", sheet.defaultColumnWidth);
  if (higher) setAttribute(format, "customHeight", 1);
  setAttribute(format, "defaultRowHeight", sheet.defaultRowHeight);
  editor.setElements("sheetFormatPr", [format]);
}

function writeMerges(editor: WorksheetEditor, sheet: Sheet): void {
  const merges = copyOf(editor, "mergeCells");
  merges.children = sheet.merges.map((area) => makeElement(`${editor.prefix}mergeCell`, { ref: areaAddress(area) }));
  setAttribute(merges, "count", sheet.merges.length);
  editor.setElements("mergeCells", [sheet.merges.length > 0 ? merges : null]);
}

function writeValidations(editor: WorksheetEditor, sheet: Sheet): void {
  const own = sheet.validations.filter((validation) => !isExtended(validation));
  const list = copyOf(editor, "dataValidations");
  list.children = own.map((validation) => validationElement(validation, editor.prefix));
  setAttribute(list, "count", own.length);
  editor.setElements("dataValidations", [own.length > 0 ? list : null]);
  const extended = sheet.validations.filter(isExtended).map((validation) => validationElement(validation, editor.prefix));
  writeExtension(editor, "dataValidations", "dataValidation", extended);
}

/** Replaces the items of a list that Excel 2010 added to the end of a worksheet; an empty list goes with what surrounded it. */
function writeExtension(editor: WorksheetEditor, list: string, item: string, items: readonly XmlElement[]): void {
  const extensions = one(editor, "extLst");
  if (!extensions) return;
  const copy = cloneElement(extensions);
  let left = items;
  for (const ext of childrenOf(copy, "ext")) {
    const found = childOf(ext, list);
    if (!found) continue;
    // Should there be several lists, all goes into the first.
    const others = found.children.filter((child) => isElement(child) && child.local !== item);
    found.children = [...left, ...others];
    if (attribute(found, "count") !== undefined) setAttribute(found, "count", left.length);
    left = [];
    if (found.children.length === 0) ext.children = ext.children.filter((child) => child !== found);
    if (!ext.children.some(isElement)) copy.children = copy.children.filter((child) => child !== ext);
  }
  editor.setElements("extLst", [childrenOf(copy).length > 0 ? copy : null]);
}

function writeFormats(editor: WorksheetEditor, before: Sheet, sheet: Sheet, writing: SheetWriting): void {
  const extended = childrenOf(one(editor, "extLst"), "ext").flatMap((ext) =>
    childrenOf(childOf(ext, "conditionalFormattings"), "conditionalFormatting"),
  );
  const written = writeConditionalFormats(
    editor.elements("conditionalFormatting"),
    extended,
    before.conditionalFormats,
    sheet.conditionalFormats,
    writing.styles,
    editor.prefix,
  );
  editor.setElements("conditionalFormatting", written.own);
  if (extended.length > 0) writeExtension(editor, "conditionalFormattings", "conditionalFormatting", written.extended);
}

function writeProtection(editor: WorksheetEditor, before: Sheet, sheet: Sheet): void {
  const { protection } = sheet;
  if (!protection) return editor.setElements("sheetProtection", []);
  const element = copyOf(editor, "sheetProtection");
  setAttribute(element, "sheet", 1);
  // Protected anew: an old password is not the new one's.
  if (!before.protection || !protection.hasPassword)
    for (const name of ["password", "algorithmName", "hashValue", "saltValue", "spinCount"]) setAttribute(element, name, null);
  for (const [option, name] of PROTECTION_OPTIONS) {
    const allowed = protection.options[option] === true;
    if (before.protection && (before.protection.options[option] === true) === allowed) continue;
    setAttribute(element, name, allowed === ALLOWED_BY_DEFAULT.has(name) ? null : allowed ? 0 : 1);
  }
  const mode = protection.options.selectionMode ?? "Normal";
  if ((before.protection?.options.selectionMode ?? "Normal") !== mode || !before.protection) {
    setAttribute(element, "selectLockedCells", mode === "Normal" ? null : 1);
    setAttribute(element, "selectUnlockedCells", mode === "None" ? 1 : null);
  }
  editor.setElements("sheetProtection", [element]);
}

function writeSheetProperties(editor: WorksheetEditor, before: Sheet, sheet: Sheet): void {
  const properties = copyOf(editor, "sheetPr");
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  if (before.tabColour !== sheet.tabColour)
    setChild(
      properties,
      "tabColor",
      sheet.tabColour === null ? null : makeElement(`${editor.prefix}tabColor`, { rgb: argb(sheet.tabColour) }),
      order,
    );
  const fits = fitsPages(sheet);
  if (fitsPages(before) !== fits) {
    const old = childOf(properties, "pageSetUpPr");
    const page = old ? cloneElement(old) : makeElement(`${editor.prefix}pageSetUpPr`);
    setAttribute(page, "fitToPage", fits ? 1 : null);
    setChild(properties, "pageSetUpPr", sayingSomething(page), order);
  }
  editor.setElements("sheetPr", [sayingSomething(properties)]);
}

/** The view: grid lines, headings, what is frozen. The first cell that scrolls is the first that is not frozen. */
function writeView(editor: WorksheetEditor, before: Sheet, sheet: Sheet): void {
  const { prefix } = editor;
  const views = copyOf(editor, "sheetViews");
  let view = childOf(views, "sheetView");
  if (!view) views.children.push((view = makeElement(`${prefix}sheetView`, { workbookViewId: 0 })));
  if (before.showGridlines !== sheet.showGridlines) setAttribute(view, "showGridLines", sheet.showGridlines ? null : 0);
  if (before.showHeadings !== sheet.showHeadings) setAttribute(view, "showRowColHeaders", sheet.showHeadings ? null : 0);
  const { frozenRows, frozenColumns } = sheet;
  if (before.frozenRows !== frozenRows || before.frozenColumns !== frozenColumns) {
    const active = frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : "topRight";
    const frozen = frozenRows > 0 || frozenColumns > 0;
    const pane = makeElement(`${prefix}pane`, {
      xSplit: frozenColumns || undefined,
      ySplit: frozenRows || undefined,
      topLeftCell: cellAddress(frozenRows, frozenColumns),
      activePane: active,
      state: "frozen",
    });
    setChild(view, "pane", frozen ? pane : null, ["pane", "selection", "pivotSelection", "extLst"]);
    // Selections belong to panes: the last one, where the active cell is, is kept.
    const selections = childrenOf(view, "selection");
    const kept = selections.at(-1);
    if (kept) {
      setAttribute(kept, "pane", frozen ? active : null);
      view.children = view.children.filter((child) => child === kept || !isElement(child) || child.local !== "selection");
    }
  }
  editor.setElements("sheetViews", [views]);
}

/** Says whether the sheet's tab is selected. */
export function selectTab(editor: WorksheetEditor, selected: boolean): void {
  const views = copyOf(editor, "sheetViews");
  const view = childOf(views, "sheetView");
  if (flag(attribute(view, "tabSelected")) === selected) return;
  if (view) setAttribute(view, "tabSelected", selected ? 1 : null);
  else views.children.push(makeElement(`${editor.prefix}sheetView`, { tabSelected: 1, workbookViewId: 0 }));
  editor.setElements("sheetViews", [views]);
}

function writeAutoFilter(editor: WorksheetEditor, sheet: Sheet): void {
  if (!sheet.autoFilter) return editor.setElements("autoFilter", []);
  const filter = copyOf(editor, "autoFilter");
  setAttribute(filter, "ref", areaAddress(sheet.autoFilter.area));
  // Criteria taken off: the columns' filters go, the filter's buttons stay.
  if (!sheet.autoFilter.isFiltered)
    filter.children = filter.children.filter((child) => !isElement(child) || child.local !== "filterColumn");
  editor.setElements("autoFilter", [filter]);
}

/** "r:id", by the prefix the worksheet knows. */
const relationshipAttribute = (editor: WorksheetEditor, parts: PackageEditor): string =>
  `${editor.namespacePrefix(parts.namespaces.relationships, "r")}:id`;

const linkMeaning = ({ address, documentReference, screenTip, textToDisplay }: Omit<Hyperlink, "area">): string =>
  JSON.stringify([address, documentReference, screenTip, textToDisplay]);

function writeHyperlinks(editor: WorksheetEditor, sheet: Sheet, { parts, part }: SheetWriting): void {
  const list = copyOf(editor, "hyperlinks");
  const targets = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  const said = (element: XmlElement): string =>
    linkMeaning({
      address: targets.get(attribute(element, "*:id") ?? "") ?? null,
      documentReference: attribute(element, "location") ?? null,
      screenTip: attribute(element, "tooltip") ?? null,
      textToDisplay: attribute(element, "display") ?? null,
    });
  const used = new Set<string>();
  list.children = sheet.hyperlinks.map((link) => {
    const source = link.source as XmlElement | undefined;
    const element = source ? cloneElement(source) : makeElement(`${editor.prefix}hyperlink`);
    setAttribute(element, "ref", areaAddress(link.area));
    if (!source || said(source) !== linkMeaning(link)) {
      const name = relationshipAttribute(editor, parts);
      setAttribute(element, name, link.address ? parts.addRelationship(part, "hyperlink", link.address, true) : null);
      setAttribute(element, "location", link.documentReference);
      setAttribute(element, "tooltip", link.screenTip);
      setAttribute(element, "display", link.textToDisplay);
    }
    const id = attribute(element, "*:id");
    if (id !== undefined) used.add(id);
    return element;
  });
  for (const { id, type } of parts.relationships(part)) if (type === "hyperlink" && !used.has(id)) parts.removeRelationship(part, id);
  editor.setElements("hyperlinks", [list.children.length > 0 ? list : null]);
}

const fitsPages = ({ pageSetup }: Sheet): boolean => {
  const zoom = pageSetup.zoom as { scale?: number } | undefined;
  return zoom !== undefined && zoom.scale === undefined;
};

/** Margins Excel gives a new sheet, in inches; the file must state all six or none. */
const USUAL_MARGINS: Readonly<Record<string, number>> = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function writePageSetup(editor: WorksheetEditor, before: Sheet, sheet: Sheet): void {
  const { prefix } = editor;
  const was = before.pageSetup;
  const is = sheet.pageSetup;
  const differs = (key: string): boolean => JSON.stringify(was[key]) !== JSON.stringify(is[key]);

  const options = copyOf(editor, "printOptions");
  for (const [name, key] of PRINT_OPTIONS) if (differs(key)) setAttribute(options, name, is[key] === true ? 1 : null);
  editor.setElements("printOptions", [sayingSomething(options)]);

  if (MARGINS.some((margin) => differs(`${margin}Margin`))) {
    const margins = copyOf(editor, "pageMargins");
    for (const margin of MARGINS) {
      const points = is[`${margin}Margin`];
      if (differs(`${margin}Margin`) || attribute(margins, margin) === undefined)
        setAttribute(margins, margin, typeof points === "number" ? points / POINTS_PER_INCH : (USUAL_MARGINS[margin] ?? 0.7));
    }
    editor.setElements("pageMargins", [margins]);
  }

  const page = copyOf(editor, "pageSetup");
  if (differs("orientation"))
    setAttribute(page, "orientation", is.orientation === "Landscape" ? "landscape" : is.orientation === "Portrait" ? "portrait" : null);
  if (differs("paperSize")) {
    const number = PAPER_SIZES.indexOf(String(is.paperSize));
    setAttribute(page, "paperSize", number > 0 ? number : null);
  }
  if (differs("zoom")) {
    const { scale, horizontalFitToPages, verticalFitToPages } = (is.zoom ?? {}) as Record<string, number | undefined>;
    const fits = fitsPages(sheet);
    setAttribute(page, "scale", scale ?? null);
    setAttribute(page, "fitToWidth", !fits || horizontalFitToPages === 1 ? null : (horizontalFitToPages ?? 0));
    setAttribute(page, "fitToHeight", !fits || verticalFitToPages === 1 ? null : (verticalFitToPages ?? 0));
  }
  editor.setElements("pageSetup", [sayingSomething(page)]);

  if (differs("headersFooters")) {
    const element = copyOf(editor, "headerFooter");
    const texts = (is.headersFooters as { defaultForAllPages?: Record<string, string> } | undefined)?.defaultForAllPages ?? {};
    for (const [local, place] of [
      ["oddHeader", "Header"],
      ["oddFooter", "Footer"],
    ] as const) {
      const text = [
        ["L", "left"],
        ["C", "center"],
        ["R", "right"],
      ]
        .map(([mark = "", side = ""]) => (texts[`${side}${place}`] ? `&${mark}${texts[`${side}${place}`] ?? ""}` : ""))
        .join("");
      setChild(
        element,
        local,
        text === "" ? null : makeElement(prefix + local, {}, text),
        "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split(" "),
      );
    }
    editor.setElements("headerFooter", [sayingSomething(element)]);
  }
}

/** Worksheet custom properties stand in parts of their own, as UTF-16 text. */
function writeCustomProperties(editor: WorksheetEditor, before: Sheet, sheet: Sheet, { parts, part }: SheetWriting): void {
  const list = copyOf(editor, "customProperties");
  const targets = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  for (const element of childrenOf(list, "customPr")) {
    const name = attribute(element, "name") ?? "";
    const id = attribute(element, "*:id") ?? "";
    const target = targets.get(id);
    const value = sheet.properties.get(name);
    if (value === undefined) {
      list.children = list.children.filter((child) => child !== element);
      parts.removeRelationship(part, id);
      if (target !== undefined) parts.remove(target);
    } else if (before.properties.get(name) !== value && target !== undefined) parts.write(target, utf16(value));
  }
  for (const [name, value] of sheet.properties) {
    if (before.properties.has(name)) continue;
    const target = parts.freeName("xl/customProperty", ".bin");
    parts.add(target, utf16(value), "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
    const id = parts.addRelationship(part, "customProperty", target);
    list.children.push(makeElement(`${editor.prefix}customPr`, { name, [relationshipAttribute(editor, parts)]: id }));
  }
  editor.setElements("customProperties", [list.children.length > 0 ? list : null]);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
