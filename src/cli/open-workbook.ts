import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Workbook } from "../app/ports";
import { ExcelWorkbook } from "../excel/excel-workbook";
import { openOfficeInNode } from "../host/doors/open-office-in-node";
import { openXlsx, UnreadableFile } from "../host/xlsx/open-xlsx";

/** A file that could not be read; the message is one sentence for the user. */
export class FileTrouble extends Error {
  override readonly name = "FileTrouble";
}

/** No plan comes near this; read into memory it would only be refused later. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Opens a file as the workbook that Excel would show, does the work and closes it again. Throws FileTrouble when the file cannot be read. */
export async function withWorkbook<T>(file: string, cwd: string, work: (workbook: Workbook) => Promise<T>): Promise<T> {
  const workbook = openFile(file, cwd);
  const office = await openOfficeInNode(workbook, { door: "desktop", excelApi: "1.15" });
  try {
    return await work(new ExcelWorkbook());
  } finally {
    await office.close();
  }
}

function openFile(file: string, cwd: string) {
  const at = path.resolve(cwd, file);
  try {
    const { size } = statSync(at);
    if (size > MOST_BYTES)
      throw new FileTrouble(`${file} is ${Math.round(size / 1024 / 1024)} MB, which is no action plan; it was not opened.`);
    return openXlsx(readFileSync(at), path.basename(file));
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    if (error instanceof UnreadableFile) throw new FileTrouble(error.message, { cause: error });
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") throw new FileTrouble(`There is no file “${file}”.`, { cause: error });
    if (code === "EACCES" || code === "EPERM")
      throw new FileTrouble(`You may not read “${file}”. Ask its owner for permission.`, { cause: error });
    if (code === "EISDIR") throw new FileTrouble(`“${file}” is a folder, not a file.`, { cause: error });
    throw error;
  }
}
