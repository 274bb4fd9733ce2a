import { jump, selectCell, selectTo, stepFrom, wholeMerges } from "../../../src/preview/grid/selection";
import { drawnSheet } from "../drawn-sheet";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

const merged = drawnSheet(
  [
    ["1.1", "Train staff", "May"],
    ["", "", "June"],
    ["1.2", "Publish", "July"],
  ],
  {
    merges: [area(0, 0, 2, 1), area(0, 1, 2, 1)],
  },
);

test("selects a merged area as one, typed into at its first cell", () => {
  expect(selectCell(merged, 1, 1)).toEqual({ area: area(0, 1, 2, 1), row: 0, column: 1 });
});

test("takes merged areas in whole when a selection touches them", () => {
  expect(selectTo(merged, selectCell(merged, 1, 2), 1, 1).area).toEqual(area(0, 1, 2, 2));
  expect(wholeMerges(area(1, 0, 1, 3), merged.merges)).toEqual(area(0, 0, 2, 3));
});

test("steps over a merged area, and over hidden rows", () => {
  expect(stepFrom(merged, { row: 0, column: 0 }, "down")).toEqual({ row: 2, column: 0 });
  const filtered = drawnSheet([["a"], ["b"], ["c"], ["d"]], { hiddenRows: [1, 2] });
  expect(stepFrom(filtered, { row: 0, column: 0 }, "down")).toEqual({ row: 3, column: 0 });
});

test("stays where it is at the sheet's edge", () => {
  expect(stepFrom(merged, { row: 0, column: 0 }, "up")).toEqual({ row: 0, column: 0 });
  expect(stepFrom(merged, { row: 0, column: 0 }, "left")).toEqual({ row: 0, column: 0 });
});

describe("Ctrl and an arrow", () => {
  const sheet = drawnSheet([["a"], ["b"], [""], [""], ["c"], [""]]);
  test.each([
    [0, 1],
    [1, 4],
    [2, 4],
  ])("goes from row %d down to row %d", (from, to) => {
    expect(jump(sheet, { row: from, column: 0 }, "down")).toEqual({ row: to, column: 0 });
  });
  test("stops at the edge of what is used rather than a million rows on", () => {
    expect(jump(sheet, { row: 4, column: 0 }, "down")).toEqual({ row: 5, column: 0 });
  });
});
