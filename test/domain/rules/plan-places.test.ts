import { checkPlan } from "../../../src/domain/findings/check-plan";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { gridOf, mergeOver, sharedCell } from "../../../src/domain/rules/plan-places";
import { sheet } from "../../support/drawn-sheet";
import { day } from "../../support/test-rule";

const { workbook } = sheet`
  | Ref | Action | Lead officer | Timescale | Measure | RAG rating | Commentary | Evidence |
  | 1.1 | Map    | Manager      | May 2020  | Maps    | Amber      | Slow       | Minutes  |
  | 1.2 | Train  | ^            | ^         | ^       | ^          | ^          | ^        |
  | 1.3 | Audit  | Auditor      | ${"  "}   | Audits  | ${"\u00a0"} |           |          |`;
const at = (row: number, column: number) => ({ sheet: "Plan", row, column });

describe("a cell that others share", () => {
  it("shows what its merge shows, at the merge's first cell", () => {
    expect(sharedCell(workbook, at(2, 2))).toEqual({ at: at(1, 2), text: "Manager" });
    expect(sharedCell(workbook, at(1, 2))).toEqual({ at: at(1, 2), text: "Manager" });
    expect(sharedCell(workbook, at(3, 2))).toEqual({ at: at(3, 2), text: "Auditor" });
  });

  it("shows nothing when it is blank, holds spaces alone or is on no sheet that was read", () => {
    expect([sharedCell(workbook, at(3, 3)), sharedCell(workbook, at(3, 6)), sharedCell(workbook, { ...at(1, 2), sheet: "Other" })]).toEqual(
      [null, null, null],
    );
  });

  it("is hidden by its merge unless it is the first", () => {
    const grid = gridOf(workbook, "Plan")!;
    expect(mergeOver(grid, at(2, 2))).toEqual({ ...at(1, 2), rowCount: 2, columnCount: 1 });
    expect([mergeOver(grid, at(1, 2)), mergeOver(grid, at(3, 2)), mergeOver({ ...grid, merges: null }, at(2, 2))]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

it("what several actions share in merged cells is missing nowhere, but spaces alone are nothing", () => {
  const { findings } = checkPlan(readPlan(workbook), workbook, day("2019-12-01"));
  expect(
    findings
      .filter(({ rule }) => rule.endsWith("-missing") && !/^(?:key|rag-list)/.test(rule))
      .map(({ rule, ref }) => `${rule} ${ref ?? ""}`),
  ).toEqual(["timescale-missing 1.3", "rag-missing 1.3"]);
});
