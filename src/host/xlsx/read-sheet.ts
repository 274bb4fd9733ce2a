import type { Area } from "../model/area";
import type { CellSink } from "../model/cell-store";
import type { Hyperlink, Protection, Sheet, Table } from "../model/sheet";
import { parseArea } from "../model/address";
import type { ResolveColour } from "./colours";
import { LIMITS } from "./limits";
import { byId, type PartReader, type Relationship } from "./package";
import { readCells, type CellContext, type ContentPlace } from "./read-cells";
import { readCharts } from "./read-charts";
import { readComments } from "./read-comments";
import { readConditionalFormats } from "./read-conditional-formats";
import { readPageSetup } from "./read-page-setup";
import type { Styles } from "./read-styles";
import { unescapeCharacters } from "./shared-strings";
import { readValidations } from "./read-validations";
import { damaged } from "./unreadable-file";
import { asUtf8, attribute, childOf, childrenOf, decimal, flag, parseXml, type TreeBudget, wholeNumber, type XmlElement } from "./xml-tree";

/** What reading a sheet needs of the workbook around it. */
export interface SheetContext extends CellContext {
  readonly parts: PartReader;
  readonly workbookPart: string;
  readonly styles: Styles;
  readonly colour: ResolveColour;
  /** How many more columns may be given a width of their own. */
  readonly columnBudget: { left: number };
  /** Where a sheet's cells go; absent: into the sheet. */
  readonly into?: (sheet: Sheet) => CellSink;
}

/** Fills the sheet from its part and those that belong to it; gives the selection it was saved with. Throws FileTrouble. */
export function readSheet(sheet: Sheet, part: string, context: SheetContext): Area | null {
  const { parts } = context;
  const bytes = asUtf8(parts.read(part), part);
  const { places, columns } = readCells(bytes, part, sheet, context.into?.(sheet) ?? sheet.cells, context);
  const worksheet = readFrame(bytes, part, places, parts.budget);

  readProperties(worksheet, sheet, context);
  readColumns(worksheet, sheet, columns, context);
  sheet.protection = readProtection(childOf(worksheet, "sheetProtection"));
  const filter = childOf(worksheet, "autoFilter");
  if (filter && attribute(filter, "ref") !== undefined)
    sheet.autoFilter = { area: areaOf(filter, part), isFiltered: childOf(filter, "filterColumn") !== undefined };
  sheet.validations = readValidations(worksheet, parts.budget);
  sheet.conditionalFormats = readConditionalFormats(worksheet, context.styles.highlights, context.colour, parts.budget);
  const related = byId(parts.relationships(part));
  sheet.hyperlinks = childrenOf(childOf(worksheet, "hyperlinks"), "hyperlink").map((link) => readHyperlink(link, part, related));
  sheet.tables = readTables(worksheet, part, parts, related);
  sheet.charts = readCharts(parts, worksheet, part, sheet);
  sheet.comments = readComments(parts, part, context.workbookPart);
  sheet.pageSetup = readPageSetup(worksheet);
  for (const property of childrenOf(childOf(worksheet, "customProperties"), "customPr"))
    readCustomProperty(property, sheet, parts, related);
  return readView(worksheet, sheet);
}

/**
 * Everything of a worksheet but its rows, and what else is said to be left out: this goes through the parser that also checks
 * namespaces, as one document with those places, which are in order, cut out.
 */
export function readFrame(bytes: Uint8Array, part: string, leftOut: readonly ContentPlace[], budget: TreeBudget): XmlElement {
  const rest: Uint8Array[] = [];
  let at = 0;
  for (const { from, to } of leftOut) {
    rest.push(bytes.subarray(at, from));
    at = to;
  }
  rest.push(bytes.subarray(at));
  return parseXml(joined(rest), part, budget);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function areaOf(element: XmlElement, part: string): Area {
  const ref = attribute(element, "ref") ?? "";
  const area = parseArea(ref);
  if (!area) throw damaged(`${part} has a ${element.local} at ${JSON.stringify(ref.slice(0, 40))}`);
  return area;
}

function readProperties(worksheet: XmlElement, sheet: Sheet, { colour }: SheetContext): void {
  sheet.tabColour = colour(childOf(childOf(worksheet, "sheetPr"), "tabColor"));
  const format = childOf(worksheet, "sheetFormatPr");
  sheet.defaultRowHeight = decimal(attribute(format, "defaultRowHeight")) ?? sheet.defaultRowHeight;
  // Without a width of its own the default is `baseColWidth` characters and 5 pixels of padding (ECMA-376 part 1, 18.3.1.81).
  const base = decimal(attribute(format, "baseColWidth"));
  sheet.defaultColumnWidth =
    decimal(attribute(format, "defaultColWidth")) ?? (base === undefined ? sheet.defaultColumnWidth : base + 5 / 7);
}

/** A range of columns that reaches far beyond the cells, once the budget is spent, is read only as far as this. */
const FEW_COLUMNS = 64;

function readColumns(worksheet: XmlElement, sheet: Sheet, used: number, { columnBudget, formats }: SheetContext): void {
  const needed = Math.max(FEW_COLUMNS, used);
  for (const element of childrenOf(worksheet, "cols").flatMap((cols) => childrenOf(cols, "col"))) {
    const first = wholeNumber(attribute(element, "min"), "a column") ?? 0;
    const claimed = wholeNumber(attribute(element, "max"), "a column") ?? first;
    if (first < 1 || claimed < first || first > LIMITS.columns) throw damaged(`columns ${first} to ${claimed} are outside the sheet`);
    const last = Math.min(claimed, columnBudget.left > 0 ? LIMITS.columns : needed);
    const style = wholeNumber(attribute(element, "style"), "a column's format") ?? 0;
    if (style < 0 || style >= formats) throw damaged("a column uses a format that the file does not hold");
    const size = decimal(attribute(element, "width")) ?? null;
    const hidden = flag(attribute(element, "hidden"));
    columnBudget.left -= Math.max(0, last - first + 1);
    for (let column = first - 1; column < last; column++) sheet.columns.set(column, { size, hidden, style });
  }
}

/** Office.js's option → the file's attribute, which says what is forbidden. */
export const PROTECTION_OPTIONS = new Map([
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertRows", "insertRows"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowSort", "sort"],
  ["allowAutoFilter", "autoFilter"],
  ["allowPivotTables", "pivotTables"],
  ["allowEditObjects", "objects"],
  ["allowEditScenarios", "scenarios"],
]);
/** Of these the file's default is "allowed", of the others "forbidden" (ECMA-376 part 1, 18.3.1.85). */
export const ALLOWED_BY_DEFAULT = new Set(["objects", "scenarios"]);

