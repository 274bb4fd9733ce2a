import type { Grid, ReadWorkbook } from "../../src/domain/grid/grid";
import { cellKey } from "../../src/domain/grid/grid";
import { EXCELS, drawnWorkbook } from "../host/simulated-workbook";
import { DESKTOP, openExcel, openPlan } from "./open-excel";
import type { Sheet, Validation } from "../../src/host/model/sheet";
import type { Workbook } from "../../src/host/model/workbook";

const validation = (areas: Validation["areas"], source: string): Validation => ({
  areas,
  type: "List",
  rule: { list: { inCellDropDown: true, source } },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
  ignoreBlanks: true,
});

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

function style(workbook: Workbook, sheet: Sheet, row: number, column: number, changes: Parameters<Workbook["styles"]["derive"]>[1]): void {
  const cell = sheet.cells.touch(row, column);
  cell.style = workbook.styles.derive(cell.style, changes);
}

/** A workbook with one of everything that the adapter reads. */
function everything(): Workbook {
  const workbook = drawnWorkbook({
    Plan: [
      ["Plan 2019"],
      [],
      ["Ref", "Action", "Due", "RAG"],
      [1.1, "Do it", 43_586, "Red"],
      [1.2, null, "May 2019", "Amber"],
      [1.3, "=1+1 is sum", 43_617, null],
    ],
    Key: [["Red", "Behind"]],
    "It's, odd!": [[true, "#REF!"]],
    Empty: [],
  });
  const [plan, key, odd] = workbook.sheets as [Sheet, Sheet, Sheet];
  for (const row of [3, 4, 5]) style(workbook, plan, row, 0, { numberFormat: "0.00" });
  for (const row of [3, 5]) style(workbook, plan, row, 2, { numberFormat: "d mmm yyyy" });
  style(workbook, plan, 3, 3, { fill: "#FF0000" });
  plan.merges.push(area(0, 0, 1, 4), area(3, 1, 2, 1));
  plan.rows.set(4, { size: null, hidden: true, style: 0 });
  plan.columns.set(1, { size: null, hidden: true, style: 0 });
  plan.validations.push(validation([area(3, 3), area(5, 3)], "Red, Amber,Green"), validation([area(3, 2, 3)], "=Key!$A$1:$A$5"));
  plan.tables.push({
    id: "7",
    name: "Actions",
    area: area(2, 0, 4, 4),
    columns: ["Ref", "Action", "Lead", "Due"],
    showHeaders: true,
    showTotals: false,
    style: "",
  });
  plan.protection = { options: {}, hasPassword: false };
  plan.cells.touch(5, 0).formula = "=A5+0.1";
  plan.comments.push({ id: "c1", row: 3, column: 1, author: "A", text: "Ask", kind: "threaded" });
  key.visibility = "Hidden";
  odd.visibility = "VeryHidden";
  odd.merges.push(area(0, 0, 2, 1));
  odd.cells.touch(0, 1).isError = true;
  workbook.names.push({ name: "Budget", formula: "='[other.xlsx]S'!$A$1", visible: false, comment: "", scope: null });
  workbook.structureProtected = true;
  return workbook;
}

const sheetOf = (read: ReadWorkbook, name: string): Grid => read.grids.find(({ sheet }) => sheet === name)!;

