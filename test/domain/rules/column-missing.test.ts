import { columnMissing } from "../../../src/domain/rules/column-missing";
import { sheet } from "../../support/drawn-sheet";
import { statedForPriorities } from "../../support/priority-timescale";
import { testRule } from "../../support/test-rule";

testRule(columnMissing, {
  accept: [
    {
      name: "a ref that stands before each action's text, and measures given for priorities or on the rows, where the settings ask for both",
      options: { required: ["ref", "measure"] },
      sheet: sheet`
        | Action                 | Lead officer | Timescale | RAG rating |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 Map the services   | Manager      | May 2020  | Green      |
        | PRIORITY 2: Protection | < | < | < |
        | 2.1 Train the staff    | Manager      | May 2020  | Green      |
        |                        |              | June 2020 |            |`,
      changePlan: (plan) => ({
        ...plan,
        priorities: plan.priorities.map((priority, index) => ({
          ...priority,
          measures: index === 0 && priority.heading ? [priority.heading] : [],
          actions: priority.actions.map((action) => ({
            ...action,
            milestones: action.milestones.map((milestone, row) => ({
              ...milestone,
              measures: index === 1 && row === 0 && action.text ? [action.text] : [],
            })),
          })),
        })),
      }),
      looked: 2,
    },
    {
      name: "timescales that a first row holds and the next does not",
      sheet: sheet`
        | Ref | Action | Lead officer | Measure    |
        | 1.1 | Map    | Manager      | Map drawn  |
        |     |        |              | Map shared |`,
      changePlan: (plan) => ({
        ...plan,
        priorities: plan.priorities.map((priority) => ({
          ...priority,
          actions: priority.actions.map((action) => ({
            ...action,
            milestones: action.milestones.map((milestone, row) => ({ ...milestone, timescale: row === 0 ? action.text : null })),
          })),
        })),
      }),
    },
    {
      name: "no lead officer where the settings do not ask for one",
      options: { required: ["action", "ref"] },
      sheet: sheet`
        | Ref | Action | Timescale | RAG rating |
        | 1.1 | Map    | May 2020  | Green      |`,
      looked: 2,
    },
    {
      name: "leads and timescales given for whole priorities, or on the rows",
      sheet: sheet`
        | Ref | Action | Measure of success | RAG rating |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Map drawn          | Green      |
        | 1.2 | Train  | 40 trained         | Green      |`,
      changePlan: (plan) => ({
        ...plan,
        priorities: plan.priorities.map((priority) => ({
          ...priority,
          leads: priority.heading ? [priority.heading] : [],
          actions: priority.actions.map((action) => ({
            ...action,
            milestones: action.milestones.map((milestone) => ({ ...milestone, timescale: action.text })),
          })),
        })),
      }),
      looked: 3,
    },
    {
      name: "timescales given for whole priorities, and leads with the actions",
      sheet: sheet`
        | Ref | Action | Measure of success | RAG rating |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Map drawn          | Green      |`,
      changePlan: (plan) => {
        const stated = statedForPriorities("May 2020")(plan);
        return {
          ...stated,
          priorities: stated.priorities.map((priority) => ({
            ...priority,
            actions: priority.actions.map((action) => ({ ...action, lead: action.text })),
          })),
        };
      },
    },
    {
      name: "a plan that says what, who and when",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Green      |`,
    },
  ],
  reject: [
    {
      name: "further columns that this plan's settings ask for, which nothing else stands for",
      options: { required: ["commentary", "evidence", "ref"] },
      sheet: sheet`
        | Action               | Lead officer | Timescale | RAG rating |
        | 1.1 Map the services | Manager      | May 2020  | Green      |
        | Train the staff      | Manager      | May 2020  | Green      |`,
      message: "other",
      at: ["A1:D1", "A1:D1", "A1:D1"],
      looked: 3,
    },
    {
      name: "the one table of two whose actions do not say it otherwise",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | RAG rating |
        | 1.1 | Map    | Manager      | Green      |
        == More ==
        | Ref | Action | Lead officer | RAG rating |
        | 2.1 | Train  | Manager      | Green      |`,
      changePlan: (plan) => ({
        ...plan,
        priorities: plan.priorities.map((priority) => ({
          ...priority,
          actions: priority.actions.map((action) => ({
            ...action,
            milestones: action.milestones.map((milestone) => ({ ...milestone, timescale: action.table === 0 ? action.text : null })),
          })),
        })),
      }),
      message: "timescale",
      at: ["More!A1:D1"],
    },
    {
      name: "a further column that this plan's settings ask for",
      options: { required: ["lead", "measure"] },
      sheet: sheet`
        | «Ref» | Action | Lead officer | Timescale | RAG rating |
        | 1.1   | Map    | Manager      | May 2020  | Green      |`,
      message: "other",
      at: ["A1:E1"],
      says: "no column headed “Measure of success”",
      looked: 2,
    },
    {
      name: "the one table of two that lacks it",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Green      |
        == More ==
        | Ref | Action | Timescale | RAG rating |
        | 2.1 | Train  | May 2020  | Green      |`,
      message: "lead",
      at: ["More!A1:D1"],
      also: [[]],
      says: "on “More”",
    },
    {
      name: "every table, once",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Timescale | RAG rating |
        | 1.1 | Map    | May 2020  | Green      |
        == More ==
        | Ref | Action | Timescale | RAG rating |
        | 2.1 | Train  | May 2020  | Green      |`,
      message: "lead",
      at: ["A1:D1"],
      also: [["More!A1:D1"]],
    },
    {
      name: "a table in which only some actions have what the column would hold",
      sheet: sheet`
        | Ref | Action | Measure of success | RAG rating | Lead officer |
        | 1.1 | Map    | Map drawn          | Green      | Manager      |
        | 1.2 | Train  | 40 trained         | Green      | Manager      |`,
      changePlan: (plan) => ({
        ...plan,
        priorities: plan.priorities.map((priority) => ({
          ...priority,
          actions: priority.actions.map((action, index) => ({
            ...action,
            milestones: action.milestones.map((milestone) => ({ ...milestone, timescale: index === 0 ? action.text : null })),
          })),
        })),
      }),
      message: "timescale",
      at: ["A1:E1"],
    },
    {
      name: "a table without any actions",
      sheet: sheet`
        | Ref | Action | Timescale | RAG rating |
        | 1.1 | Map    | May 2020  | Green      |`,
      changePlan: (plan) => ({ ...plan, priorities: [] }),
      message: "lead",
      at: ["A1:D1"],
    },
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
