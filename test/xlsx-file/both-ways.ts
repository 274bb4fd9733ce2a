import { inspect, isDeepStrictEqual } from "node:util";
import { KEPT_NAME } from "../../src/app/kept";
import type { ReadableWorkbook } from "../../src/app/ports";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode, type OpenOffice } from "../../src/host/doors/open-office-in-node";
import type { Workbook } from "../../src/host/model/workbook";
import { FileWorkbook } from "../../src/xlsx-file/file-workbook";

/** Reads workbooks through the genuine Office.js, one after the other in one simulated Excel, and straight from the model. */
export class BothWays {
  #office: OpenOffice | null = null;

  /** Where the two readings differ. */
  async compare(workbook: Workbook): Promise<readonly string[]> {
    if (this.#office) await this.#office.turnTo(workbook);
    else this.#office = await openOfficeInNode(workbook, { door: "desktop", excelApi: "1.15" });
    this.#office.host.recorder.clear();
    this.#office.host.recorder.weighs = false;
    return differencesOf(new ExcelWorkbook({ patience: 300_000 }), new FileWorkbook(workbook));
  }

  async close(): Promise<void> {
    await this.#office?.close();
    this.#office = null;
  }
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
