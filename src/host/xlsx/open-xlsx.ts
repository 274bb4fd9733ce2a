import { CellList } from "../model/cell-list";
import { Workbook, type Name } from "../model/workbook";
import type { Sheet, Visibility } from "../model/sheet";
import { colourResolver } from "./colours";
import { identifyUnzipped, identifyZip } from "./identify-file";
import { LIMITS } from "./limits";
import { byId, checkFileSize, CONTENT_TYPES, Package } from "./package";
import { readSheet, type SheetContext } from "./read-sheet";
import { PRINT_AREA, PRINT_TITLES, readPrintName } from "./print-names";
import { readProperties } from "./read-properties";
import { readStyles } from "./read-styles";
import { readSharedStrings } from "./shared-strings";
import { damaged, FileTrouble, unreadableFile } from "./unreadable-file";
import { findWebExtension, readSettings } from "./web-extension";
import { asUtf8, attribute, childOf, childrenOf, flag, textOf, wholeNumber, type XmlElement } from "./xml-tree";
import { inflateEntry, readZip, type Unpacking } from "./zip";

export { UnreadableFile } from "./unreadable-file";

/** What saving needs of the file a workbook was opened from. */
export interface OpenedFile {
  readonly parts: Package;
  readonly workbookPart: string;
  readonly context: SheetContext;
  /** The id of the sheet that was active. */
  readonly active: string | undefined;
}

export type OpenXlsxOptions = Unpacking;

/** Opens the bytes of an .xlsx or .xlsm file. Throws UnreadableFile. */
export const openXlsx = (bytes: Uint8Array, fileName: string, unpacking: OpenXlsxOptions = {}): Workbook =>
  open(bytes, fileName, unpacking, null);

/** A file's workbook whose cells stand apart from it, to be read and not to be changed or saved: its sheets hold everything but their cells. */
export interface XlsxToRead {
  readonly workbook: Workbook;
  readonly cells: ReadonlyMap<Sheet, CellList>;
}

/** Opens a file as openXlsx does, to be read only: in half of the time. Throws UnreadableFile. */
export function openXlsxToRead(bytes: Uint8Array, fileName: string, unpacking: OpenXlsxOptions = {}): XlsxToRead {
  const cells = new Map<Sheet, CellList>();
  const workbook = open(bytes, fileName, unpacking, (sheet) => {
    const list = new CellList();
    cells.set(sheet, list);
    return list;
  });
  for (const list of cells.values()) list.finish();
  return { workbook, cells };
}

function open(bytes: Uint8Array, fileName: string, unpacking: Unpacking, into: SheetContext["into"] | null): Workbook {
  try {
    return readWorkbook(bytes, fileName, unpacking, into);
  } catch (cause) {
    if (cause instanceof FileTrouble) throw unreadableFile(fileName, cause);
    throw cause;
  }
}

function readWorkbook(bytes: Uint8Array, fileName: string, unpacking: Unpacking, into: SheetContext["into"] | null): Workbook {
  checkFileSize(bytes);
  const { parts, workbookPart } = openPackage(bytes, fileName, unpacking);
  const root = parts.tree(workbookPart);
  if (root.local !== "workbook") throw damaged(`${workbookPart} is not a workbook`);

  const workbook = new Workbook();
  workbook.fileName = fileName;
  workbook.date1904 = flag(attribute(childOf(root, "workbookPr"), "date1904"));
  workbook.structureProtected = flag(attribute(childOf(root, "workbookProtection"), "lockStructure"));

  const stylesPart = parts.related(workbookPart, "styles");
  const stylesRoot = stylesPart === undefined ? undefined : parts.tree(stylesPart);
  const colour = colourResolver(parts, workbookPart, stylesRoot);
  const styles = readStyles(stylesRoot, colour);
  workbook.styles.entries.splice(0, 1, ...styles.entries);
  const stringsPart = parts.related(workbookPart, "sharedStrings");
  const { budget, columnBudget } = sheetBudgets();
  const context: SheetContext = {
    parts,
    workbookPart,
    styles,
    colour,
    sharedStrings: stringsPart === undefined ? [] : readSharedStrings(asUtf8(parts.read(stringsPart), stringsPart), stringsPart, budget),
    formats: styles.entries.length,
    date1904: workbook.date1904,
    budget,
    columnBudget,
    ...(into ? { into } : {}),
  };

  const inOrder = readSheets(root, workbook, context);
  activate(root, workbook, inOrder);
  workbook.source = { parts, workbookPart, context, active: workbook.active?.id } satisfies OpenedFile;
  workbook.names = readNames(root, inOrder);
  readProperties(parts, workbook);
  const extension = findWebExtension(parts, workbook.addInId);
  if (extension) for (const [name, value] of readSettings(extension)) workbook.settings.set(name, value);
  parts.verifyUnread();
  return workbook;
}

