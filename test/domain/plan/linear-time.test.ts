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
const times = (count: number, row: (index: number) => readonly CellValue[]): (readonly CellValue[])[] =>
  Array.from({ length: count }, (_, index) => row(index));

/** Sheets that might make the reader look back and forth, by how many rows (or columns) they have. */
const SHAPES: Readonly<Record<string, (count: number) => Grid>> = {
  "an action a row": (count) =>
    gridOf([
      HEADINGS,
      ...times(count, (i) => [`${Math.floor(i / 50)}.${i % 50}`, `Do thing ${i}`, "Manager", "May 2019", "Done", "Red", "Yes"]),
    ]),
  "one action of many bullets, a row each": (count) =>
    gridOf([HEADINGS, ACTION, ...times(count, (i) => [null, null, null, null, `• bullet ${i}`, null, null])]),
  "one sentence over many rows": (count) =>
    gridOf([HEADINGS, ACTION, ...times(count, () => [null, "which goes on and", null, null, null, null, null])]),
  "merges all the way down": (count) =>
    gridOf([HEADINGS, ...times(count, (i) => (i % 2 ? [null, null, null, "June 2019"] : [`1.${i}`, `Do ${i}`, "Manager", "May 2019"]))], {
      merges: Array.from({ length: count / 2 }, (_, i) => ({ sheet: "Plan", row: 1 + i * 2, column: 0, rowCount: 2, columnCount: 1 })),
    }),
  "a card for each action": (count) =>
    gridOf(times(count, (i) => [["Ref", "Lead", "Action", "Due date", "RAG", null][i % 6] ?? null, i % 6 === 5 ? null : `Text ${i}`])),
  "many columns": (count) =>
    gridOf([
      [...HEADINGS, ...times(count, (i) => [`Column ${i}`]).flat()],
      [...ACTION, ...times(count, () => ["x"]).flat()],
    ]),
  "many columns and no plan": (count) => gridOf(times(3, () => times(count, (i) => [`Column ${i}`]).flat())),
};

/** Seconds of processor time that reading takes. */
function secondsOf(grid: Grid): number {
  const before = process.cpuUsage().user;
  readPlan(workbookOf([grid]));
  return (process.cpuUsage().user - before) / 1e6;
}

/** How many times longer ten times as much takes: the best of several, for pauses that are not the reader's. */
function growth(make: (count: number) => Grid): number {
  const [small, large] = [make(1_000), make(10_000)];
  let [least, most] = [Infinity, Infinity];
  for (let tries = 0; tries < 6; tries++) {
    least = Math.min(least, secondsOf(small));
    most = Math.min(most, secondsOf(large));
    if (tries > 0 && most / Math.max(least, 0.005) < LINEAR) break;
  }
  return most / Math.max(least, 0.005);
}

/** Ten would be linear, a hundred quadratic. */
const LINEAR = 20;

it.each(Object.entries(SHAPES))("reading takes time linear in cells: %s", (_, make) => expect(growth(make)).toBeLessThan(LINEAR));
