import { ragColumnMissing } from "../../../src/domain/rules/rag-column-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(ragColumnMissing, {
  accept: [
    {
      name: "a mark under one of several columns",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG | <  | <  |
        | ^   | ^      | ^            | ^         | R   | A  | G  |
        | 1.1 | Map    | Manager      | May 2020  |     | x  |    |
        | 1.2 | Train  | Manager      | May 2020  | x   |    |    |
        | 1.3 | Audit  | Manager      | May 2020  |     |    | x  |`,
    },
    {
      name: "a column for ratings, rated or not, combined or not",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating, commentary and evidence of impact |
        | 1.1 | Map    | Manager      | May 2020  |                                               |`,
    },
  ],
  reject: [
    {
      name: "the one table of two without ratings",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Green      |
        == More ==
        | Ref | Action | Lead officer | Timescale |
        | 2.1 | Train  | Manager      | May 2020  |`,
      message: "missing",
      at: ["More!A1:D1"],
      also: [[]],
    },
    {
      name: "every table, once",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        == More ==
        | Ref | Action | Lead officer | Timescale |
        | 2.1 | Train  | Manager      | May 2020  |`,
      message: "missing",
      at: ["A1:D1"],
      also: [["More!A1:D1"]],
    },
    {
      name: "a plan without ratings",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |`,
      message: "missing",
      at: ["A1:D1"],
    },
  ],
});
