import { droppedUnexplained } from "../../../src/domain/rules/dropped-unexplained";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(droppedUnexplained, {
  accept: [
    {
      name: "reasons in the commentary or the evidence, and other ratings",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary       | Evidence of impact |
        | 1.1 | A      | Manager      | May 2020  | Purple     | New legislation  |                    |
        | 1.2 | B      | Manager      | May 2020  | Purple     |                  | Handover note      |
        | 1.3 | C      | Manager      | May 2020  | White      |                  |                    |`,
    },
    {
      name: "a plan with nowhere to give reasons",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Purple     |`,
    },
    {
      name: "a reason after the rating in a combined column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating, commentary and evidence of impact |
        | 1.1 | A      | Manager      | May 2020  | Grade: Purple⏎Overtaken by the new Act.       |`,
    },
  ],
  reject: [
    {
      name: "no reason",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary | Evidence of impact |
        | 1.1 | A      | Manager      | May 2020  | Purple     | «»         | n/a                |
        | 1.2 | B      | Manager      | May 2020  | purple     | «-»        |                    |`,
      message: "unexplained",
    },
    {
      name: "no reason at any of the actions that share the rating, once",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary |
        | 1.1 | A      | Manager      | May 2020  | Purple     | «»         |
        | 1.2 | B      | Manager      | May 2020  | ^          | ^          |`,
      message: "unexplained",
      refs: ["1.1"],
    },
  ],
});
