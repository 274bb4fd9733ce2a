import { columnLetters, columnNumber } from "../model/address";
import { LIMITS } from "./limits";

type Piece =
  | string
  | {
      /** A relative row or column of a reference; `row` null in "C:C", `column` null in "3:3". */
      readonly column: number | null;
      readonly columnFixed: boolean;
      readonly row: number | null;
      readonly rowFixed: boolean;
    };

/**
 * A formula taken apart into references and the text between them. Skipped as text: strings, quoted sheet names, structured
 * references and external books in brackets, functions, and names that merely look like cells.
 */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*(?:\]|'?$)|[A-Za-z_\\\u0080-\uffff$][\w.\\$?\u0080-\uffff]*|\d[\w.$]*/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/** A formula that can be read from other cells, as Excel fills it down. */
export class RelativeFormula {
  readonly #pieces: Piece[] = [];

  /** The formula's text, without "=", as it stands in a cell of this row and column (zero-based). */
  constructor(
    readonly text: string,
    readonly row: number,
    readonly column: number,
  ) {
    let from = 0;
    for (const match of text.matchAll(PARTS)) {
      const at = match.index;
      const word = match[0];
      const end = at + word.length;
      const piece = readPiece(word, text[at - 1], text[end]);
      if (!piece) continue;
      if (at > from) this.#pieces.push(text.slice(from, at));
      this.#pieces.push(piece);
      from = end;
    }
    if (from < text.length) this.#pieces.push(text.slice(from));
  }

  /** What it costs to write the formula out once: characters, or the making of its references where that is more. */
  get cost(): number {
    return Math.max(this.text.length, this.#pieces.length * 8);
  }

  /** The formula's text as it reads in another cell. A reference pushed off the sheet comes back at its other side, as in Excel. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    return this.#pieces
      .map((piece) => {
        if (typeof piece === "string") return piece;
        const { column: pieceColumn, row: pieceRow } = piece;
        const columnText =
          pieceColumn === null ? "" : columnLetters(piece.columnFixed ? pieceColumn : wrap(pieceColumn + right, LIMITS.columns));
        const rowText = pieceRow === null ? "" : String((piece.rowFixed ? pieceRow : wrap(pieceRow + down, LIMITS.rows)) + 1);
        return `${piece.columnFixed ? "$" : ""}${columnText}${piece.rowFixed ? "$" : ""}${rowText}`;
      })
      .join("");
  }
}

const wrap = (index: number, size: number): number => ((index % size) + size) % size;

function readPiece(word: string, before: string | undefined, after: string | undefined): Piece | null {
  if (after === "(" || after === "!" || after === "[") return null;
  const cell = CELL.exec(word);
  if (cell) {
    const [, fixed, column = "", rowFixed, row = ""] = cell;
    const index = columnNumber(column);
    return index >= LIMITS.columns || Number(row) < 1 || Number(row) > LIMITS.rows
      ? null
      : { column: index, columnFixed: fixed === "$", row: Number(row) - 1, rowFixed: rowFixed === "$" };
  }
  // "C:C" and "3:3": only beside a colon is a bare column or row a reference.
  if (before !== ":" && after !== ":") return null;
  const column = COLUMN.exec(word);
  if (column) {
    const index = columnNumber(column[2] ?? "");
    return index >= LIMITS.columns ? null : { column: index, columnFixed: column[1] === "$", row: null, rowFixed: false };
  }
  const row = ROW.exec(word);
  return row && Number(row[2]) >= 1 && Number(row[2]) <= LIMITS.rows
    ? { column: null, columnFixed: false, row: Number(row[2]) - 1, rowFixed: row[1] === "$" }
    : null;
}
