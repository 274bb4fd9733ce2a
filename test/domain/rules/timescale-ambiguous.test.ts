import { timescaleAmbiguous } from "../../../src/domain/rules/timescale-ambiguous";
import { sheet } from "../../support/drawn-sheet";
import { statedForPriorities } from "../../support/priority-timescale";
import { testRule } from "../../support/test-rule";

testRule(timescaleAmbiguous, {
  accept: [
    {
      name: "timescales that read one way",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale    | RAG rating |
        | 1.1 | A      | Manager      | 3 April 2019 | Green      |
        | 1.2 | B      | Manager      | 01.05.2019   | Green      |
        | 1.3 | C      | Manager      | 31/12/2019   | Green      |
        | 1.4 | D      | Manager      | Ongoing      | Green      |`,
    },
  ],
  reject: [
    {
      name: "figures that may be day and month either way",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale    | RAG rating |
        | 1.1 | A      | Manager      | «03/04/2019» | Green      |
        | 1.2 | B      | Manager      | May 2019     | Green      |`,
      message: "action",
      says: "may mean 3 April 2019 or 4 March 2019",
    },
    {
      name: "a long text, of which the words that read two ways are quoted",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                                                                      | RAG rating |
        | 1.1 | A      | Manager      | «Findings of the assessment of crime to be reported to the board by 03/04/2019» | Green      |
        | 1.2 | B      | Manager      | May 2019                                                                       | Green      |`,
      message: "action",
      says: "has “03/04/2019” in its timescale",
    },
    {
      name: "a text as long as is quoted whole, and one that is longer",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                                   | RAG rating |
        | 1.1 | A      | Manager      | «Report on crime to a board by 03/04/2019» | Green     |
        | 1.2 | B      | Manager      | «Draft 3 May 2019; report to the board on or by 03/04/2020» | Green |`,
      message: "action",
      says: "has “Report on crime to a board by 03/04/2019” as its timescale",
    },
    {
      name: "the words that read two ways, after a date that reads one way",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                                   | RAG rating |
        | 1.1 | B      | Manager      | «Draft 3 May 2019; report to the board on or by 03/04/2020» | Green |`,
      message: "action",
      says: "has “03/04/2020” in its timescale",
    },
    {
      name: "one stated for a whole priority",
      sheet: sheet`
        | Action                 | Lead officer | Timescale | RAG rating |
        | PRIORITY 1: Prevention | <            | «»        | <          |
        | A                      | Manager      |           | Green      |`,
      changePlan: statedForPriorities("03/04/2019"),
      message: "priority",
    },
  ],
});
