import { enterCells } from "../../../src/host/model/edit-cells";
import { protectSheet } from "../../../src/host/model/protect-sheet";
import { deleteRows, insertRows } from "../../../src/host/model/shift-rows";
import type { Sheet } from "../../../src/host/model/sheet";
import { setValidationRule } from "../../../src/host/model/validations";
import { Workbook } from "../../../src/host/model/workbook";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

function start(column: readonly string[]): { workbook: Workbook; sheet: Sheet; other: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.addLoadedSheet("Plan", "Visible", null);
  const other = workbook.addLoadedSheet("Sum mary", "Visible", null);
  enterCells(
    workbook,
    sheet,
    area(0, 0, column.length),
    column.map((text) => [text]),
    "person",
  );
  return { workbook, sheet, other };
}

const column = (sheet: Sheet, from = 0): unknown[] =>
  Array.from({ length: 6 }, (_, row) => {
    const cell = sheet.cells.get(row, from);
    return cell?.formula ?? cell?.value ?? null;
  });

test("inserting moves what is below, and marks it to be saved", () => {
  const { workbook, sheet } = start(["a", "b", "c"]);
  sheet.changedCells.clear();
  insertRows(workbook, sheet, 1, 2, "person");
  expect(column(sheet)).toEqual(["a", null, null, "b", "c", null]);
  expect([...sheet.changedCells.keys()].sort()).toEqual([1, 2, 3, 4]);
});

test("deleting takes the rows and closes the gap", () => {
  const { workbook, sheet } = start(["a", "b", "c", "d"]);
  deleteRows(workbook, sheet, 1, 2, "person");
  expect(column(sheet)).toEqual(["a", "d", null, null, null, null]);
});

test("formulas follow, here and on other sheets, and so do names", () => {
  const { workbook, sheet, other } = start(["1", "2", "3", "=SUM(A1:A3)", "=A2", "=$A$1:A1"]);
  enterCells(workbook, other, area(0, 0, 2), [["=Plan!A3"], ["=A3"]], "person");
  workbook.names.push({ name: "Ratings", formula: "=Plan!$A$2:$A$3", visible: true, comment: "", scope: null });
  insertRows(workbook, sheet, 1, 1, "person");
  expect(column(sheet).slice(4)).toEqual(["=SUM(A1:A4)", "=A3"]);
  expect(column(other).slice(0, 2)).toEqual(["=Plan!A4", "=A3"]);
  expect(workbook.names[0]?.formula).toBe("=Plan!$A$3:$A$4");
  deleteRows(workbook, sheet, 2, 2, "person");
  expect(column(sheet).slice(2, 4)).toEqual(["=SUM(A1:A2)", "=#REF!"]);
  expect(workbook.names[0]?.formula).toBe("=Plan!#REF!");
});

test("lists, merges, colours, links, comments and tables grow, move, shrink and go", () => {
  const { workbook, sheet } = start(["a", "b", "c", "d", "e"]);
  setValidationRule(workbook, sheet, [area(1, 0, 3)], { list: { inCellDropDown: true, source: "=$A$5:$A$6" } }, "person");
  sheet.merges = [area(1, 1, 2, 1), area(4, 1, 1, 2)];
  sheet.hyperlinks = [{ area: area(4, 0), address: "https://example.org", documentReference: null, screenTip: null, textToDisplay: null }];
  sheet.comments = [{ id: "1", row: 4, column: 0, author: "", text: "Check", kind: "note" }];
  sheet.tables = [{ id: "1", name: "T", area: area(0, 0, 5, 1), showHeaders: true, showTotals: false, style: "" }];
  sheet.autoFilter = { area: area(0, 0, 5, 1), isFiltered: false };
  insertRows(workbook, sheet, 2, 1, "person");
  expect(sheet.validations[0]).toMatchObject({ areas: [area(1, 0, 4)], rule: { list: { source: "=$A$6:$A$7" } } });
  expect(sheet.merges).toEqual([area(1, 1, 3, 1), area(5, 1, 1, 2)]);
  expect([sheet.hyperlinks[0]?.area.row, sheet.comments[0]?.row]).toEqual([5, 5]);
  expect([sheet.tables[0]?.area.rowCount, sheet.autoFilter?.area.rowCount]).toEqual([6, 6]);
  expect([...sheet.changed].sort()).toEqual(["autoFilter", "cells", "comments", "hyperlinks", "merges", "rows", "tables", "validations"]);
  deleteRows(workbook, sheet, 1, 5, "person");
  expect([sheet.validations, sheet.merges, sheet.hyperlinks, sheet.comments]).toEqual([[], [], [], []]);
  expect(sheet.tables[0]?.area.rowCount).toBe(1);
});

test("a merge of which one cell is left is none", () => {
  const { workbook, sheet } = start(["a", "b"]);
  sheet.merges = [area(0, 0, 2, 1)];
  deleteRows(workbook, sheet, 1, 1, "person");
  expect(sheet.merges).toEqual([]);
});

test("new rows look like the one above, and heights move along", () => {
  const { workbook, sheet } = start(["1/5/2019", "b"]);
  sheet.rows.set(0, { size: 60, hidden: false, style: 0 });
  sheet.rows.set(1, { size: 20, hidden: true, style: 0 });
  insertRows(workbook, sheet, 1, 1, "person");
  expect(sheet.cells.get(1, 0)).toMatchObject({ value: null, style: sheet.cells.get(0, 0)?.style });
  expect([sheet.rows.get(1), sheet.rows.get(2)]).toEqual([
    { size: 60, hidden: false, style: 0 },
    { size: 20, hidden: true, style: 0 },
  ]);
});

test("tells those that hold ranges before it tells the change", () => {
  const { workbook, sheet } = start(["a", "b"]);
  const seen: unknown[] = [];
  workbook.listen((change) =>
    seen.push(change.kind === "shifted" ? change.follow(area(1, 0)) : change.kind === "cells" ? change.changeType : change.kind),
  );
  insertRows(workbook, sheet, 1, 3, "co-author");
  deleteRows(workbook, sheet, 0, 1, "co-author");
  expect(seen).toEqual([area(4, 0), "RowInserted", area(0, 0), "RowDeleted"]);
});

test("a protected sheet refuses, and a full one keeps its last rows", () => {
  const { workbook, sheet } = start(["a"]);
  enterCells(workbook, sheet, area(1_048_575, 0), [["end"]], "person");
  expect(() => insertRows(workbook, sheet, 0, 1, "person")).toThrow("would be lost");
  expect(sheet.cells.get(1_048_575, 0)?.value).toBe("end");
  protectSheet(workbook, sheet, {}, false, "person");
  expect(() => insertRows(workbook, sheet, 0, 1, "person")).toThrow(expect.objectContaining({ code: "AccessDenied" }));
  expect(() => deleteRows(workbook, sheet, 0, 1, "person")).toThrow(expect.objectContaining({ code: "AccessDenied" }));
});
