import { keyMissing } from "../../../src/domain/rules/key-missing";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(keyMissing, {
  accept: [
    {
      name: "a rated plan with its key",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Key ==
        | RAG Status Key and Definitions |                              |
        | Status                         | Definition                   |
        | Red                            | Behind schedule              |
        | Green                          | On track                     |`,
    },
    {
      name: "a plan that is not rated",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  |            |`,
    },
  ],
  reject: [
    {
      name: "a rated plan without a key",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |`,
      message: "missing",
      at: ["A1:E1"],
    },
    {
      name: "a plan of which only one milestone of one action is rated",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  |            |
        |     |        |              | June 2020 | Green      |`,
      message: "missing",
      at: ["A1:E1"],
    },
    {
      name: "a plan rated in words of its own, which nothing explains",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating                         |
        | 1.1 | A      | Manager      | May 2020  | Blue list(Red; Amber; Green; Blue) |
        | 1.2 | B      | Manager      | May 2020  | Green                              |`,
      message: "ownWords",
      at: ["A1:E1"],
      says: "rated Red, Amber, Green or Blue, but no key",
    },
  ],
});
