import fc from "fast-check";
import { clearCells } from "../../../src/host/model/clear-cells";
import { enterCells } from "../../../src/host/model/edit-cells";
import { mergeCells } from "../../../src/host/model/merge-cells";
import type { Sheet } from "../../../src/host/model/sheet";
import { shiftRows, UndoStack, wholeRows } from "../../../src/host/model/undo";
import { clearValidation, setValidationRule } from "../../../src/host/model/validations";
import { Workbook } from "../../../src/host/model/workbook";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

function start(): { workbook: Workbook; sheet: Sheet; stack: UndoStack; type: (row: number, column: number, text: string) => void } {
  const workbook = new Workbook();
  const sheet = workbook.addLoadedSheet("Plan", "Visible", null);
  const stack = new UndoStack(workbook);
  const type = (row: number, column: number, text: string): void =>
    stack.change([{ sheet, area: area(row, column) }], () => enterCells(workbook, sheet, area(row, column), [[text]], "person"));
  return { workbook, sheet, stack, type };
}

const value = (sheet: Sheet, row: number, column: number) => sheet.cells.get(row, column)?.value ?? null;

test("takes changes back one by one, and makes them again", () => {
  const { sheet, stack, type } = start();
  type(0, 0, "a");
  type(0, 0, "b");
  expect([stack.canUndo, stack.canRedo]).toEqual([true, false]);
  expect(stack.undo()).toMatchObject({ sheet, area: area(0, 0) });
  expect(value(sheet, 0, 0)).toBe("a");
  stack.undo();
  expect(sheet.cells.get(0, 0)).toBeUndefined();
  expect(stack.undo()).toBeNull();
  stack.redo();
  stack.redo();
  expect(value(sheet, 0, 0)).toBe("b");
  expect(stack.redo()).toBeNull();
});

test("a new change forgets what was taken back", () => {
  const { sheet, stack, type } = start();
  type(0, 0, "a");
  stack.undo();
  type(0, 1, "b");
  expect(stack.canRedo).toBe(false);
  expect(value(sheet, 0, 0)).toBeNull();
});

test("brings back number formats, validations and merges, and marks them to be saved", () => {
  const { workbook, sheet, stack } = start();
  setValidationRule(workbook, sheet, [area(0, 0, 5)], { list: { inCellDropDown: true, source: "Red,Green" } }, "person");
  enterCells(workbook, sheet, area(0, 0, 2), [["1/5/2019"], ["Green"]], "person");
  const [cell, validations] = [{ ...sheet.cells.get(0, 0) }, [...sheet.validations]];
  sheet.changed.clear();
  sheet.changedCells.clear();
  stack.change([{ sheet, area: area(0, 0, 2) }], () => {
    clearValidation(workbook, sheet, [area(0, 0, 2)], "person");
    clearCells(workbook, sheet, area(0, 0, 2), "All", "person");
    mergeCells(workbook, sheet, area(0, 0, 2), false, "person");
  });
  expect(sheet.merges).toHaveLength(1);
  stack.undo();
  expect(sheet.cells.get(0, 0)).toEqual(cell);
  expect(value(sheet, 1, 0)).toBe("Green");
  expect(sheet.validations).toEqual(validations);
  expect(sheet.merges).toEqual([]);
  expect([...sheet.changed].sort()).toEqual(["cells", "merges", "validations"]);
  expect([...sheet.changedCells.keys()]).toEqual([0, 1]);
});

test("a change that fails is not kept", () => {
  const { sheet, stack } = start();
  expect(() =>
    stack.change([{ sheet, area: area(0, 0) }], () => {
      throw new Error("no");
    }),
  ).toThrow("no");
  expect(stack.canUndo).toBe(false);
});

test("an add-in's change empties it; its selecting and a colleague's edit do not", () => {
  const { workbook, sheet, stack, type } = start();
  type(0, 0, "a");
  enterCells(workbook, sheet, area(3, 3), [["c"]], "co-author");
  workbook.emit({ kind: "selection", sheet, area: area(1, 1), by: "add-in" });
  expect(stack.canUndo).toBe(true);
  enterCells(workbook, sheet, area(1, 1), [["x"]], "add-in");
  expect(stack.canUndo).toBe(false);
});

test("keeps at most a hundred steps", () => {
  const { stack, type } = start();
  for (let step = 0; step < 110; step++) type(0, 0, `${step}`);
  let undone = 0;
  while (stack.undo()) undone++;
  expect(undone).toBe(100);
});

test("tells the change it makes, so that it is seen and told to the add-in", () => {
  const { workbook, stack, type } = start();
  type(2, 3, "a");
  const seen: unknown[] = [];
  workbook.listen((change) => seen.push(change.kind === "cells" ? [change.area, change.by] : change.kind));
  stack.undo();
  expect(seen).toEqual([[area(2, 3), "person"]]);
});

test("any run of edits is taken back to where it began, and made again", () => {
  const edit = fc.record({ row: fc.nat(3), column: fc.nat(3), text: fc.constantFrom("", "a", "5", "1/5/2019", "TRUE", "=A1") });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const { sheet, stack, type } = start();
      const told = (): string =>
        JSON.stringify([...sheet.cells.rows].map(([row, cells]) => [row, [...cells].sort(([a], [b]) => a - b)]).sort());
      type(0, 0, "start");
      const states = edits.map(({ row, column, text }) => {
        const before = told();
        type(row, column, text);
        return before;
      });
      const end = told();
      for (const state of states.reverse()) {
        stack.undo();
        expect(told()).toBe(state);
      }
      while (stack.redo());
      expect(told()).toBe(end);
    }),
    { seed: 11 },
  );
});

test("rows that were inserted or deleted come and go with all that stood in them", () => {
  const { workbook, sheet, stack } = start();
  enterCells(
    workbook,
    sheet,
    area(0, 0, 4, 2),
    [
      ["a", "=A3"],
      ["b", "2"],
      ["c", "3"],
      ["d", "=SUM(B2:B3)"],
    ],
    "person",
  );
  setValidationRule(workbook, sheet, [area(1, 0, 2)], { list: { inCellDropDown: true, source: "Red,Green" } }, "person");
  sheet.rows.set(2, { size: 40, hidden: false, style: 0 });
  const told = (): string =>
    JSON.stringify([
      [...sheet.cells.rows].sort(([a], [b]) => a - b).map(([row, cells]) => [row, [...cells]]),
      sheet.validations.map(({ areas }) => areas),
      [...sheet.rows],
    ]);
  const begin = told();

  const remove = { kind: "delete", sheet, row: 1, count: 2 } as const;
  stack.change([{ sheet, area: wholeRows(1, 2) }], () => shiftRows(workbook, remove), { rows: remove });
  const deleted = told();
  expect(sheet.cells.get(1, 1)?.formula).toBe("=SUM(#REF!)");
  const insert = { kind: "insert", sheet, row: 1, count: 3 } as const;
  stack.change([{ sheet, area: wholeRows(1, 3) }], () => shiftRows(workbook, insert), { rows: insert });
  const inserted = told();

  stack.undo();
  expect(told()).toBe(deleted);
  stack.undo();
  expect(told()).toBe(begin);
  stack.redo();
  expect(told()).toBe(deleted);
  stack.redo();
  expect(told()).toBe(inserted);
});
