import type { HeadingWords } from "./heading";
import type { PlanRow } from "./plan-row";
import type { SheetCell } from "./sheet-lines";

/** What one line of a plan turned out to be, in reading order. */
export type PlanEvent =
  /** A priority begins; `also` are further cells of its heading's line. `cell` is null for one named by its sheet. */
  | { readonly kind: "heading"; readonly words: HeadingWords; readonly cell: SheetCell | null; readonly also: readonly SheetCell[] }
  /** Something said of the priority as a whole. */
  | { readonly kind: "detail"; readonly label: string; readonly text: string; readonly cells: readonly SheetCell[] }
  /** A row of a table. `afterHeader`: nothing stands between it and the header, or the header's repetition on a new page. */
  | { readonly kind: "row"; readonly row: PlanRow; readonly table: number; readonly afterHeader: boolean }
  /** Print that is no part of the plan: a version line, "page left blank". */
  | { readonly kind: "note"; readonly cells: readonly SheetCell[] }
  /** Another table with other columns, or another sheet: nothing goes on across it. */
  | { readonly kind: "end" };
