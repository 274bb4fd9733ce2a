import type { Day } from "../domain/calendar/day";
import type { CellArea, CellRef } from "../domain/grid/cell-ref";
import type { Edit } from "../domain/findings/finding";
import type { CellValue, ReadWorkbook } from "../domain/grid/grid";
import type { MadeSheet, SheetKind, SheetMade } from "../domain/sheets/sheet-spec";

/** How far a reading has come: sheets read of sheets there are. */
export type ReadProgress = (done: number, of: number, sheet: string | null) => void;

export interface ReadOptions {
  readonly progress?: ReadProgress;
  /** Aborting ends the reading with a WorkbookTrouble of kind "cancelled". */
  readonly signal?: AbortSignal;
  /** Only these sheets; all when absent. */
  readonly sheets?: readonly string[];
  /** The name of what is kept in the workbook and wanted with it, so that it costs no question of its own. */
  readonly kept?: string;
}

/** What became of edits. Nothing is written unless the kind is "applied" or "partial". */
export type ApplyOutcome =
  | { readonly kind: "applied"; readonly edits: readonly Edit[] }
  | { readonly kind: "stale"; readonly edits: readonly Edit[] }
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "readOnly" }
  | { readonly kind: "tooLarge" }
  /** Excel failed part-way: what is known to have been written, and what not. */
  | { readonly kind: "partial"; readonly written: readonly Edit[]; readonly notWritten: readonly Edit[]; readonly why: string };

/** Columns to be put at a table's right edge, and the cells that change with them. Rows and columns are zero-based. */
export interface NewColumns {
  readonly sheet: string;
  /** The table's rows, its header included. In these rows the new columns must be empty. */
  readonly row: number;
  readonly rowCount: number;
  /** The first new column. */
  readonly column: number;
  /** The column whose look the new ones take, cell by cell. */
  readonly like: number;
  /** The rows that take it: not those of headings that are merged across the table. */
  readonly styled: readonly { readonly row: number; readonly rowCount: number }[];
  /** One for each new column: characters; null: as wide as `like`. */
  readonly widths: readonly (number | null)[];
  /** Cells of the new columns that are merged as their neighbours are. */
  readonly merges: readonly CellArea[];
  /** What is written: into the new columns, and into cells that give part of their text away. */
  readonly edits: readonly Edit[];
}

/** New columns as they were put in, with what it takes to take them back. */
export interface AddedColumns {
  readonly columns: readonly NewColumns[];
  /** The new columns' former widths in points, by `columns`; null: the sheet's standard width. */
  readonly widths: readonly (readonly (number | null)[])[];
  /** By `columns`: the column beside had no drop-down or other rule, so that one put there since is ours. */
  readonly ruleless: readonly boolean[];
  /** By `columns`: the column beside had no colour rule or other conditional format, so that colours of statuses put there since are ours. */
  readonly colourless: readonly boolean[];
  /** Former print areas of the sheets whose print area was widened; addresses without the sheet. */
  readonly printAreas: readonly { readonly sheet: string; readonly address: string }[];
  /** The workbook before; where its rows have moved since, nothing is taken back. */
  readonly seen: ReadWorkbook | null;
}

/** What became of new columns. Nothing is written unless the kind is "added" or "partial". */
export type AddColumnsOutcome =
  | { readonly kind: "added"; readonly added: AddedColumns }
  /** Something stands beside the table by now. */
  | { readonly kind: "occupied"; readonly sheet: string; readonly cell: string }
  /** The table has filter buttons: sorting by them would leave the new columns behind. */
  | { readonly kind: "filter buttons"; readonly sheet: string }
  | Exclude<ApplyOutcome, { readonly kind: "applied" }>;

/** What became of one of our own sheets. Nothing is written unless the kind is "written" or "partial". */
export type WriteSheetOutcome =
  /** `name` is the sheet's name now; `taken` the wished name when a sheet of the user's own already has it. */
  | { readonly kind: "written"; readonly name: string; readonly taken: string | null; readonly isNew: boolean }
  /** The workbook's structure (a new sheet would be needed) or our sheet itself is protected. */
  | { readonly kind: "protected"; readonly sheet: string | null }
  | { readonly kind: "readOnly" }
  /** Excel failed part-way: the sheet of that name was begun and is not finished. */
  | { readonly kind: "partial"; readonly name: string; readonly why: string };

/** A rating cell as a glance shows it: what it holds, and the source of its list ("Red,Amber,Green" or "=Key!A2:A6"); null: it has none. */
export interface RatingGlance {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly list: string | null;
}

