import { Sheet, type SheetPart } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { blankPackage } from "./blank-package";
import { sheetBudgets, type OpenedFile } from "./open-xlsx";
import { nameTableColumns } from "./name-table-columns";
import { PackageEditor } from "./package-editor";
import { readSheet } from "./read-sheet";
import { renameInParts } from "./rename-sheets";
import { shiftParts } from "./shift-parts";
import { writeSettings } from "./web-extension";
import { WorksheetEditor } from "./worksheet-editor";
import { asUtf8 } from "./xml-tree";
import { writeProperties } from "./write-properties";
import { selectTab, writeSheet } from "./write-sheet";
import { SharedStringWriter } from "./write-strings";
import { emptyStyles, StyleWriter } from "./write-styles";
import { removeCalcChain, shortenCalcChain, WorkbookPartWriter } from "./write-workbook";
import { XML_DECLARATION } from "./write-xml";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The workbook as an .xlsx file: every part it was opened with is kept byte for byte unless something in it was changed. */
export function saveXlsx(workbook: Workbook): Uint8Array {
  return new WorkbookWriter(workbook).save();
}

const ALL_PARTS: readonly SheetPart[] = [
  "cells",
  "merges",
  "rows",
  "columns",
  "validations",
  "conditionalFormats",
  "protection",
  "tables",
  "comments",
  "hyperlinks",
  "view",
  "pageSetup",
  "properties",
  "charts",
  "autoFilter",
  "tabColour",
];

class WorkbookWriter {
  /** Null when the workbook was not opened from a file. */
  readonly #opened: OpenedFile | null;
  readonly #editor: PackageEditor;
  readonly #book: WorkbookPartWriter;
  /** Made when first needed. */
  #styles: StyleWriter | null = null;
  #strings: SharedStringWriter | null = null;
  /** Sheet id of the file → addresses of its cells that no longer hold a formula; null for a sheet that is gone. */
  readonly #formulasGone = new Map<string, Set<string> | null>();
  #cellsChanged = false;
  /** Rows or columns moved, and with them formulas: the calculation chain is no longer true anywhere. */
  #formulasMoved = false;

  constructor(private readonly workbook: Workbook) {
    this.#opened = workbook.source as OpenedFile | null;
    const { parts, workbookPart } = this.#opened ?? blankPackage();
    parts.renewBudget();
    this.#editor = new PackageEditor(parts);
    this.#book = new WorkbookPartWriter(this.#editor, workbookPart, workbook);
  }

