import { timescaleMissing } from "../../../src/domain/rules/timescale-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(timescaleMissing, {
  accept: [
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
