import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import zlib, { inflateRawSync } from "node:zlib";
import type { Workbook } from "../app/ports";
import { ExcelWorkbook } from "../excel/excel-workbook";
import { errorCode } from "./error-code";
import { FileTrouble } from "./file-trouble";
import { openOfficeInNode, type OpenOffice } from "../host/doors/open-office-in-node";
import { Workbook as HostWorkbook } from "../host/model/workbook";
import { openXlsx, UnreadableFile } from "../host/xlsx/open-xlsx";
import type { Unpacking } from "../host/xlsx/zip";
import { saveXlsx } from "../host/xlsx/save-xlsx";

/** No plan comes near this; read into memory it would only be refused later. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Opens files as the workbooks that Excel would show, one after the other, all in one Office.js: starting it takes longer than reading a plan. */
export class OpenFiles {
  #office: OpenOffice | null = null;

  constructor(private readonly world: { readonly cwd: string; readonly runScript?: (file: string) => void }) {}

  /** Opens the file; the one opened before is closed. Throws FileTrouble when it cannot be read. */
  async open(file: string): Promise<Workbook> {
    const workbook = openFile(file, this.world.cwd);
    if (this.#office) {
      await this.#office.turnTo(workbook);
      this.#office.host.recorder.clear();
    } else {
      const { runScript } = this.world;
      this.#office = await openOfficeInNode(workbook, { door: "desktop", excelApi: "1.15" }, runScript ? { runScript } : {});
      this.#office.host.recorder.weighs = false;
    }
    return new ExcelWorkbook();
  }

  /** Lets go of the workbook opened last, all but what was read of it. */
  async letGo(): Promise<void> {
    await this.#office?.turnTo(new HostWorkbook());
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

/** Node's own inflate, several times as fast as one in JavaScript. */
const inflateInNode = (packed: Uint8Array, most: number): Uint8Array => inflateRawSync(packed, { maxOutputLength: most });

/** Node has had the checksum since 20.15 and 22.2. */
const UNPACKING: Unpacking = {
  inflater: inflateInNode,
  ...(typeof zlib.crc32 === "function" ? { checksum: (bytes: Uint8Array) => zlib.crc32(bytes) } : {}),
};

function openFile(file: string, cwd: string) {
  const at = path.resolve(cwd, file);
  try {
    const { size } = statSync(at);
    if (size > MOST_BYTES)
      throw new FileTrouble(`${file} is ${Math.round(size / 1024 / 1024)} MB, which is no action plan; it was not opened.`);
    return openXlsx(readFileSync(at), path.basename(file), UNPACKING);
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    if (error instanceof UnreadableFile) throw new FileTrouble(error.message, { cause: error });
    const code = errorCode(error);
    if (code === "ENOENT") throw new FileTrouble(`There is no file “${file}”.`, { cause: error });
    if (code === "EACCES" || code === "EPERM")
      throw new FileTrouble(`You may not read “${file}”. Ask its owner for permission.`, { cause: error });
    if (code === "EISDIR") throw new FileTrouble(`“${file}” is a folder, not a file.`, { cause: error });
    throw error;
  }
}
