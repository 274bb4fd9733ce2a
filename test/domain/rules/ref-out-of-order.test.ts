import { refOutOfOrder } from "../../../src/domain/rules/ref-out-of-order";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(refOutOfOrder, {
  accept: [
    {
      name: "the closed actions of a log, below its open ones",
      sheet: sheet`
        | No | Action | Lead officer | Timescale |
        | OPEN ACTIONS | < | < | < |
        | 14 | Map    | Manager      | May 2020  |
        | 15 | Train  | Manager      | May 2020  |
        | CLOSED ACTIONS | < | < | < |
        | 11 | Audit  | Manager      | May 2019  |
        | 12 | Report | Manager      | May 2019  |`,
    },
    {
      name: "refs in order, gaps and 1.10 after 1.9 included",
      sheet: sheet`
        | Ref   | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.2   | Map    | Manager      | May 2020  |
        | 1.9   | Train  | Manager      | May 2020  |
        | 1.10  | Audit  | Manager      | May 2020  |
        | 1.10a | Report | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | 2.1   | Review | Manager      | May 2020  |`,
    },
    {
      name: "a duplicate and its neighbours",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.3 | Train  | Manager      | May 2020  |
        | 1.1 | Audit  | Manager      | May 2020  |
        | 1.4 | Report | Manager      | May 2020  |`,
    },
    {
      name: "a ref of another priority and its neighbours",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 3: Prevention | < | < | < |
        | 3.1 | Map    | Manager      | May 2020  |
        | 2.3 | Train  | Manager      | May 2020  |
        | 3.2 | Audit  | Manager      | May 2020  |`,
    },
    {
      name: "numbering that starts again under each priority",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1   | Map    | Manager      | May 2020  |
        | 2   | Train  | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | 1   | Audit  | Manager      | May 2020  |`,
    },
    {
      name: "the neighbours of a duplicate, whatever stands on its other side",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |
        | 1.5 | Train  | Manager      | May 2020  |
        | 1.2 | Audit  | Manager      | May 2020  |
        | 1.2 | Report | Manager      | May 2020  |
        | 1.4 | Review | Manager      | May 2020  |`,
    },
    {
      name: "refs that run on under the next priority, in words or in figures",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1   | Map    | Manager      | May 2020  |
        | B1  | Train  | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | A1  | Audit  | Manager      | May 2020  |
        | 2   | Report | Manager      | May 2020  |`,
    },
    {
      name: "a priority out of its place, which priority-number speaks of",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 2: Prevention | < | < | < |
        | 2.1 | Map    | Manager      | May 2020  |
        | PRIORITY 1: Protection | < | < | < |
        | 1.1 | Audit  | Manager      | May 2020  |`,
    },
    {
      name: "refs of different kinds",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | A1  | Map    | Manager      | May 2020  |
        | 2.1 | Train  | Manager      | May 2020  |`,
    },
  ],
  reject: [
    {
      name: "a ref after one that it comes before",
      sheet: sheet`
        | Ref   | Action | Lead officer | Timescale |
        | 1.1   | Map    | Manager      | May 2020  |
        | 1.3   | Train  | Manager      | May 2020  |
        | «1.2» | Audit  | Manager      | May 2020  |
        | 1.4   | Report | Manager      | May 2020  |`,
      message: "before",
      also: [["A3"]],
      says: "1.2 “Audit” stands after 1.3",
    },
    {
      name: "a ref that comes before the last of the priority above, where refs run on",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1   | Map    | Manager      | May 2020  |
        | 5   | Train  | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | «4» | Audit  | Manager      | May 2020  |
        | 6   | Report | Manager      | May 2020  |`,
      message: "before",
      also: [["A4"]],
    },
    {
      name: "a ref out of order where numbering starts again under each priority",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1   | Map    | Manager      | May 2020  |
        | 2   | Train  | Manager      | May 2020  |
        | 3   | Audit  | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | 1   | Report | Manager      | May 2020  |
        | 3   | Review | Manager      | May 2020  |
        | «2» | Publish | Manager     | May 2020  |`,
      message: "before",
      also: [["A8"]],
    },
    {
      name: "a ref out of order in a plan whose refs do not follow its priorities",
      sheet: sheet`
        | Ref   | Action | Lead officer | Timescale |
        | PRIORITY 4: Prevention | < | < | < |
        | 1.1   | Map    | Manager      | May 2020  |
        | 1.3   | Train  | Manager      | May 2020  |
        | «1.2» | Audit  | Manager      | May 2020  |`,
      message: "before",
    },
  ],
});
