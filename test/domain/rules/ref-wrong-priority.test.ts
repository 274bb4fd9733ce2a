import { refWrongPriority } from "../../../src/domain/rules/ref-wrong-priority";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(refWrongPriority, {
  accept: [
    {
      name: "refs that begin with their priority's number, or have no number of a priority in them",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | 7   | Train  | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | 2.1 | Audit  | Manager      | May 2020  |`,
    },
    {
      name: "a plan whose refs do not follow its priorities",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 4: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.2 | Train  | Manager      | May 2020  |`,
    },
    {
      name: "a plan in which half of the refs that name a priority do not follow it, whatever the others look like",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | 7   | Train  | Manager      | May 2020  |
        | A3  | Ask    | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | 1.2 | Audit  | Manager      | May 2020  |
        | 8   | Review | Manager      | May 2020  |
        | B4  | Tell   | Manager      | May 2020  |
        | PRIORITY: LSCB2 Multiple Risk Factors | < | < | < |
        | 4.1 | Meet   | Manager      | May 2020  |`,
    },
  ],
  reject: [
    {
      name: "a ref of another priority",
      sheet: sheet`
        | Ref   | Action | Lead officer | Timescale |
        | PRIORITY 2: Prevention | < | < | < |
        | 2.1   | Map    | Manager      | May 2020  |
        | PRIORITY 3: Protection | < | < | < |
        | «2.3» | Train  | Manager      | May 2020  |
        | 3.1   | Audit  | Manager      | May 2020  |`,
      message: "other",
      says: "stands under priority 3, but its ref belongs to priority 2",
    },
    {
      name: "a ref of another priority among more than nine",
      sheet: sheet`
        | Ref    | Action | Lead officer | Timescale |
        | PRIORITY 10: Prevention | < | < | < |
        | 10.1   | Map    | Manager      | May 2020  |
        | PRIORITY 11: Protection | < | < | < |
        | «10.3» | Train  | Manager      | May 2020  |
        | 11.1   | Audit  | Manager      | May 2020  |`,
      message: "other",
      looked: 3,
    },
  ],
});
