import { actionMissing } from "../../../src/domain/rules/action-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(actionMissing, {
  accept: [
    {
      name: "a plan without the column, of which column-missing speaks",
      sheet: sheet`
        | Ref | Lead officer | Timescale | RAG rating | Commentary |
        | 1.1 | Manager      | May 2020  | Green      | Going well |`,
      looked: 0,
    },
    {
      name: "actions, their further rows and headings",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        |     |        |              | June 2020 |`,
    },
    {
      name: "rows that are numbered but empty",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.2 |        |              |           |`,
    },
  ],
  reject: [
    {
      name: "a ref, lead and timescale with nothing to do",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.2 | «»     | Manager      | June 2020 |
        | 1.3 | Train  | Manager      | May 2020  |`,
      message: "missing",
      says: "1.2 has no action",
    },
  ],
});
