import { dueSoon } from "../../../src/domain/rules/due-soon";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(dueSoon, {
  accept: [
    {
      name: "what a plan without ratings says is done",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale        | Date completed |
        | 1.1 | Map    | Manager      | 20 December 2019 | 12/11/2019     |`,
    },
    {
      name: "what is later, past, without a date, done or dropped",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale       | RAG rating |
        | 1.1 | A      | Manager      | 1 January 2020  | Amber      |
        | 1.2 | B      | Manager      | November 2019   | Red        |
        | 1.3 | C      | Manager      | Ongoing         | Green      |
        | 1.4 | D      | Manager      | December 2019   | Purple     |`,
    },
    {
      name: "what is later than the days looked ahead",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale       | RAG rating |
        | 1.1 | A      | Manager      | 9 December 2019 | Amber      |`,
      options: { days: 7 },
    },
    {
      name: "a date that reads two ways, one of which has passed or is further off",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating |
        | 1.1 | A      | Manager      | 10/12/2019 | Amber      |
        | 1.2 | B      | Manager      | 05/12/2019 | Amber      |`,
    },
    {
      name: "a status that means done",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale     | RAG rating |
        | 1.1 | A      | Manager      | December 2019 | Blue       |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |
        | Blue                           | The action is complete       |`,
    },
  ],
  reject: [
    {
      name: "what falls due on the day itself",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale         | Measure | RAG rating |
        | 1.1 | A      | Manager      | «1 December 2019» | First   | Amber      |
        |     |        |              |                   | Second  |            |`,
      message: "soon",
      looked: 1,
      says: "falls due today, on 1 December 2019",
    },
    {
      name: "what falls due on the next",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale         | RAG rating |
        | 1.1 | A      | Manager      | «2 December 2019» | Amber      |`,
      options: { days: 1 },
      message: "soon",
      says: "falls due tomorrow, on 2 December 2019",
    },
    {
      name: "what falls due within 30 days, on track or not",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                       | RAG rating |
        | 1.1 | A      | Manager      | «May 2019 – December 2019»      | Green      |
        | 1.2 | B      | Manager      | «1 December 2019»               | Amber      |
        | 1.3 | C      | Manager      | «2 December 2019»               |            |
        | 1.4 | D      | Manager      | «December 2019 and March 2020»  | White      |`,
      message: "soon",
      says: "falls due in 30 days, on 31 December 2019",
      looked: 4,
    },
    {
      name: "a date that reads two ways, both of them soon",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale    |  RAG rating |
        | 1.1 | A      | Manager      | «01/02/2020» |  Amber      |`,
      options: { days: 62 },
      message: "soon",
      says: "falls due in 62 days, on 1 February 2020",
    },
    {
      name: "what falls due soon in a plan without ratings",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale       |
        | 1.1 | A      | Manager      | «December 2019» |`,
      message: "unrated",
      says: "(“December 2019”). Ask its lead officer",
    },
    {
      name: "what falls due within the days asked for",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating |
        | 1.1 | A      | Manager      | «January 2020» | Amber      |`,
      options: { days: 61 },
      message: "soon",
    },
  ],
});

it("looks between a day and a year ahead", () => {
  expect([0, 1, 366, 367, 1.5].map((days) => dueSoon.options.safeParse({ days }).success)).toEqual([false, true, true, false, false]);
});
