import fc from "fast-check";
import { applyFixes, safelyFixable } from "../../../src/domain/findings/apply-fixes";
import { checkPlan } from "../../../src/domain/findings/check-plan";
import { CELL_ERRORS, type CellValue, type Grid, type ReadWorkbook } from "../../../src/domain/grid/grid";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { sheet } from "../../support/drawn-sheet";
import { day, deepFreeze, expectGoodMessage, withEdits } from "../../support/test-rule";

const PLANS = [
  sheet`
    | FGM Strategy Action Plan 2019 – 2021 | < | < | < | < | < | < | < |
    | Ref | Action | Lead officer | Timescale | Measure of success | RAG rating | Commentary | Evidence of impact |
    | PRIORITY 1: Prevention | < | < | < | < | < | < | < |
    | 1.1 | Map the work   | LSCB Manager      | May 2019 – March 2020 | Map agreed | Green list(Red; Amber; Green; Purple; White) | On track | Map |
    |     |                | ^                 | June 2019             | Map used   |       |         |         |
    | 1.2 | Test leaflets  | LSCB QA Manager   | 03/04/2019            | In use     | amber | Late    |         |
    | PRIORITY 2: Practice | < | < | < | < | < | < | < |
    | 2.1 | Agree pathway  | Chair, Sub Group  | date(2019-05-01,"mmm-yy") | Signed | Red  |       | n/a     | (hidden)
    | 2.2 | Train nurses   | Chair – Sub Group | Ongoing               | 40 trained | Purple fill(#00B050) | | |`,
  sheet`
    == Plan ==
    | Action | Lead officer | Timescale | RAG rating, commentary and evidence of impact |
    | Map the work | Manager | May 2019 | Grade: Green⏎Map agreed. |
    | Train nurses | Manager | May 2029 | Grade: Amber |
    == Key == (hidden)
    | RAG Status Key and Definitions |                 |
    | Status                         | Definition      |
    | Amber                          | At risk. Explain why. |
    | Green                          | On track        |
    | Blue                           | Complete        |`,
].map(({ workbook }) => workbook);

const HOSTILE: readonly CellValue[] = [
  ...CELL_ERRORS,
  null,
  "",
  " ",
  "{action} {constructor}",
  "__proto__",
  '=HYPERLINK("http://x","y")',
  "<img src=x onerror=alert(1)>",
  "\u202e\u0000\ud800",
  "A.K. (DOB 14/02/2012), 020 7946 0857",
  "x".repeat(5000),
  "1.1",
  "G",
  "grade: green ",
  "White",
  "31 June 2019",
  "December 2019 – May 2019",
  "TBC",
  "PRIORITY 1: Prevention",
  "Ref",
  "Status",
  "(((((((((((",
  "[a]b!",
  0,
  -1,
  1.1,
  43586,
  1e300,
  true,
  false,
];
const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 40 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toDateString()),
);

/** One of the plans with any few of its cells holding anything. */
const anyPlan = fc
  .tuple(fc.constantFrom(...PLANS), fc.array(fc.tuple(fc.nat(9), fc.nat(9), value), { maxLength: 6 }))
  .map(([workbook, changes]): ReadWorkbook => {
    const change = (grid: Grid): Grid => {
      const rows = grid.rows.map((row) => [...row]);
      for (const [row, column, becomes] of changes) {
        const cells = rows[row % rows.length];
        if (cells) cells[column % cells.length] = becomes === "" ? null : becomes;
      }
      return { ...grid, rows };
    };
    return { ...workbook, grids: workbook.grids.map((grid, index) => (index === 0 ? change(grid) : grid)) };
  });
const today = day("2019-12-01");
const check = (workbook: ReadWorkbook) => checkPlan(readPlan(workbook), workbook, today);

describe("whatever the cells hold", () => {
  it("no rule fails, every message can be read, and the same comes out twice", () => {
    fc.assert(
      fc.property(anyPlan, (workbook) => {
        const { findings, checks } = check(deepFreeze(workbook));
        expect(checks.filter(({ failed }) => failed !== undefined)).toEqual([]);
        for (const { message } of findings) {
          expect(message.length).toBeLessThanOrEqual(240);
          expect(message).not.toMatch(/7946|14\/02\/2012|undefined|NaN|\[object|[\u0000-\u001f\u202e]/);
        }
        expect(JSON.stringify(check(workbook).findings)).toBe(JSON.stringify(findings));
      }),
      { numRuns: 150 },
    );
  });

  it("safe fixes leave nothing of theirs to fix, touch no other cell, and a second run changes nothing", () => {
    let fixes = 0;
    fc.assert(
      fc.property(anyPlan, (workbook) => {
        const { edits, refused } = applyFixes(safelyFixable(check(workbook).findings));
        fixes += edits.length;
        expect(refused).toEqual([]);
        // withEdits throws when a cell does not hold what its edit saw.
        const after = withEdits(workbook, edits);
        expect(safelyFixable(check(after).findings)).toEqual([]);
        const changed = new Set(edits.map(({ at }) => `${at.sheet} ${at.row} ${at.column}`));
        after.grids.forEach((grid, index) => {
          grid.rows.forEach((row, r) => {
            row.forEach((cell, c) => {
              if (!changed.has(`${grid.sheet} ${grid.originRow + r} ${grid.originColumn + c}`))
                expect(cell).toBe(workbook.grids[index]?.rows[r]?.[c]);
            });
          });
        });
      }),
      { numRuns: 150 },
    );
    expect(fixes).toBeGreaterThan(50);
  });
});

it("reads a finding's message like a sentence in the plans as drawn", () => {
  for (const workbook of PLANS) for (const { message } of check(workbook).findings) expectGoodMessage(message);
});
