import { cellError } from "../../../src/domain/rules/cell-error";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(cellError, {
  accept: [
    {
      name: "no errors, or only outside the plan",
      sheet: sheet`
        == Plan ==
        | Ref | Action         | Lead officer | Timescale | RAG rating |
        | 1.1 | Mend the #REF! | Manager      | May 2020  | Green      |
        | #N/A |
        == Sums ==
        | #REF! |`,
      changePlan: (plan) => ({
        ...plan,
        tables: plan.tables.map((table) => ({ ...table, area: { ...table.area, rowCount: 2, columnCount: 5 } })),
      }),
    },
  ],
  reject: [
    {
      name: "an error in the key",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Amber                          | «#REF!»                      |
        | Green                          | On track                     |`,
      message: "elsewhere",
    },
    {
      name: "errors in an action's cells",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Evidence of impact              |
        | 1.1 | A      | Manager      | May 2020  | Green      | «#REF!»                         |
        | 1.2 | B      | «#N/A»       | May 2020  | Green      | «formula(=1/0 => #DIV/0!)»      |`,
      message: "inAction",
      says: "1.1 “A” shows #REF! in F2",
    },
    {
      name: "an error in the table but in no action",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | «#NAME?» |
        | 1.1 | A      | Manager      | May 2020  | Green      | x        |`,
      message: "elsewhere",
    },
  ],
});
