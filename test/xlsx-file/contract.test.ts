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
import { FileWorkbook } from "../../src/xlsx-file/file-workbook";
import { Random } from "../fuzz/random";
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