function readProtection(element: XmlElement | undefined): Protection | null {
  if (!flag(attribute(element, "sheet"))) return null;
  const options: Record<string, boolean | string> = {};
  for (const [option, name] of PROTECTION_OPTIONS) options[option] = !flag(attribute(element, name), !ALLOWED_BY_DEFAULT.has(name));
  const locked = flag(attribute(element, "selectLockedCells"));
  const unlocked = flag(attribute(element, "selectUnlockedCells"));
  options.selectionMode = locked && unlocked ? "None" : locked ? "Unlocked" : "Normal";
  return { options, hasPassword: ["password", "hashValue"].some((name) => attribute(element, name) !== undefined) };
}

type Related = ReadonlyMap<string, Relationship>;

function readHyperlink(element: XmlElement, part: string, related: Related): Hyperlink {
  const target = related.get(attribute(element, "*:id") ?? "");
  return {
    area: areaOf(element, part),
    address: target?.target ?? null,
    documentReference: attribute(element, "location") ?? null,
    screenTip: attribute(element, "tooltip") ?? null,
    textToDisplay: attribute(element, "display") ?? null,
    source: element,
  };
}

function readTables(worksheet: XmlElement, part: string, parts: PartReader, related: Related): Table[] {
  return childrenOf(childOf(worksheet, "tableParts"), "tablePart").map((element) => {
    const target = related.get(attribute(element, "*:id") ?? "")?.target;
    if (target === undefined) throw damaged(`${part} has a table that is nowhere`);
    const table = parts.tree(target);
    return {
      id: attribute(table, "id") ?? "",
      name: attribute(table, "displayName") ?? attribute(table, "name") ?? "",
      area: areaOf(table, target),
      columns: childrenOf(childOf(table, "tableColumns"), "tableColumn").map((column) =>
        unescapeCharacters(attribute(column, "name") ?? ""),
      ),
      showHeaders: (wholeNumber(attribute(table, "headerRowCount"), "a table's headers") ?? 1) > 0,
      showTotals: (wholeNumber(attribute(table, "totalsRowCount"), "a table's totals") ?? 0) > 0,
      style: attribute(childOf(table, "tableStyleInfo"), "name") ?? "",
      source: target,
    };
  });
}

/** Excel keeps a worksheet custom property's value as UTF-16 text in a part of its own. */
function readCustomProperty(element: XmlElement, sheet: Sheet, parts: PartReader, related: Related): void {
  const target = related.get(attribute(element, "*:id") ?? "")?.target;
  const name = attribute(element, "name");
  if (target === undefined || name === undefined || !parts.has(target)) return;
  sheet.properties.set(name, new TextDecoder("utf-16le").decode(parts.read(target)));
}

/** Reads the first view, and gives the area selected in it. */
function readView(worksheet: XmlElement, sheet: Sheet): Area | null {
  const view = childOf(childOf(worksheet, "sheetViews"), "sheetView");
  sheet.showGridlines = flag(attribute(view, "showGridLines"), true);
  sheet.showHeadings = flag(attribute(view, "showRowColHeaders"), true);
  const pane = childOf(view, "pane");
  if ((attribute(pane, "state") ?? "split").startsWith("frozen")) {
    sheet.frozenRows = Math.max(0, Math.trunc(decimal(attribute(pane, "ySplit")) ?? 0));
    sheet.frozenColumns = Math.max(0, Math.trunc(decimal(attribute(pane, "xSplit")) ?? 0));
  }
  const active = attribute(pane, "activePane") ?? "topLeft";
  const selections = childrenOf(view, "selection");
  const selection = selections.find((element) => (attribute(element, "pane") ?? "topLeft") === active) ?? selections.at(-1);
  return parseArea((attribute(selection, "sqref") ?? attribute(selection, "activeCell") ?? "").split(" ")[0] ?? "");
}
