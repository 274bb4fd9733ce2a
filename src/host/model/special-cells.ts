import type { Area } from "./area";
import { intersection } from "./area-algebra";
import type { Cell } from "./cell-store";
import type { Sheet } from "./sheet";

/** Which cells to find: those that have a validation, or those with a constant or formula whose value is of one of these kinds. */
export type SpecialKind = "DataValidations" | "Constants" | "Formulas";
export type ValueKind = "Errors" | "Logical" | "Numbers" | "Text";

/** The cells of the area that are of the kind, as rectangles from the top; empty when there are none. */
export function specialAreas(sheet: Sheet, area: Area, kind: SpecialKind, values: readonly ValueKind[]): Area[] {
  if (kind === "DataValidations") return areasWithValidation(sheet, area);
  const isSought = (cell: Cell): boolean =>
    (kind === "Formulas" ? cell.formula !== null : cell.formula === null && cell.value !== null) && values.includes(valueKind(cell));
  const runs: Area[] = [];
  let row = 0;
  const visit = (cell: Cell, column: number): void => {
    if (isSought(cell) && column >= area.column && column < area.column + area.columnCount)
      runs.push({ row, column, rowCount: 1, columnCount: 1 });
  };
  sheet.cells.rows.forEach((cells, index) => {
    if (index < area.row || index >= area.row + area.rowCount) return;
    row = index;
    cells.forEach(visit);
  });
  return joined(runs);
}

/** The cells of the area that have a validation, as rectangles from the top. */
export function areasWithValidation(sheet: Sheet, area: Area): Area[] {
  return joined(sheet.validations.flatMap(({ areas }) => areas.flatMap((each) => intersection(each, area) ?? [])));
}

function valueKind({ value, isError }: Cell): ValueKind {
  if (isError) return "Errors";
  return typeof value === "boolean" ? "Logical" : typeof value === "number" ? "Numbers" : "Text";
}

/** Neighbours joined to rectangles, first along rows, then down: the fewest that a person would name them by. */
function joined(areas: readonly Area[]): Area[] {
  const wide = joinNeighbours(
    [...areas].sort((a, b) => a.row - b.row || a.rowCount - b.rowCount || a.column - b.column),
    (last, next) => last.row === next.row && last.rowCount === next.rowCount && last.column + last.columnCount === next.column,
    (last, next) => ({ ...last, columnCount: last.columnCount + next.columnCount }),
  );
  const tall = joinNeighbours(
    wide.sort((a, b) => a.column - b.column || a.columnCount - b.columnCount || a.row - b.row),
    (last, next) => last.column === next.column && last.columnCount === next.columnCount && last.row + last.rowCount === next.row,
    (last, next) => ({ ...last, rowCount: last.rowCount + next.rowCount }),
  );
  return tall.sort((a, b) => a.row - b.row || a.column - b.column);
}

function joinNeighbours(areas: readonly Area[], touch: (a: Area, b: Area) => boolean, join: (a: Area, b: Area) => Area): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const last = found.at(-1);
    if (last && touch(last, area)) found[found.length - 1] = join(last, area);
    else found.push(area);
  }
  return found;
}
