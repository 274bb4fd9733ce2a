import { ragMissing } from "../../../src/domain/rules/rag-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(ragMissing, {
  accept: [
    {
      name: "a rating on any row",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Green      |
        |     |        |              | June 2020 |            |
        | 1.2 | Train  | Trainer      | May 2020  |            |
        |     |        |              | June 2020 | Amber      |`,
    },
    {
      name: "a plan that nobody has rated yet",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  |            |
        | 1.2 | Train  | Trainer      | May 2020  |            |`,
    },
    {
      name: "a plan without the column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale |
        | 1.1 | Map    | Manager      | May 2020  |`,
    },
    {
      name: "a word that is no status: rag-not-in-list speaks",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Green      |
        | 1.2 | Train  | Trainer      | May 2020  | Fine       |`,
    },
  ],
  reject: [
    {
      name: "no rating on any row, once an action",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | Map    | Manager      | May 2020  | Green      |
        | 1.2 | Train  | Trainer      | May 2020  | «»         |
        |     |        |              | June 2020 |            |
        | 1.3 | Audit  | Auditor      | May 2020  | White      |`,
      message: "missing",
      says: "Rate it Red, Amber, Green, Purple or White.",
    },
    {
      name: "a colour where the others have words, at the cell that has it",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating            |
        | 1.1 | Map    | Manager      | May 2020  | Green                 |
        | 1.2 | Train  | Trainer      | May 2020  |                       |
        |     |        |              | June 2020 | «fill(#FF0000)»       |
        |     |        |              | July 2020 | fill(#00B050)         |
        | 1.3 | Audit  | Auditor      | May 2020  | White                 |`,
      message: "colour",
      says: "1.2 “Train” has no RAG rating in words, only the colour of Red",
    },
    {
      name: "commentary without a rating in a combined column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating, commentary and evidence of impact |
        | 1.1 | Map    | Manager      | May 2020  | Grade: Green⏎Map drawn.                       |
        | 1.2 | Train  | Trainer      | May 2020  | «Two courses have been held.»                 |`,
      message: "combined",
    },
  ],
});