/** How many columns of a file may be given a width of their own. */
const COLUMNS_OF_THEIR_OWN = 200_000;

/** What the sheets of one file may cost, to be spent once. */
export const sheetBudgets = (): Pick<SheetContext, "budget" | "columnBudget"> => ({
  budget: {
    cells: LIMITS.cells,
    sizedRows: LIMITS.sizedRows,
    merges: LIMITS.merges,
    formulaCharacters: LIMITS.formulaCharacters,
    textBytes: LIMITS.textBytes,
  },
  columnBudget: { left: COLUMNS_OF_THEIR_OWN },
});

function openPackage(bytes: Uint8Array, fileName: string, unpacking: Unpacking): Pick<OpenedFile, "parts" | "workbookPart"> {
  // A zip starts with an entry; what does not is some other kind of file.
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)) throw identifyUnzipped(bytes, fileName);
  const entries = readZip(bytes);
  const named = (name: string) => entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const mimeEntry = named("mimetype");
  const mimeType = mimeEntry && mimeEntry.size < 200 ? new TextDecoder("latin1").decode(inflateEntry(mimeEntry)) : "";
  if (!named(CONTENT_TYPES)) throw identifyZip(entries, mimeType, "");
  const parts = new Package(entries, unpacking);
  const main = parts.related("", "officeDocument");
  const type = main === undefined ? "" : parts.contentType(main);
  if (main === undefined || !/(spreadsheetml|ms-excel)\.(sheet|template|addin)(\.macroEnabled)?\.main\+xml$/i.test(type))
    throw identifyZip(entries, mimeType, type);
  return { parts, workbookPart: main };
}

/** The sheet of each `sheet` element, in order; null for what is no worksheet, such as a chart sheet. */
type SheetsInOrder = readonly (Sheet | null)[];

const VISIBILITY = new Map<string, Visibility>([
  ["visible", "Visible"],
  ["hidden", "Hidden"],
  ["veryHidden", "VeryHidden"],
]);

function readSheets(root: XmlElement, workbook: Workbook, context: SheetContext): SheetsInOrder {
  const elements = childrenOf(childOf(root, "sheets"), "sheet");
  if (elements.length === 0) throw damaged("the workbook has no sheets");
  const names = new Set<string>();
  const related = byId(context.parts.relationships(context.workbookPart));
  const taken = new Set<string>();
  const loaded = elements.map((element) => {
    const name = attribute(element, "name") ?? "";
    if (name === "" || names.has(name.toLowerCase())) throw damaged(`two sheets are called ${JSON.stringify(name)}`);
    names.add(name.toLowerCase());
    const relationship = related.get(attribute(element, "*:id") ?? "");
    if (!relationship || relationship.external) throw damaged(`the sheet ${JSON.stringify(name)} is nowhere`);
    if (relationship.type !== "worksheet") return null;
    const part = relationship.target.toLowerCase();
    if (taken.has(part)) throw damaged(`the sheet ${JSON.stringify(name)} is another sheet too`);
    taken.add(part);
    return workbook.addLoadedSheet(name, VISIBILITY.get(attribute(element, "state") ?? "visible") ?? "Visible", relationship.target);
  });
  const activeTab = wholeNumber(attribute(childOf(childOf(root, "bookViews"), "workbookView"), "activeTab"), "the active sheet") ?? 0;
  loaded.forEach((sheet, i) => {
    if (!sheet?.partName) return;
    const selection = readSheet(sheet, sheet.partName, context);
    if (selection && i === activeTab) workbook.selection = selection;
  });
  return loaded;
}

function activate(root: XmlElement, workbook: Workbook, sheets: SheetsInOrder): void {
  const tab = wholeNumber(attribute(childOf(childOf(root, "bookViews"), "workbookView"), "activeTab"), "the active sheet") ?? 0;
  const sheet = sheets[tab];
  if (sheet?.visibility === "Visible") workbook.active = sheet;
}

/** The names people gave. Excel's own (print areas, filters: "_xlnm.…") are not among them and stay in the file. */
function readNames(root: XmlElement, sheets: SheetsInOrder): Name[] {
  const names: Name[] = [];
  for (const element of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const name = attribute(element, "name") ?? "";
    const local = wholeNumber(attribute(element, "localSheetId"), "a name's sheet");
    const sheet = local === undefined ? undefined : sheets[local];
    if (sheet && (name === PRINT_AREA || name === PRINT_TITLES)) readPrintName(sheet, name, textOf(element));
    if (name === "" || /^_xlnm\./i.test(name)) continue;
    // A name of a chart sheet: Office.js shows none.
    if (local !== undefined && !sheet) continue;
    names.push({
      name,
      formula: `=${textOf(element)}`,
      visible: !flag(attribute(element, "hidden")),
      comment: attribute(element, "comment") ?? "",
      scope: sheet?.id ?? null,
    });
  }
  return names;
}
