import { priorityEmpty } from "../../../src/domain/rules/priority-empty";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(priorityEmpty, {
  accept: [
    {
      name: "priorities with actions",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |`,
    },
  ],
  reject: [
    {
      name: "a heading with nothing under it",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | PRIORITY 1: Prevention | < | < | < |
        | 1.1 | Map    | Manager      | May 2020  |
        | «PRIORITY 2: Protection» | < | < | < |
        | PRIORITY 3: Leadership | < | < | < |
        | 3.1 | Train  | Manager      | May 2020  |`,
      message: "empty",
      says: "“PRIORITY 2: Protection”",
    },
  ],
});
