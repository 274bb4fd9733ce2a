import { evidencePlaceholder } from "../../../src/domain/rules/evidence-placeholder";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(evidencePlaceholder, {
  accept: [
    {
      name: "old evidence, as long as the settings do not ask",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary | Evidence of impact    |
        | 1.1 | A      | Manager      | May 2020  | Amber      | Slow       | Minutes of 3 May 2015 |`,
    },
    {
      name: "evidence exactly as old as the settings allow",
      options: { olderThan: 30 },
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary | Evidence of impact         |
        | 1.1 | A      | Manager      | May 2020  | Amber      | Slow       | Minutes of 1 November 2019 |`,
    },
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
      name: "what is done with nothing else in a merged cell",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating | Evidence of impact |
        | 1.1 | A      | Manager      | August 2019    | Green      | TBC                |
        |     |        |              | September 2019 |            | ^                  |`,
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
      name: "evidence that is older than the settings allow, while the action is under way",
      options: { olderThan: 90 },
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale      | RAG rating | Commentary | Evidence of impact                        |
        | 1.1 | A      | Manager      | May 2020       | Amber      | Slow       | «Minutes of 3 May 2019 and 7 June 2019»   |
        | 1.2 | B      | Manager      | May 2020       | Green      | Well       | Minutes of 3 May and 7 October 2019       |
        | 1.3 | C      | Manager      | May 2020       | Green      | Well       | Audit of 40 cases                         |
        | 1.4 | D      | Manager      | September 2019 | Green      | Done       | Minutes of 7 January 2019                 |
        | 1.5 | E      | Manager      | May 2020       | Purple     | Act repealed | Minutes of 7 January 2019               |`,
      message: "old",
      says: "from 7 June 2019 (“7 June 2019”), more than 90 days ago",
    },
    {
      name: "old evidence, however it is told, and with the year of the plan where it names none",
      options: { olderThan: 30 },
      sheet: sheet`
        | Multi-agency action plan April 2019 – March 2020 | | | | | | |
        | Ref | Action | Lead officer | Timescale  | RAG rating | Commentary | Evidence of impact                       |
        | 1.1 | A      | Manager      | March 2020 | Amber      | Slow       | «Minutes of 31 October 2019»             |
        | 1.2 | B      | Manager      | March 2020 | Green      | Well       | «Training delivered in May 2019»         |
        | 1.3 | C      | Manager      | March 2020 | Green      | Well       | «Audit completed 7 June»                 |
        | 1.4 | D      | Manager      | March 2020 | Green      | Well       | Minutes of 1 November 2019               |
        | 1.5 | E      | Manager      | March 2020 | Green      | Well       | Audit of 2 May 2019, repeat due May 2020 |
        | 1.6 | F      | Manager      | March 2020 | Green      | Well       | Minutes of 03/04/2019                    |`,
      message: "old",
      says: "from 31 October 2019 (“31 October 2019”), more than 30 days ago",
    },
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
