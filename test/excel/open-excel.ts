import { readFileSync } from "node:fs";
import path from "node:path";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import type { ExcelRunnerOptions } from "../../src/excel/run-excel";
import { openOfficeInNode, type OpenOffice, type SimulatedExcel } from "../../src/host/doors/open-office-in-node";
import type { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";

/** A sample plan as the host opens it. */
export const openPlan = (name: string): Workbook =>
  openXlsx(readFileSync(path.resolve(__dirname, "../workbooks/plans", `${name}.xlsx`)), `${name}.xlsx`);

/** The adapter at work in a simulated Excel. */
export interface OpenExcel {
  readonly excel: ExcelWorkbook;
  readonly office: OpenOffice;
}

const open: OpenOffice[] = [];
afterEach(async () => {
  for (const office of open.splice(0)) await office.close();
});

/** Opens the workbook in the genuine Office.js; closed again after the test. */
export async function openExcel(workbook: Workbook, flavour: SimulatedExcel, options: ExcelRunnerOptions = {}): Promise<OpenExcel> {
  const office = await openOfficeInNode(workbook, flavour);
  open.push(office);
  // Office.js sends a batch of its own when it is ready; a fault meant for ours must not meet it.
  while (office.host.recorder.batches.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  return { excel: new ExcelWorkbook(options), office };
}

export const DESKTOP: SimulatedExcel = { door: "desktop", excelApi: "1.15" };
