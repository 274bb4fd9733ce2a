import { timescaleDateCell } from "../../../src/domain/rules/timescale-date-cell";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

testRule(timescaleDateCell, {
  accept: [
    {
      name: "texts only",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2019  | Green      |
        | 1.2 | B      | Manager      | Ongoing   | Green      |`,
    },
    {
      name: "whole dates, and a few words among them",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                       | RAG rating |
        | 1.1 | A      | Manager      | date(2019-05-01,"dd/mm/yyyy")   | Green      |
        | 1.2 | B      | Manager      | date(2019-06-30,"d mmmm yyyy")  | Green      |
        | 1.3 | C      | Manager      | date(2019-07-31,"[$-809]d mmm yy;@") | Green |
        | 1.4 | D      | Manager      | Ongoing                         | Green      |
        | 1.5 | E      | Manager      | December 2019                   | Green      |`,
    },
    {
      name: "as many texts as whole dates, and texts that say no date",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                       | RAG rating |
        | 1.1 | A      | Manager      | date(2019-05-01,"dd/mm/yyyy")   | Green      |
        | 1.2 | B      | Manager      | Ongoing                         | Green      |
        | 1.3 | C      | Manager      | As needed                       | Green      |
        | 1.4 | D      | Manager      | December 2019                   | Green      |`,
    },
  ],
  reject: [
    {
      name: "the odd date among texts",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                     | RAG rating |
        | 1.1 | A      | Manager      | May 2019 – March 2020         | Green      |
        | 1.2 | B      | Manager      | «date(2019-05-01,"mmm-yy")»   | Green      |
        | 1.3 | C      | Manager      | June 2019                     | Green      |
        | 1.4 | D      | Manager      | «date(2019-06-30,"dd/mm/yyyy")» | Green    |
        | 1.5 | E      | Manager      | July 2019                     | Green      |`,
      message: "amongTexts",
      says: "1 May 2019 shown as “May-19”",
    },
    {
      name: "the odd date among texts of which some say when work starts only",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                     | RAG rating |
        | 1.1 | A      | Manager      | From May 2019                 | Green      |
        | 1.2 | B      | Manager      | «date(2019-05-01,"dd/mm/yyyy")» | Green    |
        | 1.3 | C      | Manager      | June 2019 onwards             | Green      |`,
      message: "amongTexts",
    },
    {
      name: "dates that show less than they hold, once a table",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                   | RAG rating |
        | 1.1 | A      | Manager      | «date(2019-05-01,"mmm-yy")» | Green      |
        | 1.2 | B      | Manager      | date(2019-06-15,"mmmm yyyy") | Green     |
        | 1.3 | C      | Manager      | date(2019-07-31,"dd/mm/yyyy") | Green    |
        | 1.4 | D      | Manager      | date(2019-07-31,"dd mmm")   | Green      |`,
      message: "allShowLess",
      also: [["D3", "D5"]],
      says: "“May-19” hides that the cell holds 1 May 2019, and 2 other cells hide their day too",
    },
    {
      name: "a single date that shows less than it holds",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale                   | RAG rating |
        | 1.1 | A      | Manager      | «date(2019-05-01,"mmm-yy")» | Green      |
        | 1.2 | B      | Manager      | date(2019-06-15,"dd/mm/yy") | Green      |`,
      message: "showsLess",
      also: [[]],
    },
  ],
});
