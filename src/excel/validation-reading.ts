// Asks are queued here and read in the function they return, after the sync in rounds.ts, where this rule cannot see it.
/* eslint-disable office-addins/call-sync-before-read */
import { addressOf, byColumn, cutUp, isMixed, MOST_CUTS, MOST_PIECES, validationsOf, type Piece } from "../app/reading/validation-pieces";
import type { CellValidation } from "../domain/grid/grid";
import { areasOf, rangeOf, type Block, type SheetFacts } from "./block";
import type { Ask, Round } from "./rounds";

const PIECES_A_ROUND = 100;

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
          if (isMixed(type)) this.#askPieces(byColumn(areas), 1);
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
    if (this.#pieces > MOST_PIECES || round > MOST_CUTS) {
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
            if (isMixed(validation.type)) mixed.push(...cutUp(piece, depth));
            else this.#take(piece, validation.type, validation.rule);
          }
          if (mixed.length > 0) this.#askPieces(mixed, depth + 1);
        };
      },
    };
  }

  #take(areas: readonly Block[], type: string, rule: Excel.DataValidationRule): void {
    if (type === "None") return;
    for (const validation of validationsOf(this.sheet.name, areas, rule.list?.source)) this.#found?.push(validation);
  }

  #range(round: Round, block: Block): Excel.Range {
    return rangeOf(round.sheet(this.sheet.id), block);
  }
}
