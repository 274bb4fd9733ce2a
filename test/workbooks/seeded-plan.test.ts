import { checkPlan } from "../../src/domain/findings/check-plan";
import type { Edit, Finding } from "../../src/domain/findings/finding";
import { readA1, toA1 } from "../../src/domain/grid/a1";
import { valueAt, type CellValue, type Grid, type ReadWorkbook } from "../../src/domain/grid/grid";
import { readPlan } from "../../src/domain/plan/read-plan";
import { isDone, ratingGroups } from "../../src/domain/rules/rating-groups";
import { checkRealPlan } from "../support/real-plan";
import { day, planOf, withEdits } from "../support/test-rule";

const REVIEW_DATE = "2017-12-01";
const SHEET = "Business Plan 2017-18";

/** The business plan as a careful co-ordinator would circulate it in December 2017: all rated, explained and evidenced. */
let good: ReadWorkbook;
let goodFindings: readonly Finding[];

const check = (workbook: ReadWorkbook): readonly Finding[] => checkPlan(readPlan(workbook), workbook, day(REVIEW_DATE)).findings;

/** The workbook with other values in the named cells of the plan's sheet. */
const set = (workbook: ReadWorkbook, cells: Readonly<Record<string, CellValue>>): ReadWorkbook => {
  const grid = workbook.grids.find(({ sheet }) => sheet === SHEET)!;
  const edits = Object.entries(cells).map(([cell, becomes]): Edit => {
    const { sheet, row, column } = readA1(cell, SHEET)!;
    return { at: { sheet, row, column }, was: valueAt(grid, row, column), becomes };
  });
  return withEdits(workbook, edits);
};

beforeAll(async () => {
  const { workbook } = await checkRealPlan("001-tidy", REVIEW_DATE);
  const asOf = day(REVIEW_DATE);
  const rated: Record<string, CellValue> = {};
  const cell = (column: string, row: number): string => `${column}${row + 1}`;
  // Green throughout; evidence where that means done, a commentary and evidence of progress elsewhere.
  const white = planOf(workbook);
  for (const { rating } of ratingGroups(white)) if (rating) rated[cell("F", rating.stated.at.row)] = "Green";
  const green = set(widened(workbook), rated);
  const evidence: Record<string, CellValue> = {};
  for (const group of ratingGroups(planOf(green)))
    if (group.rating) {
      evidence[cell("G", group.rating.stated.at.row)] = "Reported to the board.";
      evidence[cell("H", group.rating.stated.at.row)] = isDone(group, asOf) ? "Minutes; audit findings" : "Interim report";
    }
  good = set(green, evidence);
  goodFindings = check(good);
});

/** The grid wide enough for commentary and evidence, which the file leaves blank. */
const widened = (workbook: ReadWorkbook): ReadWorkbook => ({
  ...workbook,
  grids: workbook.grids.map((grid) => (grid.sheet === SHEET ? { ...grid, rows: grid.rows.map((row) => [...row, ...Array.from({ length: 8 - row.length }, () => null)]) } : grid)),
});

const named = (findings: readonly Finding[]): string[] => findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);

it("shows no error and no warning to begin with", () => {
  expect(named(goodFindings.filter(({ severity }) => severity !== "review"))).toEqual([]);
  expect(goodFindings.length).toBeGreaterThan(0);
});

interface Seed {
  readonly name: string;
  readonly cells?: Readonly<Record<string, CellValue>>;
  readonly change?: (grid: Grid) => Grid;
  /** What must be found besides what was there. */
  readonly found: readonly string[];
  /** What the seed takes away of what was there. */
  readonly gone?: readonly string[];
}

