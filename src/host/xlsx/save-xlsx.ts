import type { Workbook } from "../model/workbook";

/** The workbook as an .xlsx file: every part it was opened with is kept byte for byte unless something in it was changed. */
export function saveXlsx(workbook: Workbook): Uint8Array {
  throw new Error(`${workbook.fileName} cannot be saved yet.`);
}
