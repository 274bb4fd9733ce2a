import type { CellRef } from "../domain/grid/cell-ref";
import { valueAt, type CellValue, type Grid, type ReadWorkbook } from "../domain/grid/grid";
import { runsOf } from "./runs";

/** Characters of all rows together up to which every cell of a row is compared; beyond that only columns that tell rows apart. */
const MOST_CHARACTERS = 300_000;
/** Columns that tell rows apart, for a plan too long to compare whole. */
const MOST_COLUMNS = 3;
const MOST_RUNS = 6;
const NEAR = 30;

/** Rows of one sheet as they were seen, and what of them is looked at again. */
interface SeenRows {
  readonly grid: Grid;
  /** The sheet's own zero-based columns that are changed, by row: they are not compared. */
  readonly changed: ReadonlyMap<number, ReadonlySet<number>>;
  /** By row: the nearest row above that holds something else than what is changed, for a row that does not; else the row itself. */
  readonly knownBy: ReadonlyMap<number, number>;
  readonly columns: readonly number[];
}

/** Cells of the rows as Excel has them now. */
interface AskedRows {
  readonly seen: SeenRows;
  readonly blocks: readonly { readonly first: number; readonly count: number; readonly column: number; readonly range: Excel.Range }[];
}

/** The rows of cells about to be changed, as they were seen when the change was thought of. */
export class SameRows {
  readonly #rows: readonly SeenRows[];

  constructor(cells: readonly CellRef[], seen: ReadWorkbook | null) {
    this.#rows = seen ? seen.grids.flatMap((grid) => seenRows(grid, cells) ?? []) : [];
  }

  /** Asks for the rows as they are now. What it returns is called after the sync, and asks again for what then stands where they have gone. */
  ask(sheetOf: (name: string) => Excel.Worksheet): RowsAsked {
    return new RowsAsked(
      this.#rows.map((seen) => {
        const sheet = sheetOf(seen.grid.sheet);
        const rows = [...new Set([...seen.knownBy.keys(), ...seen.knownBy.values()])].sort((a, b) => a - b);
        // Whole rows in one piece where all columns are wanted.
        const { columns } = seen;
        const isWhole = columns.length === widthOf(seen.grid);
        const most = Math.max(1, Math.floor(MOST_RUNS / (isWhole ? 1 : columns.length)));
        const blocks = runsOf(withNear(rows), most).flatMap(({ first, count }) =>
          (isWhole ? [seen.grid.originColumn] : columns).map((column) => ({
            first,
            count,
            column,
            range: sheet.getRangeByIndexes(first, column, count, isWhole ? columns.length : 1),
          })),
        );
        return { seen, blocks };
      }),
    );
  }
}

/** The rows and those between two that are near each other: read together they take one question. */
const withNear = (rows: readonly number[]): number[] =>
  rows.flatMap((row, index) => {
    const gap = row - (rows[index - 1] ?? row);
    return gap > 1 && gap <= NEAR ? Array.from({ length: gap }, (_, r) => row - gap + 1 + r) : [row];
  });

/** Rows that were asked for, in ranges that Excel moves along when rows are inserted or deleted above them. */
export class RowsAsked {
  readonly #asked: readonly AskedRows[];
  readonly #moved: () => ReadonlySet<string>;

  constructor(asked: readonly AskedRows[]) {
    this.#asked = asked;
    this.#moved = load(asked);
  }

  /** After the sync: whether the cell's row is another than the one seen. False where nothing was seen of it. */
  isMoved(at: CellRef): boolean {
    return this.#moved().has(keyOf(at.sheet, at.row));
  }

  /** Asks again, by the same ranges. */
  again(): RowsAsked {
    return new RowsAsked(
      this.#asked.map(({ seen, blocks }) => ({
        seen,
        blocks: blocks.map((block) => ({ ...block, range: block.range.getOffsetRange(0, 0) })),
      })),
    );
  }
}

const keyOf = (sheet: string, row: number): string => `${row} ${sheet}`;
const widthOf = (grid: Grid): number => grid.rows[0]?.length ?? 0;

function load(asked: readonly AskedRows[]): () => ReadonlySet<string> {
  for (const { blocks } of asked) for (const { range } of blocks) range.load("values");
  let moved: ReadonlySet<string> | null = null;
  return () => (moved ??= new Set(asked.flatMap((one) => movedRows(one).map((row) => keyOf(one.seen.grid.sheet, row)))));
}

