import { reportOn } from "../../src/app/check-workbook";
import { planColumns, type ColumnsPlan, type ColumnWork } from "../../src/app/new-columns";
import { dayOf } from "../../src/domain/calendar/day";
import { toA1 } from "../../src/domain/grid/a1";
import type { ReadWorkbook } from "../../src/domain/grid/grid";
import { actionsOf } from "../../src/domain/rules/plan-places";
import { ratingCells } from "../../src/domain/rules/rating-cells";
import { sheet } from "../support/drawn-sheet";

const asOf = dayOf(2019, 12, 1)!;
const offer = (workbook: ReadWorkbook, work: ColumnWork) => planColumns(reportOn(workbook, { asOf }), work);
function offered(workbook: ReadWorkbook, work: ColumnWork): ColumnsPlan {
  const made = offer(workbook, work);
  if (made.kind !== "offered") throw new Error(JSON.stringify(made));
  return made.plan;
}
const changes = (plan: ColumnsPlan): string[] =>
  plan.cells.map(({ at, was, becomes }) => `${toA1(at)}: ${String(was)} → ${String(becomes)}`.replaceAll("\n", "⏎"));

const COMBINED = sheet`
  | Ref | Action        | Lead officer    | Timescale     | RAG rating, commentary and evidence of impact                             |
  | 1.1 | Write a guide | Training lead   | June 2020     | Grade: Amber⏎Leaflet drafted.⏎Evidence: three sessions held.              |
  | 1.2 | Map services  | Audit manager   | May 2020      | Red - staff have left                                                     |
  | 1.3 | Hold a forum  | Board manager   | July 2020     | White                                                                     |
  | 1.4 | Print posters | Comms officer   | July 2020     | Grade: Pink⏎Waiting for paper.                                            |
  | Ref | Action        | Lead officer    | Timescale     | RAG rating, commentary and evidence of impact                             |
  | 1.5 | Train staff   | Training lead   | August 2020   | The first two sessions were held in May and went well.                    |
  | 1.6 | Audit cases   | Audit manager   | August 2020   |                                                                           |
  | 1.7 | Share results | Audit manager   | August 2020   | Pink                                                                      |
`;

describe("splitting a combined column", () => {
  it("gives each part its own column and keeps what it cannot judge", () => {
    const plan = offered(COMBINED.workbook, "split");
    expect(plan.headers.map(({ at, becomes }) => [toA1(at), becomes])).toEqual([
      ["E1", "RAG rating"],
      ["F1", "Commentary"],
      ["G1", "Evidence of impact"],
      ["E6", "RAG rating"],
      ["F6", "Commentary"],
      ["G6", "Evidence of impact"],
    ]);
    expect(changes(plan)).toEqual([
      "E2: Grade: Amber⏎Leaflet drafted.⏎Evidence: three sessions held. → Amber",
      "F2: null → Leaflet drafted.",
      "G2: null → Evidence: three sessions held.",
      "E3: Red - staff have left → Red",
      "F3: null → staff have left",
      "E5: Grade: Pink⏎Waiting for paper. → Pink",
      "F5: null → Waiting for paper.",
      "E7: The first two sessions were held in May and went well. → null",
      "F7: null → The first two sessions were held in May and went well.",
    ]);
    expect(plan.columns[0]).toMatchObject({ row: 0, rowCount: 9, column: 5, like: 4, widths: [null, null] });
  });

  it("shows how the plan would read: the same actions, their ratings in cells of their own", () => {
    const { after } = offered(COMBINED.workbook, "split");
    expect(ratingCells(after.plan!).map(({ at }) => toA1(at))).toEqual(["E2", "E3", "E4", "E5", "E7", "E8", "E9"]);
    expect(after.findings.filter(({ rule }) => rule === "rag-not-in-list").map(({ at }) => toA1(at))).toEqual(["E5", "E9"]);
  });

  it("has nothing to do in a plan that is split, or has no ratings", () => {
    const { after } = offered(COMBINED.workbook, "split");
    expect(planColumns(after, "split")).toEqual({ kind: "nothing" });
    expect(offer(PLAIN.workbook, "split")).toEqual({ kind: "nothing" });
    expect(offer(sheet`| nothing | here |`.workbook, "split")).toEqual({ kind: "nothing" });
  });

  it("merges the new cells as their neighbours are, and leaves headings across the table alone", () => {
    const { columns } = offered(
      sheet`
        | Action          | <            | Lead officer  | Timescale | RAG rating and commentary |
        | PRIORITY 1: Aid | <            | <             | <         | <                         |
        | 1.1             | Write guides | Training lead | May 2020  | Grade: Red⏎Late.          |
        | ^               | ^            | ^             | June 2020 | ^                         |
        | 1.2             | Map services | Audit manager | July 2020 | Grade: White              |
      `.workbook,
      "split",
    );
    expect(columns[0]!.merges.map(toA1)).toEqual(["F3:F4", "G3:G4"]);
    expect(columns[0]!.styled).toEqual([
      { row: 0, rowCount: 1 },
      { row: 2, rowCount: 3 },
    ]);
  });

  it("takes a labelled rating from the end of the measure where its own cell is empty", () => {
    const plan = offered(
      sheet`
        | Ref | Action       | Lead officer  | Timescale | Measure of success                        | RAG rating and commentary |
        | 1.1 | Write guides | Training lead | May 2020  | Guides are used by staff. Grade: White    |                           |
        | 1.2 | Map services | Audit manager | July 2020 | A map of services is there for all to use | Grade: Green              |
      `.workbook,
      "split",
    );
    expect(changes(plan)).toEqual([
      "E2: Guides are used by staff. Grade: White → Guides are used by staff.",
      "F2: null → White",
      "F3: Grade: Green → Green",
    ]);
  });
});

