import { commentLeft } from "../../../src/domain/rules/comment-left";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(commentLeft, {
  accept: [
    {
      name: "none left",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |`,
    },
    {
      name: "an Excel that does not say",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |`,
      change: (workbook) => ({ ...workbook, notes: null }),
      notChecked: true,
    },
  ],
  reject: [
    {
      name: "a note on an action, by its name",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating                 |
        | 1.1 | A      | Manager      | May 2020  | «Green note(Really? Why?)» |`,
      message: "note",
      says: "1.1 “A” (E2) has a note or comment: “Really? Why?”",
    },
    {
      name: "notes on an action and elsewhere",
      sheet: sheet`
        | «Ref note(Check with Jo)» | Action | Lead officer | Timescale | RAG rating                     |
        | 1.1                       | A      | Manager      | May 2020  | «Green note(Really? 020 7946 0857)» |`,
      message: "note",
      refs: [null, "1.1"],
      says: "A1 on “Plan” has a note or comment: “Check with Jo”",
    },
    {
      name: "an empty note",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating      |
        | 1.1 | A      | Manager      | May 2020  | «Green note( )» |`,
      message: "empty",
    },
  ],
});
