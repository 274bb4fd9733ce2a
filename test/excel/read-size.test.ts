import { drawnWorkbook, EXCELS } from "../host/simulated-workbook";
import { DESKTOP, openExcel } from "./open-excel";
import { megabytesOf, planOfSize } from "./plan-of-size";

/** Three syncs while the plan's text is up to a megabyte, one more for each further megabyte begun. */
const allowed = (megabytes: number): number => 3 + Math.max(0, Math.ceil(megabytes - 1));

describe.each([
  { rows: 300, sheets: 1 },
  { rows: 2_500, sheets: 1 },
  { rows: 3_500, sheets: 1 },
  { rows: 10_000, sheets: 1 },
  { rows: 30_000, sheets: 1 },
  { rows: 300, sheets: 10 },
  { rows: 300, sheets: 30 },
])("$rows rows on $sheets sheets", ({ rows, sheets }) => {
  it("are read in as few syncs as their text allows, none over 1.2 MB, and nothing is left out", async () => {
    const workbook = planOfSize(rows, sheets);
    const { excel, office } = await openExcel(workbook, DESKTOP);
    office.host.recorder.clear();
    const { grids } = await excel.read();
    const { syncs } = office.host.recorder;
    expect(syncs.length).toBeLessThanOrEqual(allowed(megabytesOf(workbook)));
    expect(Math.max(...syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(1_200_000);
    expect(Math.max(...syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(150_000);
    expect(Math.max(...syncs.map(({ objects }) => objects))).toBeLessThanOrEqual(300);

    expect(grids).toHaveLength(sheets);
    for (const [index, grid] of grids.entries()) {
      const { cells } = workbook.sheets[index]!;
      const expected = Array.from({ length: rows }, (_, r) => Array.from({ length: 9 }, (__, c) => cells.get(r, c)?.value ?? null));
      expect(grid.rows).toEqual(expected);
      const dates = expected.filter((row) => typeof row[8] === "number").length;
      expect([grid.texts.size, grid.formats.size]).toEqual([dates, dates]);
    }
  });
});

describe("a sheet whose used cells reach far", () => {
  const plan = [["Ref", "Action"], ...Array.from({ length: 300 }, (_, r) => [`1.${r}`, "Do it"])];

  it("is not read to row 1,048,576 for the sake of formats", async () => {
    const workbook = drawnWorkbook({ Plan: plan });
    workbook.sheets[0]!.cells.touch(1_048_575, 1).style = workbook.styles.derive(0, { bold: true });
    const { excel, office } = await openExcel(workbook, DESKTOP);
    office.host.recorder.clear();
    const [grid] = (await excel.read()).grids;
    expect([grid!.rows.length, grid!.beyond]).toEqual([301, []]);
    expect(office.host.recorder.syncs.length).toBeLessThanOrEqual(3);
  });

  it("names a stray value in the last row and the last column without reading what lies between", async () => {
    const workbook = drawnWorkbook({ Plan: plan });
    workbook.sheets[0]!.cells.touch(1_048_575, 0).value = "stray";
    workbook.sheets[0]!.cells.touch(4, 16_383).value = "stray";
    const { excel, office } = await openExcel(workbook, DESKTOP);
    office.host.recorder.clear();
    const [grid] = (await excel.read()).grids;
    expect(grid!.rows[300]!.slice(0, 2)).toEqual(["1.299", "Do it"]);
    expect(grid!.rows.length).toBeLessThan(20_000);
    expect(grid!.beyond).toContainEqual({ sheet: "Plan", row: 1_048_575, column: 0, rowCount: 1, columnCount: 1 });
    expect(grid!.beyond).toContainEqual({ sheet: "Plan", row: 4, column: 16_383, rowCount: 1, columnCount: 1 });
    expect(office.host.recorder.syncs.length).toBeLessThanOrEqual(4);
    expect(Math.max(...office.host.recorder.syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(1_200_000);
  });

  it("is read past a gap of a few thousand rows, which are empty", async () => {
    const workbook = drawnWorkbook({ Plan: plan });
    workbook.sheets[0]!.cells.touch(9_000, 0).value = "appendix";
    const { excel } = await openExcel(workbook, DESKTOP);
    const [grid] = (await excel.read()).grids;
    expect(grid!.rows.length).toBe(9_001);
    expect(grid!.rows[5_000]).toEqual([null, null]);
    expect(grid!.rows[9_000]).toEqual(["appendix", null]);
  });
});

describe.each(EXCELS.filter(({ door }) => door === "web"))("Excel on the web at ExcelApi $excelApi", (flavour) => {
  it("is asked for less when an answer is refused for its size", async () => {
    const rows = Array.from({ length: 1_500 }, (_, r) => [`1.${r}`, r < 60 ? "short" : "x".repeat(20_000)]);
    const { excel, office } = await openExcel(drawnWorkbook({ Plan: rows }), flavour);
    office.host.recorder.clear();
    const [grid] = (await excel.read()).grids;
    expect(grid!.rows).toEqual(rows);
    expect(office.host.recorder.syncs.length).toBeLessThan(45);
  });
});
