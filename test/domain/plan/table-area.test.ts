import { toA1 } from "../../../src/domain/grid/a1";
import type { PlanTable } from "../../../src/domain/plan/plan";
import { sheet, type Drawn } from "../../support/drawn-sheet";
import { planOf } from "../../support/plan-outline";

const tablesOf = (drawn: Drawn): readonly PlanTable[] => planOf(drawn).tables;

it("a table stands from its header to its last row, under all of its headings", () => {
  const [table] = tablesOf(sheet`
    == Plan == at B3
    | Our plan |
    | Ref | Objective | Action | Lead | Timescale | Notes for the chair | < |
    | 1.1 | Be heard | Map the work | Chair | May 2019 | | |
    | |
    | 1.2 | Be safe | Train staff | Manager | June 2019 | | |`);
  expect(table).toMatchObject({
    sheet: "Plan",
    headerRow: 3,
    combined: false,
    transposed: false,
    columns: { ref: 1, action: 3, lead: 4, timescale: 5 },
    headers: { ref: "Ref", action: "Action", lead: "Lead", timescale: "Timescale" },
    extras: [
      { column: 2, header: "Objective" },
      { column: 6, header: "Notes for the chair" },
    ],
  });
  expect(toA1(table!.area)).toBe("B4:H7");
  expect(table!.explained.map(({ column, header, role, corrected, ticks }) => [column, header, role, corrected, ticks])).toEqual([
    [1, "Ref", "ref", false, null],
    [2, "Objective", "objective", false, null],
    [3, "Action", "action", false, null],
    [4, "Lead", "lead", false, null],
    [5, "Timescale", "timescale", false, null],
    [6, "Notes for the chair", "extra", false, null],
  ]);
});

it("a column of rating, commentary and evidence stands under all three", () => {
  const [table] = tablesOf(sheet`
    | Action | Lead | Timescale | RAG rating, commentary and evidence of impact |
    | Map the work | Chair | May 2019 | Green. Map made. |`);
  expect(table).toMatchObject({ combined: true, columns: { rag: 3, commentary: 3, evidence: 3 } });
});

it("a header said again on the next page is the same table, one with other words another", () => {
  const tables = tablesOf(sheet`
    | Action | Lead | Timescale |
    | Map the work | Chair | May 2019 |
    | Action | Lead | Timescale |
    | Train staff | Manager | June 2019 |
    | Action | Lead | Timescale |
    | Task | Owner | Due |
    | Tell parents | Officer | July 2019 |`);
  expect(tables.map(({ area }) => toA1(area))).toEqual(["A1:C4", "A6:C7"]);
});

it("a header without rows stands alone", () => {
  const [table] = tablesOf(sheet`| Ref | Action | Lead | Timescale | RAG |`);
  expect(toA1(table!.area)).toBe("A1:E1");
});

it("a table down its columns stands from its labels to its last action", () => {
  const [table] = tablesOf(sheet`
    | Our plan | | | |
    | Action | Map the work | | Train staff |
    | Lead | Chair | | Manager |
    | Timescale | May 2019 | | June 2019 |`);
  expect(table).toMatchObject({ transposed: true, headerRow: 0, columns: { action: 1, lead: 2, timescale: 3 } });
  expect(toA1(table!.area)).toBe("A2:D4");
});
