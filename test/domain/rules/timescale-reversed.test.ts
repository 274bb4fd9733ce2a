import { timescaleReversed } from "../../../src/domain/rules/timescale-reversed";
import { sheet } from "../../support/drawn-sheet";
import { statedForPriorities } from "../../support/priority-timescale";
import { testRule } from "../../support/test-rule";

testRule(timescaleReversed, {
  accept: [
    {
      name: "ranges that end when or after they start",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                 | RAG rating |
        | 1.1 | A      | Manager      | May 2019 – September 2019 | Green      |
        | 1.2 | B      | Manager      | June – September 2019     | Green      |
        | 1.3 | C      | Manager      | May 2019 – May 2019       | Green      |`,
    },
  ],
  reject: [
    {
      name: "a range that ends before it starts",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                  | RAG rating |
        | 1.1 | A      | Manager      | «December 2019 – May 2019» | Green      |
        | 1.2 | B      | Manager      | May 2019 – December 2019   | Green      |
        | 1.3 | C      | Manager      | «2019 – 2018»              | Green      |`,
      message: "action",
      says: "runs from 1 December 2019 to 31 May 2019",
    },
    {
      name: "one stated for a whole priority",
      sheet: sheet`
        | Action                 | Lead officer | Timescale | RAG rating |
        | PRIORITY 1: Prevention | <            | «»        | <          |
        | A                      | Manager      |           | Green      |`,
      changePlan: statedForPriorities("December 2019 – May 2019"),
      message: "priority",
    },
  ],
});
