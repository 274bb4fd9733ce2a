import { reportOn } from "../../../../src/app/check-workbook";
import { readIsoDay } from "../../../../src/domain/calendar/day";
import type { CellSpec } from "../../../../src/domain/sheets/sheet-spec";
import { planFigures } from "../../../../src/domain/sheets/plan-figures";
import { leadsSheet } from "../../../../src/domain/sheets/summary/leads-sheet";
import { sheetOf } from "../../../support/drawn-sheet";

const said = (cell: CellSpec | null | undefined): string =>
  cell?.content.kind === "text" || cell?.content.kind === "link" ? cell.content.text : "";

function listOf(rows: string): { readonly head: string[]; readonly headers: string[]; readonly rows: string[][] } {
  const asOf = readIsoDay("2019-12-01")!;
  const { plan, findings } = reportOn(sheetOf(`| Ref | Action | Lead officer | Timescale | Measure of success |\n${rows}`).workbook, {
    asOf,
  });
  const origin = { planTitle: "The plan", asOf, madeAt: "now", rulesVersion: "1", open: { error: 0, warning: 0, review: 0 } };
  const spec = leadsSheet(planFigures(plan!, findings, asOf), origin);
  const [headers = [], ...body] = spec.rows.slice(spec.headerRow!).map((row) => row.map(said));
  return { head: spec.rows.slice(0, spec.headerRow!).map(([cell]) => said(cell)), headers, rows: body };
}
const explains = (head: readonly string[]): boolean => head.some((line) => line.startsWith("An empty cell means"));

it("leaves out a column in which nothing stands, and explains the empty cells of the others", () => {
  const all = listOf("| 1.1 | Map it | Ana Hart | May 2019 | A map |\n| 1.2 | Tell all | Ben Cole | June 2019 | All told |");
  expect(all.headers).toEqual(["Lead officer", "Ref", "Action", "Standing", "What is missing or contradictory", "Cell"]);
  expect(explains(all.head)).toBe(false);
  const some = listOf("| 1.1 | Map it | Ana Hart | May 2019 | A map |\n| 1.2 | Tell all | Ben Cole | June 2020 | All told |");
  expect(some.headers).toContain("Next due");
  expect(explains(some.head)).toBe(true);
  const none = listOf("| 1.1 | Map it | Ana Hart | May 2020 | A map |\n| 1.2 | Tell all | Ben Cole | June 2020 | All told |");
  expect(none.headers).not.toContain("Standing");
});

it("tells of two writings of a lead only where the action is theirs, not beside a joint lead", () => {
  const { rows } = listOf(
    "| 1.1 | Map it | Head of Early Help/ Housing Manager | May 2020 | A map |\n| 1.2 | Tell all | Housing  Manager, LBR | June 2020 | All told |",
  );
  expect(rows.map(([lead]) => lead)).toEqual(["Head of Early Help", "Housing Manager", "Housing Manager, LBR"]);
  const about = (lead: string): string[] => rows.filter(([name]) => name === lead).map((row) => row.join(" "));
  expect(about("Head of Early Help").join()).not.toContain("lacks the organisation");
  expect(about("Housing Manager").join()).toContain("lacks the organisation");
});
