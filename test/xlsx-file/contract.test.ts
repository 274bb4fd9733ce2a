import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { checkWorkbook } from "../../src/app/check-workbook";
import { KEPT_NAME } from "../../src/app/kept";
import { sheetSpecs } from "../../src/app/write-sheets";
import { readIsoDay } from "../../src/domain/calendar/day";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openOfficeInNode } from "../../src/host/doors/open-office-in-node";
import { openXlsx, UnreadableFile } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import type { Workbook } from "../../src/host/model/workbook";
import { FileWorkbook } from "../../src/xlsx-file/file-workbook";
import { Random } from "../fuzz/random";
import { HOSTILE_FILES } from "../host/xlsx/hostile-files";
import { planFile } from "../support/plan-file";
import { planBytes } from "../support/real-plan";
import { BothWays } from "./both-ways";
import { randomWorkbook } from "./random-workbook";

const both = new BothWays();
afterAll(() => both.close());

const inflater = (packed: Uint8Array, most: number): Uint8Array => inflateRawSync(packed, { maxOutputLength: most });

/** null: it is refused. */
function open(bytes: Uint8Array): Workbook | null {
  try {
    return openXlsx(bytes, "plan.xlsx", { inflater });
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

const differ = (workbook: Workbook): Promise<readonly string[]> => both.compare(workbook);

describe.each(["plans", "layouts"])("the workbooks in %s", (folder) => {
  const at = path.resolve(__dirname, "../workbooks", folder);
  const files = readdirSync(at).filter((name) => name.endsWith(".xlsx"));

  it("are there", () => {
    expect(files.length).toBeGreaterThan(8);
  });

  it.each(files)("%s", async (file) => {
    expect(await differ(open(readFileSync(path.join(at, file)))!)).toEqual([]);
  });
});

it.each([
  [2_500, 1],
  [120, 14],
])("a plan of %i rows on %i sheets", async (rows, sheets) => {
  expect(await differ(open(planFile(rows, sheets))!)).toEqual([]);
});

it.each(HOSTILE_FILES.filter(({ outcome, name }) => typeof outcome === "object" && !/million|thousand|\d MB|\d,000/.test(name)))(
  "$name",
  async ({ build }) => {
    expect(await differ(open(build())!)).toEqual([]);
  },
);

it("workbooks of anything, at odd places", async () => {
  const wrong: string[] = [];
  for (let index = 0; index < 25; index++)
    for (const each of await differ(randomWorkbook(new Random(1904, index)))) wrong.push(`workbook ${index}: ${each}`);
  expect(wrong).toEqual([]);
});

it("a plan with sheets that the add-in wrote", async () => {
  const workbook = open(planBytes("000-in-progress"))!;
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
  const saved = open(saveXlsx(workbook))!;
  expect(await differ(saved)).toEqual([]);
  const { grids, kept } = await new FileWorkbook(saved).read({ kept: KEPT_NAME });
  expect(grids.map(({ isOwnKey }) => isOwnKey ?? false)).toContain(true);
  expect(grids.length).toBe(saved.sheets.length - 2);
  expect(kept).toEqual({ version: 1, accepted: [] });
});
