// Asks are queued here and read in the function they return, after the sync in rounds.ts, where this rule cannot see it.
/* eslint-disable office-addins/call-sync-before-read */
import { cellKey } from "../domain/grid/grid";
import { areasOf, rangeOf, type Block, type SheetFacts } from "./block";
import type { Ask } from "./rounds";

/** More areas with formulas than this are read as one span a column. */
const MOST_AREAS = 60;
const BYTES_A_FORMULA = 50;

/** The formulas of one sheet: first which cells have any, then only those. */
export class FormulaReading {
  #found: Map<number, string> | null = new Map();

  constructor(
    private readonly sheet: SheetFacts,
    private readonly late: (ask: Ask) => void,
  ) {}

  /** null: they could not be read. */
  result(): ReadonlyMap<number, string> | null {
    return this.#found;
  }

  /** Asks which of these cells hold formulas. */
  ask(used: Block): Ask {
    return {
      bytes: 200,
      proxies: 3,
      refused: this.#refused,
      queue: (round) => {
        // On a single cell Excel looks for special cells in the whole sheet: https://learn.microsoft.com/office/vba/api/excel.range.specialcells
        if (used.rowCount * used.columnCount === 1) {
          const cell = rangeOf(round.sheet(this.sheet.id), used);
          cell.load("formulas,values");
          return () => {
            // What a constant is told to have for a formula is its value, though that be the text "=1+1".
            if (cell.formulas[0]?.[0] !== cell.values[0]?.[0]) this.#take(used, cell.formulas);
          };
        }
        const special = rangeOf(round.sheet(this.sheet.id), used).getSpecialCellsOrNullObject("Formulas");
        special.areas.load("items/address");
        return () => {
          if (!special.isNullObject) this.#askFor(areasOf(special.areas, this.sheet.name));
        };
      },
    };
  }

  readonly #refused = (): void => {
    this.#found = null;
  };

  #askFor(areas: readonly Block[]): void {
    const isSpanned = areas.length > MOST_AREAS;
    const cells = isSpanned ? cellsOf(areas) : null;
    for (const part of isSpanned ? spansByColumn(areas) : areas) {
      this.late({
        bytes: part.rowCount * part.columnCount * BYTES_A_FORMULA,
        proxies: 1,
        refused: this.#refused,
        queue: (round) => {
          const range = rangeOf(round.sheet(this.sheet.id), part);
          range.load("formulas");
          return () => {
            this.#take(part, range.formulas, cells);
          };
        },
      });
    }
  }

  /** `among`: only these cells hold formulas; null: all of them. */
  #take({ row, column }: Block, formulas: readonly (readonly unknown[])[], among: ReadonlySet<number> | null = null): void {
    formulas.forEach((line, r) => {
      line.forEach((formula, c) => {
        const key = cellKey(row + r, column + c);
        if (typeof formula === "string" && formula.startsWith("=") && (among?.has(key) ?? true)) this.#found?.set(key, formula);
      });
    });
  }
}

/** The cells of the areas, by their keys. */
function cellsOf(areas: readonly Block[]): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const { row, column, rowCount, columnCount } of areas)
    for (let r = row; r < row + rowCount; r++) for (let c = column; c < column + columnCount; c++) cells.add(cellKey(r, c));
  return cells;
}

/** From the first to the last row of each column: what lies between the areas is read too. */
function spansByColumn(areas: readonly Block[]): readonly Block[] {
  const columns = new Map<number, { first: number; last: number }>();
  for (const { row, column, rowCount, columnCount } of areas) {
    for (let c = column; c < column + columnCount; c++) {
      const span = columns.get(c);
      if (!span) columns.set(c, { first: row, last: row + rowCount - 1 });
      else {
        span.first = Math.min(span.first, row);
        span.last = Math.max(span.last, row + rowCount - 1);
      }
    }
  }
  return [...columns].map(([column, { first, last }]) => ({ row: first, column, rowCount: last - first + 1, columnCount: 1 }));
}
