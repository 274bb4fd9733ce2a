import { columnMissing } from "../../../src/domain/rules/column-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(columnMissing, {
  accept: [
    {
      name: "a plan that says what, who and when",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Green      |`,
    },
  ],
  reject: [
    {
      name: "no lead officer",
      sheet: sheet`
        | Ref | Action | Timescale | Measure of success | RAG rating |
        | 1.1 | Map    | May 2020  | Map drawn          | Green      |`,
      message: "lead",
      at: ["A1:E1"],
    },
    {
      name: "no timescale",
      sheet: sheet`
        | Ref | Action | Lead officer | RAG rating |
        | 1.1 | Map    | Manager      | Green      |
        | 1.2 | Train  | Manager      | Green      |`,
      message: "timescale",
      at: ["A1:D1"],
      says: "on “Plan” has no timescale column",
    },
    {
      name: "no action",
      sheet: sheet`
        | Ref | Lead officer | Timescale | RAG rating | Commentary |
        | 1.1 | Manager      | May 2020  | Green      | Going well |
        | 1.2 | Manager      | June 2020 | Green      | Going well |`,
      message: "action",
      at: ["A1:E1"],
    },
  ],
});
