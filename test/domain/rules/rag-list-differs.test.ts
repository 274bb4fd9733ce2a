import { ragListDiffers } from "../../../src/domain/rules/rag-list-differs";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(ragListDiffers, {
  accept: [
    {
      name: "the key's statuses in any order, or no drop-down at all",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating                   |
        | 1.1 | A      | Manager      | May 2020  | Green list(Green; Red; Blue) |
        | 1.2 | B      | Manager      | May 2020  | Red                          |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |
        | Blue                           | The action is complete       |`,
    },
    {
      name: "a list that points at the key, by its cells or by a name",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating                        |
        | 1.1 | A      | Manager      | May 2020  | Green list(=Key!$A$3:$A$5)        |
        | 1.2 | B      | Manager      | May 2020  | Red list(=Statuses)               |
        (name Statuses =Key!$A$3:$A$5)
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |
        | Blue                           | The action is complete       |`,
    },
    {
      name: "some of the default key's statuses, in a plan without a key",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating                    |
        | 1.1 | A      | Manager      | May 2020  | Green list(Red; Amber; Green) |`,
    },
    {
      name: "a list whose words cannot be read",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating                      |
        | 1.1 | A      | Manager      | May 2020  | Green list(=[Old.xlsx]Key!A1:A5) |`,
      notChecked: true,
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
      name: "a word that the key does not define, once for a run of cells",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating                               |
        | 1.1 | A      | Manager      | May 2020  | Green list(Red; Amber; Green; Complete)  |
        | 1.2 | B      | Manager      | May 2020  | White list(Red; Amber; Green; Complete)  |
        | 1.3 | C      | Manager      | May 2020  | White list(Red; Amber; Green)            |`,
      message: "extra",
      at: ["E2:E3"],
      says: "offers “Complete”",
    },
    {
      name: "a status of the key that is not offered",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating                 |
        | 1.1 | A      | Manager      | May 2020  | «Green list(Red; Green)»   |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |
        | Blue                           | The action is complete       |`,
      message: "lacking",
      says: "does not offer “Blue”",
    },
    {
      name: "a rule that is no list",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating          |
        | 1.1 | A      | Manager      | May 2020  | «Green list(Green)» |`,
      change: (workbook) => ({
        ...workbook,
        grids: workbook.grids.map((grid) => ({
          ...grid,
          validations: (grid.validations ?? []).map((rule) => ({ ...rule, list: null, source: null })),
        })),
      }),
      message: "noList",
    },
  ],
});
