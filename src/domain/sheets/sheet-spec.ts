import type { Day } from "../calendar/day";
import type { CellRef } from "../grid/cell-ref";

/** Which of our sheets it is; also the marker's value, by which the sheet is known again whatever its name. */
export const SHEET_KINDS = ["key", "summary", "overdue", "leads", "emails", "timeline", "findings", "record", "sample"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** How a cell looks. Colours are "#RRGGBB"; what is absent is Excel's default. */
export interface CellLook {
  readonly bold?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly colour?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** Turned upright, to be read from below, over a narrow column. */
  readonly upright?: boolean;
  /** Strong lines at these sides, to set apart a header, a total, a year or the bar of a timeline. */
  readonly lines?: readonly ("above" | "below" | "left" | "right")[];
  /** Excel number format, for numbers only. */
  readonly format?: string;
}

/** What one cell of a generated sheet holds. Text is always written as text: it can never act as a formula. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "day"; readonly day: Day }
  /** Words that lead to a cell of the plan. */
  | { readonly kind: "link"; readonly text: string; readonly to: CellRef };

export interface CellSpec {
  readonly content: CellContent;
  readonly look?: CellLook;
}

/** A block of a generated sheet, zero-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A bar chart over columns of the sheet's own table. */
export interface ChartSpec {
  readonly title: string;
  readonly kind: "stacked bar";
  /** The series, one a column, their names in the first row. */
  readonly source: Block;
  /** What each bar is called: one column, a row shorter than `source`. */
  readonly labels: Block;
  /** Actions from one line of the scale to the next: whole ones. */
  readonly step: number;
  /** "#RRGGBB" of each series, in column order. */
  readonly colours: readonly string[];
  /** The cells it covers. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** What a generated sheet was made from, kept with the sheet itself. */
export interface SheetMade {
  /** The plan's fingerprint: another one means that the plan says something else by now. */
  readonly plan: string;
  /** "21 November 2026 at 14:02". */
  readonly at: string;
  /** The review date, "2019-12-01". */
  readonly asOf: string;
}

/** A sheet as plain values, before anything is written. No cell is merged; there is one table, with one header row. */
export interface SheetSpec {
  readonly kind: SheetKind;
  /** The name wished for: at most 31 characters. */
  readonly name: string;
  /** Widths in characters, as Excel counts them. */
  readonly widths: readonly number[];
  /** rows × columns from A1; null is an empty cell. Rows may be shorter than the widest. */
  readonly rows: readonly (readonly (CellSpec | null)[])[];
  /** Zero-based row of the table's header; null when the sheet is sentences only. */
  readonly headerRow: number | null;
  readonly charts: readonly ChartSpec[];
  readonly print: {
    readonly orientation: "landscape" | "portrait";
    /** What must come out on paper in one piece: a line of the table, however many pages that takes; or the whole sheet. */
    readonly fit: "width" | "page";
    /** Plan's title, shown in the footer with the page number. */
    readonly footer: string;
  };
}

/** A sheet together with what it was made from: what is written. */
export interface MadeSheet extends SheetSpec {
  readonly made: SheetMade;
}

export const text = (words: string, look?: CellLook): CellSpec => ({ content: { kind: "text", text: words }, ...(look && { look }) });
export const number = (value: number, look?: CellLook): CellSpec => ({ content: { kind: "number", value }, ...(look && { look }) });
export const day = (value: Day | null, look?: CellLook): CellSpec | null =>
  value === null ? null : { content: { kind: "day", day: value }, ...(look && { look }) };
export const link = (words: string, to: CellRef, look?: CellLook): CellSpec => ({
  content: { kind: "link", text: words, to },
  ...(look && { look }),
});
