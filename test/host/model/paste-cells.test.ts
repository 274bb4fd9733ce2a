import { enterCells } from "../../../src/host/model/edit-cells";
import { pasteArea, pasteCells } from "../../../src/host/model/paste-cells";
import { protectSheet } from "../../../src/host/model/protect-sheet";
import type { Sheet } from "../../../src/host/model/sheet";
import { setValidationRule, validationAt } from "../../../src/host/model/validations";
import { Workbook } from "../../../src/host/model/workbook";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

/** Column A: ratings with a list. Column B: words without. */
function start(): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.addLoadedSheet("Plan", "Visible", null);
  enterCells(
    workbook,
    sheet,
    area(0, 0, 3, 2),
    [
      ["Red", "x"],
      ["Amber", "1/5/2019"],
      ["Green", ""],
    ],
    "person",
  );
  setValidationRule(workbook, sheet, [area(0, 0, 3)], { list: { inCellDropDown: true, source: "Red,Amber,Green" } }, "person");
  return { workbook, sheet };
}

const values = (sheet: Sheet, at: ReturnType<typeof area>): unknown[] =>
  Array.from({ length: at.rowCount }, (_, row) => sheet.cells.get(at.row + row, at.column)?.value ?? null);
const hasList = (sheet: Sheet): boolean[] => [0, 1, 2, 3].map((row) => validationAt(sheet, row, 0) !== null);

test("a paste of other cells takes the drop-down away, and only there", () => {
  const { workbook, sheet } = start();
  pasteCells(workbook, { sheet, area: area(0, 1), cut: false }, sheet, area(1, 0), "all", "person");
  expect(values(sheet, area(0, 0, 3))).toEqual(["Red", "x", "Green"]);
  expect(hasList(sheet)).toEqual([true, false, true, false]);
});

test("a paste of values leaves the drop-down", () => {
  const { workbook, sheet } = start();
  pasteCells(workbook, { sheet, area: area(0, 1, 2), cut: false }, sheet, area(0, 0), "values", "person");
  expect(values(sheet, area(0, 0, 2))).toEqual(["x", 43_586]);
  expect(hasList(sheet)).toEqual([true, true, true, false]);
  expect(sheet.cells.get(1, 0)?.style).toBe(0);
});

test("a rating's list comes along, as the same rule", () => {
  const { workbook, sheet } = start();
  pasteCells(workbook, { sheet, area: area(0, 0), cut: false }, sheet, area(3, 0), "all", "person");
  expect(hasList(sheet)).toEqual([true, true, true, true]);
  expect(sheet.validations).toHaveLength(1);
  expect(sheet.changed.has("validations")).toBe(true);
});

test("formats come along", () => {
  const { workbook, sheet } = start();
  pasteCells(workbook, { sheet, area: area(1, 1), cut: false }, sheet, area(5, 5), "all", "person");
  expect(workbook.styles.get(sheet.cells.get(5, 5)?.style ?? 0).numberFormat).toBe(
    workbook.styles.get(sheet.cells.get(1, 1)?.style ?? 0).numberFormat,
  );
});

test.each([
  [area(5, 0, 6, 1), area(5, 0, 6, 1)],
  [area(5, 0, 4, 1), area(5, 0, 3, 1)],
  [area(5, 0), area(5, 0, 3, 1)],
])("fills a selection that it fits a whole number of times (%j)", (to, pasted) => {
  const { sheet } = start();
  expect(pasteArea({ sheet, area: area(0, 0, 3), cut: false }, to)).toEqual(pasted);
});

test("one cell is pasted over all of a selection", () => {
  const { workbook, sheet } = start();
  pasteCells(workbook, { sheet, area: area(0, 1), cut: false }, sheet, area(0, 0, 3), "all", "person");
  expect(values(sheet, area(0, 0, 3))).toEqual(["x", "x", "x"]);
  expect(hasList(sheet)).toEqual([false, false, false, false]);
});

