import { leadMissing } from "../../../src/domain/rules/lead-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(leadMissing, {
  accept: [
    {
      name: "a lead on the first row, on a further row, or in a merged cell",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        |     |        |              | June 2020 |
        | 1.2 | Train  |              | May 2020  |
        |     |        | Trainer      | June 2020 |
        | 1.3 | Audit  | Auditor      | May 2020  |
        | ^   | ^      | ^            | June 2020 |`,
    },
    {
      name: "one that several actions share in a merged cell",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.2 | Train  | ^            | May 2020  |
        | 1.3 | Audit  | ^            | May 2020  |`,
      looked: 3,
    },
    {
      name: "a standard that is met, for which there is nothing to do",
      sheet: sheet`
        | Ref | Standard    | Action                       | Lead officer | Timescale |
        | 1   | A named DSL | None                         |              |           |
        | 2   | Training    | Train the five outstanding   | DSL          | May 2020  |
        | 3   | Policy      | No further action required.  |              |           |
        | 4   | Filtering   | N/A                          |              |           |
        | 5   | Vetting     | No action needed at present  |              |           |
        | 6   | Premises    | None – compliant             |              |           |
        | 7   | Transport   | Not applicable to this agency |             |           |`,
      looked: 7,
    },
    {
      name: "an action that has gone into another or out of the plan, its number kept",
      sheet: sheet`
        | Ref | Action                       | Lead officer | Timescale |
        | 1.1 | Train the five outstanding   | DSL          | May 2020  |
        | 1.2 | Merged with action 1.1       |              |           |
        | 1.3 | Withdrawn – see minutes      |              |           |
        | 1.4 | Removed from the plan        |              |           |
        | 1.5 | Covered by 2.3               |              |           |`,
    },
    {
      name: "words that introduce the actions below them",
      sheet: sheet`
        | Ref | Action                  | Lead officer | Timescale |
        | 1   | Improve screening:      |              |           |
        |     | a) Revise the checklist | Matron       | May 2020  |
        |     | b) Train all nurses     | Named Nurse  | May 2020  |`,
    },
    {
      name: "a plan without the column, of which column-missing speaks",
      sheet: sheet`
        | Ref | Action | Timescale | RAG rating |
        | 1.1 | Map    | May 2020  | Green      |`,
      looked: 0,
    },
    {
      name: "one named for the whole priority",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    |              | May 2020  |
        | 1.2 | Train  |              | May 2020  |`,
      changePlan: (plan) => ({
        ...plan,
        priorities: plan.priorities.map((priority) => ({ ...priority, leads: priority.heading ? [priority.heading] : [] })),
      }),
      looked: 2,
    },
    {
      name: "one named in a line under the priority's heading",
      sheet: sheet`
        | Priority 1: Prevention     | <      | <            | <         |
        | Lead officer: LSCB Manager | <      | <            | <         |
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    |              | May 2020  |
        | 1.2 | Train  |              | May 2020  |`,
    },
    {
      name: "one that stands in a cell the reader could not share out",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |`,
      changePlan: (plan) => ({
        ...plan,
        priorities: plan.priorities.map((priority) => ({
          ...priority,
          actions: priority.actions.map((action) => ({ ...action, lead: null })),
        })),
      }),
    },
  ],
  reject: [
    {
      name: "an action below the first of its objective, where the others have leads of their own",
      sheet: sheet`
        | Objective      | Lead officer | Ref | Action | Timescale |
        | Safe homes     | Manager      | 1.1 | Map    | May 2020  |
        |                | «»           | 1.2 | Train  | May 2020  |
        |                | Trainer      | 1.3 | Audit  | May 2020  |`,
      message: "missing",
    },
    {
      name: "an action that begins as if there were none to take",
      sheet: sheet`
        | Ref | Action                               | Lead officer | Timescale |
        | 1   | None of the parks is lit: ask for it | «»           | May 2020  |
        | 2   | No action plan exists: write one     | «»           | May 2020  |
        | 3   | To be confirmed                      | «»           | May 2020  |
        | 4   | Closed cases are audited each month  | «»           | May 2020  |
        | 5   | Merged records are checked           | «»           | May 2020  |`,
      message: "missing",
    },
    {
      name: "none on any row, once an action",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.2 | Train  | «»           | May 2020  |
        |     |        |              | June 2020 |`,
      message: "missing",
      says: "1.2 “Train” has no lead officer",
    },
    {
      name: "spaces alone, or a merge over several actions that is blank, once",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.2 | Train  | «${" \u00a0 "}» | May 2020  |
        | 1.3 | Audit  | «»           | May 2020  |
        | 1.4 | Report | ^            | May 2020  |`,
      message: "missing",
      at: ["C3", "C4"],
    },
    {
      name: "a lead of the whole partnership's, who leads no action by that",
      sheet: sheet`
        | Priority 1: Prevention         | <      | <            | <         |
        | Partnership Lead: Director     | <      | <            | <         |
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | «»           | May 2020  |
        | 1.2 | Train  | Manager      | May 2020  |`,
      message: "missing",
    },
  ],
});
