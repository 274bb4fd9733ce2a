import { ragListMissing } from "../../../src/domain/rules/rag-list-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(ragListMissing, {
  accept: [
    {
      name: "a rating that two actions share in a merged cell",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating                                     |
        | 1.1 | A      | Manager      | May 2020  | Green list(Red; Amber; Green; Purple; White)   |
        | 1.2 | B      | Manager      | May 2020  | ^                                              |`,
      looked: 1,
    },
    {
      name: "a drop-down on every rating cell",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating                                    |
        | PRIORITY 1: Prevention | < | < | < | < |
        | 1.1 | A      | Manager      | May 2020  | Green list(Red; Amber; Green; Purple; White)  |
        |     |        |              | June 2020 |                                               |
        | 1.2 | B      | Manager      | May 2020  | list(Red; Amber; Green; Purple; White)        |`,
    },
    {
      name: "a combined column, which can hold no list",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating, commentary and evidence of impact |
        | 1.1 | A      | Manager      | May 2020  | Grade: White                                  |`,
    },
    {
      name: "an Excel that does not say",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |`,
      change: (workbook) => ({ ...workbook, grids: workbook.grids.map((grid) => ({ ...grid, validations: null })) }),
      notChecked: true,
    },
  ],
  reject: [
    {
      name: "a run of cells without, milestone rows between them included",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | Measure | RAG rating                                   |
        | 1.1 | A      | Manager      | May 2020  | First   | Green list(Red; Amber; Green; Purple; White) |
        | 1.2 | B      | Manager      | May 2020  | First   | Green                                        |
        |     |        |              | June 2020 | Second  |                                              |
        | 1.3 | C      | Manager      | May 2020  | First   | White                                        |
        | 1.4 | D      | Manager      | May 2020  | First   | Green list(Red; Amber; Green; Purple; White) |
        | 1.5 | E      | Manager      | May 2020  | First   |                                              |
        | 1.6 | F      | Manager      | May 2020  | First   | Green                                        |`,
      message: "missing",
      at: ["F3:F5", "F7:F8"],
      says: "2 rating cells in F3:F5, from 1.2 “B” on, have no drop-down",
    },
    {
      name: "a single cell, and runs that a heading parts",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | PRIORITY 1: Prevention | < | < | < | < |
        | 1.1 | A      | Manager      | May 2020  | «Green»    |
        | PRIORITY 2: Protection | < | < | < | < |
        | 2.1 | B      | Manager      | May 2020  | «White»    |`,
      message: "one",
      says: "The rating cell of 1.1 “A”, E3, has no drop-down",
    },
  ],
});