test("references move with a copied formula unless they are fixed", () => {
  const { workbook, sheet } = start();
  enterCells(workbook, sheet, area(1, 3), [["=A2&$A$1&SUM(B1:B2)&A:A"]], "person");
  pasteCells(workbook, { sheet, area: area(1, 3), cut: false }, sheet, area(3, 4), "all", "person");
  expect(sheet.cells.get(3, 4)?.formula).toBe("=B4&$A$1&SUM(C3:C4)&B:B");
  pasteCells(workbook, { sheet, area: area(1, 3), cut: false }, sheet, area(0, 0), "all", "person");
  expect(sheet.cells.get(0, 0)?.formula).toBe("=#REF!&$A$1&SUM(#REF!)&#REF!");
});

test("cut cells leave nothing, and formulas that pointed at them follow", () => {
  const { workbook, sheet } = start();
  enterCells(workbook, sheet, area(0, 3), [["=A1"]], "person");
  pasteCells(workbook, { sheet, area: area(0, 0), cut: true }, sheet, area(6, 2), "all", "person");
  expect(values(sheet, area(0, 0))).toEqual([null]);
  expect(validationAt(sheet, 0, 0)).toBeNull();
  expect(validationAt(sheet, 6, 2)).not.toBeNull();
  expect(sheet.cells.get(6, 2)?.value).toBe("Red");
  expect(sheet.cells.get(0, 3)?.formula).toBe("=C7");
});

test("cells cut onto themselves, one row on, arrive whole", () => {
  const { workbook, sheet } = start();
  pasteCells(workbook, { sheet, area: area(0, 0, 3), cut: true }, sheet, area(1, 0), "all", "person");
  expect(values(sheet, area(0, 0, 4))).toEqual([null, "Red", "Amber", "Green"]);
});

test("merged areas come along and go; half of one refuses", () => {
  const { workbook, sheet } = start();
  sheet.merges = [area(0, 4, 2, 1), area(5, 5, 2, 2)];
  pasteCells(workbook, { sheet, area: area(0, 4, 2, 1), cut: false }, sheet, area(8, 4), "all", "person");
  expect(sheet.merges).toEqual([area(0, 4, 2, 1), area(5, 5, 2, 2), area(8, 4, 2, 1)]);
  expect(() => pasteCells(workbook, { sheet, area: area(0, 0), cut: false }, sheet, area(5, 5), "all", "person")).toThrow("merged cell");
});

test("conditional formats come along as the same one, on another sheet as one of its own", () => {
  const { workbook, sheet } = start();
  const format = {
    id: "{00000000-000C-0000-0000-000000000001}",
    areas: [area(0, 0, 3)],
    kind: "CellValue",
    rule: {},
    fill: "#FF0000",
    fontColour: null,
    bold: null,
    stopIfTrue: false,
    priority: 1,
  };
  sheet.conditionalFormats = [format];
  pasteCells(workbook, { sheet, area: area(0, 0), cut: false }, sheet, area(9, 0), "all", "person");
  expect(sheet.conditionalFormats.map(({ areas }) => areas)).toEqual([[area(0, 0, 3), area(9, 0)]]);
  const other = workbook.addLoadedSheet("Other", "Visible", null);
  pasteCells(workbook, { sheet, area: area(0, 0), cut: false }, other, area(0, 0), "all", "person");
  expect(other.conditionalFormats.map(({ areas }) => areas)).toEqual([[area(0, 0)]]);
});

test("whole columns are pasted as far as they are used", () => {
  const { workbook, sheet } = start();
  const pasted = pasteCells(workbook, { sheet, area: area(0, 0, 1_048_576), cut: false }, sheet, area(0, 7), "all", "person");
  expect(pasted).toEqual(area(0, 7, 3));
  expect(values(sheet, pasted)).toEqual(["Red", "Amber", "Green"]);
});

test("refuses what would reach beyond the sheet, and a protected one", () => {
  const { workbook, sheet } = start();
  const copied = { sheet, area: area(0, 0, 3), cut: false };
  expect(() => pasteCells(workbook, copied, sheet, area(1_048_574, 0), "all", "person")).toThrow("does not fit");
  protectSheet(workbook, sheet, {}, false, "person");
  expect(() => pasteCells(workbook, copied, sheet, area(0, 7), "all", "person")).toThrow(expect.objectContaining({ code: "AccessDenied" }));
});
