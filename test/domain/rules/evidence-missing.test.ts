import { evidenceMissing } from "../../../src/domain/rules/evidence-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(evidenceMissing, {
  accept: [
    {
      name: "evidence on any row of what is done, and none yet for the rest",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating | Commentary | Evidence of impact |
        | 1.1 | Map    | Manager      | September 2019 | Green      |            | Map, v3            |
        | 1.2 | Train  | Trainer      | August 2019    | Green      |            |                    |
        |     |        |              | September 2019 |            |            | 40 trained         |
        | 1.3 | Audit  | Auditor      | March 2020     | Green      | On track   |                    |
        | 1.4 | Report | Auditor      | September 2019 | Red        | Late       |                    |
        | 1.5 | Review | Auditor      | Ongoing        | Green      | On track   |                    |`,
    },
    {
      name: "evidence that rows with ratings of their own share in a merged cell",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating | Evidence of impact |
        | 1.1 | Map    | Manager      | August 2019    | Green      | Map, v3            |
        |     |        |              | September 2019 | Green      | ^                  |`,
    },
    {
      name: "a plan with nowhere for evidence",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating |
        | 1.1 | Map    | Manager      | September 2019 | Green      |`,
    },
    {
      name: "text after the rating in a combined column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating, commentary and evidence of impact |
        | 1.1 | Map    | Manager      | September 2019 | Grade: Green⏎Map drawn, v3.                   |`,
    },
  ],
  reject: [
    {
      name: "on track or done, and the time has passed",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                 | RAG rating | Commentary | Evidence of impact |
        | 1.1 | Map    | Manager      | May 2019 – September 2019 | Green      | Complete   | «»                 |
        | 1.2 | Train  | Trainer      | March 2020                | Green      | On track   |                    |`,
      message: "timePassed",
      says: "its time ended on 30 September 2019",
    },
    {
      name: "a done rating that several actions share, at each that has no evidence of its own",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating | Evidence of impact |
        | 1.1 | Map    | Manager      | September 2019 | Green      | Map, v3            |
        | 1.2 | Train  | Trainer      | ^              | ^          | «»                 |
        | 1.3 | Audit  | Trainer      | ^              | ^          | «»                 |
        | 1.4 | Report | Trainer      | ^              | ^          | ^                  |`,
      message: "timePassed",
      refs: ["1.2", "1.3"],
    },
    {
      name: "nothing but a placeholder",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating | Commentary | Evidence of impact |
        | 1.1 | Map    | Manager      | September 2019 | Green      | Complete   | «TBC»              |
        | 1.2 | Train  | Trainer      | September 2019 | Green      | Complete   | «See above»        |`,
      message: "placeholder",
      says: "says only “TBC”",
    },
    {
      name: "a bare rating in a combined column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating, commentary and evidence of impact |
        | 1.1 | Map    | Manager      | September 2019 | «Grade: Green»                                |`,
      message: "timePassed",
    },
    {
      name: "a status that means done, whatever the date",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale  | RAG rating | Evidence of impact |
        | 1.1 | Map    | Manager      | March 2020 | Blue       | «»                 |
        | 1.2 | Train  | Trainer      | March 2020 | Green      |                    |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |
        | Blue                           | The action is complete       |`,
      message: "done",
      says: "is rated Blue, so it is done",
    },
  ],
});
