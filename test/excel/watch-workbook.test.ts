import { enterCells } from "../../src/host/model/edit-cells";
import { deleteCells, insertCells } from "../../src/host/model/shift-cells";
import { sortRows } from "../../src/host/model/sort-cells";
import type { Workbook } from "../../src/host/model/workbook";
import { EXCELS, drawnWorkbook } from "../host/simulated-workbook";
import { openExcel } from "./open-excel";

/** Waits until so many changes were told; the machine may be busy. */
const told = async (seen: readonly unknown[], count: number): Promise<void> => {
  const deadline = Date.now() + 5_000;
  while (seen.length < count && Date.now() < deadline) await turns();
};
const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

const type = (workbook: Workbook, sheet: string, value: string, by: "person" | "co-author"): void => {
  enterCells(workbook, workbook.find(sheet)!, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[value]], by);
};

describe.each(EXCELS)("watching on the $door door at ExcelApi $excelApi", (flavour) => {
  it("tells of changes of a person and of a co-author, not of its own, until it stops", async () => {
    const workbook = drawnWorkbook({ Plan: [["a"]], Log: [["x"]] });
    const { excel } = await openExcel(workbook, flavour);
    const seen: unknown[] = [];
    const stop = await excel.watch((change) => seen.push(change));
    type(workbook, "Plan", "b", "person");
    type(workbook, "Log", "y", "co-author");
    await told(seen, 2);
    expect(seen).toEqual([
      { sheet: "Plan", address: "A1", remote: false, moved: false },
      { sheet: "Log", address: "A1", remote: true, moved: false },
    ]);

    seen.length = 0;
    expect((await excel.apply([{ at: { sheet: "Plan", row: 0, column: 0 }, was: "b", becomes: "c" }])).kind).toBe("applied");
    await turns();
    expect(seen).toEqual([]);

    await stop();
    type(workbook, "Plan", "d", "person");
    await turns();
    expect(seen).toEqual([]);
  });

  it("tells of rows that a person sorts, where Excel does", async () => {
    const workbook = drawnWorkbook({ Plan: [["b"], ["a"], ["c"]] });
    const { excel } = await openExcel(workbook, flavour);
    const seen: unknown[] = [];
    const stop = await excel.watch((change) => seen.push(change));
    const sort = (ascending: boolean): void => {
      const area = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
      sortRows(workbook, workbook.find("Plan")!, area, [{ column: 0, ascending }], "person");
    };
    sort(true);
    if (flavour.excelApi === "1.9") await turns();
    else await told(seen, 1);
    expect(seen).toEqual(flavour.excelApi === "1.9" ? [] : [{ sheet: "Plan", address: "A1:A2", remote: false, moved: true }]);
    seen.length = 0;
    await stop();
    sort(false);
    await turns();
    expect(seen).toEqual([]);
  });

  it("says where rows were put in or taken out", async () => {
    const workbook = drawnWorkbook({ Plan: [["b"], ["a"], ["c"]] });
    const { excel } = await openExcel(workbook, flavour);
    const seen: unknown[] = [];
    const stop = await excel.watch((change) => seen.push(change));
    const rows = { row: 1, column: 0, rowCount: 2, columnCount: 16_384 };
    insertCells(workbook, workbook.find("Plan")!, rows, "Down", "person");
    await told(seen, 1);
    deleteCells(workbook, workbook.find("Plan")!, rows, "Up", "co-author");
    await told(seen, 2);
    expect(seen).toEqual([
      { sheet: "Plan", address: "2:3", remote: false, moved: true },
      { sheet: "Plan", address: "2:3", remote: true, moved: true },
    ]);
    await stop();
  });

  it("knows the name of a sheet added meanwhile", async () => {
    const workbook = drawnWorkbook({ Plan: [["a"]] });
    const { excel } = await openExcel(workbook, flavour);
    const seen: unknown[] = [];
    const stop = await excel.watch((change) => seen.push(change));
    workbook.addLoadedSheet("New", "Visible", null);
    type(workbook, "New", "b", "person");
    await told(seen, 1);
    expect(seen).toEqual([{ sheet: "New", address: "A1", remote: false, moved: false }]);
    await stop();
  });
});
