import fc from "fast-check";
import type { Area } from "../../../src/host/model/area";
import { protectSheet } from "../../../src/host/model/protect-sheet";
import type { Sheet } from "../../../src/host/model/sheet";
import { sortAreaOf } from "../../../src/host/model/sort-area";
import { sortRows } from "../../../src/host/model/sort-cells";
import { UndoStack } from "../../../src/host/model/undo";
import { setValidationRule, validationAt } from "../../../src/host/model/validations";
import type { Change, Workbook } from "../../../src/host/model/workbook";
import { drawnWorkbook } from "../simulated-workbook";

type Value = string | number | boolean | null;
const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({ row, column, rowCount, columnCount });
const ERROR = /^#(N\/A|REF!|DIV\/0!)$/;

function drawn(...rows: readonly (readonly Value[])[]): { workbook: Workbook; sheet: Sheet } {
  const workbook = drawnWorkbook({ Plan: rows });
  const sheet = workbook.find("Plan")!;
  for (const cells of sheet.cells.rows.values())
    for (const cell of cells.values()) cell.isError = typeof cell.value === "string" && ERROR.test(cell.value);
  return { workbook, sheet };
}

const columnOf = (sheet: Sheet, column: number, rowCount: number): Value[] =>
  Array.from({ length: rowCount }, (_, row) => sheet.cells.get(row, column)?.value ?? null);

const styled = (workbook: Workbook, sheet: Sheet, row: number, column: number, look: Parameters<Workbook["styles"]["derive"]>[1]): void => {
  const cell = sheet.cells.touch(row, column);
  cell.style = workbook.styles.derive(cell.style, look);
};

describe("the order", () => {
  const order = (values: readonly Value[], ascending: boolean): Value[] => {
    const { workbook, sheet } = drawn(...values.map((value) => [value]));
    sortRows(workbook, sheet, area(0, 0, values.length), [{ column: 0, ascending }], "person");
    return columnOf(sheet, 0, values.length);
  };

  test("is numbers, text, FALSE and TRUE, errors; nothing is last both ways", () => {
    const mixed = ["b", null, true, "#N/A", 10, "a", false, -2, "#DIV/0!", null, 9];
    expect(order(mixed, true)).toEqual([-2, 9, 10, "a", "b", false, true, "#N/A", "#DIV/0!", null, null]);
    // Errors are all equal, and so keep their order.
    expect(order(mixed, false)).toEqual(["#N/A", "#DIV/0!", true, false, "b", "a", 10, 9, -2, null, null]);
  });

  test.each([
    // https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
    ["character by character", ["A11", "A100", "A1"], ["A1", "A100", "A11"]],
    ["capitals and small letters are equal, and keep their order", ["b", "a", "A", "B", "a"], ["a", "A", "a", "b", "B"]],
    ["digits, space and signs before letters", ["a", "#x", " x", "9x", "+x", "(x", "0x"], ["0x", "9x", " x", "#x", "(x", "+x", "a"]],
    ["hyphens and apostrophes do not count", ["coop", "co-opt", "co-op", "con"], ["con", "coop", "co-op", "co-opt"]],
    ["accents do not part a letter from its fellows", ["éclair", "zebra", "Eve", "eat"], ["eat", "éclair", "Eve", "zebra"]],
  ])("%s", (_says, values, wanted) => expect(order(values, true)).toEqual(wanted));

  test("a date is the number it is, a date as text is text", () => {
    expect(order(["01/05/2019", 43_586, 43_585], true)).toEqual([43_585, 43_586, "01/05/2019"]);
  });

  test("any list sorted is the same cells, in an order that sorting again leaves alone", () => {
    const value = fc.oneof(
      fc.string({ maxLength: 4 }).map((text) => text || null),
      fc.integer(),
      fc.boolean(),
      fc.constant("#N/A"),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const sorted = order(values, true);
        expect([...sorted].map(String).sort()).toEqual([...values].map(String).sort());
        expect(order(sorted, true)).toEqual(sorted);
        expect(order(order(sorted, false), true).map((cell) => typeof cell)).toEqual(sorted.map((cell) => typeof cell));
      }),
    );
  });
});

