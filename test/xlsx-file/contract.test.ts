import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/app/check-workbook";
import { KEPT_NAME } from "../../src/app/kept";
import { sheetSpecs } from "../../src/app/write-sheets";
import { readIsoDay } from "../../src/domain/calendar/day";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode } from "../../src/host/doors/open-office-in-node";
import { openXlsx, openXlsxToRead } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import type { Area } from "../../src/host/model/area";
import type { Sheet, Validation } from "../../src/host/model/sheet";
import type { Workbook } from "../../src/host/model/workbook";
import { FileWorkbook } from "../../src/xlsx-file/file-workbook";
import { Random } from "../fuzz/random";
import { drawnWorkbook } from "../host/simulated-workbook";
import { HOSTILE_FILES } from "../host/xlsx/hostile-files";
import { planFile } from "../support/plan-file";
import { planBytes } from "../support/real-plan";
import { BothWays } from "./both-ways";
import { randomWorkbook } from "./random-workbook";

const both = new BothWays();
afterAll(() => both.close());

describe.each(["plans", "layouts"])("the workbooks in %s", (folder) => {
  const at = path.resolve(__dirname, "../workbooks", folder);
  const files = readdirSync(at).filter((name) => name.endsWith(".xlsx"));

  it("are there", () => {
    expect(files.length).toBeGreaterThan(8);
  });

  it.each(files)("%s", async (file) => {
    expect(await both.compareFile(readFileSync(path.join(at, file)))).toEqual([]);
  });
});

it.each([
  [2_500, 1],
  [120, 14],
])("a plan of %i rows on %i sheets", async (rows, sheets) => {
  expect(await both.compareFile(planFile(rows, sheets))).toEqual([]);
});

describe.each(HOSTILE_FILES.filter(({ name }) => !/million|thousand|\d MB|\d GB|\d,000/.test(name)))("$name", ({ build, outcome }) => {
  it(typeof outcome === "object" ? "is read the same" : "is refused in the same words", async () => {
    expect(await both.compareFile(build())).toEqual(typeof outcome === "object" ? [] : null);
  });
});

const rows = (count: number, width = 4): string[][] =>
  Array.from({ length: count }, (_, r) => Array.from({ length: width }, (__, c) => (c === 1 ? ["Red", "Amber"][r % 2]! : `${r} ${c}`)));
const list = (source: string, areas: Area[]): Validation => ({
  areas,
  type: "List",
  rule: { list: { inCellDropDown: true, source } },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
  ignoreBlanks: true,
});
const column = (row: number, rowCount: number): Area => ({ row, column: 1, rowCount, columnCount: 1 });

/** Workbooks at a limit of what is read, each changed from two drawn sheets. */
const AT_LIMITS: Readonly<Record<string, (workbook: Workbook, plan: Sheet) => void>> = {
  "more comments than are read": (_, plan) => {
    for (let n = 0; n < 200; n++) plan.comments.push({ id: `c${n}`, row: n, column: 0, author: "A", text: `${n}`, kind: "threaded" });
  },
  "a drop-down that is another in each of two cells": (_, plan) =>
    void plan.validations.push(list("a,b", [column(1, 9)]), list("c", [column(4, 2)])),
  "two drop-downs on one cell": (_, plan) => void plan.validations.push(list("a,b", [column(1, 70)]), list("c", [column(4, 1)])),
  "a drop-down of its own in each cell": (_, plan) => void plan.validations.push(...rows(90).map((__, r) => list(`${r}`, [column(r, 1)]))),
  "more drop-downs than are asked about": (workbook, plan) => {
    for (let r = 90; r < 800; r++) plan.cells.touch(r, 1).value = "Red";
    plan.validations.push(...Array.from({ length: 800 }, (_, r) => list(`${r}`, [column(r, 1)])));
    workbook.active = plan;
  },
  "more fills than are read, the sheet in view among the first": (workbook) => {
    addFilledSheets(workbook, 8);
    workbook.active = workbook.sheets[8]!;
  },
  "more fills than are read, the sheet in view not among the first": (workbook) => {
    addFilledSheets(workbook, 14);
    workbook.active = workbook.sheets[13]!;
  },
  "more columns of ratings than fills are read of": (workbook) => {
    addFilledSheets(workbook, 4, 5_000);
  },
  "cells far to the right, far below and behind a gap": (_, plan) => {
    for (const [row, at] of [
      [0, 300],
      [3, 16_383],
      [9_000, 0],
      [25_000, 1],
      [1_048_575, 2],
    ] as const)
      plan.cells.touch(row, at).value = "far";
    plan.cells.touch(30_000, 0).formula = "=A1";
  },
  "formulas without a value below": (_, plan) => {
    for (let r = 90; r < 11_000; r++) plan.cells.touch(r, 1).formula = '=""';
  },
};

function addFilledSheets(workbook: Workbook, count: number, height = 250): void {
  const filled = workbook.styles.derive(0, { fill: "#FFC000" });
  for (let n = workbook.sheets.length; n < count; n++) {
    const sheet = workbook.addLoadedSheet(`Sheet ${n}`, "Visible", null);
    rows(height).forEach((row, r) => {
      row.forEach((value, c) => Object.assign(sheet.cells.touch(r, c), { value, style: filled }));
    });
  }
}

it.each(Object.entries(AT_LIMITS))("%s", async (_, change) => {
  const workbook = drawnWorkbook({ Plan: rows(90), Key: rows(3) });
  change(workbook, workbook.sheets[0]!);
  expect(await both.compare(workbook)).toEqual([]);
});

it("workbooks of anything, at odd places", async () => {
  const wrong: string[] = [];
  for (let index = 0; index < 15; index++)
    for (const each of await both.compare(randomWorkbook(new Random(1904, index)))) wrong.push(`workbook ${index}: ${each}`);
  expect(wrong).toEqual([]);
});

it("a plan with sheets that the add-in wrote", async () => {
  const workbook = openXlsx(planBytes("000-in-progress"), "plan.xlsx");
  await both.close();
  const office = await openOfficeInNode(workbook, { door: "desktop", excelApi: "1.15" });
  try {
    const excel = new ExcelWorkbook();
    const report = await checkWorkbook(excel, { asOf: readIsoDay("2019-12-01")! });
    for (const spec of sheetSpecs(report, ["key", "summary", "findings"], "now")) await excel.writeSheet(spec);
    await excel.saveSetting(KEPT_NAME, { version: 1, accepted: [] });
  } finally {
    await office.close();
  }
  const saved = saveXlsx(workbook);
  expect(await both.compareFile(saved)).toEqual([]);
  const { grids, kept } = await new FileWorkbook(openXlsxToRead(saved, "plan.xlsx")).read({ kept: KEPT_NAME });
  expect(grids.map(({ isOwnKey }) => isOwnKey ?? false)).toContain(true);
  expect(grids.length).toBe(workbook.sheets.length - 2);
  expect(kept).toEqual({ version: 1, accepted: [] });
});
