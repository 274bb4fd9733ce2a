import type { ReadableWorkbook, ReadOptions } from "../app/ports";
import type { ReadWorkbook } from "../domain/grid/grid";
import type { XlsxToRead } from "../host/xlsx/open-xlsx";
import { readWorkbook } from "./read-workbook";

/** The workbook of a file, read as Excel would tell it but without Office.js in between. To change anything it has to be opened in Office.js. */
export class FileWorkbook implements ReadableWorkbook {
  constructor(private readonly file: XlsxToRead) {}

  read({ kept }: Pick<ReadOptions, "kept"> = {}): Promise<ReadWorkbook> {
    return Promise.resolve(readWorkbook(this.file, kept));
  }
}
