import { timescaleMissing } from "../../../src/domain/rules/timescale-missing";
import { sheet } from "../../support/drawn-sheet";
import { statedForPriorities } from "../../support/priority-timescale";
import { testRule } from "../../support/test-rule";

testRule(timescaleMissing, {
  accept: [
    {
      name: "one stated in a line under the priority's heading",
      sheet: sheet`
        | Priority 1: Prevention | <      | <            | <         |
        | Timescale: March 2020  | <      | <            | <         |
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      |           |
        | 1.2 | Train  | Manager      |           |`,
    },
    {
      name: "one stated for the whole priority",
      sheet: sheet`
        | Action                 | Lead officer | Timescale | RAG rating |
        | PRIORITY 1: Prevention | <            |           | <          |
        | Map                    | Manager      |           | Green      |`,
      changePlan: statedForPriorities("May 2020"),
      looked: 1,
    },
    {
      name: "a plan without the column, of which column-missing speaks",
      sheet: sheet`
        | Ref | Action | Lead officer | RAG rating |
        | 1.1 | Map    | Manager      | Green      |`,
      looked: 0,
    },
    {
      name: "a timescale on any row, dated or not",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | Measure of success |
        | 1.1 | Map    | Manager      | May 2020  | Map drawn          |
        | 1.2 | Train  | Manager      |           | 40 trained         |
        |     |        |              | June 2020 | 80 trained         |
        | 1.3 | Audit  | Manager      | Ongoing   | Six audits         |`,
    },
  ],
  reject: [
    {
      name: "none on any row, once an action",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | Measure of success |
        | 1.1 | Map    | Manager      | May 2020  | Map drawn          |
        | 1.2 | Train  | Manager      | «»        | 40 trained         |
        |     |        |              |           | 80 trained         |
        | 1.3 | Audit  | Manager      | Ongoing   | Six audits         |`,
      message: "missing",
      says: "1.2 “Train” has no timescale",
    },
  ],
});
