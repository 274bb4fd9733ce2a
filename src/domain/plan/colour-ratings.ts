import type { CellRef } from "../grid/cell-ref";
import { cellKey, type Grid, type ReadWorkbook } from "../grid/grid";
import type { Draft, DraftRow } from "./draft";
import { nameOfFill } from "./fill-colour";
import type { PlanTable, RagKey, RagStatus, Rating } from "./plan";

/** A table counts as rated by colour when fewer of its rows than this have a word in the rating column. */
const FEW_WORDS = 0.2;

const WORD = /[\p{L}\p{N}]/u;
const hasWords = (text: string): boolean => WORD.test(text);

/** Reads ratings that are a fill and no word, in tables that are rated so. */
export class ColourRatings {
  readonly #grids: ReadonlyMap<string, Grid>;
  readonly #byColour: ReadonlyMap<string, RagStatus>;
  readonly #tables: readonly PlanTable[];
  readonly #rated: ReadonlySet<number>;
  readonly #covered = new Map<string, ReadonlySet<number>>();

  constructor({ grids }: ReadWorkbook, tables: readonly PlanTable[], draft: Draft, key: RagKey) {
    this.#grids = new Map(grids.map((grid) => [grid.sheet, grid]));
    this.#tables = tables;
    this.#byColour = statusesByColour(key);
    this.#rated = tablesWithoutWords(draft, tables);
  }

  /** The rating of a row without a word in its rating cell, where that is filled in a status's colour; null where it is not. */
  read(row: DraftRow): Rating | null {
    const table = this.#tables[row.table];
    const grid = table && this.#grids.get(table.sheet);
    if (!table || !grid || !this.#rated.has(row.table) || table.columns.rag === undefined) return null;
    const at: CellRef = { sheet: table.sheet, row: row.line.index, column: table.columns.rag };
    const status = this.#statusAt(grid, at);
    if (!status) return null;
    const { text, raw } = row.rag ? { text: row.rag.text, raw: row.rag.cell.value } : { text: "", raw: null };
    return { stated: { text, raw, at, also: [] }, status, reading: "colour", alone: true };
  }

  #isCovered(grid: Grid, { sheet, row, column }: CellRef): boolean {
    const key = `${column} ${sheet}`;
    let rows = this.#covered.get(key);
    if (!rows) this.#covered.set(key, (rows = coveredRows(grid, column)));
    return rows.has(row);
  }

  #statusAt(grid: Grid, at: CellRef): RagStatus | null {
    const fill = grid.fills?.get(cellKey(at.row, at.column));
    // A fill that goes on beside the cell is the row's stripe; a cell inside a merge shows the fill of the merge's first.
    const isStripe = [-1, 1].some((step) => grid.fills?.get(cellKey(at.row, at.column + step)) === fill);
    if (!fill || isStripe || this.#isCovered(grid, at)) return null;
    return this.#byColour.get(nameOfFill(fill) ?? "") ?? null;
  }
}

/** The rows of a column that a merge covers without being its first. */
function coveredRows({ merges }: Grid, column: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const area of merges ?? []) {
    if (column < area.column || column >= area.column + area.columnCount) continue;
    for (let row = area.row + 1; row < area.row + Math.min(area.rowCount, TALLEST); row++) rows.add(row);
  }
  return rows;
}

/** No action takes more rows than this; a merge over whole columns is no rating. */
const TALLEST = 1000;

/** The status that each colour can only mean; white and grey fills say nothing. */
function statusesByColour({ statuses }: RagKey): Map<string, RagStatus> {
  const found = new Map<string, RagStatus | null>();
  for (const status of statuses) {
    const name = status.colour === null ? null : nameOfFill(status.colour);
    if (name !== null && name !== "white" && name !== "grey") found.set(name, found.has(name) ? null : status);
  }
  return new Map([...found].flatMap(([name, status]) => (status ? [[name, status] as const] : [])));
}

function tablesWithoutWords({ rows }: Draft, tables: readonly PlanTable[]): Set<number> {
  const counts = tables.map(() => ({ rows: 0, words: 0 }));
  rows.forEach(({ table, rag }) => {
    const count = counts[table];
    if (!count) return;
    count.rows++;
    if (rag && hasWords(rag.text)) count.words++;
  });
  return new Set(
    counts.flatMap(({ rows, words }, table) =>
      !tables[table]?.combined && !tables[table]?.transposed && words < rows * FEW_WORDS ? [table] : [],
    ),
  );
}
