import { commentaryMissing } from "../../../src/domain/rules/commentary-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(commentaryMissing, {
  accept: [
    {
      name: "ratings explained on any row, or that need no explanation",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating | Commentary        | Evidence of impact |
        | 1.1 | Map    | Manager      | March 2020 | Amber      | Staff shortage    |                    |
        | 1.2 | Train  | Trainer      | March 2020 | Red        |                   |                    |
        |     |        |              | April 2020 |            | Trainer has left  |                    |
        | 1.3 | Audit  | Auditor      | March 2020 | Green      |                   |                    |
        | 1.4 | Report | Auditor      | March 2020 | Amber      | See above         |                    |`,
    },
    {
      name: "a commentary that rows with ratings of their own share in a merged cell, or several actions do",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | Measure | RAG rating | Commentary     |
        | 1.1 | Map    | Manager      | March 2020 | First   | Amber      | Staff shortage |
        |     |        |              | April 2020 | Second  | Red        | ^              |
        | 1.2 | Train  | Manager      | March 2020 | Third   | Red        | ^              |`,
    },
    {
      name: "a rating that several actions share in a merged cell, explained at one of them",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating | Commentary     |
        | 1.1 | Map    | Manager      | March 2020 | Amber      |                |
        | 1.2 | Train  | Manager      | March 2020 | ^          | Staff shortage |
        | 1.3 | Audit  | Manager      | March 2020 | ^          |                |`,
    },
    {
      name: "a plan with nowhere to explain",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating |
        | 1.1 | Map    | Manager      | March 2020 | Red        |`,
    },
    {
      name: "text after the rating in a combined column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating, commentary and evidence of impact |
        | 1.1 | Map    | Manager      | March 2020 | Grade: Amber⏎Staff shortage.                  |`,
    },
    {
      name: "a key that asks for no explanation",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale  | RAG rating | Commentary |
        | 1.1 | Map    | Manager      | March 2020 | Red        |            |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |`,
    },
  ],
  reject: [
    {
      name: "ratings that the key wants explained",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating | Commentary | Evidence of impact |
        | 1.1 | Map    | Manager      | March 2020 | Amber      | «»         |                    |
        | 1.3 | Audit  | Auditor      | March 2020 | amber      | «»         | Minutes            |`,
      message: "missing",
      says: "1.1 “Map” is rated Amber but has no commentary",
    },
    {
      name: "a rating that several actions share, with nothing in the commentary that they share too, once",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating | Commentary |
        | 1.1 | Map    | Manager      | March 2020 | Red        | «»         |
        | 1.2 | Train  | Manager      | March 2020 | ^          | ^          |
        | 1.3 | Audit  | Manager      | March 2020 | ^          | ^          |`,
      message: "missing",
      refs: ["1.1"],
    },
    {
      name: "a rating that several actions share, with a commentary for each that is blank",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating | Commentary |
        | 1.1 | Map    | Manager      | March 2020 | Red        | «»         |
        | 1.2 | Train  | Manager      | March 2020 | ^          | «»         |`,
      message: "missing",
      refs: ["1.1", "1.2"],
    },
    {
      name: "a stand-in where the explanation should be",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating | Commentary |
        | 1.1 | Train  | Trainer      | March 2020 | Red        | «TBC»      |
        | 1.2 | Audit  | Trainer      | March 2020 | Amber      | «-»        |`,
      message: "placeholder",
      says: "1.1 “Train” is rated Red, but its commentary says only “TBC”.",
    },
    {
      name: "a bare rating in a combined column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale  | RAG rating, commentary and evidence of impact |
        | 1.1 | Map    | Manager      | March 2020 | «Grade: Amber»                                |
        | 1.2 | Train  | Trainer      | March 2020 | Grade: Green                                  |`,
      message: "combined",
    },
  ],
});
