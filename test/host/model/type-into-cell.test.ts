import { enterCells } from "../../../src/host/model/edit-cells";
import type { Sheet } from "../../../src/host/model/sheet";
import { typeIntoCell } from "../../../src/host/model/type-into-cell";
import { changeValidation, setValidationRule, validationAt } from "../../../src/host/model/validations";
import { Workbook } from "../../../src/host/model/workbook";

const F2 = { row: 1, column: 5, rowCount: 1, columnCount: 1 };

function rated(alert: Record<string, unknown> = {}, source = "Red,Amber,Green"): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.addLoadedSheet("Plan", "Visible", null);
  setValidationRule(workbook, sheet, [F2], { list: { inCellDropDown: true, source } }, "person");
  changeValidation(workbook, sheet, [F2], { errorAlert: alert }, "person");
  return { workbook, sheet };
}

const value = (sheet: Sheet) => sheet.cells.get(1, 5)?.value ?? null;

test("takes a word of the list", () => {
  const { workbook, sheet } = rated();
  expect(typeIntoCell(workbook, sheet, 1, 5, "Amber", false)).toBeNull();
  expect(value(sheet)).toBe("Amber");
});

test("stops a word that is not in the list, in Excel's words or the workbook's", () => {
  const { workbook, sheet } = rated();
  expect(typeIntoCell(workbook, sheet, 1, 5, "Yellow", true)).toEqual({
    style: "Stop",
    title: "Microsoft Excel",
    message: "This value doesn't match the data validation restrictions defined for this cell.",
  });
  expect(value(sheet)).toBeNull();
  const own = rated({ title: "RAG rating", message: "Choose a rating of the key." });
  expect(typeIntoCell(own.workbook, own.sheet, 1, 5, "amber", false)).toMatchObject({
    title: "RAG rating",
    message: "Choose a rating of the key.",
  });
});

test("a warning can be overruled", () => {
  const { workbook, sheet } = rated({ style: "Warning" });
  expect(typeIntoCell(workbook, sheet, 1, 5, "Yellow", false)).toMatchObject({ style: "Warning" });
  expect(typeIntoCell(workbook, sheet, 1, 5, "Yellow", true)).toBeNull();
  expect(value(sheet)).toBe("Yellow");
});

test("a rule that shows no alert takes anything, as does clearing the cell", () => {
  const { workbook, sheet } = rated({ showAlert: false });
  expect(typeIntoCell(workbook, sheet, 1, 5, "Yellow", false)).toBeNull();
  const strict = rated();
  typeIntoCell(strict.workbook, strict.sheet, 1, 5, "Red", false);
  expect(typeIntoCell(strict.workbook, strict.sheet, 1, 5, "", false)).toBeNull();
  expect(value(strict.sheet)).toBeNull();
});

test("a list that points at cells takes their words in any case", () => {
  const { workbook, sheet } = rated({}, "=$J$1:$J$2");
  enterCells(workbook, sheet, { row: 0, column: 9, rowCount: 2, columnCount: 1 }, [["Red"], ["Green"]], "person");
  expect(typeIntoCell(workbook, sheet, 1, 5, "green", false)).toBeNull();
  expect(typeIntoCell(workbook, sheet, 1, 5, "Amber", false)).not.toBeNull();
});

test("a rule by formula takes what it cannot judge", () => {
  const { workbook, sheet } = rated();
  setValidationRule(workbook, sheet, [F2], { custom: { formula: "=LEN(F2)<4" } }, "person");
  expect(typeIntoCell(workbook, sheet, 1, 5, "anything", false)).toBeNull();
});

test("other cells are not judged", () => {
  const { workbook, sheet } = rated();
  expect(typeIntoCell(workbook, sheet, 2, 5, "Yellow", false)).toBeNull();
});

// "The format must appear in at least three of the five list rows preceding the new row": Microsoft's article Q231002.
test("what is typed below a list looks like it, and has none of its rules", () => {
  const workbook = new Workbook();
  const sheet = workbook.addLoadedSheet("Plan", "Visible", null);
  const filled = workbook.styles.derive(0, { fill: "#FFFF00" });
  ["a", "b", "c"].forEach((value, row) => Object.assign(sheet.cells.touch(row, 0), { value, style: row < 2 ? filled : 0 }));
  const fill = (row: number): string | null => workbook.styles.get(sheet.cells.get(row, 0)?.style ?? 0).fill;
  setValidationRule(workbook, sheet, [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }], { custom: { formula: "=TRUE" } }, "person");
  typeIntoCell(workbook, sheet, 3, 0, "d", false);
  expect(fill(3)).toBeNull();
  sheet.cells.touch(2, 0).style = filled;
  typeIntoCell(workbook, sheet, 4, 0, "e", false);
  expect([fill(4), validationAt(sheet, 4, 0)]).toEqual(["#FFFF00", null]);
  // Not beyond an empty cell, not over a look of its own, and not by a paste or an add-in.
  typeIntoCell(workbook, sheet, 6, 0, "g", false);
  sheet.cells.touch(5, 0).style = workbook.styles.derive(0, { bold: true });
  typeIntoCell(workbook, sheet, 5, 0, "f", false);
  enterCells(workbook, sheet, { row: 7, column: 0, rowCount: 1, columnCount: 1 }, [["h"]], "add-in");
  expect([fill(6), fill(5), fill(7)]).toEqual([null, null, null]);
});
