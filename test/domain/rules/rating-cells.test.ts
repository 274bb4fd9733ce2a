import { toA1 } from "../../../src/domain/grid/a1";
import { ratingCells, runsOf, validationAt } from "../../../src/domain/rules/rating-cells";
import { sheet } from "../../support/drawn-sheet";
import { planOf } from "../../support/test-rule";

describe("rating cells", () => {
  it("are those that are rated, and the first of each action that is not", () => {
    const plan = planOf(
      sheet`
      | Ref | Action | Lead officer | Timescale | Measure | RAG rating |
      | PRIORITY 1: Prevention | < | < | < | < | < |
      | 1.1 | A      | Manager      | May 2020  | First   | Green      |
      |     |        |              | June 2020 | Second  |            |
      |     |        |              | July 2020 | Third   | Red        |
      | 1.2 | B      | Manager      | May 2020  | First   |            |
      |     |        |              | June 2020 | Second  |            |
      | PRIORITY 2: Practice | < | < | < | < | < |
      | 2.1 | C      | Manager      | May 2020  | First   | Fine       |`.workbook,
    );
    const cells = ratingCells(plan);
    expect(cells.map(({ at }) => toA1(at))).toEqual(["F3", "F5", "F6", "F9"]);
    expect(runsOf(cells, plan).map(({ area, count }) => [toA1(area), count])).toEqual([
      ["F3:F6", 3],
      ["F9", 1],
    ]);
    // F5, left out, ends the run.
    expect(
      runsOf(
        cells.filter(({ at }) => at.row !== 4),
        plan,
      ).map(({ area }) => toA1(area)),
    ).toEqual(["F3", "F6", "F9"]);
  });
});

describe("a cell's drop-down", () => {
  const rule = (row: number, rowCount: number, list: readonly string[]) => ({
    area: { sheet: "Plan", row, column: 4, rowCount, columnCount: 2 },
    list,
    source: list.join(","),
  });
  const [grid] = sheet`| a |`.workbook.grids;

  it("is the rule that stands on it", () => {
    // Beside it stand rules of other columns, which begin further down.
    const beside = [0, 2, 6].map((column) => ({ ...rule(5, 2, ["E"]), area: { ...rule(5, 2, []).area, column } }));
    const validations = [rule(40, 1_048_536, ["D"]), rule(4, 3, ["A"]), ...beside, rule(10, 1, ["B"]), rule(20, 5, ["C"])];
    const at = (row: number, column = 4) => validationAt({ ...grid!, validations }, { sheet: "Plan", row, column })?.list?.[0] ?? null;
    expect([3, 4, 6, 7, 10, 11, 19, 24, 25, 40, 9999].map((row) => at(row))).toEqual([
      null,
      "A",
      "A",
      null,
      "B",
      null,
      null,
      "C",
      null,
      "D",
      "D",
    ]);
    expect([at(4, 3), at(4, 5), at(4, 6), at(6, 3), at(6, 5), at(6, 6)]).toEqual([null, "A", null, "E", "A", "E"]);
    expect(validationAt({ ...grid!, validations: null }, { sheet: "Plan", row: 4, column: 4 })).toBeNull();
  });
});
