import { cellKey, textAt, valueAt } from "../../src/domain/grid/grid";
import { sheet } from "./drawn-sheet";

describe("a drawn sheet", () => {
  it("holds its cells as text, with line breaks, blanks and marks", () => {
    const { workbook, marks } = sheet`
      | Ref | Action      | «Due» |
      | 1.1 | Do this⏎now |       |
      | |
      | 1.2 | «»          | ${"a | b"} |`;
    const grid = workbook.grids[0]!;
    expect(grid.sheet).toBe("Plan");
    expect(grid.rows).toEqual([
      ["Ref", "Action", "Due"],
      ["1.1", "Do this\nnow", null],
      [null, null, null],
      ["1.2", null, "a | b"],
    ]);
    expect(marks).toEqual([
      { sheet: "Plan", row: 0, column: 2 },
      { sheet: "Plan", row: 3, column: 1 },
    ]);
  });

  it("holds dates and numbers as Excel does", () => {
    const grid = sheet`| date(2019-05-01,"mmm-yy") | number(1.1,"0.00") | formula(=A1+1 => 2) |`.workbook.grids[0]!;
    expect(grid.rows).toEqual([[43586, 1.1, "2"]]);
    expect([0, 1, 2].map((column) => textAt(grid, 0, column))).toEqual(["May-19", "1.10", "2"]);
    expect(grid.formats.get(cellKey(0, 0))).toBe("mmm-yy");
    expect(grid.formulas?.get(cellKey(0, 2))).toBe("=A1+1");
  });

  it("merges cells up and to the left", () => {
    const grid = sheet`
      | PRIORITY 1 | < | < |
      | 1.1        | a | b |
      | ^          | c | d |
      | ^          | x | < |
      | y          | ^ | ^ |`.workbook.grids[0]!;
    expect(grid.merges).toEqual([
      { sheet: "Plan", row: 0, column: 0, rowCount: 1, columnCount: 3 },
      { sheet: "Plan", row: 1, column: 0, rowCount: 3, columnCount: 1 },
      { sheet: "Plan", row: 3, column: 1, rowCount: 2, columnCount: 2 },
    ]);
  });

  it("draws several sheets, their places and what is hidden", () => {
    const { workbook } = sheet`
      == Plan ==
      | a |
      | b | (hidden)
      (hidden columns C D)
      (table Actions A1:A2)
      == Key == at C5 (very hidden)
      | Red fill(#ff0000) | list(Red; Amber) |`;
    const [plan, key] = workbook.grids;
    expect([plan!.hiddenRows, plan!.hiddenColumns]).toEqual([new Set([1]), new Set([2, 3])]);
    expect(plan!.tables).toEqual([{ name: "Actions", area: { sheet: "Plan", row: 0, column: 0, rowCount: 2, columnCount: 1 } }]);
    expect([key!.visibility, valueAt(key!, 4, 2), key!.fills?.get(cellKey(4, 2))]).toEqual(["veryHidden", "Red", "#FF0000"]);
    expect(key!.validations?.[0]).toMatchObject({ area: { row: 4, column: 3 }, list: ["Red", "Amber"] });
  });

  it("draws notes, names and drop-downs that point elsewhere", () => {
    const { workbook, marks } = sheet`
      | «Red note(Ask Jo)» | Amber list(=Key!A2:A6) |
      (name Costs =[Old.xlsx]Log!$A$1)
      (hidden name Sums =Log!$A$1)`;
    expect(workbook.notes).toEqual([{ at: { sheet: "Plan", row: 0, column: 0 }, text: "Ask Jo" }]);
    expect(workbook.grids[0]!.rows).toEqual([["Red", "Amber"]]);
    expect(workbook.grids[0]!.validations).toMatchObject([{ list: null, source: "=Key!A2:A6" }]);
    expect(workbook.names).toEqual([
      { name: "Costs", formula: "=[Old.xlsx]Log!$A$1", visible: true },
      { name: "Sums", formula: "=Log!$A$1", visible: false },
    ]);
    expect(marks).toHaveLength(1);
  });

  it("refuses what it cannot draw", () => {
    expect(() => sheet`not a row`).toThrow("cannot hold the line");
    expect(() => sheet`| a | (blue)`).toThrow('no remark "(blue)"');
  });
});
