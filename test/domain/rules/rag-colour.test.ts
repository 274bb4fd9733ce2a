import { ragColour } from "../../../src/domain/rules/rag-colour";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(ragColour, {
  accept: [
    {
      name: "fills that say what the word says, in any shade, and no fills",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating            |
        | 1.1 | A      | Manager      | May 2020  | Green fill(#92D050)   |
        | 1.2 | B      | Manager      | May 2020  | Amber fill(#FFEB9C)   |
        | 1.3 | C      | Manager      | May 2020  | Red fill(#C00000)     |
        | 1.4 | D      | Manager      | May 2020  | White fill(#FFFFFF)   |
        | 1.5 | E      | Manager      | May 2020  | Purple                |
        | 1.6 | F      | Manager      | May 2020  | Red fill(#D9D9D9)     |
        | 1.7 | G      | Manager      | May 2020  | Red fill(#0070C0)     |`,
    },
    {
      name: "a stripe across the row",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale               | RAG rating         |
        | 1.1 | A      | Manager      | May 2020 fill(#C6EFCE)  | Red fill(#C6EFCE)  |`,
    },
    {
      name: "a stripe from the rating on",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating         | Commentary          |
        | 1.1 | A      | Manager      | May 2020  | Red fill(#C6EFCE)  | Late fill(#C6EFCE)  |
        | 1.2 | B      | Manager      | May 2020  | fill(#C6EFCE)      | Late fill(#C6EFCE)  |`,
    },
    {
      name: "a fill that two statuses of the plan's key share",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating           |
        | 1.1 | A      | Manager      | May 2020  | Behind fill(#92D050) |
        == Key ==
        | RAG Status Key and Definitions |                           |
        | Status                         | Definition                |
        | Behind fill(#FF0000)           | Behind schedule           |
        | On track fill(#92D050)         | Making good progress      |
        | Done fill(#00B050)             | The action is complete    |`,
    },
    {
      name: "a status between two colours",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating                 |
        | 1.1 | A      | Manager      | May 2020  | Amber/Green fill(#92D050)  |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Amber/Green                    | At risk, but recoverable     |
        | Green                          | On track                     |`,
    },
    {
      name: "an Excel that does not say",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating        |
        | 1.1 | A      | Manager      | May 2020  | Red fill(#00B050) |`,
      change: (workbook) => ({ ...workbook, grids: workbook.grids.map((grid) => ({ ...grid, fills: null })) }),
      notChecked: true,
    },
  ],
  reject: [
    {
      name: "a fill that says another status",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating              |
        | 1.1 | A      | Manager      | May 2020  | «Red fill(#00B050)»     |
        | 1.2 | B      | Manager      | May 2020  | «White fill(#FFC000)»   |
        | 1.3 | C      | Manager      | May 2020  | Green fill(#00B050)     |`,
      message: "differs",
      says: "1.1 “A” is rated Red but filled in the colour of Green",
    },
    {
      name: "a plan rated by fills, once for a run of cells",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating          |
        | 1.1 | A      | Manager      | May 2020  | fill(#00B050)       |
        | 1.2 | B      | Manager      | May 2020  | fill(#FF0000)       |
        | 1.3 | C      | Manager      | May 2020  | fill(#FFFFFF)       |`,
      message: "noWord",
      at: ["E2:E3"],
      says: "1.1 “A” is rated by a fill alone, in the colour of Green",
    },
    {
      name: "the same in a plan whose actions are columns",
      sheet: sheet`
        | Ref          | 1.1           | 1.2           | 1.3      |
        | Action       | Map it        | Train         | Audit    |
        | Lead officer | Manager       | Nurse         | Nurse    |
        | Timescale    | May 2020      | June 2020     | May 2020 |
        | RAG rating   | fill(#00B050) | fill(#FF0000) |          |`,
      message: "noWord",
      at: ["B5:C5"],
    },
    {
      name: "a fill where the plan has words, once an action that nothing else rates",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating          |
        | 1.1 | A      | Manager      | May 2020  | «fill(#00B050)»     |
        | 1.2 | B      | Manager      | May 2020  | «fill(#FF0000)»     |
        |     |        |              | June 2020 | fill(#FF0000)       |
        | 1.3 | C      | Manager      | May 2020  | Green fill(#00B050) |
        |     |        |              | June 2020 | «fill(#FF0000)»     |
        |     |        |              | July 2020 | «fill(#FFC000)»     |
        | 1.4 | D      | Manager      | May 2020  | Green               |`,
      message: "noWord",
      refs: ["1.1", "1.2", "1.3", "1.3"],
    },
  ],
});