/** The list and the colours that rating cells are to have. */
export interface RatingDropDown {
  /** The key's statuses, in its order. */
  readonly list: readonly string[];
  /** Cells that get the list; the others have it already. */
  readonly lacking: readonly CellArea[];
  /** Every rating cell: all of them are coloured by their word. */
  readonly all: readonly CellArea[];
  /** "#RRGGBB" of fill and text by status. */
  readonly colours: readonly { readonly status: string; readonly fill: string; readonly text: string }[];
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string };
}

/** What became of a drop-down. `listed` cells got the list; `coloured` says whether the colours had to be put on. */
export type DropDownOutcome =
  | { readonly kind: "enforced"; readonly listed: number; readonly coloured: boolean }
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "readOnly" }
  /** Rows of the plan have moved since they were seen; nothing was written. */
  | { readonly kind: "stale"; readonly cells: number }
  /** Excel failed part-way: of `wanted` cells `listed` have the list now, and `bare` no rule at all; `coloured` when every colour is there. */
  | {
      readonly kind: "partial";
      readonly wanted: number;
      readonly listed: number;
      readonly bare: number;
      readonly coloured: boolean;
      readonly why: string;
    };

/** One of our sheets as it stands in the workbook. */
export interface OwnSheet {
  readonly kind: SheetKind;
  readonly name: string;
  /** null when an earlier version of the add-in wrote it. */
  readonly made: SheetMade | null;
}

/** Cells that someone changed. */
export interface WorkbookChange {
  readonly sheet: string;
  readonly address: string;
  /** By a co-author. */
  readonly remote: boolean;
  /** Cells were put in, taken out or sorted: what stood somewhere before may stand elsewhere now. */
  readonly moved: boolean;
}

/** A workbook that can be read, and maybe nothing more. */
export interface ReadableWorkbook {
  read(options?: Pick<ReadOptions, "kept">): Promise<ReadWorkbook>;
}

/** The workbook Excel has open, in the domain's words. Expected trouble throws WorkbookTrouble. */
export interface Workbook extends ReadableWorkbook {
  /** Reads all that a check needs; never writes. */
  read(options?: ReadOptions): Promise<ReadWorkbook>;
  /** Shows and selects the cells; "hidden" when their sheet or rows are not shown. */
  goTo(at: CellArea): Promise<"shown" | "hidden" | "gone">;
  /**
   * Changes cells, each only if it still holds `was` and, with `seen`, its row is still the one that was seen: rows may have been inserted
   * or sorted since, and another row's cell may hold the same.
   */
  apply(edits: readonly Edit[], seen?: ReadWorkbook): Promise<ApplyOutcome>;
  /** Puts the list and its colours on rating cells; no value, fill, border, merge or other rule is touched. With `seen`, only where the rows are still those. */
  enforceDropDown(dropDown: RatingDropDown, seen?: ReadWorkbook): Promise<DropDownOutcome>;
  /** Looks at a few rating cells, in one sync; at none when there are hundreds. */
  glanceAtRatings(cells: readonly CellRef[]): Promise<readonly RatingGlance[]>;
  /** Puts columns beside tables, styled like their neighbours; a print area that ends there is widened. With `seen`, only where the rows are still those. */
  addColumns(columns: readonly NewColumns[], seen?: ReadWorkbook): Promise<AddColumnsOutcome>;
  /**
   * Takes columns back: the texts stand where they stood, looks, colour rules and a drop-down put on since go. Nothing is taken back once
   * anything else stands in them, or rows have come or gone.
   */
  removeColumns(added: AddedColumns): Promise<ApplyOutcome>;
  /** Our sheets in this workbook, known by their marker whatever they are called. */
  ownSheets(): Promise<readonly OwnSheet[]>;
  /**
   * Writes one of our sheets, in place when it is there already; a user's sheet of the same name is never touched. It is shown afterwards, or
   * the sheet named `thenShow` in its stead.
   */
  writeSheet(sheet: MadeSheet, thenShow?: string): Promise<WriteSheetOutcome>;
  /** Calls back when any cell of the workbook was changed by anyone; returns how to stop. */
  watch(changed: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** What the add-in keeps in the workbook under this name; null when nothing is kept. Unchecked: zod stands at the caller. */
  loadSetting(name: string): Promise<unknown>;
  saveSetting(name: string, value: unknown): Promise<void>;
}

/** Trouble that can be expected of Excel, so that the user can be told what to do. */
export type TroubleKind =
  | "cell being edited"
  | "protected"
  | "read-only"
  | "no answer"
  /** Excel fell silent while it was writing: what was written is not known. Of every other kind nothing was. */
  | "changes unknown"
  | "too large"
  | "cancelled"
  | "sheet gone"
  | "not supported"
  | "other";

export class WorkbookTrouble extends Error {
  override readonly name = "WorkbookTrouble";
  constructor(
    readonly kind: TroubleKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The clock, so that "today" is an argument. */
export interface Clock {
  today(): Day;
  /** "14:02", local. */
  time(): string;
}
