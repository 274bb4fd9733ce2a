import type { Area } from "./area";
import { CellStore } from "./cell-store";
import type { Chart } from "./chart";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/**
 * A data validation rule in Office.js's own terms (Excel.DataValidationRule, …ErrorAlert, …Prompt as plain objects). Formulas are as
 * Office.js gives them back: "=10", "=A1", "=SUM(A1:B5)"; a list's source is "Red,Amber" for a literal list, "=…" for a reference.
 */
export interface Validation {
  areas: Area[];
  /** "List", "WholeNumber", "Decimal", "Date", "Time", "TextLength", "Custom" */
  type: string;
  rule: Record<string, unknown>;
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  prompt: { showPrompt: boolean; title: string; message: string };
  ignoreBlanks: boolean;
  /** The opened file's own form of it, kept through copying and moving so that saving changes only what differs; opaque to others. */
  source?: unknown;
}

/**
 * A conditional format. `kind` is Office.js's ConditionalFormatType; `rule` is Office.js's rule of that kind: CellValue { formula1,
 * formula2?, operator }, Custom { formula }, ContainsText { operator, text }, PresetCriteria { criterion }, TopBottom { rank, type }.
 * Kinds we cannot evaluate have an empty rule, keep their `source` and are not shown.
 */
export interface ConditionalFormat {
  id: string;
  areas: Area[];
  kind: string;
  rule: Record<string, unknown>;
  fill: string | null;
  fontColour: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
  priority: number;
  /** The opened file's own form of it, kept through copying and moving so that saving changes only what differs; opaque to others. */
  source?: unknown;
}

export interface Table {
  id: string;
  name: string;
  area: Area;
  /** What formulas call its columns, left to right. A heading that was typed anew gives its column another name when the file is saved. */
  columns: readonly string[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  /** The opened file's own form of it, kept through copying and moving so that saving changes only what differs; opaque to others. */
  source?: unknown;
}

export interface Comment {
  id: string;
  row: number;
  column: number;
  author: string;
  text: string;
  kind: "note" | "threaded";
  /** Answers to a threaded comment, oldest first. */
  replies?: { id: string; author: string; text: string }[];
  /** The opened file's own form of it, kept through copying and moving so that saving changes only what differs; opaque to others. */
  source?: unknown;
}

export interface Hyperlink {
  area: Area;
  address: string | null;
  documentReference: string | null;
  screenTip: string | null;
  textToDisplay: string | null;
  /** The opened file's own form of it, kept through copying and moving so that saving changes only what differs; opaque to others. */
  source?: unknown;
}

export interface Protection {
  /** Options as Office.js states them (allowFormatCells …). */
  options: Record<string, boolean | string>;
  hasPassword: boolean;
}

export interface AxisSize {
  /** Points (rows) or characters (columns) as the file states them; null is the sheet's default. */
  size: number | null;
  hidden: boolean;
  /** Default look of the row or column; 0 when it has none. */
  style: number;
}

/** What a sheet's parts are called when one has changed since the file was opened; saving rewrites only these. */
export type SheetPart =
  | "cells"
  | "merges"
  | "rows"
  | "columns"
  | "validations"
  | "conditionalFormats"
  | "protection"
  | "tables"
  | "comments"
  | "hyperlinks"
  | "view"
  | "pageSetup"
  | "properties"
  | "charts"
  | "autoFilter"
  | "tabColour";

/** Whole rows or columns that were inserted before `at` (count above 0), or deleted from `at` on (below 0). */
export interface LineShift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** One worksheet. State only: what a person or Office.js can do to it is in the files beside this one. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColour: string | null = null;
  readonly cells = new CellStore();
  merges: Area[] = [];
  readonly rows = new Map<number, AxisSize>();
  readonly columns = new Map<number, AxisSize>();
  defaultRowHeight = 15;
  /** Characters. */
  defaultColumnWidth = 8.43;
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  tables: Table[] = [];
  comments: Comment[] = [];
  hyperlinks: Hyperlink[] = [];
  protection: Protection | null = null;
  /** null: no filter. `isFiltered`: rows are hidden by it. */
  autoFilter: { area: Area; isFiltered: boolean } | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  showGridlines = true;
  showHeadings = true;
  /** Worksheet custom properties (ExcelApi 1.12). */
  readonly properties = new Map<string, string>();
  pageSetup: Record<string, unknown> = {};
  /** What is printed; [] is all of the sheet, or what a name of the file that is no list of areas says. */
  printAreas: Area[] = [];
  /** Rows and columns repeated on each page; null for none. */
  printTitleRows: Area | null = null;
  printTitleColumns: Area | null = null;
  /** Charts made here, and those of the opened file. */
  charts: Chart[] = [];
  /** Parts changed since opening. */
  readonly changed = new Set<SheetPart>();
  /** Rows and columns inserted and deleted since opening, in order: the file's own rows, drawings and notes are moved by them when saving. */
  readonly shifts: LineShift[] = [];
  /** Row → columns of cells changed since opening; saving rewrites only these. */
  readonly changedCells = new Map<number, Set<number>>();

  constructor(
    readonly id: string,
    public name: string,
    /** Where the sheet is in the opened package ("xl/worksheets/sheet1.xml"); null for one added here. */
    readonly partName: string | null = null,
  ) {}

  /** Marks a cell to be written when the file is saved. */
  markCell(row: number, column: number): void {
    this.changed.add("cells");
    let columns = this.changedCells.get(row);
    if (!columns) this.changedCells.set(row, (columns = new Set()));
    columns.add(column);
  }
}
