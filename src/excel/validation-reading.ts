// Asks are queued here and read in the function they return, after the sync in rounds.ts, where this rule cannot see it.
/* eslint-disable office-addins/call-sync-before-read */
import { toA1 } from "../domain/grid/a1";
import type { CellValidation } from "../domain/grid/grid";
import { areasOf, rangeOf, type Block, type SheetFacts } from "./block";
import type { Ask, Round } from "./rounds";

/** Cells asked about together: one range, or several by their addresses. */
type Piece = readonly Block[];

/** What Excel says of cells that hold different rules, or rules in some cells only. */
const MIXED = ["Inconsistent", "MixedCriteria"];
const MOST_PIECES = 600;
const MOST_ROUNDS = 3;
/** An address may have 8,192 characters: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1) */
const LONGEST_ADDRESS = 8_000;
const PIECES_A_ROUND = 100;
/** A mixed piece of no more rows is asked about cell by cell at once. */
const FEW_ROWS = 60;

/**
 * The data validation of one sheet: first which cells have any and whether it is one rule; then, column by column, the
 * rules; pieces that still mix several are cut up, a fixed number of times.
 */
export class ValidationReading {
  #found: CellValidation[] | null = [];
  #pieces = 0;

  constructor(
    private readonly sheet: SheetFacts,
    private readonly late: (ask: Ask) => void,
  ) {}

  /** null: it could not be read. */
  result(): readonly CellValidation[] | null {
    return this.#found;
  }

  /** Asks which of these cells have a validation. */
  ask(used: Block): Ask {
    if (used.rowCount * used.columnCount === 1) return this.#ask([[used]], 0);
    return {
      bytes: 400,
      proxies: 4,
      refused: this.#refused,
      queue: (round) => {
        const special = this.#range(round, used).getSpecialCellsOrNullObject("DataValidations");
        special.areas.load("items/address");
        special.dataValidation.load("type,rule");
        return () => {
          if (special.isNullObject) return;
          const areas = areasOf(special.areas, this.sheet.name);
          const { type, rule } = special.dataValidation;
          if (MIXED.includes(type)) this.#askPieces(byColumn(areas), 1);
          else this.#take(areas, type, rule);
        };
      },
    };
  }

  readonly #refused = (): void => {
    this.#found = null;
  };

  #askPieces(pieces: readonly Piece[], round: number): void {
    this.#pieces += pieces.length;
    if (this.#pieces > MOST_PIECES || round > MOST_ROUNDS) {
      this.#found = null;
      return;
    }
    for (let i = 0; i < pieces.length; i += PIECES_A_ROUND) this.late(this.#ask(pieces.slice(i, i + PIECES_A_ROUND), round));
  }

  #ask(pieces: readonly Piece[], depth: number): Ask {
    return {
      bytes: pieces.length * 300,
      proxies: pieces.length * 2,
      refused: this.#refused,
      queue: (round) => {
        const asked = pieces.map((piece) => {
          const [only] = piece;
          const cells = piece.length === 1 && only ? this.#range(round, only) : round.sheet(this.sheet.id).getRanges(addressOf(piece));
          const validation = cells.dataValidation;
          validation.load("type,rule");
          return { piece, validation };
        });
        return () => {
          const mixed: Piece[] = [];
          for (const { piece, validation } of asked) {
            if (MIXED.includes(validation.type)) mixed.push(...cutUp(piece, depth));
            else this.#take(piece, validation.type, validation.rule);
          }
          if (mixed.length > 0) this.#askPieces(mixed, depth + 1);
        };
      },
    };
  }

  #take(areas: readonly Block[], type: string, rule: Excel.DataValidationRule): void {
    if (type === "None") return;
    const source = rule.list?.source;
    const text = typeof source === "string" ? source : null;
    const pointsElsewhere = text?.startsWith("=") ?? false;
    for (const { row, column, rowCount, columnCount } of areas) {
      this.#found?.push({
        area: { sheet: this.sheet.name, row, column, rowCount, columnCount },
        list: text === null || pointsElsewhere ? null : text.split(",").map((word) => word.trim()),
        source: pointsElsewhere ? text : null,
      });
    }
  }

  #range(round: Round, block: Block): Excel.Range {
    return rangeOf(round.sheet(this.sheet.id), block);
  }
}

const addressOf = (piece: Piece): string => piece.map((block) => toA1({ sheet: "", ...block })).join(",");

/** Areas as pieces of one column each; a column's many areas together, as far as an address reaches. */
function byColumn(areas: readonly Block[]): readonly Piece[] {
  const columns = new Map<number, Block[]>();
  for (const area of areas) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const blocks = columns.get(column);
      const block = { ...area, column, columnCount: 1 };
      if (blocks) blocks.push(block);
      else columns.set(column, [block]);
    }
  }
  return [...columns.values()].flatMap((blocks) => {
    if (blocks.length <= 20) return blocks.map((block) => [block]);
    const pieces: Block[][] = [[]];
    let length = 0;
    for (const block of blocks) {
      length += addressOf([block]).length + 1;
      if (length > LONGEST_ADDRESS) {
        pieces.push([]);
        length = addressOf([block]).length + 1;
      }
      pieces.at(-1)?.push(block);
    }
    return pieces;
  });
}

/** A mixed piece in smaller ones: its areas; or a few rows one by one; or many rows first in parts as many as a part has rows. */
function cutUp(piece: Piece, depth: number): readonly Piece[] {
  const [only] = piece;
  if (piece.length > 1 || !only) return piece.map((block) => [block]);
  if (only.columnCount > 1) return byColumn([only]);
  const rows = depth === 1 && only.rowCount > FEW_ROWS ? Math.ceil(Math.sqrt(only.rowCount)) : 1;
  const parts: Piece[] = [];
  for (let row = only.row; row < only.row + only.rowCount; row += rows) {
    parts.push([{ ...only, row, rowCount: Math.min(rows, only.row + only.rowCount - row) }]);
  }
  return parts;
}
