import { toA1 } from "../../domain/grid/a1";
import type { CellArea } from "../../domain/grid/cell-ref";
import type { CellValidation } from "../../domain/grid/grid";

/** A block of one sheet's cells, zero-based. */
type Block = Omit<CellArea, "sheet">;

/** Cells asked about together: one range, or several by their addresses. */
export type Piece = readonly Block[];

/** More pieces than this are not asked about: the sheet's validations then count as not read. */
export const MOST_PIECES = 600;
/** So many times pieces are cut up. */
export const MOST_CUTS = 3;
/** An address may have 8,192 characters: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1) */
const LONGEST_ADDRESS = 8_000;
/** A mixed piece of no more rows is asked about cell by cell at once. */
const FEW_ROWS = 60;

/** What Excel says of cells that hold different rules, or rules in some cells only. */
export const isMixed = (type: string): boolean => type === "Inconsistent" || type === "MixedCriteria";

export const addressOf = (piece: Piece): string => piece.map((block) => toA1({ sheet: "", ...block })).join(",");

/** More pieces than are asked about, and how many areas must make so many: what is cut further is given up all the same, and a hostile sheet costs nothing. */
const TOO_MANY: readonly Piece[] = Array.from({ length: MOST_PIECES + 1 }, () => []);
const MOST_BLOCKS = MOST_PIECES * (LONGEST_ADDRESS / "A1,".length);

/** Areas as pieces of one column each; a column's many areas together, as far as an address reaches. */
export function byColumn(areas: readonly Block[]): readonly Piece[] {
  const columns = new Map<number, Block[]>();
  let count = 0;
  for (const area of areas) {
    count += area.columnCount;
    if (area.columnCount > MOST_PIECES || count > MOST_BLOCKS) return TOO_MANY;
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
export function cutUp(piece: Piece, depth: number): readonly Piece[] {
  const [only] = piece;
  if (piece.length > 1 || !only) return piece.map((block) => [block]);
  if (only.columnCount > 1) return byColumn([only]);
  const rows = depth === 1 && only.rowCount > FEW_ROWS ? Math.ceil(Math.sqrt(only.rowCount)) : 1;
  if (only.rowCount / rows > MOST_PIECES) return TOO_MANY;
  const parts: Piece[] = [];
  for (let row = only.row; row < only.row + only.rowCount; row += rows) {
    parts.push([{ ...only, row, rowCount: Math.min(rows, only.row + only.rowCount - row) }]);
  }
  return parts;
}

/** The areas of a piece that all have one rule, as the grid keeps it. `source` is that of a list: "Red,Amber" or "=…". */
export function validationsOf(sheet: string, piece: Piece, source: unknown): readonly CellValidation[] {
  const text = typeof source === "string" ? source : null;
  const pointsElsewhere = text?.startsWith("=") ?? false;
  return piece.map(({ row, column, rowCount, columnCount }) => ({
    area: { sheet, row, column, rowCount, columnCount },
    list: text === null || pointsElsewhere ? null : text.split(",").map((word) => word.trim()),
    source: pointsElsewhere ? text : null,
  }));
}