const SEEDS: readonly Seed[] = [
  { name: "no lead", cells: { C15: null }, found: ["lead-missing C15"] },
  { name: "no lead on the first of five rows", cells: { C18: null }, found: ["lead-missing C18"] },
  { name: "no timescale on a single row", cells: { D34: null }, found: ["timescale-missing D34"], gone: ["due-soon D34"] },
  { name: "no measure", cells: { E35: null }, found: ["measure-missing E35"] },
  { name: "no action", cells: { B36: null }, found: ["action-missing B36"] },
  { name: "no ref", cells: { A37: null }, found: ["ref-missing A37"] },
  { name: "a ref used twice", cells: { A36: "3.2" }, found: ["ref-duplicate A36"] },
  { name: "a ref of another priority", cells: { A36: "2.9" }, found: ["ref-wrong-priority A36"] },
  { name: "a ref out of order", cells: { A36: "3.9" }, found: ["ref-out-of-order A37"] },
  { name: "no rating", cells: { F34: null }, found: ["rag-missing F34"] },
  { name: "a rating in capitals", cells: { F34: "GREEN" }, found: ["rag-not-in-list F34"] },
  { name: "a rating with a space", cells: { F34: "Green " }, found: ["rag-not-in-list F34"] },
  { name: "a rating by its letter", cells: { F34: "G" }, found: ["rag-not-in-list F34"] },
  { name: "a rating of the user's own", cells: { F34: "On course" }, found: ["rag-not-in-list F34"] },
  { name: "Amber with no commentary", cells: { F34: "Amber", G34: null }, found: ["commentary-missing G34"] },
  { name: "Red with no commentary", cells: { F34: "Red", G34: "TBC" }, found: ["commentary-missing G34"] },
  { name: "Amber when the time has run out", cells: { F35: "Amber" }, found: ["rag-past-due F35"] },
  { name: "White when the time has run out", cells: { F35: "White", H35: null }, found: ["rag-past-due F35"] },
  { name: "White after the start", cells: { F37: "White", H37: null }, found: ["rag-not-started F37"] },
  { name: "White with evidence", cells: { F34: "White" }, found: ["rag-not-started F34"] },
  { name: "Red when the time has run out", cells: { F35: "Red" }, found: ["past-due D35"] },
  { name: "done without evidence", cells: { H35: null }, found: ["evidence-missing H35"] },
  { name: "done with a placeholder", cells: { H35: "n/a" }, found: ["evidence-missing H35"] },
  { name: "on track with a placeholder", cells: { H34: "TBC" }, found: ["evidence-placeholder H34"] },
  { name: "dropped without a reason", cells: { F34: "Purple", G34: null, H34: null }, found: ["dropped-unexplained G34"], gone: ["due-soon D34"] },
  { name: "a range that ends before it starts", cells: { D35: "September 2017 – April 2017" }, found: ["timescale-reversed D35"] },
  { name: "a day that does not exist", cells: { D35: "31.09.2017" }, found: ["timescale-impossible D35"] },
  { name: "a year too late", cells: { D34: "All actions completed by December 2027" }, found: ["timescale-outside-plan D34"], gone: ["due-soon D34"] },
  { name: "words without a date", cells: { D34: "Alongside the other work" }, found: ["timescale-unclear D34"], gone: ["due-soon D34"] },
  { name: "an error", cells: { H35: "#REF!" }, found: ["cell-error H35"] },
  { name: "initials with a date of birth", cells: { G34: "J.S. (DOB 03/02/2009) told us so." }, found: ["personal-data G34"] },
  { name: "a telephone number", cells: { G34: "Ring 07700 900123." }, found: ["personal-data G34"] },
  { name: "a post written otherwise", cells: { C36: "LSCB Quality Assurance  manager" }, found: ["lead-inconsistent C36"] },
  {
    name: "a hidden row",
    change: (grid) => ({ ...grid, hiddenRows: new Set([34]) }),
    found: ["hidden-action 35:35"],
  },
  {
    name: "a merge over commentary and evidence",
    change: (grid) => ({ ...grid, merges: [{ sheet: SHEET, row: 33, column: 6, rowCount: 1, columnCount: 2 }] }),
    cells: { H34: null },
    found: ["merged-data G34:H34"],
  },
  {
    name: "a drop-down lost by pasting",
    change: (grid) => ({
      ...grid,
      validations: [
        { area: { sheet: SHEET, row: 1, column: 5, rowCount: 32, columnCount: 1 }, list: ["Red", "Amber", "Green", "Purple", "White"], source: null },
        { area: { sheet: SHEET, row: 35, column: 5, rowCount: 60, columnCount: 1 }, list: ["Red", "Amber", "Green", "Purple", "White"], source: null },
      ],
    }),
    found: ["rag-list-missing F34:F35"],
  },
];

it.each(SEEDS.map((seed) => [seed.name, seed] as const))("%s is found, and nothing else changes", (_, { cells = {}, change = (grid) => grid, found, gone = [] }) => {
  const seeded = set(good, cells);
  const findings = check({ ...seeded, grids: seeded.grids.map((grid) => (grid.sheet === SHEET ? change(grid) : grid)) });
  const before = named(goodFindings);
  const after = named(findings);
  expect(after.filter((one) => !before.includes(one))).toEqual(found);
  expect(before.filter((one) => !after.includes(one))).toEqual(gone);
});