describe("what goes with a row", () => {
  test("several columns decide in turn; equal rows keep their order", () => {
    const { workbook, sheet } = drawn(["Red", 2, "i"], ["Amber", 1, "ii"], ["Red", 1, "iii"], ["Amber", 1, "iv"]);
    const levels = [
      { column: 0, ascending: false },
      { column: 1, ascending: true },
    ];
    sortRows(workbook, sheet, area(0, 0, 4, 3), levels, "person");
    expect(columnOf(sheet, 2, 4)).toEqual(["iii", "i", "ii", "iv"]);
    expect([...(sheet.changedCells.get(0) ?? [])].sort()).toEqual([0, 1, 2]);
  });

  test("fills, fonts and number formats go; borders, validation, conditional formats and heights stay", () => {
    const { workbook, sheet } = drawn(["b"], ["a"]);
    const line = { style: "thin", colour: null };
    styled(workbook, sheet, 0, 0, { fill: "#FF0000", numberFormat: "@", borders: { top: line } });
    styled(workbook, sheet, 1, 0, { bold: true });
    sheet.rows.set(0, { size: 40, hidden: false, style: 0 });
    setValidationRule(workbook, sheet, [area(0, 0)], { list: { inCellDropDown: true, source: "a,b" } }, "person");
    sortRows(workbook, sheet, area(0, 0, 2), [{ column: 0, ascending: true }], "person");
    const look = (row: number) => workbook.styles.get(sheet.cells.get(row, 0)?.style ?? 0);
    expect(columnOf(sheet, 0, 2)).toEqual(["a", "b"]);
    expect(look(0)).toMatchObject({ fill: null, bold: true, borders: { top: line } });
    expect(look(1)).toMatchObject({ fill: "#FF0000", numberFormat: "@", bold: false, borders: {} });
    expect([validationAt(sheet, 0, 0) !== null, validationAt(sheet, 1, 0)]).toEqual([true, null]);
    expect([...sheet.rows.keys()]).toEqual([0]);
  });

  test("notes and links of one row go with it; what lies beside the columns sorted does not", () => {
    const { workbook, sheet } = drawn(["b", "beside b"], ["a", "beside a"]);
    const note = { author: "LSCB", kind: "note" as const };
    sheet.comments = [
      { id: "1", row: 0, column: 0, text: "on b", ...note },
      { id: "2", row: 1, column: 1, text: "beside", ...note },
    ];
    const link = { address: "https://example.org", documentReference: null, screenTip: null, textToDisplay: null };
    sheet.hyperlinks = [
      { area: area(1, 0), ...link },
      { area: area(0, 1, 2), ...link },
    ];
    sortRows(workbook, sheet, area(0, 0, 2), [{ column: 0, ascending: true }], "person");
    expect(columnOf(sheet, 1, 2)).toEqual(["beside b", "beside a"]);
    expect(sheet.comments.map(({ row, column }) => [row, column])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(sheet.hyperlinks.map((one) => one.area)).toEqual([area(0, 0), area(0, 1, 2)]);
    expect([sheet.changed.has("comments"), sheet.changed.has("hyperlinks")]).toEqual([true, true]);
  });

  // "Hidden rows aren't moved when you sort rows": https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
  test("hidden rows stay where they are", () => {
    const { workbook, sheet } = drawn(["d"], ["c"], ["b"], ["a"]);
    sheet.rows.set(1, { size: null, hidden: true, style: 0 });
    sortRows(workbook, sheet, area(0, 0, 4), [{ column: 0, ascending: true }], "person");
    expect(columnOf(sheet, 0, 4)).toEqual(["a", "c", "b", "d"]);
  });

  // The example of Microsoft's article Q40401, "XL: Errors Sorting Cells That Contain References".
  test("formulas read from their new place as copied ones do", () => {
    const { workbook, sheet } = drawn([3], [2], [1]);
    ["=A3", "=A2", "=A1"].forEach((formula, row) => (sheet.cells.touch(row, 1).formula = formula));
    ["=$A$3", "=$A$2", "=$A$1"].forEach((formula, row) => (sheet.cells.touch(row, 2).formula = formula));
    sheet.cells.touch(9, 0).formula = "=A1";
    sortRows(workbook, sheet, area(0, 0, 3, 3), [{ column: 0, ascending: true }], "person");
    expect([0, 1, 2].map((row) => [sheet.cells.get(row, 1)?.formula, sheet.cells.get(row, 2)?.formula])).toEqual([
      ["=#REF!", "=$A$1"],
      ["=A2", "=$A$2"],
      ["=A5", "=$A$3"],
    ]);
    // Who points there from elsewhere goes on pointing there.
    expect(sheet.cells.get(9, 0)?.formula).toBe("=A1");
  });
});

describe("what refuses", () => {
  const sort = ({ workbook, sheet }: ReturnType<typeof drawn>, rows = area(0, 0, 3, 2)): boolean =>
    sortRows(workbook, sheet, rows, [{ column: 0, ascending: true }], "person");
  const three = () => drawn(["c", 1], ["b", 2], ["a", 3]);

  test("merged cells, unless every row is merged alike", () => {
    const unlike = three();
    unlike.sheet.merges = [area(0, 0, 2)];
    expect(() => sort(unlike)).toThrow("To do this, all the merged cells need to be the same size.");
    unlike.sheet.merges = [area(0, 0, 1, 2)];
    expect(() => sort(unlike)).toThrow("same size");
    expect(columnOf(unlike.sheet, 0, 3)).toEqual(["c", "b", "a"]);
    const alike = three();
    alike.sheet.merges = [0, 1, 2].map((row) => area(row, 0, 1, 2));
    expect(sort(alike)).toBe(true);
    expect(columnOf(alike.sheet, 0, 3)).toEqual(["a", "b", "c"]);
  });

  // "Users can't sort ranges that contain locked cells on a protected worksheet, regardless of this setting":
  // https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6
  test("a protected sheet, unless it allows sorting and the cells are unlocked", () => {
    const { workbook, sheet } = three();
    protectSheet(workbook, sheet, { allowSort: true }, false, "person");
    expect(() => sort({ workbook, sheet })).toThrow(expect.objectContaining({ code: "AccessDenied" }));
    for (let row = 0; row < 3; row++) for (let column = 0; column < 2; column++) styled(workbook, sheet, row, column, { locked: false });
    expect(sort({ workbook, sheet })).toBe(true);
    const closed = three();
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 2; column++) styled(closed.workbook, closed.sheet, row, column, { locked: false });
    protectSheet(closed.workbook, closed.sheet, {}, false, "person");
    expect(() => sort(closed)).toThrow(expect.objectContaining({ code: "AccessDenied" }));
  });

  test("a table's headings and totals, and a table with what stands beside it", () => {
    const { workbook, sheet } = drawn(["Lead", "Qty"], ["c", 1], ["b", 2], ["a", 3], ["Total", 6]);
    sheet.tables = [{ id: "1", name: "T", area: area(0, 0, 5), columns: ["Lead"], showHeaders: true, showTotals: true, style: "" }];
    for (const rows of [area(0, 0, 4), area(1, 0, 4), area(1, 0, 3, 2)]) expect(() => sort({ workbook, sheet }, rows)).toThrow("table");
    expect(sort({ workbook, sheet }, area(1, 0, 3))).toBe(true);
    expect(columnOf(sheet, 0, 5)).toEqual(["Lead", "a", "b", "c", "Total"]);
  });

  test("a column outside", () => {
    const { workbook, sheet } = three();
    expect(() => sortRows(workbook, sheet, area(0, 0, 3), [{ column: 1, ascending: true }], "person")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
  });
});

test("rows in order already are left alone and nobody is told; others are told, once", () => {
  const { workbook, sheet } = drawn(["a"], ["c"], ["b"]);
  const told: Change[] = [];
  workbook.listen((change) => told.push(change));
  expect(sortRows(workbook, sheet, area(0, 0, 2), [{ column: 0, ascending: true }], "person")).toBe(false);
  expect([told, sheet.changed.size]).toEqual([[], 0]);
  expect(sortRows(workbook, sheet, area(0, 0, 3), [{ column: 0, ascending: true }], "person")).toBe(true);
  expect(told).toEqual([{ kind: "sorted", sheet, areas: [area(1, 0, 2)], by: "person" }]);
});

test("is undone whole, notes and links included", () => {
  const { workbook, sheet } = drawn(["b", 1], ["a", 2]);
  sheet.comments = [{ id: "1", row: 0, column: 0, author: "", text: "on b", kind: "note" }];
  styled(workbook, sheet, 0, 0, { fill: "#FF0000" });
  const undo = new UndoStack(workbook);
  const scope = area(0, 0, 2, 2);
  undo.change([{ sheet, area: scope }], () => sortRows(workbook, sheet, scope, [{ column: 0, ascending: true }], "person"));
  expect(columnOf(sheet, 1, 2)).toEqual([2, 1]);
  undo.undo();
  expect([columnOf(sheet, 0, 2), columnOf(sheet, 1, 2), sheet.comments[0]?.row]).toEqual([["b", "a"], [1, 2], 0]);
  expect(workbook.styles.get(sheet.cells.get(0, 0)?.style ?? 0).fill).toBe("#FF0000");
  undo.redo();
  expect([columnOf(sheet, 1, 2), sheet.comments[0]?.row]).toEqual([[2, 1], 1]);
});

describe("what a person's wish to sort means", () => {
  const wanted = ({ workbook, sheet }: ReturnType<typeof drawn>, selected: Area) => sortAreaOf(workbook, sheet, selected);

  test("a single cell or column means the block around it, headings told by what stands below", () => {
    const plan = drawn([null, null], [null, "Lead", "Due"], [null, "c", 3], [null, "b", 2], [null, null], [null, "note"]);
    const block = { area: area(1, 1, 3, 2), hasHeaders: true };
    expect(wanted(plan, area(2, 1))).toEqual(block);
    expect(wanted(plan, area(1, 2, 3))).toEqual(block);
    expect(wanted(plan, area(5, 1))).toEqual({ area: area(5, 1), hasHeaders: false });
  });

  test("several columns mean what is selected, whole columns as far as they are used", () => {
    const plan = drawn(["a", "b", "x"], ["c", "d", "y"]);
    expect(wanted(plan, area(0, 0, 1_048_576, 2))).toEqual({ area: area(0, 0, 2, 2), hasHeaders: false });
    styled(plan.workbook, plan.sheet, 0, 0, { bold: true });
    expect(wanted(plan, area(0, 0, 2, 2))?.hasHeaders).toBe(true);
  });

  test("a cell of a table means its rows", () => {
    const plan = drawn(["Lead", "x"], ["c", "x"], ["Total", "x"]);
    plan.sheet.tables = [{ id: "1", name: "T", area: area(0, 0, 3), columns: ["Lead"], showHeaders: true, showTotals: true, style: "" }];
    expect(wanted(plan, area(1, 0))).toEqual({ area: area(0, 0, 2), hasHeaders: true });
  });

  test("nothing means nothing", () => {
    expect(wanted(drawn(["a"]), area(5, 5, 2, 2))).toBeNull();
    expect(wanted(drawn(), area(0, 0))).toBeNull();
  });
});
