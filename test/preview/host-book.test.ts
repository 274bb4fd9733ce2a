import { readFileSync } from "node:fs";
import path from "node:path";
import { addChart, chartOfFile } from "../../src/host/model/chart";
import { enterCells } from "../../src/host/model/edit-cells";
import { changeValidation, setValidationRule } from "../../src/host/model/validations";
import { Workbook } from "../../src/host/model/workbook";
import { openXlsx } from "../../src/host/xlsx/open-xlsx";
import { saveXlsx } from "../../src/host/xlsx/save-xlsx";
import { HostBook } from "../../src/preview/host-book";
import type { BookChange } from "../../src/preview/ports";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

function bookOf(rows: readonly (readonly string[])[]): { workbook: Workbook; book: HostBook } {
  const workbook = new Workbook();
  const sheet = workbook.addLoadedSheet("Plan", "Visible", null);
  workbook.addLoadedSheet("Key", "Visible", null);
  workbook.addLoadedSheet("Secret", "Hidden", null);
  rows.forEach((texts, row) =>
    texts.forEach((text, column) => text !== "" && enterCells(workbook, sheet, cell(row, column), [[text]], "person")),
  );
  return { workbook, book: new HostBook(workbook, saveXlsx) };
}

describe("the plan in progress", () => {
  const file = path.resolve(__dirname, "../../src/preview/samples/000-in-progress.xlsx");
  const book = new HostBook(openXlsx(new Uint8Array(readFileSync(file)), "plan.xlsx"), saveXlsx);
  const sheet = book.sheet(book.active);

  test("is shown as its file has it", () => {
    expect(book.tabs.map((tab) => tab.name)).toEqual(["Plan", "RAG key"]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([4, 2]);
    expect(sheet.cell(0, 0)).toMatchObject({
      text: "Redbridge LSCB Multi-Agency FGM Strategy Action Plan 2019 – 2021",
      kind: "text",
      look: { bold: true },
    });
    expect(sheet.cell(5, 0)).toMatchObject({ text: "1.1", input: "1.1", kind: "number" });
    expect(sheet.columnWidth(0)).toBe(54);
    expect(sheet.rowHeight(3)).toBe(39);
    expect(sheet.usedRows).toBe(29);
  });

  test("shows the colours of its conditional formats and the words of its lists", () => {
    expect(sheet.cell(9, 5)).toMatchObject({ text: "Amber", look: { fill: "#FFC000" } });
    expect(sheet.cell(10, 5)).toMatchObject({ text: "amber ", look: { fill: null } });
    expect(sheet.ruleAt(9, 5)?.list).toEqual(["Red", "Amber", "Green", "Purple", "White"]);
    expect(sheet.ruleAt(9, 6)).toBeNull();
  });
});

test("lists the sheets that are not hidden", () => {
  expect(bookOf([]).book.tabs.map((tab) => tab.name)).toEqual(["Plan", "Key"]);
});

test("typing changes the workbook, and shows at once", () => {
  const { workbook, book } = bookOf([["1.1", "Train staff"]]);
  const before = book.version;
  expect(book.enter(0, 1, "Train all staff")).toEqual({ kind: "done" });
  expect(workbook.sheets[0]?.cells.get(0, 1)?.value).toBe("Train all staff");
  expect(book.sheet(book.active).cell(0, 1).text).toBe("Train all staff");
  expect(book.version).toBeGreaterThan(before);
});

test("rows that did not change are not looked at again", () => {
  const { book } = bookOf([
    ["a", "b"],
    ["c", "d"],
  ]);
  const before = book.sheet(book.active);
  const [first, second] = [before.cell(0, 0), before.cell(1, 0)];
  const filled = before.filledColumns(1);
  book.enter(0, 0, "x");
  const after = book.sheet(book.active);
  expect(after).not.toBe(before);
  expect(after.cell(0, 0)).not.toBe(first);
  expect(after.cell(1, 0)).toBe(second);
  expect(after.filledColumns(1)).toBe(filled);
});

test("selecting leaves the sheet as it is shown", () => {
  const { book } = bookOf([["a"]]);
  const before = book.sheet(book.active);
  book.select(cell(0, 1));
  expect(book.selection).toEqual(cell(0, 1));
  expect(book.sheet(book.active)).toBe(before);
});

test("tells what changed and by whom", () => {
  const { workbook, book } = bookOf([["a"]]);
  const seen: BookChange[] = [];
  book.listen((change) => seen.push(change));
  const [plan] = workbook.sheets;
  if (!plan) throw new Error("no sheet");
  enterCells(workbook, plan, cell(0, 0), [["b"]], "add-in");
  book.activate(book.tabs[1]?.id ?? "");
  expect(seen.map(({ kind, by }) => [kind, by])).toEqual([
    ["cells", "add-in"],
    ["sheets", "person"],
  ]);
});

test("a protected sheet refuses in words, and takes nothing", () => {
  const { book } = bookOf([["a"]]);
  book.protect(true);
  const outcome = book.enter(0, 0, "b");
  expect(outcome).toMatchObject({ kind: "refused", title: "The sheet is protected", anyway: false });
  expect(book.sheet(book.active).cell(0, 0).text).toBe("a");
  expect(book.clear(cell(0, 0)).kind).toBe("refused");
  book.protect(false);
  expect(book.enter(0, 0, "b").kind).toBe("done");
});

test("a date is shown by its format and edited as a date", () => {
  const { book } = bookOf([["1/5/2019", "10%", "TRUE"]]);
  const sheet = book.sheet(book.active);
  expect(sheet.cell(0, 0)).toMatchObject({ text: "01/05/2019", input: "01/05/2019", kind: "number" });
  expect(sheet.cell(0, 1)).toMatchObject({ text: "10%", input: "10%" });
  expect(sheet.cell(0, 2)).toMatchObject({ text: "TRUE", kind: "logical" });
});

test("pasted text fills the selection when it is one cell, and takes its own room when it is more", () => {
  const { book } = bookOf([["a", "b"]]);
  book.pasteText({ row: 0, column: 0, rowCount: 2, columnCount: 1 }, [["x"]]);
  book.pasteText(cell(0, 1), [["p", "q"], ["r"]]);
  const sheet = book.sheet(book.active);
  expect([0, 1].map((row) => [0, 1, 2].map((column) => sheet.cell(row, column).text))).toEqual([
    ["x", "p", "q"],
    ["x", "r", ""],
  ]);
  expect(book.selection).toEqual({ row: 0, column: 1, rowCount: 2, columnCount: 2 });
});

test("a colleague's edit comes as one", () => {
  const { book } = bookOf([["a"]]);
  const by: string[] = [];
  book.listen((change) => by.push(change.by));
  expect(book.editAsCoAuthor()).toBe("A1");
  expect(by).toContain("co-author");
  expect(book.sheet(book.active).cell(0, 0).text).not.toBe("a");
});

test("with no text selected, a colleague edits the next row of the plan; with none there, nothing", () => {
  const { book } = bookOf([["PRIORITY 1"], ["1.1", "Train staff", "Head of Service", "May 2019"]]);
  book.select(cell(0, 4));
  expect(book.editAsCoAuthor()).toBe("C2");
  book.select(cell(9, 0));
  expect(book.editAsCoAuthor()).toBeNull();
});

test("an entry that the list does not hold is refused in the workbook's words, and can be kept when it only warns", () => {
  const { workbook, book } = bookOf([["a"]]);
  const [plan] = workbook.sheets;
  if (!plan) throw new Error("no sheet");
  setValidationRule(workbook, plan, [cell(0, 0)], { list: { inCellDropDown: true, source: "Red,Green" } }, "person");
  changeValidation(
    workbook,
    plan,
    [cell(0, 0)],
    { errorAlert: { style: "Warning", title: "Rating", message: "Not in the key." } },
    "person",
  );
  expect(book.enter(0, 0, "Blue")).toEqual({
    kind: "refused",
    title: "Rating",
    message: "Not in the key.\n\nContinue?",
    retry: true,
    anyway: true,
  });
  expect(book.canUndo).toBe(false);
  expect(book.enter(0, 0, "Blue", true)).toEqual({ kind: "done" });
  expect(book.sheet(book.active).cell(0, 0).text).toBe("Blue");
});

test("what was typed is taken back and made again, shown where it was", () => {
  const { book } = bookOf([["a"]]);
  book.enter(0, 0, "b");
  book.select(cell(5, 5));
  book.undo();
  expect(book.sheet(book.active).cell(0, 0).text).toBe("a");
  expect(book.selection).toEqual(cell(0, 0));
  expect([book.canUndo, book.canRedo]).toEqual([false, true]);
  book.redo();
  expect(book.sheet(book.active).cell(0, 0).text).toBe("b");
});

test("rows are inserted and deleted, and taken back", () => {
  const { book } = bookOf([["a"], ["b"], ["c"]]);
  const column = (): string[] => [0, 1, 2, 3].map((row) => book.sheet(book.active).cell(row, 0).text);
  expect(book.insertRows(1, 1)).toEqual({ kind: "done" });
  expect(column()).toEqual(["a", "", "b", "c"]);
  book.deleteRows(0, 1);
  expect(column()).toEqual(["", "b", "c", ""]);
  book.undo();
  book.undo();
  expect(column()).toEqual(["a", "b", "c", ""]);
});

test("copied cells are pasted with their list, which undo takes away again", () => {
  const { workbook, book } = bookOf([["Red", "x"]]);
  const [plan] = workbook.sheets;
  if (!plan) throw new Error("no sheet");
  setValidationRule(workbook, plan, [cell(0, 0)], { list: { inCellDropDown: true, source: "Red,Green" } }, "person");
  const list = (row: number, column: number) => book.sheet(book.active).ruleAt(row, column)?.list ?? null;
  book.paste(book.copy(cell(0, 1), false), cell(0, 0), "all");
  expect(list(0, 0)).toBeNull();
  book.undo();
  expect(list(0, 0)).toEqual(["Red", "Green"]);
  expect(book.paste(book.copy(cell(0, 0), true), cell(2, 2), "all")).toEqual({ kind: "done" });
  expect([list(0, 0), list(2, 2)]).toEqual([null, ["Red", "Green"]]);
  expect(book.selection).toEqual(cell(2, 2));
  book.undo();
  expect([list(0, 0), list(2, 2)]).toEqual([["Red", "Green"], null]);
});

test("saves what was typed", () => {
  const file = path.resolve(__dirname, "../../src/preview/samples/000-in-progress.xlsx");
  const book = new HostBook(openXlsx(new Uint8Array(readFileSync(file)), "plan.xlsx"), saveXlsx);
  book.enter(8, 1, "Promote it in every school");
  book.insertRows(8, 1);
  const again = new HostBook(openXlsx(book.save(), "plan.xlsx"), saveXlsx);
  const sheet = again.sheet(again.active);
  expect([8, 9].map((row) => sheet.cell(row, 1).text)).toEqual(["", "Promote it in every school"]);
  expect(sheet.ruleAt(29, 5)?.list).toEqual(["Red", "Amber", "Green", "Purple", "White"]);
});

test("follows links inside the workbook, and gives the address of those that lead out of it", () => {
  const { workbook, book } = bookOf([["2.1", "out", "gone"]]);
  const [plan, key, secret] = workbook.sheets;
  if (!plan || !key || !secret) throw new Error("no sheets");
  const link = { screenTip: null, textToDisplay: null, address: null, documentReference: null };
  plan.hyperlinks = [
    { ...link, area: cell(0, 0), documentReference: "Key!B3" },
    { ...link, area: cell(0, 1), address: "https://example.org/" },
    { ...link, area: cell(0, 2), documentReference: "Secret!A1" },
  ];
  expect(book.sheet(book.active).linkAt(0, 0)).toBe("Key!B3");
  expect(book.follow(0, 1)).toBe("https://example.org/");
  expect(book.follow(0, 2)).toBeNull();
  expect(book.active).toBe(plan.id);
  expect(book.follow(0, 0)).toBeNull();
  expect([book.active, book.selection]).toEqual([key.id, cell(2, 1)]);
});

test("shows the bar charts made here, and none of those it cannot draw", () => {
  const { workbook, book } = bookOf([
    ["Priority", "Green", "Red"],
    ["One", "3", "1"],
    ["Two", "2", ""],
  ]);
  const [plan] = workbook.sheets;
  if (!plan) throw new Error("no sheet");
  const chart = addChart(
    workbook,
    plan,
    "BarStacked",
    { sheet: plan, area: { row: 0, column: 0, rowCount: 3, columnCount: 3 } },
    "Columns",
    "add-in",
  );
  plan.charts.push(chartOfFile("2", "Pie", {}));
  expect(book.sheet(book.active).charts).toMatchObject([
    {
      id: chart.id,
      direction: "bars",
      stacking: "stacked",
      categories: ["One", "Two"],
      series: [
        { name: "Green", values: [3, 2] },
        { name: "Red", values: [1, null] },
      ],
    },
  ]);
});

test("sheets are added and renamed; a name that cannot be is refused in words, and a protected structure", () => {
  const { workbook, book } = bookOf([["a"]]);
  expect(book.addSheet().kind).toBe("done");
  expect(book.tabs.map(({ name }) => name)).toEqual(["Plan", "Key", "Sheet4"]);
  expect(book.sheet(book.active).name).toBe("Sheet4");
  expect(book.renameSheet(book.active, "Notes").kind).toBe("done");
  expect(book.sheet(book.active).name).toBe("Notes");
  for (const name of ["", "plan", "a/b", "'quoted'"])
    expect(book.renameSheet(book.active, name)).toMatchObject({ kind: "refused", title: "This name cannot be used" });
  expect(book.sheet(book.active).name).toBe("Notes");
  workbook.structureProtected = true;
  expect(book.addSheet()).toMatchObject({ kind: "refused", title: "The workbook is protected" });
  expect(book.renameSheet(book.active, "Other")).toMatchObject({ kind: "refused", title: "The workbook is protected" });
});

test("a sheet is looked at anew once, however much was changed since it was shown, and shows all of it", () => {
  const { workbook, book } = bookOf([["a", "b"], ["c"], ["d"]]);
  const [model] = workbook.sheets;
  const before = book.sheet(book.active);
  for (const row of [0, 1, 2]) expect(before.cell(row, 0).text).toBe("acd"[row]);
  const looked = jest.spyOn(model!.cells, "usedArea");
  for (let row = 2; row < 60; row++) enterCells(workbook, model!, cell(row, 0), [[`x${row}`]], "add-in");
  enterCells(workbook, model!, cell(0, 0), [["A"]], "add-in");
  expect(looked).not.toHaveBeenCalled();
  const after = book.sheet(book.active);
  expect(looked).toHaveBeenCalledTimes(1);
  expect([0, 1, 2, 59].map((row) => after.cell(row, 0).text)).toEqual(["A", "c", "x2", "x59"]);
  expect(after.usedRows).toBe(60);
  expect(book.sheet(book.active)).toBe(after);
});