  save(): Uint8Array {
    const { workbook } = this;
    const gone = this.#removeSheets();
    for (const { partName, shifts } of workbook.sheets) if (partName !== null && shifts.length > 0) this.#shiftParts(partName, shifts);
    nameTableColumns(this.#editor, workbook);
    const added = new Map<string, string>();
    for (const sheet of workbook.sheets) {
      if (sheet.partName === null) added.set(sheet.id, this.#addSheet(sheet));
      else if (sheet.changed.size > 0) this.#changeSheet(sheet, sheet.partName);
    }
    renameInParts(this.#editor, this.#book.renames());
    this.#moveActiveTab(added);
    this.#writeStyles();
    if (this.#strings?.changed) this.#editor.write(this.#stringsPart ?? "", this.#strings.save());
    const printed = workbook.sheets.some(({ changed }) => changed.has("pageSetup"));
    if (gone || added.size > 0 || printed || this.#activeMoved || workbook.sheetListChanged || workbook.namesChanged)
      this.#book.writeSheets(added);
    if (this.#formulasMoved) removeCalcChain(this.#editor, this.#book.part);
    else shortenCalcChain(this.#editor, this.#book.part, this.#formulasGone);
    if (this.#cellsChanged && this.#holdsFormulas()) this.#book.calculateOnLoad();
    this.#book.save();
    if (workbook.settingsChanged) writeSettings(this.#editor, workbook.addInId, workbook.settings);
    if (workbook.propertiesChanged) writeProperties(this.#editor, workbook);
    return this.#editor.save();
  }

  #shiftParts(part: string, shifts: Sheet["shifts"]): void {
    shiftParts(this.#editor, part, this.#book.nameInFile(part), shifts);
    this.#formulasMoved = true;
  }

  #changeSheet(sheet: Sheet, part: string): void {
    if (!this.#opened) throw new Error(`${sheet.name} says it was opened from a file`);
    const before = new Sheet(sheet.id, sheet.name, part);
    readSheet(before, part, { ...this.#opened.context, ...sheetBudgets(), parts: this.#editor });
    const editor = new WorksheetEditor(asUtf8(this.#editor.read(part), part), part);
    const id = this.#book.sheetId(part);
    const gone = new Set<string>();
    this.#write(editor, before, sheet, part, (address) => void gone.add(address));
    if (gone.size > 0) this.#formulasGone.set(id, gone);
    if (editor.changed) this.#editor.write(part, editor.save());
    else if (sheet.shifts.length === 0) return;
    this.#cellsChanged ||= sheet.changed.has("cells");
  }

  /** Writes a sheet made here into a new part; gives its name. */
  #addSheet(sheet: Sheet): string {
    const part = this.#editor.freeName("xl/worksheets/sheet", ".xml");
    const { spreadsheet, relationships } = this.#editor.namespaces;
    const blank = `${XML_DECLARATION}<worksheet xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
    // Its place is taken before anything else asks for a free one.
    this.#editor.add(part, blank, `${SPREADSHEET_TYPE}.worksheet+xml`);
    const editor = new WorksheetEditor(new TextEncoder().encode(blank), part);
    const everything = Object.assign(Object.create(Sheet.prototype) as Sheet, sheet, {
      changed: new Set(ALL_PARTS),
      changedCells: new Map([...sheet.cells.rows].map(([row, cells]) => [row, new Set(cells.keys())])),
    });
    this.#write(editor, new Sheet(sheet.id, sheet.name), everything, part, () => undefined);
    this.#editor.write(part, editor.save());
    this.#cellsChanged = true;
    return part;
  }

  #write(editor: WorksheetEditor, before: Sheet, sheet: Sheet, part: string, formulaGone: (address: string) => void): void {
    writeSheet(editor, before, sheet, {
      workbook: this.workbook,
      parts: this.#editor,
      part,
      styles: this.styles,
      strings: this.strings,
      formulaGone,
    });
  }

  get #activeMoved(): boolean {
    return this.#opened !== null && this.workbook.active?.id !== this.#opened.active;
  }

  /** Excel edits all sheets whose tabs are selected at once: when another is active now, only that one's is. */
  #moveActiveTab(added: ReadonlyMap<string, string>): void {
    if (this.#opened && !this.#activeMoved) return;
    for (const sheet of this.workbook.sheets) {
      const part = sheet.partName ?? added.get(sheet.id);
      if (part === undefined) continue;
      const editor = new WorksheetEditor(asUtf8(this.#editor.read(part), part), part);
      selectTab(editor, sheet === this.workbook.active);
      if (editor.changed) this.#editor.write(part, editor.save());
    }
  }

  /** Takes away the parts of sheets that were deleted, and what only they used; false when none was. */
  #removeSheets(): boolean {
    if (!this.#opened) return false;
    const kept = new Set(this.workbook.sheets.map(({ partName }) => partName));
    const lost = this.#editor.relationships(this.#book.part).filter(({ type, target }) => type === "worksheet" && !kept.has(target));
    for (const { id, target } of lost) {
      this.#formulasGone.set(this.#book.sheetId(target), null);
      this.#editor.removeRelationship(this.#book.part, id);
      this.#editor.removeUnreachable(target);
    }
    return lost.length > 0;
  }

  #holdsFormulas(): boolean {
    return this.workbook.sheets.some((sheet) => {
      for (const cells of sheet.cells.rows.values()) for (const cell of cells.values()) if (cell.formula !== null) return true;
      return false;
    });
  }

  get #stylesPart(): string | undefined {
    return this.#editor.related(this.#book.part, "styles");
  }

  get #stringsPart(): string | undefined {
    return this.#editor.related(this.#book.part, "sharedStrings");
  }

  get styles(): StyleWriter {
    const part = this.#stylesPart;
    return (this.#styles ??= new StyleWriter(
      part === undefined ? emptyStyles(this.#editor.namespaces.spreadsheet) : this.#editor.tree(part),
      this.workbook.styles,
    ));
  }

  #writeStyles(): void {
    if (!this.#styles?.changed) return;
    const part = this.#stylesPart;
    if (part !== undefined) return this.#editor.touch(part);
    const name = this.#editor.has("xl/styles.xml") ? this.#editor.freeName("xl/styles", ".xml") : "xl/styles.xml";
    this.#editor.add(name, this.#styles.root, `${SPREADSHEET_TYPE}.styles+xml`);
    this.#editor.addRelationship(this.#book.part, "styles", name);
  }

  get strings(): SharedStringWriter | null {
    const part = this.#stringsPart;
    if (part === undefined) return null;
    return (this.#strings ??= new SharedStringWriter(asUtf8(this.#editor.read(part), part), part));
  }
}
