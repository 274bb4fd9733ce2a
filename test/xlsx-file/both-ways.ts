import { inspect, isDeepStrictEqual } from "node:util";
import { inflateRawSync } from "node:zlib";
import { KEPT_NAME } from "../../src/app/kept";
import type { ReadableWorkbook } from "../../src/app/ports";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode, type OpenOffice } from "../../src/host/doors/open-office-in-node";
import { CellList } from "../../src/host/model/cell-list";
import type { Sheet } from "../../src/host/model/sheet";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx, openXlsxToRead, UnreadableFile, type XlsxToRead } from "../../src/host/xlsx/open-xlsx";
import type { Unpacking } from "../../src/host/xlsx/zip";
import { FileWorkbook } from "../../src/xlsx-file/file-workbook";

/** Reads workbooks through the genuine Office.js, one after the other in one simulated Excel, and straight from the model. */
export class BothWays {
  #office: OpenOffice | null = null;

  /** Where the two readings of a file differ; null: it is refused. */
  async compareFile(bytes: Uint8Array): Promise<readonly string[] | null> {
    const file = open(bytes, openXlsxToRead);
    const workbook = open(bytes, openXlsx);
    if (typeof file === "string" || typeof workbook === "string") {
      if (file === workbook) return null;
      return [`${typeof workbook === "string" ? workbook : "opened"} in Excel, ${typeof file === "string" ? file : "opened"} in the file`];
    }
    return this.compare(workbook, file);
  }

  /** Where the two readings of a workbook differ. */
  async compare(workbook: Workbook, file = asToRead(workbook)): Promise<readonly string[]> {
    if (this.#office) await this.#office.turnTo(workbook);
    else this.#office = await openOfficeInNode(workbook, { door: "desktop", excelApi: "1.15" });
    this.#office.host.recorder.clear();
    this.#office.host.recorder.weighs = false;
    return differencesOf(new ExcelWorkbook({ patience: 300_000 }), new FileWorkbook(file));
  }

  async close(): Promise<void> {
    await this.#office?.close();
    this.#office = null;
  }
}

/** What opened, or the words in which it was refused. */
function open<T>(bytes: Uint8Array, opener: (bytes: Uint8Array, name: string, unpacking: Unpacking) => T): T | string {
  try {
    return opener(bytes, "plan.xlsx", { inflater: (packed, most) => inflateRawSync(packed, { maxOutputLength: most }) });
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
}

/** A workbook that was drawn, as a file that is opened to be read only would hold it. */
export function asToRead(workbook: Workbook): XlsxToRead {
  const lists = workbook.sheets.map((sheet): [Sheet, CellList] => {
    const list = new CellList();
    for (const [row, cells] of sheet.cells.rows)
      for (const [column, { style, value, formula }] of cells) {
        list.put(row, column, style, value);
        if (formula !== null) list.setFormula(row, column, formula);
      }
    list.finish();
    return [sheet, list];
  });
  return { workbook, cells: new Map(lists) };
}

/** Where what two readers tell of a workbook differs, troubles included, as paths into it; empty when it is the same. Zero and minus zero differ. */
export async function differencesOf(excel: ReadableWorkbook, file: ReadableWorkbook): Promise<readonly string[]> {
  const found: string[] = [];
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (isDeepStrictEqual(one, other)) return;
    if (!isTree(one) || !isTree(other)) {
      found.push(`${path}: ${inspect(one, SHORT)} in Excel, ${inspect(other, SHORT)} in the file`);
      return;
    }
    const [ofOne, ofOther] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
    for (const key of new Set([...ofOne.keys(), ...ofOther.keys()])) compare(ofOne.get(key), ofOther.get(key), `${path}/${key}`);
  };
  compare(await readBy(excel), await readBy(file), "");
  return found;
}

const SHORT = { breakLength: Infinity, maxArrayLength: 20, depth: 4 } as const;

const isTree = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof Map) && !(value instanceof Set);

async function readBy(workbook: ReadableWorkbook): Promise<unknown> {
  try {
    return await workbook.read({ kept: KEPT_NAME });
  } catch (error) {
    return { trouble: String(error) };
  }
}