describe.each(EXCELS)("reading on the $door door at ExcelApi $excelApi", (flavour) => {
  const has = (set: string): boolean => Number(flavour.excelApi.slice(2)) >= Number(set.slice(2));

  it("reads one of everything, hidden sheets included", async () => {
    const { excel } = await openExcel(everything(), flavour);
    const read = await excel.read();
    expect(read.grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["Plan", "visible"],
      ["Key", "hidden"],
      ["It's, odd!", "veryHidden"],
      ["Empty", "visible"],
    ]);
    const plan = sheetOf(read, "Plan");
    expect(plan).toMatchObject({ originRow: 0, originColumn: 0, isProtected: true, filtered: false });
    expect(plan.rows).toEqual([
      ["Plan 2019", null, null, null],
      [null, null, null, null],
      ["Ref", "Action", "Due", "RAG"],
      [1.1, "Do it", 43_586, "Red"],
      [1.2, null, "May 2019", "Amber"],
      [1.3, "=1+1 is sum", 43_617, null],
    ]);
    expect(Object.fromEntries(plan.texts)).toEqual({
      [cellKey(3, 0)]: "1.10",
      [cellKey(4, 0)]: "1.20",
      [cellKey(5, 0)]: "1.30",
      [cellKey(3, 2)]: "1 May 2019",
      [cellKey(5, 2)]: "1 Jun 2019",
    });
    expect(plan.formats.get(cellKey(3, 2))).toBe("d mmm yyyy");
    expect([...plan.formats.keys()].sort()).toEqual([...plan.texts.keys()].sort());
    expect(Object.fromEntries(plan.fills!)).toEqual({ [cellKey(3, 3)]: "#FF0000" });
    expect(Object.fromEntries(plan.formulas!)).toEqual({ [cellKey(5, 0)]: "=A5+0.1" });
    expect([...plan.hiddenRows]).toEqual([4]);
    expect([...plan.hiddenColumns]).toEqual([1]);
    expect(plan.tables).toEqual([{ name: "Actions", area: { sheet: "Plan", ...area(2, 0, 4, 4) } }]);
    expect(sheetOf(read, "It's, odd!").rows[0]).toEqual([true, "#REF!"]);
    expect(sheetOf(read, "Empty")).toMatchObject({ rows: [], merges: [], validations: [] });
    expect(read).toMatchObject({ structureProtected: true, readOnly: false, date1904: false });
    expect(read.names).toEqual([{ name: "Budget", formula: "='[other.xlsx]S'!$A$1", visible: false }]);
  });

  it("reads merges where this Excel can tell them, and says where it cannot", async () => {
    const { excel } = await openExcel(everything(), flavour);
    const read = await excel.read();
    expect(sheetOf(read, "Plan").merges).toEqual(
      has("1.13")
        ? [
            { sheet: "Plan", ...area(0, 0, 1, 4) },
            { sheet: "Plan", ...area(3, 1, 2, 1) },
          ]
        : null,
    );
    if (has("1.13")) expect(sheetOf(read, "It's, odd!").merges).toEqual([{ sheet: "It's, odd!", ...area(0, 0, 2, 1) }]);
  });

  it("reads comments where this Excel lists them", async () => {
    const { excel } = await openExcel(everything(), flavour);
    const { notes } = await excel.read();
    expect(notes).toEqual(has("1.10") ? [{ at: { sheet: "Plan", row: 3, column: 1 }, text: "Ask" }] : null);
  });

  it("tells which cells have which drop-down", async () => {
    const { excel } = await openExcel(everything(), flavour);
    const { validations } = sheetOf(await excel.read(), "Plan");
    const byCell = new Map(
      validations!.flatMap(({ area: at, list, source }) =>
        Array.from({ length: at.rowCount }, (_, r) => [`${at.row + r},${at.column}`, list ?? source] as const),
      ),
    );
    expect(Object.fromEntries(byCell)).toEqual({
      "3,3": ["Red", "Amber", "Green"],
      "5,3": ["Red", "Amber", "Green"],
      "3,2": "=Key!$A$1:$A$5",
      "4,2": "=Key!$A$1:$A$5",
      "5,2": "=Key!$A$1:$A$5",
    });
  });

  it("writes nothing", async () => {
    const { excel, office } = await openExcel(everything(), flavour);
    await excel.read();
    expect(office.host.recorder.batches.filter(({ wrote }) => wrote)).toEqual([]);
  });

  it.each(["000-as-circulated", "000-in-progress", "001-tidy", "003-as-circulated", "rich-plan", "torture"])(
    "reads %s in at most three syncs",
    async (name) => {
      const { excel, office } = await openExcel(openPlan(name), flavour);
      office.host.recorder.clear();
      const { grids } = await excel.read();
      expect(grids.length).toBeGreaterThan(0);
      expect(office.host.recorder.syncs.length).toBeLessThanOrEqual(3);
      expect(office.host.recorder.batches.map(({ error }) => error)).not.toContainEqual(expect.any(String));
    },
  );
});

it("gives a sheet that does not begin at A1 its own origin", async () => {
  const workbook = drawnWorkbook({ Plan: [] });
  workbook.sheets[0]!.cells.touch(6, 3).value = "here";
  const { excel } = await openExcel(workbook, DESKTOP);
  expect((await excel.read()).grids[0]).toMatchObject({ originRow: 6, originColumn: 3, rows: [["here"]] });
});
