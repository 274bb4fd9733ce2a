import type { Workbook } from "../app/ports";
import { ExcelWorkbook } from "../excel/excel-workbook";
import { openOfficeInNode, type OpenOffice } from "../host/doors/open-office-in-node";
import { openXlsx } from "../host/xlsx/open-xlsx";
import { saveXlsx } from "../host/xlsx/save-xlsx";
import { openFile } from "./open-file";

/** Opens a file as the workbook that Excel would show, in the genuine Office.js: what changes a workbook goes through it. */
export class OpenFiles {
  #office: OpenOffice | null = null;

  constructor(private readonly world: { readonly cwd: string; readonly runScript?: (file: string) => void }) {}

  /** Opens the file; the one opened before is closed. Throws FileTrouble when it cannot be read. */
  async open(file: string): Promise<Workbook> {
    const workbook = openFile(file, this.world.cwd, openXlsx);
    await this.close();
    const { runScript } = this.world;
    this.#office = await openOfficeInNode(workbook, { door: "desktop", excelApi: "1.15" }, runScript ? { runScript } : {});
    this.#office.host.recorder.weighs = false;
    return new ExcelWorkbook();
  }

  /** The workbook opened last, with what was changed in it, as the bytes of a file. Nothing is written. */
  save(): Uint8Array {
    if (!this.#office) throw new Error("No workbook is open.");
    return saveXlsx(this.#office.host.workbook);
  }

  async close(): Promise<void> {
    await this.#office?.close();
    this.#office = null;
  }
}
