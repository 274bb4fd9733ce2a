import type { CheckReport } from "../../src/app/check-workbook";
import { NOTHING_KEPT, type Kept } from "../../src/app/kept";
import { dayOf } from "../../src/domain/calendar/day";
import { readA1 } from "../../src/domain/grid/a1";
import { areaOf, type CellRef } from "../../src/domain/grid/cell-ref";
import { valueAt, type Grid } from "../../src/domain/grid/grid";
import type { Finding, RuleCheck, Severity } from "../../src/domain/findings/finding";
import type { Action, NearestRow, Plan, Priority, Stated } from "../../src/domain/plan/plan";
import { sheet, workbookOf, type Drawn } from "./drawn-sheet";

/** A plan of two priorities and five actions, as a report's views meet it. Columns: A ref, B action, C lead, D timescale, E RAG, F evidence. */
export const PLAN = sheet`
| Ref | Action                                  | Lead                | Timescale  | RAG   | Evidence |
| PRIORITY 1: Prevention and support          |                     |            |       |      | |
| 1.1 | Map the community engagement work       | MASH Service Manager | March 2019 | Green | Map agreed |
| 1.2 | Commission training for strategic leads | LSCB Manager        | May 2019   | Green |      |
| 1.3 | Publish the referral pathway            |                     | June 2019  | On track |   |
| PRIORITY 2: Protection                      |                     |            |       |      | |
| 2.1 | Audit a sample of referrals             | MASH Service Manager | Sept 2019  | Amber |     |
| 2.2 | Report the audit to the board           | LSCB Manager        | Dec 2019   | White |     |
`;

/** What a test says of a finding; the rest is filled in. */
export interface FindingSketch {
  readonly rule: string;
  readonly severity?: Severity;
  /** "E5" of the sheet "Plan" unless it names another: "Log!A3". */
  readonly cell: string;
  readonly ref?: string | null;
  readonly message?: string;
  readonly fix?: Finding["fix"];
}

export function finding({ rule, severity = "error", cell, ref = null, message, fix = null }: FindingSketch): Finding {
  const [sheet, address] = cell.includes("!") ? (cell.split("!") as [string, string]) : ["Plan", cell];
  return {
    rule,
    messageId: "found",
    severity,
    at: readA1(address, sheet)!,
    also: [],
    ref,
    message: message ?? `${ref ?? cell} is not as it should be. The board cannot rely on it. Put it right.`,
    fix,
  };
}

/** The plan that a grid in the columns of PLAN holds. */
export function planOf(grid: Grid): Plan {
  const stated = (row: number, column: number): Stated | null => {
    const raw = valueAt(grid, row, column);
    const at: CellRef = { sheet: grid.sheet, row, column };
    return raw === null ? null : { text: String(raw).trim(), raw, at, also: [] };
  };
  const priorities: { -readonly [K in keyof Priority]: Priority[K] }[] = [];
  for (let row = grid.originRow + 1; row < grid.originRow + grid.rows.length; row++) {
    const first = stated(row, 0);
    const heading = first && /^PRIORITY (\d+): (.*)$/.exec(first.text);
    if (heading) {
      priorities.push({
        number: heading[1]!,
        title: heading[2]!,
        heading: first,
        details: [],
        leads: [],
        timescales: [],
        measures: [],
        actions: [],
      });
      continue;
    }
    const lead = stated(row, 2);
    const action: Action = {
      ref: first,
      text: stated(row, 1),
      objective: null,
      lead,
      leads: lead ? lead.text.split("/").map((each) => each.trim()) : [],
      milestones: [
        {
          sheet: grid.sheet,
          row,
          timescale: null,
          reading: null,
          measures: [],
          rating: null,
          ratedBy: null,
          lead: null,
          commentary: null,
          evidence: null,
          hidden: false,
          extras: [],
        },
      ],
      table: 0,
      inSharedRow: false,
      at: { sheet: grid.sheet, row, column: 0 },
      hidden: false,
    };
    const priority = priorities.at(-1)!;
    priority.actions = [...priority.actions, action];
  }
  return {
    title: null,
    period: null,
    reviewDate: null,
    tables: [
      {
        sheet: grid.sheet,
        area: { ...areaOf({ sheet: grid.sheet, row: 0, column: 0 }), rowCount: grid.rows.length, columnCount: 6 },
        headerRow: 0,
        columns: { ref: 0, action: 1, lead: 2, timescale: 3, rag: 4, evidence: 5 },
        headers: { ref: "Ref", action: "Action", lead: "Lead", timescale: "Timescale", rag: "RAG", evidence: "Evidence" },
        combined: false,
        extras: [],
        transposed: false,
        explained: [],
      },
    ],
    key: { from: "default", statuses: [], area: null },
    otherKeys: [],
    priorities,
    doubts: [],
    unplaced: [],
  };
}

/** A reading of which the user corrected nothing. */
const NOTHING_SAID = { sheets: [], unused: [], instead: { period: null, meanings: new Map() } } as const;

/** A report on a plan with the findings given. */
export function report(
  findings: readonly Finding[],
  {
    checks = [],
    drawn: { workbook } = PLAN,
    kept = NOTHING_KEPT,
  }: { readonly checks?: readonly RuleCheck[]; readonly drawn?: Pick<Drawn, "workbook">; readonly kept?: Kept } = {},
): CheckReport {
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const plan = planOf(workbook.grids[0]!);
  return {
    asOf: dayOf(2019, 12, 1)!,
    asOfKept: false,
    rulesVersion: "1",
    kept: { kept, problems: [] },
    workbook,
    reading: { kind: "plan", plan, ...NOTHING_SAID, sheets: [{ sheet: "Plan", as: "plan", nearest: null, corrected: false }] },
    plan,
    counts: { error: count("error"), warning: count("warning"), review: count("review") },
    checks,
    findings,
    accepted: [],
    acceptanceEnded: [],
  };
}

/** A report on a workbook without a plan. */
export const noPlanReport = (nearest: NearestRow | null): CheckReport => ({
  asOf: dayOf(2019, 12, 1)!,
  asOfKept: false,
  rulesVersion: "1",
  kept: { kept: NOTHING_KEPT, problems: [] },
  workbook: workbookOf([]),
  reading: { kind: "not found", nearest, ...NOTHING_SAID },
  plan: null,
  counts: { error: 0, warning: 0, review: 0 },
  checks: [],
  findings: [],
  accepted: [],
  acceptanceEnded: [],
});
