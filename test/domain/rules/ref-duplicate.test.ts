import { refDuplicate } from "../../../src/domain/rules/ref-duplicate";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(refDuplicate, {
  accept: [
    {
      name: "refs of their own, 1.1 and 1.10 among them",
      sheet: sheet`
        | Ref                  | Action | Lead officer | Timescale |
        | number(1.1,"0.0")    | Map    | Manager      | May 2020  |
        | 1.9                  | Audit  | Manager      | May 2020  |
        | number(1.1,"0.00")   | Train  | Manager      | May 2020  |`,
    },
    {
      name: "numbering that starts again with each audit or review",
      sheet: sheet`
        | Audit       | Rec no | Agreed action | Responsible officer | Due date |
        | Payments    | 1      | Map           | Manager             | May 2020 |
        | Payments    | 2      | Train         | Manager             | May 2020 |
        | Recruitment | 1      | Audit         | Manager             | May 2020 |
        |             | 2      | Report        | Manager             | May 2020 |`,
    },
    {
      name: "numbering that starts again under each priority",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1   | Map    | Manager      | May 2020  |
        | 2   | Train  | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | 1   | Audit  | Manager      | May 2020  |
        | 2   | Report | Manager      | May 2020  |`,
    },
  ],
  reject: [
    {
      name: "the later of two",
      sheet: sheet`
        | Ref   | Action | Lead officer | Timescale |
        | 2.4   | Map    | Manager      | May 2020  |
        | «2.4» | Train  | Manager      | May 2020  |
        | 2.6   | Audit  | Manager      | May 2020  |`,
      message: "twice",
      also: [["A2"]],
      says: "2.4 “Train” has the same ref as “Map” in row 2",
    },
    {
      name: "numbers that start again within a group, or not from 1",
      sheet: sheet`
        | Audit       | Rec no | Agreed action | Responsible officer | Due date |
        | Payments    | 1      | Map           | Manager             | May 2020 |
        | Payments    | 2      | Train         | Manager             | May 2020 |
        | Payments    | «1»    | Audit         | Manager             | May 2020 |
        | Recruitment | «1»    | Report        | Manager             | May 2020 |`,
      message: "twice",
      also: [["B2"], ["B2"]],
    },
    {
      name: "numbers that go on into the next group",
      sheet: sheet`
        | Audit       | Rec no | Agreed action | Responsible officer | Due date |
        | Payments    | 1      | Map           | Manager             | May 2020 |
        | Payments    | 2      | Train         | Manager             | May 2020 |
        | Recruitment | «2»    | Report        | Manager             | May 2020 |`,
      message: "twice",
      also: [["B3"]],
    },
    {
      name: "a ref written otherwise, and a third",
      sheet: sheet`
        | Ref     | Action | Lead officer | Timescale |
        | 2.4a    | Map    | Manager      | May 2020  |
        | «2.4 A.» | Train | Manager      | May 2020  |
        | 2.5     | Audit  | Manager      | May 2020  |
        | «2.4a»  | Report | Manager      | May 2020  |`,
      message: "twice",
      also: [["A2"], ["A2"]],
    },
    {
      name: "one number under two priorities, when numbering runs on",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1   | Map    | Manager      | May 2020  |
        | 2   | Train  | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | «2» | Audit  | Manager      | May 2020  |
        | 3   | Report | Manager      | May 2020  |`,
      message: "twice",
      also: [["A4"]],
    },
    {
      name: "the same number twice under one priority, when numbering starts again",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1   | Map    | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | 1   | Audit  | Manager      | May 2020  |
        | «1» | Report | Manager      | May 2020  |`,
      message: "twice",
      also: [["A5"]],
    },
    {
      name: "one ref on two sheets",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale |
        | 2.4 | Map    | Manager      | May 2020  |
        == More ==
        | Ref   | Action | Lead officer | Timescale |
        | «2.4» | Train  | Manager      | May 2020  |`,
      message: "twice",
      also: [["A2"]],
      says: "the same ref as “Map” in row 2 on “Plan”",
    },
    {
      name: "a ref of two parts, where numbering starts again under each priority",
      sheet: sheet`
        | Ref   | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1     | Map    | Manager      | May 2020  |
        | 2.4   | Train  | Manager      | May 2020  |
        | PRIORITY 2: Protection | < | < | < |
        | 1     | Audit  | Manager      | May 2020  |
        | «2.4» | Report | Manager      | May 2020  |`,
      message: "twice",
      also: [["A4"]],
    },
    {
      name: "numbers and texts of which no nought was dropped",
      sheet: sheet`
        | Ref                     | Action | Lead officer | Timescale |
        | number(1.1,"General")   | Map    | Manager      | May 2020  |
        | number(2.1,"General")   | Audit  | Manager      | May 2020  |
        | number(1.8,"General")   | Review | Manager      | May 2020  |
        | «number(1.1,"General")» | Train  | Manager      | May 2020  |
        | number(1.9,"General")   | Plan   | Manager      | May 2020  |
        | «number(2.1,"General")» | Report | Manager      | May 2020  |
        | 1.19                    | Meet   | Manager      | May 2020  |
        | «number(1.1,"General")» | Ask    | Manager      | May 2020  |
        | 3.1                     | Tell   | Manager      | May 2020  |
        | 3.9                     | Check  | Manager      | May 2020  |
        | «3.1»                   | Agree  | Manager      | May 2020  |`,
      message: "twice",
    },
    {
      name: "1.10 typed as a number",
      sheet: sheet`
        | Ref                       | Action | Lead officer | Timescale |
        | number(1.1,"General")     | Map    | Manager      | May 2020  |
        | number(1.9,"General")     | Audit  | Manager      | May 2020  |
        | «number(1.1,"General")»   | Train  | Manager      | May 2020  |
        | number(1.11,"General")    | Report | Manager      | May 2020  |`,
      message: "nought",
      also: [["A2"]],
      says: "type 1.10",
    },
  ],
});
