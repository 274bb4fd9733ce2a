import { mergedData } from "../../../src/domain/rules/merged-data";
import { contains } from "../../../src/domain/grid/cell-ref";
import type { ReadWorkbook } from "../../../src/domain/grid/grid";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";

/** A value under the merge of E2:E3, as only another program can leave it. */
const withHiddenValue = (workbook: ReadWorkbook): ReadWorkbook => ({
  ...workbook,
  grids: workbook.grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row, index) => (index === 2 ? row.map((value, at) => (at === 4 ? "Red" : value)) : row)),
  })),
});

/** A value under every merge, as only another program can leave it. */
const withHiddenValues = (workbook: ReadWorkbook): ReadWorkbook => ({
  ...workbook,
  grids: workbook.grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row, r) =>
      row.map((value, c) =>
        value === null && grid.merges?.some((area) => contains(area, { sheet: grid.sheet, row: r, column: c })) ? "x" : value,
      ),
    ),
  })),
});

testRule(mergedData, {
  accept: [
    {
      name: "ref and action of a row as one text, and an objective over several actions",
      sheet: sheet`
        | Objective | Ref | Action | Lead officer | Timescale | RAG rating |
        | Safety    | 1.1 A | <    | Manager      | May 2020  | Green      |
        | ^         | 1.2 | B      | Manager      | May 2020  | Green      |`,
    },
    {
      name: "cells above the table, and another sheet's, even with a value under them",
      change: withHiddenValues,
      sheet: sheet`
        == Plan ==
        | Prepared for | < | the board | < |  |
        | ^            | ^ | ^         | ^ |  |
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        | 1.2 | B      | Manager      | May 2020  | Green      |
        == Log ==
        | x | y | a note | < |
        | x | y | a note | < |
        | x | y | a note | < |
        | x | y | a note | < |`,
    },
    {
      name: "cells beside the table and below it",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |  |        |   |
        | 1.1 | A      | Manager      | May 2020  | Green      |  | a note | < |
        | 1.2 | B      | Manager      | May 2020  | Green      |  |        |   |
        |     |        |              |           |            |  |        |   |
        | Prepared by the business unit | < | < | < | < |  |        |   |`,
    },
    {
      name: "titles, headings, one action's rows, and ref and action under one header",
      sheet: sheet`
        | LSCB Business Plan 2019 – 2020 | < | < | < | < | < |
        | Action | < | Lead officer | Timescale | Measure | RAG rating |
        | PRIORITY 1: Prevention | < | < | < | < | < |
        | 1.1 | A      | Manager      | May 2020  | First  | Green |
        | ^   | ^      | ^            | June 2020 | Second | ^     |
        | 1.2 | B      | Manager      | May 2020  | First  | Green |`,
    },
    {
      name: "an Excel that does not say",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |`,
      change: (workbook) => ({ ...workbook, grids: workbook.grids.map((grid) => ({ ...grid, merges: null })) }),
      notChecked: true,
    },
  ],
  reject: [
    {
      name: "one of two tables of a sheet",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        | 1.2 | B      | Manager      | May 2020  | Green      |
        |     |        |              |           |            |
        | PRIORITY 2: Protection | < | < | < | < | < |
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary |
        | 2.1 | C      | Manager      | May 2020  | Green      | <          |`,
      message: "fields",
      at: ["E7:F7"],
      says: "RAG rating and Commentary",
    },
    {
      name: "three fields, ref and action among them",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | <      | <            | May 2020  | Green      |
        | 1.2 | B      | Manager      | May 2020  | Green      |`,
      message: "fields",
      at: ["A2:C2"],
    },
    {
      name: "action and lead, of which neither is the ref",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | <            | May 2020  | Green      |
        | 1.2 | B      | Manager      | May 2020  | Green      |`,
      message: "fields",
      at: ["B2:C2"],
      says: "Action and Lead officer are merged in B2:C2",
    },
    {
      name: "two fields of the last action, beside the last column",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary |
        | 1.1 | A      | Manager      | May 2020  | Green      | x          |
        | 1.2 | B      | Manager      | May 2020  | Green      | <          |`,
      message: "fields",
      at: ["E3:F3"],
    },
    {
      name: "two fields of an action",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Commentary | Evidence of impact |
        | 1.1 | A      | Manager      | May 2020  | Green      | Minutes    | <                  |
        | 1.2 | B      | Manager      | May 2020  | Green      | x          | y                  |`,
      message: "fields",
      at: ["F2:G2"],
      says: "1.1 “A”: Commentary and Evidence of impact are merged in F2:G2",
    },
    {
      name: "the cells of several actions",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        | 1.2 | B      | ^            | May 2020  | Green      |`,
      message: "actions",
      at: ["C2:C3"],
    },
    {
      name: "a value under the one that shows",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        |     |        |              | June 2020 | ^          |`,
      change: withHiddenValue,
      message: "hidden",
      at: ["E2:E3"],
      refs: ["1.1"],
      says: "under the one that shows, “Green”",
    },
  ],
});
