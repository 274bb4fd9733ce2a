import { hiddenAction } from "../../../src/domain/rules/hidden-action";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(hiddenAction, {
  accept: [
    {
      name: "hidden rows without an action, and hidden columns and sheets outside the plan",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating | Working notes |
        |     |        |              |           |            |       | (hidden)
        | 1.1 | A      | Manager      | May 2020  | Green      | x     |
        (hidden columns F G)
        == Lists == (hidden)
        | Red |`,
    },
  ],
  reject: [
    {
      name: "an action in a hidden row, whole or in part",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | Measure | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | First   | Green      | (hidden)
        |     |        |              | June 2020 | Second  |            | (hidden)
        | 1.2 | B      | Manager      | May 2020  | First   | Green      |
        |     |        |              | June 2020 | Second  |            | (hidden)
        |     |        |              | July 2020 | Third   |            |
        |     |        |              | Aug 2020  | Fourth  |            | (hidden)`,
      message: "row",
      at: ["2:3", "5:5"],
      also: [[], ["7:7"]],
      says: "1.1 “A” is in a hidden row",
    },
    {
      name: "a row of the second of two sheets",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        | 1.2 | B      | Manager      | May 2020  | Green      |
        == More ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 2.1 | C      | Manager      | May 2020  | Green      |
        | 2.2 | D      | Manager      | May 2020  | Green      | (hidden)`,
      message: "row",
      at: ["More!3:3"],
      refs: ["2.2"],
      looked: 14,
    },
    {
      name: "an action that a filter leaves out",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        | 1.2 | B      | Manager      | May 2020  | Red        | (filtered)`,
      message: "filter",
      at: ["3:3"],
    },
    {
      name: "a column of the plan",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Evidence of impact |
        | 1.1 | A      | Manager      | May 2020  | Green      | x                  |
        (hidden columns F)`,
      message: "column",
      at: ["F:F"],
      says: "Column F of the plan (“Evidence of impact”)",
    },
    {
      name: "a column of one sheet, which on the other holds what is no part of the plan",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | Working notes |
        | 1.1 | A      | Manager      | May 2020  | x             |
        (hidden columns E)
        == More ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 2.1 | C      | Manager      | May 2020  | Green      |
        (hidden columns E)`,
      message: "column",
      at: ["More!E:E"],
    },
    {
      name: "the whole sheet",
      sheet: sheet`
        == Plan == (hidden)
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      | (hidden)
        | 1.2 | B      | Manager      | May 2020  | Red        |`,
      message: "sheet",
      at: ["A1"],
      says: "2 actions",
    },
  ],
});
