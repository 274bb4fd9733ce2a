import { refOutOfOrder } from "../../../src/domain/rules/ref-out-of-order";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(refOutOfOrder, {
  accept: [
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
  ],
});
