import { timescaleUnclear } from "../../../src/domain/rules/timescale-unclear";
import { sheet } from "../../support/drawn-sheet";
import { statedForPriorities } from "../../support/priority-timescale";
import { testRule } from "../../support/test-rule";

testRule(timescaleUnclear, {
  accept: [
    {
      name: "a date, a recurrence or an open end",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale     | RAG rating |
        | 1.1 | A      | Manager      | May 2019      | Green      |
        | 1.2 | B      | Manager      | Quarterly     | Green      |
        | 1.3 | C      | Manager      | Ongoing       | Green      |
        | 1.4 | D      | Manager      | From May 2019 | Green      |`,
    },
    {
      name: "a date that cannot be: timescale-impossible speaks",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale    | RAG rating |
        | 1.1 | A      | Manager      | 31 June 2019 | Green      |`,
    },
  ],
  reject: [
    {
      name: "words without a date",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                    | RAG rating |
        | 1.1 | A      | Manager      | «Alongside the other work» | Green      |
        | 1.2 | B      | Manager      | May 2019                     | Green      |`,
      message: "nothing",
      says: "“Alongside the other work”",
    },
    {
      name: "an event",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                     | RAG rating |
        | 1.1 | A      | Manager      | «Within 6 months of approval» | Green      |
        | 1.2 | B      | Manager      | May 2019                      | Green      |`,
      message: "event",
    },
    {
      name: "a status in the wrong column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating |
        | 1.1 | A      | Manager      | «Complete» | Green      |
        | 1.2 | B      | Manager      | May 2019   | Green      |`,
      message: "status",
    },
    {
      name: "one stated for a whole priority",
      sheet: sheet`
        | Action                 | Lead officer | Timescale | RAG rating |
        | PRIORITY 1: Prevention | <            | «»        | <          |
        | A                      | Manager      |           | Green      |`,
      changePlan: statedForPriorities("Soon"),
      message: "priority",
    },
  ],
});
