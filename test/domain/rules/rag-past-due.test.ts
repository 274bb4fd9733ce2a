import { ragPastDue } from "../../../src/domain/rules/rag-past-due";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(ragPastDue, {
  accept: [
    {
      name: "ratings that fit a time that has run out",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating | Commentary | Evidence of impact |
        | 1.1 | Map    | Manager      | September 2019 | Red        | Late       |                    |
        | 1.2 | Train  | Trainer      | September 2019 | Green      |            | Trained            |
        | 1.3 | Audit  | Auditor      | September 2019 | Purple     | Law        |                    |`,
    },
    {
      name: "time that has not run out: the review date itself still counts",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale       | RAG rating |
        | 1.1 | Map    | Manager      | 1 December 2019 | Amber      |
        | 1.2 | Train  | Trainer      | December 2019   | White      |`,
    },
    {
      name: "an action with a later milestone under the same rating",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | Measure | RAG rating |
        | 1.1 | Map    | Manager      | September 2019 | First   | Amber      |
        |     |        |              | March 2020     | Second  |            |
        | 1.2 | Train  | Trainer      | September 2019 | First   | Amber      |
        |     |        |              | Ongoing        | Second  |            |`,
    },
    {
      name: "a date that might be either side of the review date",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating |
        | 1.1 | Map    | Manager      | 10/12/2019 | Amber      |`,
      asOf: "2019-11-01",
    },
  ],
  reject: [
    {
      name: "at risk or not started after the time has run out",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                 | RAG rating |
        | 1.1 | Map    | Manager      | May 2019 – September 2019 | «Amber»    |
        | 1.2 | Train  | Trainer      | 30 November 2019          | «White»    |
        | 1.3 | Audit  | Auditor      | March 2020                | Amber      |`,
      message: "exceeded",
      also: [["D2"], ["D3"]],
      says: "1.1 “Map” is rated Amber, but its time (“May 2019 – September 2019”) ran out 62 days ago, on 30 September 2019. By the key that makes it Red.",
    },
    {
      name: "the date of a long timescale, not its first words",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                                                              | RAG rating |
        | 1.1 | Meet   | Manager      | Meeting with members by 01 06 2019. Report back to the board by July 2019. | «White»    |`,
      message: "exceeded",
      also: [["D2"]],
      says: "1.1 “Meet” is rated White, but its time (“July 2019”) ran out 123 days ago, on 31 July 2019.",
    },
    {
      name: "a rating and a timescale that several actions share in merged cells, once",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating |
        | 1.1 | Map    | Manager      | September 2019 | «Amber»    |
        | 1.2 | Train  | Trainer      | ^              | ^          |
        | 1.3 | Audit  | Auditor      | ^              | «White»    |
        | 1.4 | Report | Auditor      | March 2020     | ^          |`,
      message: "exceeded",
      refs: ["1.1", "1.3"],
      also: [["D2"], ["D2"]],
    },
    {
      name: "a shared rating that is right for the first of its actions only",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating |
        | 1.1 | Map    | Manager      | March 2020     | «Amber»    |
        | 1.2 | Train  | Trainer      | September 2019 | ^          |
        | 1.3 | Audit  | Trainer      | August 2019    | ^          |`,
      message: "exceeded",
      refs: ["1.2"],
    },
    {
      name: "time that ran out the day before",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale        | RAG rating |
        | 1.1 | Map    | Manager      | 30 November 2019 | «Amber»    |`,
      message: "exceeded",
      also: [["D2"]],
      says: "(“30 November 2019”) ran out 1 day ago, on 30 November 2019",
    },
    {
      name: "time that ran out over a leap day and the turn of a year",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale        | RAG rating |
        | 1.1 | Map    | Manager      | 31 December 2019 | «Amber»    |`,
      asOf: "2020-03-01",
      message: "exceeded",
      also: [["D2"]],
      says: "ran out 61 days ago, on 31 December 2019",
    },
    {
      name: "the rating that covers the rows, and no other",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | Measure | RAG rating |
        | 1.1 | Map    | Manager      | March 2020     | First   | Amber      |
        |     |        |              | September 2019 | Second  | «amber»    |
        |     |        |              | October 2019   | Third   |            |`,
      message: "exceeded",
      also: [["D4"]],
      says: "31 October 2019",
    },
    {
      name: "the key's own words",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale      | Status       |
        | 1.1 | Map    | Manager      | September 2019 | «Slipping»   |
        | 1.2 | Train  | Trainer      | March 2020     | Slipping     |
        == Key ==
        | RAG Status Key and Definitions |                                                      |
        | Status                         | Definition                                           |
        | Slipping                       | Some progress, but at risk of missing its date       |
        | Finished                       | The action is complete                               |`,
      message: "noStatus",
    },
  ],
});
