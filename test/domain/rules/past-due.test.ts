import { pastDue } from "../../../src/domain/rules/past-due";
import { sheet } from "../../support/drawn-sheet";
import { statedForPriorities } from "../../support/priority-timescale";
import { testRule } from "../../support/test-rule";

testRule(pastDue, {
  accept: [
    {
      name: "codes that no key explains: which of them is done cannot be told",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | Progress rating |
        | 1.1 | Map    | Manager      | May 2019  | 3               |
        | 1.2 | Train  | Trainer      | June 2019 | 4               |
        | 1.3 | Audit  | Auditor      | May 2020  | 2               |`,
    },
    {
      name: "time still left: the review date itself still counts",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale             | RAG rating |
        | 1.1 | Map    | Manager      | May 2019 – March 2020 | Amber      |
        | 1.2 | Train  | Trainer      | 1 December 2019       | Red        |
        | 1.3 | Audit  | Auditor      | Ongoing               | Red        |`,
    },
    {
      name: "work that is done, on track or dropped",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                    | RAG rating |
        | 1.1 | Map    | Manager      | September 2019               | Green      |
        | 1.2 | Train  | Trainer      | September 2019 and June 2020 | Green      |
        | 1.3 | Audit  | Auditor      | September 2019               | Purple     |`,
    },
    {
      name: "what rag-past-due or rag-not-started says of the rating",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                    | RAG rating |
        | 1.1 | Map    | Manager      | September 2019               | Amber      |
        | 1.2 | Train  | Trainer      | September 2019 and June 2020 | White      |`,
    },
    {
      name: "a range that ends before it starts",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                | RAG rating |
        | 1.1 | Map    | Manager      | December 2019 – May 2019 | Red        |`,
    },
    {
      name: "a rating that shows an error: it may have been Green",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating |
        | 1.1 | Map    | Manager      | September 2019 | #REF!      |
        | 1.2 | Train  | Manager      | March 2020     | Red        |`,
    },
    {
      name: "a word that is no status of the key but says that the work is done or dropped",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating | Commentary |
        | 1.1 | Map    | Manager      | September 2019 | Completed  |            |
        | 1.2 | Train  | Manager      | September 2019 | Blue       |            |
        | 1.3 | Audit  | Manager      | September 2019 | Cancelled  |            |
        | 1.4 | Report | Manager      | March 2020     | Red        |            |
        | 1.5 | Review | Manager      | March 2020     | Amber      |            |
        | 1.6 | Ask    | Manager      | March 2020     | Purple     |            |
        == Key ==
        | Status | Definition      |
        | Red    | Behind          |
        | Amber  | At risk         |
        | Green  | On track        |
        | Purple | No longer meant |`,
    },
    {
      name: "work that a plan without ratings says is done",
      sheet: sheet`
        | Ref | Action | Lead officer | Target date    | Date completed | Progress                       |
        | 1.1 | Map    | Manager      | September 2019 | 20/09/2019     |                                |
        | 1.2 | Train  | Trainer      | September 2019 |                | Completed – 40 trained         |
        | 1.3 | Audit  | Manager      | September 2019 |                | Closed 3 October               |
        | 1.4 | Report | Manager      | September 2019 | October 2019   | Report is with the Board       |`,
    },
    {
      name: "what a sheet of completed actions keeps",
      sheet: sheet`
        == Live ==
        | Ref | Action | Lead officer | Timescale      | RAG rating |
        | 1.1 | Map    | Manager      | March 2020     | Green      |
        == Completed actions ==
        | Ref | Action | Lead officer | Timescale      |
        | 1.2 | Train  | Trainer      | September 2019 |`,
    },
    {
      name: "rows above a rating that was put a row too low",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | Measure | RAG rating |
        | 1.1 | Map    | Manager      | September 2019 | First   |            |
        |     |        |              | October 2019   | Second  | Green      |`,
    },
  ],
  reject: [
    {
      name: "late work, whole or in part",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                      | RAG rating |
        | 1.1 | Map    | Manager      | «May 2019 – September 2019»    | Red        |
        | 1.2 | Train  | Trainer      | «September 2019 and June 2020» | Amber      |
        | 1.3 | Audit  | Trainer      | «September 2019»               | Pink       |`,
      message: "rated",
      says: "passed 62 days ago, on 30 September 2019",
    },
    {
      name: "a timescale that several actions share in a merged cell, once; one that is done is not late",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale          | RAG rating |
        | 1.1 | Map    | Manager      | «September 2019»   | Green      |
        | 1.2 | Train  | Trainer      | ^                  | Red        |
        | 1.3 | Audit  | Trainer      | ^                  | Red        |`,
      message: "rated",
      refs: ["1.2"],
    },
    {
      name: "an action that is not rated in a plan that is",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale          | RAG rating |
        | 1.1 | Map    | Manager      | «30 November 2019» |            |
        | 1.2 | Train  | Trainer      | March 2020         | Green      |`,
      message: "unrated",
      says: "passed 1 day ago",
    },
    {
      name: "a plan without ratings",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale        |
        | 1.1 | Map    | Manager      | «September 2019» |
        | 1.2 | Train  | Trainer      | March 2020       |`,
      message: "plain",
      says: "1.1 “Map” was due by 30 September 2019 (“September 2019”), 62 days ago.",
    },
    {
      name: "a report or a date that does not say that the work is done",
      sheet: sheet`
        | Ref | Action | Lead officer | Target date      | Date raised | Date completed | Progress                   |
        | 1.1 | Map    | Manager      | «September 2019» | 01/04/2019  | TBC            | Completed drafts are with J |
        | 1.2 | Train  | Trainer      | «September 2019» | 01/04/2019  |                | To be completed in May      |`,
      message: "plain",
    },
    {
      name: "a rating, whatever else the row says",
      sheet: sheet`
        | Ref | Action | Lead officer | Target date      | RAG | Progress   |
        | 1.1 | Map    | Manager      | «September 2019» | Red | Completed. |`,
      message: "rated",
    },
    {
      name: "an action left without a rating among rated ones, though its report begins “Completed”",
      sheet: sheet`
        | Ref | Action | Lead officer | Target date      | RAG   | Progress      |
        | 1.1 | Map    | Manager      | «September 2019» |       | Completed.    |
        | 1.2 | Train  | Trainer      | September 2019   | Green | All have been |`,
      message: "unrated",
    },
    {
      name: "a rating by colour alone, by its name",
      sheet: sheet`
        | Ref | Action | Lead officer | Target date      | RAG           |
        | 1.1 | Map    | Manager      | «September 2019» | fill(#FF0000) |
        | 1.2 | Train  | Manager      | March 2020       | fill(#00B050) |`,
      message: "rated",
      says: "is rated Red and “September 2019”",
    },
    {
      name: "a date that reads two ways, both past, by its own words",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                                                        |
        | 1.1 | Map    | Manager      | «Draft agreement for the first six months to be presented 10/11/2019» |
        | 1.2 | Train  | Trainer      | March 2020                                                       |`,
      message: "plain",
      says: "1.1 “Map” was due by 10 November 2019 (“10/11/2019”), 21 days ago.",
    },
    {
      name: "a timescale stated for a whole priority",
      sheet: sheet`
        | Action                      | Lead officer | Timescale      | RAG rating |
        | PRIORITY 2: Early help      | <            | «»             | <          |
        | Map                         | Manager      |                | Red        |
        | Train                       | Trainer      |                | Green      |
        | PRIORITY 3: Protection      | <            |                | <          |
        | Audit                       | Manager      |                | Green      |`,
      changePlan: statedForPriorities("September 2019"),
      message: "priority",
      says: "in the timescale of this priority, “Early help”, passed 62 days ago",
    },
  ],
});
