import type { CellRef } from "../grid/cell-ref";
import { FIELDS, type ColumnRole } from "./plan";
import type { SheetCell, SheetLine } from "./sheet-lines";

/** A cell of a row with the field it holds. `text` grows when a page break's other half is joined to it. */
export interface RowCell {
  readonly cell: SheetCell;
  readonly text: string;
  readonly also: readonly CellRef[];
}

/** What a cell of a row can be: whatever a column can hold but what is kept as it is. */
export type CellRole = Exclude<ColumnRole, "extra">;

/** A row's cells by what they hold; null where the row has none. */
export type RowCells = Readonly<Record<CellRole, RowCell | null>>;

/** A row of a table, its cells by field. */
export interface PlanRow {
  readonly line: SheetLine;
  readonly cells: RowCells;
  readonly extras: readonly { readonly header: string; readonly cell: SheetCell }[];
  /** Cells no field or extra column takes. */
  readonly loose: readonly SheetCell[];
  /** How many columns to the left of its place the row stands; 0 for nearly all. */
  readonly shift: number;
  /** True when the action's text begins with its ref. */
  readonly refInAction: boolean;
}

const CELL_ROLES: readonly CellRole[] = [...FIELDS, "objective", "priority"];

/** A row without cells, for filling. */
export const noCells = (): Record<CellRole, RowCell | null> => ({
  ref: null,
  action: null,
  lead: null,
  timescale: null,
  measure: null,
  rag: null,
  commentary: null,
  evidence: null,
  objective: null,
  priority: null,
});

/** What the row's cells hold, in no order of the sheet. */
export const rolesIn = (cells: RowCells): CellRole[] => CELL_ROLES.filter((role) => cells[role] !== null);

/** What the row's only cell holds; null for a row of none or several, and one with cells besides that no field takes. */
export function onlyRole({ cells, extras, loose }: PlanRow): CellRole | null {
  if (extras.length > 0 || loose.length > 0) return null;
  const [only = null, other] = rolesIn(cells);
  return other ? null : only;
}
