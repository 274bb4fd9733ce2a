import { hiddenContent } from "../../../src/domain/rules/hidden-content";
import { sheet, sheetOf } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

const FAR = "| |\n".repeat(52);

testRule(hiddenContent, {
  accept: [
    {
      name: "what can be seen, empty hidden sheets, and Excel's own names",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating | | Working |
        | 1.1 | A      | Manager      | May 2020  | Green      | | x       |
        (hidden name _xlnm._FilterDatabase =Plan!$A$1:$E$2)
        (name Statuses =Plan!$E$2)
        == Empty == (hidden)
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
