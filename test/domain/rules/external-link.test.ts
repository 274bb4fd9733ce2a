import { externalLink, otherWorkbookIn } from "../../../src/domain/rules/external-link";
import { sheet } from "../../support/drawn-sheet";
import { testRule } from "../../support/test-rule";
import { expectWithin } from "../../support/time-budget";

testRule(externalLink, {
  accept: [
    {
      name: "an Excel that says of one sheet only",
      sheet: sheet`
        == Plan ==
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |
        == Notes ==
        | formula(=Plan!A1 => Ref) |`,
      change: (workbook) => ({
        ...workbook,
        grids: workbook.grids.map((grid, index) => (index === 0 ? { ...grid, formulas: null } : grid)),
      }),
      notChecked: true,
      looked: 1,
    },
    {
      name: "formulas and names within the workbook",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Count                                              |
        | 1.1 | A      | Manager      | May 2020  | Green      | formula(=COUNTA(Table1[[#This Row],[Action]]) => 1) |
        | 1.2 | B      | Manager      | May 2020  | Green      | formula(='Old notes'!A1&"[Book.xlsx]Sheet1!A1" => x) |
        (name Statuses =Plan!$A$1)`,
    },
    {
      name: "an Excel that does not say",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating |
        | 1.1 | A      | Manager      | May 2020  | Green      |`,
      change: (workbook) => ({ ...workbook, grids: workbook.grids.map((grid) => ({ ...grid, formulas: null })) }),
      notChecked: true,
    },
  ],
  reject: [
    {
      name: "formulas that read another workbook",
      sheet: sheet`
        | Ref | Action | Lead officer | Timescale | RAG rating | Budget                                       |
        | 1.1 | A      | Manager      | May 2020  | Green      | «formula(=[Costs.xlsx]Sheet1!$B$2 => 12)»    |
        | 1.2 | B      | Manager      | May 2020  | Green      | «formula(='P:\\LSCB\\[Old plan.xlsx]Plan'!A1 => x)» |`,
      message: "formula",
      says: "F2 takes its value from another workbook, “Costs.xlsx”",
    },
    {
      name: "a name that points at another workbook",
      sheet: sheet`
        | «Ref» | Action | Lead officer | Timescale | RAG rating |
        | 1.1   | A      | Manager      | May 2020  | Green      |
        (name Costs =[3]Sheet1!$A$1)`,
      message: "name",
      says: "points at another workbook. Excel",
    },
  ],
});

describe("otherWorkbookIn", () => {
  it.each([
    ["=[Book2.xlsx]Sheet1!A1", "another workbook, “Book2.xlsx”"],
    ["=SUM('C:\\Plans\\[Old plan.xlsx]Sheet 1'!A1:A9)", "another workbook, “Old plan.xlsx”"],
    ["=[1]Sheet1!A1", "another workbook"],
    ["=[2]!Total", "another workbook"],
    ["='C:\\Plans\\Costs.xlsx'!Total", "another workbook, “Costs.xlsx”"],
    ["=Costs.xlsm!Total", "another workbook, “Costs.xlsm”"],
    ["=Table1[Column]", null],
    ["=Table1[[#Headers],[A]:[B]]+Sheet2!A1", null],
    ["=[@Action]", null],
    ['="[Book.xlsx]Sheet1!A1"', null],
    ["=Sheet1!A1", null],
  ])("%s: %j", (formula, expected) => {
    expect(otherWorkbookIn(formula)).toBe(expected);
  });

  it.each(["[", "[a", "[a]", "a.xlsx", "'", '"'])("takes a long formula of %j in its stride", (unit) => {
    expectWithin(0.2, () => otherWorkbookIn(`=${unit.repeat(8000 / unit.length)}`));
  });
});
