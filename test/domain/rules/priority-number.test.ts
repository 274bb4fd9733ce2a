import { priorityNumber } from "../../../src/domain/rules/priority-number";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(priorityNumber, {
  accept: [
    {
      name: "objectives that are numbered again on each sheet, and apart from themes",
      sheet: sheet`
        == Prevent ==
        | Ref | Action | Lead officer | Timescale |
        | Objective 1: Training | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | Objective 2: Means | < | < | < |
        | 2.1 | Audit  | Manager      | May 2020  |
        == Support ==
        | Ref | Action | Lead officer | Timescale |
        | Objective 1: Families | < | < | < |
        | 3.1 | Train  | Manager      | May 2020  |
        | Objective 2: Friends | < | < | < |
        | 4.1 | Tell   | Manager      | May 2020  |
        | Pledge 1: Time | < | < | < |
        | 5.1 | Ask    | Manager      | May 2020  |`,
    },
    {
      name: "numbers in order, from wherever they start",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 3: Prevention | < | < | < |
        | 3.1 | Map    | Manager      | May 2020  |
        | PRIORITY 4: Protection | < | < | < |
        | 4.1 | Train  | Manager      | May 2020  |`,
    },
    {
      name: "letters",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY A: Prevention | < | < | < |
        | A1  | Map    | Manager      | May 2020  |
        | PRIORITY D: Protection | < | < | < |
        | D1  | Train  | Manager      | May 2020  |`,
    },
    {
      name: "a plan without priorities",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |`,
    },
  ],
  reject: [
    {
      name: "a number used on two sheets",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        == More ==
        | Ref | Action | Lead officer | Timescale |
        | «PRIORITY 1: Protection» | < | < | < |
        | 1.1 | Train  | Manager      | May 2020  |`,
      message: "repeated",
      says: "“Protection” here and “Prevention” in row 2 on “Plan”",
    },
    {
      name: "two priorities that changed places: none is missing",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | PRIORITY 3: Leadership | < | < | < |
        | 3.1 | Audit  | Manager      | May 2020  |
        | «PRIORITY 2: Protection» | < | < | < |
        | 2.1 | Train  | Manager      | May 2020  |`,
      message: "outOfOrder",
    },
    {
      name: "a number used twice in place of the next, which is then not missing too",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | 2.1 | Train  | Manager      | May 2020  |
        | «PRIORITY 2: Leadership» | < | < | < |
        | 3.1 | Audit  | Manager      | May 2020  |
        | PRIORITY 4: Learning | < | < | < |
        | 4.1 | Report | Manager      | May 2020  |`,
      message: "repeated",
    },
    {
      name: "a mistyped number, after which the others are right",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | «PRIORITY 22: Protection» | < | < | < |
        | 2.1 | Train  | Manager      | May 2020  |
        | PRIORITY 3: Leadership | < | < | < |
        | 3.1 | Audit  | Manager      | May 2020  |
        | PRIORITY 4: Learning | < | < | < |
        | 4.1 | Report | Manager      | May 2020  |`,
      message: "skipped",
      says: "Priority 22, “Protection”, follows priority 1.",
    },
    {
      name: "two numbers left out",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | «PRIORITY 3: Protection» | < | < | < |
        | 2.1 | Train  | Manager      | May 2020  |
        | PRIORITY 4: Leadership | < | < | < |
        | 3.1 | Audit  | Manager      | May 2020  |
        | «PRIORITY 6: Learning» | < | < | < |
        | 4.1 | Report | Manager      | May 2020  |`,
      message: "skipped",
    },
    {
      name: "a number used twice",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | «PRIORITY 1: Protection» | < | < | < |
        | 2.1 | Train  | Manager      | May 2020  |
        | PRIORITY 2: Leadership | < | < | < |
        | 3.1 | Audit  | Manager      | May 2020  |`,
      message: "repeated",
      says: "“Protection” here and “Prevention” in row 2",
    },
    {
      name: "a number left out",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | «PRIORITY 3: Protection» | < | < | < |
        | 3.1 | Train  | Manager      | May 2020  |
        | PRIORITY 4: Leadership | < | < | < |
        | 4.1 | Audit  | Manager      | May 2020  |`,
      message: "skipped",
      says: "Priority 3, “Protection”, follows priority 1",
    },
    {
      name: "a priority out of its place",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 2: Prevention | < | < | < |
        | 2.1 | Map    | Manager      | May 2020  |
        | «PRIORITY 1: Protection» | < | < | < |
        | 1.1 | Train  | Manager      | May 2020  |
        | PRIORITY 3: Leadership | < | < | < |
        | 3.1 | Audit  | Manager      | May 2020  |`,
      message: "outOfOrder",
      says: "stands after priority 2",
    },
  ],
});
