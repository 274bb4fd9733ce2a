import { refMissing } from "../../../src/domain/rules/ref-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(refMissing, {
  accept: [
    {
      name: "a ref for each",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.2 | Train  | Manager      | May 2020  |`,
    },
    {
      name: "a table in which half of the actions have none",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        |     | Train  | Manager      | May 2020  |`,
    },
    {
      name: "further rows of an action, and headings",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        |     |        |              | June 2020 |
        | 1.2 | Train  | Manager      | May 2020  |`,
    },
    {
      name: "a plan without refs",
      sheet: sheet`
        | Action | Lead officer | Timescale |
        | Map    | Manager      | May 2020  |`,
    },
  ],
  reject: [
    {
      name: "the one action without",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        | «»  | Train  | Manager      | May 2020  |
        | 1.3 | Audit  | Manager      | May 2020  |`,
      message: "missing",
      says: "“Train” has no ref",
    },
    {
      name: "one whose further row holds something else under the ref",
      sheet: sheet`
        | Ref        | Action | Lead officer | Timescale | Measure |
        | 1.1        | Map    | Manager      | May 2020  | Maps    |
        | «»         | Train  | Manager      | May 2020  | Staff   |
        | 30.04.2020 |        |              |           | More    |
        | 1.3        | Audit  | Manager      | May 2020  | Audits  |`,
      message: "missing",
    },
  ],
});
