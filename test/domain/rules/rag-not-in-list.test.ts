import { ragNotInList } from "../../../src/domain/rules/rag-not-in-list";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(ragNotInList, {
  accept: [
    {
      name: "a rating that a page break left in another field's column, where a bare word would be lost",
      sheet: sheet`
        | Ref           | Action | Lead officer | Timescale                            | Measure of success | RAG rating |
        | 1.1           | Map    | Manager      | May 2020                             | A map              | White      |
        | 30. 10. 2017  |        |              | • A map of all that the services do. | Grade: White       |            |
        | 1.2           | Train  | Trainer      | May 2020                             | Staff are trained  | Green      |`,
    },
    {
      name: "the key's statuses and blank cells",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Green      |
        | 1.2 | Train  | Trainer      | May 2020  | White      |
        | 1.3 | Audit  | Auditor      | May 2020  |            |`,
    },
    {
      name: "a combined column, whose commentary no fix may touch",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating, commentary and evidence of impact |
        | 1.1 | Map    | Manager      | May 2020  | Grade: White                                  |
        | 1.2 | Train  | Trainer      | May 2020  | Grade: Green⏎Forty trained.                   |`,
    },
    {
      name: "a plan without a key that writes every rating alike, in capitals",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | GREEN      |
        | 1.2 | Train  | Trainer      | May 2020  | AMBER      |
        | 1.3 | Audit  | Auditor      | May 2020  | GREEN      |`,
    },
    {
      name: "a plan without a key that rates by letters",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG |
        | 1.1 | Map    | Manager      | May 2020  | G   |
        | 1.2 | Train  | Trainer      | May 2020  | A   |
        | 1.3 | Audit  | Auditor      | May 2020  | R   |`,
    },
    {
      name: "letters throughout, for a key of words",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG |
        | 1.1 | Map    | Manager      | May 2020  | B   |
        | 1.2 | Train  | Trainer      | May 2020  | A   |
        | 1.3 | Audit  | Auditor      | May 2020  | G   |
        == Key ==
        | Status | Definition                 |
        | Red    | Behind, with no plan       |
        | Amber  | At risk                    |
        | Green  | On track                   |
        | Blue   | The action is complete     |`,
    },
    {
      name: "words as they are written, for a key in capitals",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG   |
        | 1.1 | Map    | Manager      | May 2020  | Blue  |
        | 1.2 | Train  | Trainer      | May 2020  | Amber |
        | 1.3 | Audit  | Auditor      | May 2020  | Green |
        == Key ==
        | Status | Definition                 |
        | RED    | Behind, with no plan       |
        | AMBER  | At risk                    |
        | GREEN  | On track                   |
        | BLUE   | The action is complete     |`,
    },
    {
      name: "letters of a plan under BRAG without a key",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | BRAG |
        | 1.1 | Map    | Manager      | May 2020  | B    |
        | 1.2 | Train  | Trainer      | May 2020  | A    |
        | 1.3 | Audit  | Auditor      | May 2020  | G    |`,
    },
    {
      name: "a capital too many where the ratings themselves show the key",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | Status      |
        | 1.1 | Map    | Manager      | May 2020  | Completed   |
        | 1.2 | Train  | Trainer      | May 2020  | In progress |
        | 1.3 | Audit  | Auditor      | May 2020  | In Progress |`,
    },
    {
      name: "the statuses of the workbook's own key",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Blue       |
        | 1.2 | Train  | Trainer      | May 2020  | Red        |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind, with no plan         |
        | Green                          | On track                     |
        | Blue                           | The action is complete       |`,
    },
  ],
  reject: [
    {
      name: "what is written otherwise, where the plan has its own way of writing what its key says",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG      |
        | 1.1 | Map    | Manager      | May 2020  | Blue     |
        | 1.2 | Train  | Trainer      | May 2020  | Amber    |
        | 1.3 | Audit  | Auditor      | May 2020  | Green    |
        | 1.4 | Review | Auditor      | May 2020  | «green»  |
        == Key ==
        | Status | Definition                 |
        | RED    | Behind, with no plan       |
        | AMBER  | At risk                    |
        | GREEN  | On track                   |
        | BLUE   | The action is complete     |`,
      message: "readable",
      fixed: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG   |
        | 1.1 | Map    | Manager      | May 2020  | Blue  |
        | 1.2 | Train  | Trainer      | May 2020  | Amber |
        | 1.3 | Audit  | Auditor      | May 2020  | Green |
        | 1.4 | Review | Auditor      | May 2020  | GREEN |
        == Key ==
        | Status | Definition                 |
        | RED    | Behind, with no plan       |
        | AMBER  | At risk                    |
        | GREEN  | On track                   |
        | BLUE   | The action is complete     |`,
    },
    {
      name: "a letter where the ratings are words",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG   |
        | 1.1 | Map    | Manager      | May 2020  | Blue  |
        | 1.2 | Train  | Trainer      | May 2020  | Amber |
        | 1.3 | Audit  | Auditor      | May 2020  | Green |
        | 1.4 | Review | Auditor      | May 2020  | «G»   |
        == Key ==
        | Status | Definition                 |
        | Red    | Behind, with no plan       |
        | Amber  | At risk                    |
        | Green  | On track                   |
        | Blue   | The action is complete     |`,
      message: "readable",
      fixed: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG   |
        | 1.1 | Map    | Manager      | May 2020  | Blue  |
        | 1.2 | Train  | Trainer      | May 2020  | Amber |
        | 1.3 | Audit  | Auditor      | May 2020  | Green |
        | 1.4 | Review | Auditor      | May 2020  | Green |
        == Key ==
        | Status | Definition                 |
        | Red    | Behind, with no plan       |
        | Amber  | At risk                    |
        | Green  | On track                   |
        | Blue   | The action is complete     |`,
    },
    {
      name: "words with one reading, which the fix puts right",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating     |
        | 1.1 | Map    | Manager      | May 2020  | «${"amber "}»  |
        | 1.2 | Train  | Trainer      | May 2020  | «GREEN»        |
        | 1.3 | Audit  | Auditor      | May 2020  | «Grade: White» |
        | 1.4 | Report | Auditor      | May 2020  | «G»            |
        | 1.5 | Review | Auditor      | May 2020  | Red            |`,
      message: "readable",
      fixed: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Amber      |
        | 1.2 | Train  | Trainer      | May 2020  | Green      |
        | 1.3 | Audit  | Auditor      | May 2020  | White      |
        | 1.4 | Report | Auditor      | May 2020  | Green      |
        | 1.5 | Review | Auditor      | May 2020  | Red        |`,
    },
    {
      name: "a word that several actions share in a merged cell, put right once",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | «amber»    |
        | 1.2 | Train  | Trainer      | May 2020  | ^          |
        | 1.3 | Audit  | Auditor      | May 2020  | ^          |`,
      message: "readable",
      refs: ["1.1"],
      fixed: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Amber      |
        | 1.2 | Train  | Trainer      | May 2020  | ^          |
        | 1.3 | Audit  | Auditor      | May 2020  | ^          |`,
    },
    {
      name: "spaces that nobody sees",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating      |
        | 1.1 | Map    | Manager      | May 2020  | «${" Amber "}» |
        | 1.2 | Train  | Trainer      | May 2020  | Green           |`,
      message: "spaces",
      fixed: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Amber      |
        | 1.2 | Train  | Trainer      | May 2020  | Green      |`,
    },
    {
      name: "words that a person must choose for",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating    |
        | 1.1 | Map    | Manager      | May 2020  | Green         |
        | 1.2 | Train  | Trainer      | May 2020  | «Fine»        |
        | 1.3 | Audit  | Auditor      | May 2020  | «Amber/Green» |
        | 1.4 | Report | Auditor      | May 2020  | White         |`,
      message: "unknown",
      says: "1.2 “Train” is rated “Fine”",
    },
    {
      name: "another word for a status of the workbook's key, and a small letter where the others have capitals",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Amber      |
        | 1.2 | Train  | Trainer      | May 2020  | «Complete» |
        | 1.3 | Audit  | Auditor      | May 2020  | «green»    |
        == Key ==
        | Status          | Definition           |
        | Red             | Behind, with no plan |
        | Amber           | At risk              |
        | Green           | On track             |
        | Blue – Complete | The action is done   |`,
      message: "readable",
      fixed: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating      |
        | 1.1 | Map    | Manager      | May 2020  | Amber           |
        | 1.2 | Train  | Trainer      | May 2020  | Blue – Complete |
        | 1.3 | Audit  | Auditor      | May 2020  | Green           |
        == Key ==
        | Status          | Definition           |
        | Red             | Behind, with no plan |
        | Amber           | At risk              |
        | Green           | On track             |
        | Blue – Complete | The action is done   |`,
    },
    {
      name: "a letter with which two statuses start",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | «G»        |
        | 1.2 | Train  | Trainer      | May 2020  | Red        |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind, with no plan         |
        | Green                          | On track                     |
        | Grey                           | Not started                  |`,
      message: "unknown",
    },
  ],
});
