import { byColumn, cutUp, isMixed, MOST_CUTS, MOST_PIECES, validationsOf, type Piece } from "../app/reading/validation-pieces";
import type { CellValidation } from "../domain/grid/grid";
import type { Area } from "../host/model/area";
import { cellCount } from "../host/model/area-algebra";
import type { Sheet } from "../host/model/sheet";
import { areasWithValidation } from "../host/model/special-cells";
import { commonValidation } from "../host/model/validations";

/**
 * The data validation of the cells in use, cut into the same pieces as src/excel/validation-reading.ts asks Excel about: together; then,
 * where they mix several rules, column by column; then in ever smaller parts. null: there are too many.
 */
export function readValidations(sheet: Sheet, used: Area): readonly CellValidation[] | null {
  const areas = cellCount(used) === 1 ? [used] : areasWithValidation(sheet, used);
  if (areas.length === 0) return [];
  const found: CellValidation[] = [];
  let pieces: readonly Piece[] = [areas];
  let count = 0;
  // A single cell is a piece from the first, of which nothing can be cut off.
  for (let cuts = 0; pieces.length > 0; cuts++) {
    if (cuts > 0) count += pieces.length;
    if (count > MOST_PIECES || cuts > MOST_CUTS) return null;
    const mixed: Piece[] = [];
    for (const piece of pieces) {
      const { type, validation } = commonValidation(sheet, piece);
      if (isMixed(type)) for (const part of cuts === 0 && cellCount(used) > 1 ? byColumn(piece) : cutUp(piece, cuts)) mixed.push(part);
      else if (validation && type !== "None")
        for (const one of validationsOf(sheet.name, piece, sourceOf(validation.rule))) found.push(one);
    }
    pieces = mixed;
  }
  return found;
}

const sourceOf = ({ list }: Readonly<Record<string, unknown>>): unknown =>
  typeof list === "object" && list !== null && "source" in list ? list.source : null;
