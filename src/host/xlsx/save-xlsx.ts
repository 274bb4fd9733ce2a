import { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { OpenedFile } from "./open-xlsx";
import { sheetBudgets } from "./open-xlsx";
import { OFFICE_RELATIONSHIPS, PackageEditor } from "./package-editor";
import { asUtf8, readSheet } from "./read-sheet";
import { SharedStringWriter } from "./write-strings";
import { emptyStyles, StyleWriter } from "./write-styles";
import { calculateOnLoad, shortenCalcChain } from "./write-workbook";
import { writeSheet } from "./write-sheet";
import { WorksheetEditor } from "./worksheet-editor";
import { attribute, childOf, childrenOf } from "./xml-tree";

const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The workbook as an .xlsx file: every part it was opened with is kept byte for byte unless something in it was changed. */
export function saveXlsx(workbook: Workbook): Uint8Array {
  const opened = workbook.source as OpenedFile | null;
  if (!opened) throw new Error(`${workbook.fileName} cannot be saved yet.`);
  return new WorkbookWriter(workbook, opened).save();
}

class WorkbookWriter {
  readonly #editor: PackageEditor;
  readonly #part: string;
  /** Made when first needed. */
  #styles: StyleWriter | null = null;
  #strings: SharedStringWriter | null = null;
  /** Sheet id of the file → addresses of its cells that no longer hold a formula. */
  readonly #formulasGone = new Map<string, Set<string>>();
  #cellsChanged = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly opened: OpenedFile,
  ) {
    this.#editor = new PackageEditor(opened.parts);
    this.#part = opened.workbookPart;
    opened.parts.renewBudget();
  }

  save(): Uint8Array {
    for (const sheet of this.workbook.sheets) if (sheet.changed.size > 0) this.#writeSheet(sheet);
    this.#writeStyles();
    const { strings } = this;
    if (strings?.changed) this.#editor.write(this.#stringsPart ?? "", strings.save());
    shortenCalcChain(this.#editor, this.#part, this.#formulasGone);
    if (this.#cellsChanged && this.#holdsFormulas()) calculateOnLoad(this.#editor, this.#part);
    return this.#editor.save();
  }

  #writeSheet(sheet: Sheet): void {
    const part = sheet.partName;
    if (part === null) throw new Error(`${sheet.name} was added and cannot be saved yet.`);
    const before = new Sheet(sheet.id, sheet.name, part);
    readSheet(before, part, { ...this.opened.context, ...sheetBudgets() });
    const editor = new WorksheetEditor(asUtf8(this.#editor.read(part), part), part);
    const gone = this.#gone(part);
    writeSheet(editor, before, sheet, {
      styles: this.styles,
      strings: this.strings,
      formulaGone: (address) => void gone.add(address),
    });
    if (!editor.changed) return;
    this.#editor.write(part, editor.save());
    this.#cellsChanged ||= sheet.changed.has("cells");
  }

  /** The set of formulas gone of the sheet in this part. */
  #gone(part: string): Set<string> {
    const relationship = this.#editor.relationships(this.#part).find(({ target }) => target === part);
    const element = childrenOf(childOf(this.#editor.tree(this.#part), "sheets"), "sheet").find(
      (candidate) => attribute(candidate, "*:id") === relationship?.id,
    );
    const id = attribute(element, "sheetId") ?? "";
    let gone = this.#formulasGone.get(id);
    if (!gone) this.#formulasGone.set(id, (gone = new Set()));
    return gone;
  }

  #holdsFormulas(): boolean {
    return this.workbook.sheets.some((sheet) => {
      for (const cells of sheet.cells.rows.values()) for (const cell of cells.values()) if (cell.formula !== null) return true;
      return false;
    });
  }

  get #stylesPart(): string | undefined {
    return this.#editor.related(this.#part, "styles");
  }

  get #stringsPart(): string | undefined {
    return this.#editor.related(this.#part, "sharedStrings");
  }

  get styles(): StyleWriter {
    const part = this.#stylesPart;
    return (this.#styles ??= new StyleWriter(
      part === undefined ? emptyStyles(MAIN_NAMESPACE) : this.#editor.tree(part),
      this.workbook.styles,
    ));
  }

  #writeStyles(): void {
    if (!this.#styles?.changed) return;
    const part = this.#stylesPart;
    if (part !== undefined) return this.#editor.touch(part);
    const name = this.#editor.freeName("xl/styles", ".xml");
    this.#editor.add(name, this.#styles.root, `${SPREADSHEET_TYPE}.styles+xml`);
    this.#editor.addRelationship(this.#part, `${OFFICE_RELATIONSHIPS}/styles`, name);
  }

  get strings(): SharedStringWriter | null {
    const part = this.#stringsPart;
    if (part === undefined) return null;
    return (this.#strings ??= new SharedStringWriter(asUtf8(this.#editor.read(part), part), part));
  }
}
