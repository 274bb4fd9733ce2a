import type { CellValue, Grid } from "../../../src/domain/grid/grid";
import { readPlan } from "../../../src/domain/plan/read-plan";
import { workbookOf } from "../../support/drawn-sheet";

const gridOf = (rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid => ({
  sheet: "Plan",
  visibility: "visible",
  originRow: 0,
  originColumn: 0,
  rows,
  texts: new Map(),
  formats: new Map(),
  fills: new Map(),
  formulas: null,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  filtered: false,
  tables: [],
  validations: null,
  isProtected: false,
  ...more,
});

const HEADINGS = ["Ref", "Action", "Lead", "Timescale", "Measure", "RAG", "Commentary"];
const ACTION = ["1.1", "Do it", "Manager", "May 2019", "and then", "Red", ""];
type Times = (count: number, row: (index: number) => readonly CellValue[]) => (readonly CellValue[])[];

/** Sheets that might make the reader look back and forth, by how many rows (or columns) they have. `times` numbers what stands in them. */
const SHAPES: Readonly<Record<string, (count: number, times: Times) => Grid>> = {
  "an action a row": (count, times) =>
    gridOf([
      HEADINGS,
      ...times(count, (i) => [`${Math.floor(i / 50)}.${i % 50}`, `Do thing ${i}`, "Manager", "May 2019", "Done", "Red", "Yes"]),
    ]),
  "one action of many bullets, a row each": (count, times) =>
    gridOf([HEADINGS, ACTION, ...times(count, (i) => [null, null, null, null, `• bullet ${i}`, null, null])]),
  "one sentence over many rows": (count, times) =>
    gridOf([HEADINGS, ACTION, ...times(count, () => [null, "which goes on and", null, null, null, null, null])]),
  "merges all the way down": (count, times) =>
    gridOf([HEADINGS, ...times(count, (i) => (i % 2 ? [null, null, null, "June 2019"] : [`1.${i}`, `Do ${i}`, "Manager", "May 2019"]))], {
      merges: Array.from({ length: count / 2 }, (_, i) => ({ sheet: "Plan", row: 1 + i * 2, column: 0, rowCount: 2, columnCount: 1 })),
    }),
  "a card for each action": (count, times) =>
    gridOf(times(count, (i) => [["Ref", "Lead", "Action", "Due date", "RAG", null][i % 6] ?? null, i % 6 === 5 ? null : `Text ${i}`])),
  "many columns": (count, times) =>
    gridOf([
      [...HEADINGS, ...times(count, (i) => [`Column ${i}`]).flat()],
      [...ACTION, ...times(count, () => ["x"]).flat()],
    ]),
  "many columns and no plan": (count, times) => gridOf(times(3, () => times(count, (i) => [`Column ${i}`]).flat())),
};

/** Seconds of processor time that reading takes. */
function secondsOf(grid: Grid): number {
  const before = process.cpuUsage().user;
  readPlan(workbookOf([grid]));
  return (process.cpuUsage().user - before) / 1e6;
}

/** Rows numbered from a number on; a multiple of 300, so that those that differ by turns keep their turns. */
const timesFrom =
  (from: number): Times =>
  (count, row) =>
    Array.from({ length: count }, (_, index) => row(from + index));

/**
 * How many times longer ten times as much takes: the best of several, for pauses that are not the reader's, and for code that never ran. The small
 * sheet has other texts each time: of those it read before the reader remembers some thousands, and would seem quicker than it is.
 */
function growth(make: (count: number, times: Times) => Grid): number {
  let least = Infinity;
  for (let tries = 0; tries < 4; tries++) least = Math.min(least, secondsOf(make(1_600, timesFrom(30_000 + tries * 3_000))));
  const large = make(16_000, timesFrom(0));
  let most = Infinity;
  for (let tries = 0; tries < 6; tries++) {
    most = Math.min(most, secondsOf(large));
    if (tries > 0 && most / Math.max(least, 0.005) < LINEAR) break;
  }
  return most / Math.max(least, 0.005);
}

/** Ten would be linear, a hundred quadratic. */
const LINEAR = 20;

it.each(Object.entries(SHAPES))("reading takes time linear in cells: %s", (_, make) => expect(growth(make)).toBeLessThan(LINEAR));
