import { evidencePlaceholder } from "../../../src/domain/rules/evidence-placeholder";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(evidencePlaceholder, {
  accept: [
    {
      name: "evidence written out, or none",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Evidence of impact         |
        | 1.1 | A      | Manager      | May 2020  | Amber      | Minutes of 3 May           |
        | 1.2 | B      | Manager      | May 2020  | Green      | See above for the minutes  |
        | 1.3 | C      | Manager      | May 2020  | White      |                            |`,
    },
    {
      name: "what is done with nothing else: evidence-missing speaks",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating | Evidence of impact |
        | 1.1 | A      | Manager      | September 2019 | Green      | TBC                |`,
    },
    {
      name: "a combined column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating, commentary and evidence of impact |
        | 1.1 | A      | Manager      | May 2020  | Grade: White⏎TBC                              |`,
      looked: 0,
    },
  ],
  reject: [
    {
      name: "a stand-in where evidence is still to come, or beside evidence on another row",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating | Evidence of impact |
        | 1.1 | A      | Manager      | May 2020       | Amber      | «TBC»              |
        | 1.2 | B      | Manager      | May 2020       | Green      | «n/a»              |
        | 1.3 | C      | Manager      | August 2019    | Green      | Minutes            |
        |     |        |              | September 2019 |            | «See above»        |`,
      message: "evidence",
      says: "1.1 “A” has “TBC”",
    },
  ],
});
