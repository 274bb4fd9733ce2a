import type { CellRef } from "../grid/cell-ref";
import type { HeadingWords } from "./heading";
import type { PlanRow, RowCell } from "./plan-row";
import type { SheetCell, SheetLine } from "./sheet-lines";

/** One row of an action while the plan is being put together. */
export interface DraftRow {
  readonly line: SheetLine;
  readonly table: number;
  timescale: RowCell | null;
  measure: RowCell | null;
  rag: RowCell | null;
  lead: RowCell | null;
  commentary: RowCell | null;
  evidence: RowCell | null;
  extras: PlanRow["extras"];
}

/** An action while the plan is being put together. */
export interface DraftAction {
  ref: RowCell | null;
  text: RowCell | null;
  objective: RowCell | null;
  lead: RowCell | null;
  readonly rows: DraftRow[];
  readonly table: number;
  readonly at: CellRef;
  readonly inSharedRow: boolean;
  /** Cells of its further rows that say its ref or its text again. */
  readonly repeated: { readonly ref: CellRef[]; readonly text: CellRef[] };
}

/** A priority while the plan is being put together; `heading` is null for actions under no heading. */
export interface DraftPriority {
  readonly words: HeadingWords;
  readonly heading: SheetCell | null;
  /** Further cells that state the heading: of its row, or of the rows that repeat it in a column of priorities. */
  readonly also: CellRef[];
  readonly details: { readonly label: string; readonly text: string; readonly cells: readonly SheetCell[] }[];
  readonly leads: RowCell[];
  readonly timescales: RowCell[];
  readonly measures: RowCell[];
  readonly actions: DraftAction[];
}

/** What reading the sheets has gathered, before it becomes a Plan. */
export interface Draft {
  readonly priorities: DraftPriority[];
  /** The rows of all actions, in reading order. */
  readonly rows: DraftRow[];
  readonly unplaced: { readonly at: CellRef; readonly text: string }[];
}
