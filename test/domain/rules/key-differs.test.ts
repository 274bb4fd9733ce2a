import { keyDiffers } from "../../../src/domain/rules/key-differs";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(keyDiffers, {
  accept: [
    {
      name: "two keys that agree but for spaces, case and signs",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track.                    |
        == Key again ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | RED                            | Behind⏎schedule              |
        | Green                          | On track                     |`,
    },
  ],
  reject: [
    {
      name: "a status that only the key in use has",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Amber                          | At risk of missing its date  |
        | Green                          | On track                     |
        == Key again ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |`,
      message: "statuses",
      at: ["Key again!A1:B4"],
      says: "only one of them has “Amber”",
    },
    {
      name: "a status that one of them lacks",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |
        == Key again ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |
        | Blue                           | The action is complete       |`,
      message: "statuses",
      at: ["Key again!A1:B5"],
      also: [["Key!A1:B4"]],
      says: "only one of them has “Blue”",
    },
    {
      name: "a status that they define differently",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |
        == Key again ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | More than a month late       |
        | Green                          | On track                     |`,
      message: "definitions",
      at: ["Key again!A1:B4"],
      says: "define “Red” differently",
    },
  ],
});
