import type { ReadableWorkbook } from "../app/ports";
import { openXlsxToRead } from "../host/xlsx/open-xlsx";
import { FileWorkbook } from "../xlsx-file/file-workbook";
import { openFile } from "./open-file";

/** The workbook that the file holds, to be read only: without Office.js, which takes longer to start than a plan to check. Throws FileTrouble. */
export const openToRead = (file: string, cwd: string): ReadableWorkbook => new FileWorkbook(openFile(file, cwd, openXlsxToRead));
