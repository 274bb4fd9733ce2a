import type { CellValidation } from "../../src/domain/grid/grid";
import type { Area } from "../../src/host/model/area";
import type { Validation } from "../../src/host/model/sheet";
import { EXCELS, drawnWorkbook } from "../host/simulated-workbook";
import { DESKTOP, openExcel } from "./open-excel";

const cell = (row: number, column: number, rowCount = 1): Area => ({ row, column, rowCount, columnCount: 1 });
const list = (source: string, areas: Area[]): Validation => ({
  areas,
  type: "List",
  rule: { list: { inCellDropDown: true, source } },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
  ignoreBlanks: true,
});

/** A sheet of so many rows with these validations, and how its reading went. */
async function read(rows: number, validations: Validation[], flavour = DESKTOP) {
  const workbook = drawnWorkbook({ Plan: Array.from({ length: rows }, (_, r) => [`1.${r}`, "Do it", "text", "Green"]) });
  workbook.sheets[0]!.validations.push(...validations);
  const { excel, office } = await openExcel(workbook, flavour);
  office.host.recorder.clear();
  const [grid] = (await excel.read()).grids;
  return { found: grid!.validations, syncs: office.host.recorder.syncs.length };
}

/** "row,column" → its list, for every cell that has a validation. */
const byCell = (found: readonly CellValidation[]): ReadonlyMap<string, string> =>
  new Map(
    found.flatMap(({ area, list: words, source }) =>
      Array.from({ length: area.rowCount * area.columnCount }, (_, i) => {
        const at = `${area.row + Math.floor(i / area.columnCount)},${area.column + (i % area.columnCount)}`;
        return [at, words?.join("|") ?? source ?? "other"] as const;
      }),
    ),
  );

const expected = (validations: readonly Validation[], rows: number): ReadonlyMap<string, string> =>
  new Map(
    validations.flatMap(({ areas, rule }) =>
      areas.flatMap(({ row, column, rowCount }) =>
        Array.from({ length: Math.min(rowCount, rows - row) }, (_, r) => {
          const source = (rule.list as { source: string } | undefined)?.source;
          return [`${row + r},${column}`, source?.startsWith("=") ? source : (source?.split(",").join("|") ?? "other")] as const;
        }),
      ),
    ),
  );

const KEY = "Red,Amber,Green";
const CASES: Readonly<Record<string, { readonly rows: number; readonly validations: Validation[]; readonly syncs: number }>> = {
  "one list on a whole column": { rows: 200, validations: [list(KEY, [cell(0, 3, 1_048_576)])], syncs: 3 },
  "one list, lost in three cells": { rows: 30, validations: [list(KEY, [cell(1, 3, 7), cell(9, 3, 4), cell(15, 3, 15)])], syncs: 3 },
  "one list on every other row of many": {
    rows: 1_200,
    validations: [
      list(
        KEY,
        Array.from({ length: 600 }, (_, i) => cell(i * 2, 3)),
      ),
    ],
    syncs: 3,
  },
  "two columns with a list each": { rows: 60, validations: [list(KEY, [cell(1, 3, 59)]), list("=Leads", [cell(1, 2, 59)])], syncs: 3 },
  "another list in a few cells of the column": {
    rows: 60,
    validations: [list(KEY, [cell(1, 3, 20), cell(23, 3, 37)]), list("R,A,G", [cell(21, 3, 2)])],
    syncs: 4,
  },
  "another list in a few cells of a long column": {
    rows: 3_000,
    validations: [list(KEY, [cell(1, 3, 2_000), cell(2_003, 3, 900)]), list("R,A,G", [cell(2_001, 3, 2)])],
    syncs: 5,
  },
  "a list and a rule that is none": {
    rows: 30,
    validations: [
      list(KEY, [cell(1, 3, 29)]),
      { ...list("", [cell(1, 2, 29)]), type: "TextLength", rule: { textLength: { formula1: 5, operator: "LessThan" } } },
    ],
    syncs: 3,
  },
};

describe.each(Object.entries(CASES))("%s", (_, { rows, validations, syncs }) => {
  it.each(EXCELS)("is read cell by cell on the $door door at ExcelApi $excelApi", async (flavour) => {
    const { found, syncs: needed } = await read(rows, validations, flavour);
    expect(byCell(found!)).toEqual(expected(validations, rows));
    expect(needed).toBeLessThanOrEqual(syncs);
  });
});

it("is given up, not guessed, where every cell has a rule of its own", async () => {
  const { found, syncs } = await read(
    2_000,
    Array.from({ length: 2_000 }, (_, row) => list(`Word ${row}`, [cell(row, 3)])),
  );
  expect(found).toBeNull();
  expect(syncs).toBeLessThanOrEqual(6);
});

it("reads the one cell of a sheet that has but one", async () => {
  const workbook = drawnWorkbook({ Plan: [["Green"]] });
  workbook.sheets[0]!.validations.push(list(KEY, [cell(0, 0)]));
  const { excel } = await openExcel(workbook, DESKTOP);
  expect(byCell((await excel.read()).grids[0]!.validations!)).toEqual(new Map([["0,0", "Red|Amber|Green"]]));
});
