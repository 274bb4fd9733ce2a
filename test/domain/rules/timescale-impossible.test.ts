import { timescaleImpossible } from "../../../src/domain/rules/timescale-impossible";
import { sheet } from "../../support/drawn-sheet";
import { statedForPriorities } from "../../support/priority-timescale";
import { testRule } from "../../support/test-rule";

testRule(timescaleImpossible, {
  accept: [
    {
      name: "dates that exist",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale              | RAG rating |
        | 1.1 | A      | Manager      | 30 June 2019           | Green      |
        | 1.2 | B      | Manager      | 29 February 2020       | Green      |
        | 1.3 | C      | Manager      | Monday 2 December 2019 | Green      |
        | 1.4 | D      | Manager      | Soon                   | Green      |`,
    },
  ],
  reject: [
    {
      name: "days that are in no calendar, and weekdays that are not the date's",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                | RAG rating |
        | 1.1 | A      | Manager      | «31 June 2019»           | Green      |
        | 1.2 | B      | Manager      | «Monday 2 December 2018» | Green      |
        | 1.3 | C      | Manager      | May 2019                 | Green      |
        | 1.4 | D      | Manager      | «by 32 January 2019»     | Green      |
        | 1.5 | E      | Manager      | All 32 January 2019 staff | Green     |`,
      message: "action",
      says: "“31 June 2019” in its timescale, but there is no such day",
    },
    {
      name: "one stated for a whole priority",
      sheet: sheet`
        | Action                 | Lead officer | Timescale | RAG rating |
        | PRIORITY 1: Prevention | <            | «»        | <          |
        | A                      | Manager      |           | Green      |`,
      changePlan: statedForPriorities("31 June 2019"),
      message: "priority",
      says: "“Prevention” names “31 June 2019”",
    },
  ],
});
