import { ragNotStarted } from "../../../src/domain/rules/rag-not-started";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(ragNotStarted, {
  accept: [
    {
      name: "work scheduled for later",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale               | RAG rating | Commentary       | Evidence of impact |
        | 1.1 | Map    | Manager      | April 2020 – March 2021 | White      | Awaiting funding | n/a                |
        | 1.2 | Train  | Trainer      | December 2019           | White      |                  |                    |
        | 1.3 | Audit  | Auditor      | Ongoing                 | White      |                  |                    |`,
    },
    {
      name: "a start on the review date itself",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                  | RAG rating |
        | 1.1 | Map    | Manager      | December 2019 – March 2020 | White      |`,
    },
    {
      name: "other ratings",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale             | RAG rating | Evidence of impact |
        | 1.1 | Map    | Manager      | May 2019 – March 2020 | Amber      | Minutes            |
        | 1.2 | Train  | Trainer      | May 2019 – March 2020 | Green      |                    |`,
    },
    {
      name: "a time that has wholly run out: rag-past-due speaks",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                 | RAG rating |
        | 1.1 | Map    | Manager      | May 2019 – September 2019 | White      |`,
    },
    {
      name: "a range that ends before it starts",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                | RAG rating |
        | 1.1 | Map    | Manager      | December 2019 – May 2019 | White      |`,
    },
    {
      name: "text after the rating in a combined column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating, commentary and evidence of impact |
        | 1.1 | Map    | Manager      | March 2020 | Grade: White⏎Awaiting funding.                |`,
    },
  ],
  reject: [
    {
      name: "a start that has passed",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale             | RAG rating |
        | 1.1 | Map    | Manager      | May 2019 – April 2021 | «White»    |
        | 1.2 | Train  | Trainer      | From May 2019         | «White»    |`,
      message: "start",
      also: [["D2"], ["D3"]],
      says: "its start, 1 May 2019 (“May 2019 – April 2021”), has passed",
    },
    {
      name: "a written date that has passed, on any of its rows",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale    | Measure | RAG rating |
        | 1.1 | Map    | Manager      | March 2020   | First   | «White»    |
        |     |        |              | October 2019 | Second  |            |`,
      message: "date",
      also: [["D3"]],
      says: "but “October 2019” in its timescale (31 October 2019) has passed",
    },
    {
      name: "evidence of impact",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating | Evidence of impact    |
        | 1.1 | Map    | Manager      | March 2020 | «White»    | Minutes of 3 May 2019 |`,
      message: "evidence",
      also: [["F2"]],
      says: "“Minutes of 3 May 2019”",
    },
  ],
});
