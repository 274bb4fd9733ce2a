import { hiddenContent } from "../../../src/domain/rules/hidden-content";
import { toA1 } from "../../../src/domain/grid/a1";
import { runRule } from "../../../src/domain/rules/rule";
import { sheet, sheetOf, type Drawn } from "../../support/drawn-sheet";
import { day, planOf, testRule } from "../../support/test-rule";

/** As many rows and columns from what the plan holds a cell is far. */
const FAR_ROWS = 50;
const FAR_COLUMNS = 15;
const FAR = "| |\n".repeat(52);

testRule(hiddenContent, {
  accept: [
    {
      name: "what can be seen, and Excel's own names",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating | | Working |
        | 1.1 | A      | Manager      | May 2020  | Green      | | x       |
        (hidden name _xlnm._FilterDatabase =Plan!$A$1:$E$2)
        (name Statuses =Plan!$E$2)
        == Notes ==
        | x |`,
    },
  ],
  reject: [
    {
      name: "a hidden sheet",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Old plan == (hidden)
        | Names of children |`,
      message: "sheet",
      at: ["Old plan!A1"],
    },
    {
      name: "a hidden sheet whose cells are empty: pictures are not read",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Sheet2 == (hidden)
        | |`,
      message: "empty",
      at: ["Sheet2!A1"],
      says: "“Sheet2” is hidden. Its cells are empty",
    },
    {
      name: "a very hidden sheet",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Old plan == (very hidden)
        | Names of children |`,
      message: "veryHidden",
      at: ["Old plan!A1"],
    },
    {
      name: "a hidden name",
      sheet: sheet`
        | «Ref» | Action | Lead officer | Timescale | RAG rating |
        | 1.1   | A      | Manager      | May 2020  | Green      |
        (hidden name Sums =Plan!$A$9)`,
      message: "name",
      says: "“Sums” is hidden and points at =Plan!$A$9",
    },
    {
      name: "cells far below or beside the plan",
      sheet: sheetWithFarCells(),
      message: "far",
      at: ["V2:X55"],
    },
    {
      name: "cells too far out to be read",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |`,
      change: (workbook) => ({
        ...workbook,
        grids: workbook.grids.map((grid) => ({ ...grid, beyond: [{ sheet: "Plan", row: 9_999, column: 0, rowCount: 1, columnCount: 2 }] })),
      }),
      message: "far",
      at: ["A10000:B10000"],
    },
  ],
});

/** A plan of one action, a stray cell in X2 and another in V55. */
function sheetWithFarCells() {
  return sheetOf(`| Ref | Action | Lead officer | Timescale | RAG rating |
    | 1.1 | A | Manager | May 2020 | Green |${" |".repeat(18)} x |
    ${FAR}
    |${" |".repeat(21)} x |`);
}

describe("how far from the plan is far", () => {
  /** The plan as drawn, with one more cell on its first sheet; what is found of it. */
  const withCell = (drawn: Drawn, row: number, column: number): readonly string[] => {
    const [grid, ...others] = drawn.workbook.grids;
    const rows = Array.from({ length: Math.max(row + 1, grid!.rows.length) }, (_, r) =>
      Array.from(
        { length: Math.max(column + 1, grid!.rows[0]!.length) },
        (__, c) => grid!.rows[r]?.[c] ?? (r === row && c === column ? "x" : null),
      ),
    );
    const workbook = { ...drawn.workbook, grids: [{ ...grid!, rows }, ...others] };
    return [
      ...runRule(hiddenContent, planOf(drawn.workbook), {
        asOf: day("2019-12-01"),
        workbook,
        look: () => undefined,
        cannotTell: () => undefined,
      }),
    ].map(({ at }) => toA1(at));
  };

  it.each([
    [
      "an action in row 2, columns to E",
      sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |`,
      [2, 5],
    ],
    [
      "an extra column, and a heading below the last action",
      sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Theme |
        | PRIORITY 1: Aid | < | < | < | < | < |
        | 1.1 | A      | Manager      | May 2020  | Green      | Early |
        | PRIORITY 2: Work | < | < | < | < | < |`,
      [4, 6],
    ],
    [
      "a second row of an action",
      sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        |     |        |              | June 2020 |            |`,
      [3, 5],
    ],
    [
      "a key below the plan and wider than it",
      sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |  |  |
        | 1.1 | A      | Manager      | May 2020  | Green      |  |  |
        |     |        |              |           |            |  |  |
        |     |        |              |           |            | RAG Status | Definition |
        |     |        |              |           |            | Red   | Very little progress has been made. |
        |     |        |              |           |            | Amber | Some progress has been made. |
        |     |        |              |           |            | Green | The action is making good progress. |`,
      [7, 7],
    ],
    [
      "a plan that runs down its columns",
      sheet`
        | Ref          | 1.1          | 1.2          | 1.3         |
        | Action       | Map the work | Train nurses | Audit files |
        | Lead officer | Manager      | Trainer      | Auditor     |
        | Timescale    | May 2020     | June 2020    | July 2020   |`,
      [4, 4],
    ],
    [
      "another sheet of the plan that is longer and wider",
      sheet`
        == One ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Two ==
        | Ref | Action | Lead officer | Timescale | RAG rating | Theme | Level |
        | 2.1 | A      | Manager      | May 2020  | Green      | a     | b     |
        | 2.2 | B      | Manager      | May 2020  | Green      | a     | b     |
        | 2.3 | C      | Manager      | May 2020  | Green      | a     | b     |`,
      [2, 5],
    ],
  ] as const)("%s", (_, drawn, [endRow, endColumn]) => {
    expect(withCell(drawn, endRow + FAR_ROWS - 1, 0)).toEqual([]);
    expect(withCell(drawn, endRow + FAR_ROWS, 0)).toEqual([toA1({ sheet: "", row: endRow + FAR_ROWS, column: 0 })]);
    expect(withCell(drawn, 0, endColumn + FAR_COLUMNS - 1)).toEqual([]);
    expect(withCell(drawn, 0, endColumn + FAR_COLUMNS)).toEqual([toA1({ sheet: "", row: 0, column: endColumn + FAR_COLUMNS })]);
  });
});