function movedRows({ seen, blocks }: AskedRows): number[] {
  const now = new Map<number, Map<number, unknown>>();
  let isBroken = false;
  for (const { first, count, column, range } of blocks) {
    const values: unknown[][] = range.isNullObject ? [] : range.values;
    // Rows were inserted among them or taken out, or the sheet is gone.
    if (values.length !== count) isBroken = true;
    for (const [r, line] of values.entries()) {
      const row = now.get(first + r) ?? new Map<number, unknown>();
      now.set(first + r, row);
      for (const [c, value] of line.entries()) row.set(column + c, value);
    }
  }
  const same = (row: number): Likeness => likeness(seen, row, now.get(row) ?? new Map());
  return [...seen.knownBy].flatMap(([row, by]) => {
    const own = same(row);
    const isSame = !isBroken && own !== "other" && (by === row || same(by) === "same");
    return isSame ? [] : [row];
  });
}

type Likeness = "same" | "other" | "empty";

/** A row is the same while more than half of what is told in it is what was seen: a colleague may have written in it meanwhile. */
function likeness({ grid, changed, columns }: SeenRows, row: number, now: ReadonlyMap<number, unknown>): Likeness {
  let told = 0;
  let equal = 0;
  for (const column of columns) {
    if (changed.get(row)?.has(column)) continue;
    const was = valueAt(grid, row, column);
    const is = valueOf(now.get(column));
    if (was === null && is === null) continue;
    told += 1;
    if (was === is) equal += 1;
  }
  return told === 0 ? "empty" : equal * 2 > told ? "same" : "other";
}

const valueOf = (raw: unknown): CellValue => (raw === "" || raw === undefined ? null : (raw as CellValue));

function seenRows(grid: Grid, cells: readonly CellRef[]): SeenRows | null {
  const changed = new Map<number, Set<number>>();
  for (const { sheet, row, column } of cells) {
    if (sheet !== grid.sheet) continue;
    const columns = changed.get(row) ?? new Set<number>();
    changed.set(row, columns.add(column));
  }
  if (changed.size === 0) return null;
  const width = widthOf(grid);
  if (width === 0) return null;
  const every = Array.from({ length: width }, (_, c) => grid.originColumn + c);
  const knownBy = new Map<number, number>();
  for (const row of changed.keys()) knownBy.set(row, knownRow(grid, changed, row, every));
  const characters = [...new Set([...knownBy.keys(), ...knownBy.values()])].reduce(
    (sum, row) => sum + every.reduce((inRow, column) => inRow + String(valueAt(grid, row, column) ?? "").length + 3, 0),
    0,
  );
  return { grid, changed, knownBy, columns: characters <= MOST_CHARACTERS ? every : tellingColumns(grid, changed, every) };
}

/** The row itself when it holds anything besides what is changed, else the nearest above that does; itself when there is none. */
function knownRow(grid: Grid, changed: ReadonlyMap<number, ReadonlySet<number>>, row: number, columns: readonly number[]): number {
  for (let at = row; at >= grid.originRow; at -= 1) {
    if (columns.some((column) => !changed.get(at)?.has(column) && valueAt(grid, at, column) !== null)) return at;
  }
  return row;
}

/** The columns in which most of the changed rows hold what no other row holds; the shorter texts first. */
function tellingColumns(grid: Grid, changed: ReadonlyMap<number, ReadonlySet<number>>, every: readonly number[]): readonly number[] {
  const ranked = every.map((column) => {
    const times = new Map<CellValue, number>();
    for (const line of grid.rows) {
      const value = line[column - grid.originColumn] ?? null;
      if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
    }
    let alone = 0;
    let characters = 0;
    for (const [row, columns] of changed) {
      if (columns.has(column)) continue;
      const value = valueAt(grid, row, column);
      characters += String(value ?? "").length;
      if (times.get(value) === 1) alone += 1;
    }
    return { column, alone, characters };
  });
  return ranked
    .sort((a, b) => b.alone - a.alone || a.characters - b.characters || a.column - b.column)
    .slice(0, MOST_COLUMNS)
    .map(({ column }) => column);
}
