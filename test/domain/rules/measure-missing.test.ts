import { measureMissing } from "../../../src/domain/rules/measure-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(measureMissing, {
  accept: [
    {
      name: "a measure on any row",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | Measure of success |
        | 1.1 | Map    | Manager      | May 2020  | Map drawn          |
        | 1.2 | Train  | Manager      | May 2020  |                    |
        |     |        |              | June 2020 | 40 trained         |`,
    },
  ],
  reject: [
    {
      name: "none on any row, once an action",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | Measure of success |
        | 1.1 | Map    | Manager      | May 2020  | Map drawn          |
        | 1.2 | Train  | Manager      | May 2020  | «»                 |
        |     |        |              | June 2020 |                    |`,
      message: "missing",
    },
    {
      name: "a plan without the column, once",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.2 | Train  | Manager      | May 2020  |`,
      message: "column",
      at: ["A1:D1"],
    },
  ],
});
