import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook, type CheckReport } from "../../src/app/check-workbook";
import { readIsoDay } from "../../src/domain/calendar/day";
import type { ReadWorkbook } from "../../src/domain/grid/grid";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode } from "../../src/host/doors/open-office-in-node";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";

const PLANS = path.resolve(__dirname, "../workbooks/plans");

/** Every plan there is, tidy, as circulated and in progress. */
export const REAL_PLANS = [
  "000-as-circulated",
  "000-in-progress",
  "000-tidy",
  "001-as-circulated",
  "001-tidy",
  "003-as-circulated",
  "004-as-circulated",
  "004-tidy",
] as const;

/** The bytes of a plan in test/workbooks/plans. */
export const planBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(PLANS, `${name}.xlsx`)));

/** A plan checked as a user's Excel would: the file opened by the host, read through the genuine Office.js. */
export async function checkRealPlan(name: string, asOf: string): Promise<CheckReport> {
  const day = readIsoDay(asOf);
  if (day === null) throw new Error(`${asOf} is no day.`);
  const office = await openOfficeInNode(openXlsx(planBytes(name), `${name}.xlsx`), { door: "desktop", excelApi: "1.15" });
  try {
    return await checkWorkbook(new ExcelWorkbook(), { asOf: day });
  } finally {
    await office.close();
  }
}

/** A workbook's bytes read as a user's Excel would read them. */
export async function readBytes(bytes: Uint8Array, name: string): Promise<ReadWorkbook> {
  const office = await openOfficeInNode(openXlsx(bytes, name), { door: "desktop", excelApi: "1.15" });
  try {
    return await new ExcelWorkbook().read();
  } finally {
    await office.close();
  }
}