const PLAIN = sheet`
  | Action        | Lead officer  | Timescale | Measure of success    |
  | Write a guide | Training lead | June 2020 | Guides are used       |
  | Map services  | Audit manager | May 2020  | The map is up to date |
`;

describe("adding columns", () => {
  it("puts the three at the table's right edge, with rating cells for exactly its actions", () => {
    const plan = offered(PLAIN.workbook, "add");
    expect(plan.headers.map(({ at, becomes }) => [toA1(at), becomes])).toEqual([
      ["E1", "RAG rating"],
      ["F1", "Commentary"],
      ["G1", "Evidence of impact"],
    ]);
    expect(plan.cells).toEqual([]);
    expect(plan.columns[0]!.widths).toEqual([14, null, null]);
    expect(ratingCells(plan.after.plan!).map(({ at }) => toA1(at))).toEqual(["E2", "E3"]);
    expect(planColumns(plan.after, "add")).toEqual({ kind: "nothing" });
  });

  it("adds only what a plan lacks", () => {
    const plan = offered(
      sheet`
        | Action        | Lead officer  | Timescale | Progress update |
        | Write a guide | Training lead | June 2020 | Drafted         |
      `.workbook,
      "add",
    );
    expect(plan.headers.map(({ at, becomes }) => [toA1(at), becomes])).toEqual([
      ["E1", "RAG rating"],
      ["F1", "Evidence of impact"],
    ]);
  });

  it("gives several actions of one row one cell between them", () => {
    const { after } = offered(
      sheet`
        | Aims and objectives                                                       | Timescale | Lead contacts | Outcomes |
        | 1. Respond to parental issues.⏎• Support the new tool.⏎• Promote training. | May 2020  | Jill, Audit manager | Fewer children at risk |
        | 2. Develop approaches.⏎• Work with police.⏎• Support road safety.          | May 2020  | Head of Police | Safer streets |
      `.workbook,
      "add",
    );
    expect(actionsOf(after.plan!).length).toBeGreaterThan(2);
    expect(ratingCells(after.plan!).map(({ at }) => toA1(at))).toEqual(["E2", "E3"]);
  });
});

it("goes past notes that stand beside the table", () => {
  const { workbook } = sheet`
    | Action        | Lead officer  | Timescale | |      |
    | Write a guide | Training lead | June 2020 | | note |
  `;
  expect(offered(workbook, "add").columns[0]!.column).toBe(5);
});

describe("columns are refused", () => {
  it("where cells beside it are merged", () => {
    const { workbook } = sheet`
      | Action        | Lead officer  | Timescale | | |
      | Write a guide | Training lead | June 2020 | | < |
    `;
    expect(offer(workbook, "add")).toEqual({ kind: "refused", obstacle: { kind: "occupied", sheet: "Plan", cell: "D2:E2" } });
  });

  it("in an Excel table, which would be sorted without them", () => {
    const { workbook } = sheet`
      | Action        | Lead officer  | Timescale |
      | Write a guide | Training lead | June 2020 |
      (table Actions A1:C2)
    `;
    expect(offer(workbook, "add")).toEqual({ kind: "refused", obstacle: { kind: "excel table", sheet: "Plan", name: "Actions" } });
  });

  it("in a plan whose values run down columns", () => {
    const { workbook } = sheet`
      | Ref          | 1.1           | 1.2           | 1.3           |
      | Action       | Write a guide | Map services  | Hold a forum  |
      | Lead officer | Training lead | Audit manager | Board manager |
      | Timescale    | June 2020     | May 2020      | July 2020     |
    `;
    expect(offer(workbook, "add")).toEqual({ kind: "refused", obstacle: { kind: "transposed", sheet: "Plan" } });
  });
});
