import { measureMissing } from "../../../src/domain/rules/measure-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(measureMissing, {
  accept: [
    {
      name: "measures given for the whole priority",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | Measure of success |
        | PRIORITY 1: Prevention | < | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |                    |`,
      changePlan: (plan) => ({
        ...plan,
        priorities: plan.priorities.map((priority) => ({ ...priority, measures: priority.heading ? [priority.heading] : [] })),
      }),
      looked: 1,
    },
    {
      name: "measures that the reader found without a column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.2 | Train  | Manager      | May 2020  |`,
      changePlan: (plan) => ({
        ...plan,
        priorities: plan.priorities.map((priority) => ({
          ...priority,
          actions: priority.actions.map((action, index) => ({
            ...action,
            milestones: action.milestones.map((milestone) => ({ ...milestone, measures: index === 0 && action.text ? [action.text] : [] })),
          })),
        })),
      }),
      looked: 1,
    },
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
      name: "none in the one table of two that has the column",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | Measure of success | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | «»                 | Green      |
        == More ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 2.1 | Train  | Manager      | May 2020  | Green      |`,
      message: "missing",
      looked: 1,
    },
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
