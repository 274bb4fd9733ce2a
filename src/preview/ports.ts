/** A block of cells of a sheet, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How a cell looks, colours as "#RRGGBB"; null is automatic or none. Sizes in points. */
export interface CellLook {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColour: string | null;
  readonly fill: string | null;
  /** "General", "Left", "Center", "Right", … as Excel names them. */
  readonly horizontal: string;
  /** "Top", "Center", "Bottom", … */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees the text is turned; 90 reads upwards. */
  readonly rotation: number;
  readonly borders: Readonly<
    Partial<Record<"left" | "right" | "top" | "bottom", { readonly style: string; readonly colour: string | null }>>
  >;
}

/** One cell as the grid shows it. */
export interface CellView {
  /** As displayed, number format applied; "" for an empty cell. */
  readonly text: string;
  /** What a person sees in the formula bar and edits: the formula, or the constant as typed. */
  readonly input: string;
  readonly kind: "text" | "number" | "logical" | "error" | "empty";
  /** Conditional formats included. The same object for the same look, so that it can be compared by identity. */
  readonly look: CellLook;
}

/** What a data validation says of one cell. */
export interface CellRule {
  /** The words of its drop-down list; null when it has none. */
  readonly list: readonly string[] | null;
  /** Shown while the cell is selected; null when there is none. */
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** A chart on a sheet, with what it draws. */
export interface ChartView {
  readonly id: string;
  /** null when it shows none. */
  readonly title: string | null;
  readonly direction: "bars" | "columns";
  readonly stacking: "none" | "stacked" | "to 100 %";
  readonly categories: readonly string[];
  /** The first category stands at the top of bars rather than at the bottom. */
  readonly isReversed: boolean;
  /** From one line of the scale to the next; null: as it suits the values. */
  readonly step: number | null;
  readonly series: readonly {
    readonly name: string;
    /** "#RRGGBB". */
    readonly colour: string;
    readonly values: readonly (number | null)[];
    readonly showsValues: boolean;
  }[];
  readonly hasLegend: boolean;
  /** The cells it lies over, last ones included; or, placed freely, pixels from the sheet's corner. */
  readonly place:
    | {
        readonly kind: "cells";
        readonly from: { readonly row: number; readonly column: number };
        readonly to: { readonly row: number; readonly column: number };
      }
    | { readonly kind: "pixels"; readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** A sheet as the grid shows it; asked again after every change. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly isProtected: boolean;
  /** Rows and columns up to the last one that holds anything. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** Pixels; 0 is hidden, null is "as high as its text needs". */
  rowHeight(row: number): number | null;
  /** Pixels; 0 is hidden. */
  columnWidth(column: number): number;
  /** Pixels of a row without text. */
  readonly defaultRowHeight: number;
  cell(row: number, column: number): CellView;
  /** Columns of the row that hold something, ascending; the same list for as long as the row does not change. */
  filledColumns(row: number): readonly number[];
  readonly merges: readonly Area[];
  /** The merged area the cell is part of; null when it stands alone. */
  mergeAt(row: number, column: number): Area | null;
  ruleAt(row: number, column: number): CellRule | null;
  /** Where the cell's link leads, in words; null when it has none. */
  linkAt(row: number, column: number): string | null;
  /** Bar and column charts; of other kinds the preview draws none. */
  readonly charts: readonly ChartView[];
  /** The text of the comment or note at the cell, author first; null when there is none. */
  commentAt(row: number, column: number): string | null;
}

export interface Tab {
  readonly id: string;
  readonly name: string;
  /** "#RRGGBB" or null. */
  readonly colour: string | null;
}

/** What became of something a person did to the sheet. */
export type Outcome =
  | { readonly kind: "done" }
  /** Excel shows this: with `retry` another entry may be typed, with `anyway` this one may be kept all the same. */
  | { readonly kind: "refused"; readonly title: string; readonly message: string; readonly retry?: boolean; readonly anyway: boolean };

/** Cells of this workbook that were copied; they are read when they are pasted. */
export interface CopiedCells {
  readonly sheet: string;
  readonly area: Area;
  readonly cut: boolean;
}

/** One column to sort by; where its cells are equal the next level decides. */
export interface SortLevel {
  readonly column: number;
  readonly ascending: boolean;
}

/** What is sorted when the person asks for it now. */
export interface Sortable {
  /** Headings included. */
  readonly area: Area;
  /** "A3:H24" */
  readonly address: string;
  /** The first row looks like headings, or is a table's. */
  readonly hasHeaders: boolean;
  /** It is an Excel table, which says itself whether it has headings. */
  readonly isTable: boolean;
  /** Its columns, with what stands in the first row. */
  readonly headings: readonly { readonly column: number; readonly text: string }[];
}

/** What happened to the workbook: by whom, and whether it only moved the selection. */
export interface BookChange {
  readonly kind: "cells" | "selection" | "sheets" | "other";
  readonly by: "person" | "add-in" | "co-author";
  readonly sheet: string | null;
}

/** The workbook that is open: all the page knows of it. What a person does goes through here to the workbook, never to the grid. */
export interface Book {
  readonly fileName: string;
  readonly tabs: readonly Tab[];
  readonly active: string;
  /** The selection on the active sheet. */
  readonly selection: Area;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Grows with every change that the page shows. */
  readonly version: number;
  sheet(id: string): SheetView;
  listen(listener: (change: BookChange) => void): () => void;
  activate(sheet: string): void;
  /** Adds an empty sheet behind the others and shows it. */
  addSheet(): Outcome;
  renameSheet(id: string, name: string): Outcome;
  select(area: Area): void;
  /** Follows the cell's link: to its place in the workbook, or gives the address outside it that it names; null when there is none. */
  follow(row: number, column: number): string | null;
  /** Types into a cell; `anyway` keeps what the cell's data validation warns of. */
  enter(row: number, column: number, typed: string, anyway?: boolean): Outcome;
  clear(area: Area): Outcome;
  insertRows(row: number, count: number): Outcome;
  deleteRows(row: number, count: number): Outcome;
  copy(area: Area, cut: boolean): CopiedCells;
  /** Pastes cells copied here: formats, validation and the rest with them, or only what they hold. */
  paste(copied: CopiedCells, to: Area, what: "all" | "values"): Outcome;
  /** Pastes plain text from elsewhere, rows by columns. */
  pasteText(to: Area, text: readonly (readonly string[])[]): Outcome;
  /** What a wish to sort means now: the table, the block around the cell or column selected, or the columns selected; null where there is nothing. */
  sortable(): Sortable | null;
  /** Sorts the rows of what is sortable, under its headings when it has them. */
  sort(sortable: Sortable, levels: readonly SortLevel[], hasHeaders: boolean): Outcome;
  undo(): void;
  redo(): void;
  /** Someone else, elsewhere, changes a cell of the active sheet: gives its address. */
  editAsCoAuthor(): string | null;
  protect(isProtected: boolean): void;
  setReadOnly(isReadOnly: boolean): void;
  /** The workbook as an .xlsx file. */
  save(): Uint8Array;
}

/** What the page pretends Excel to be, so that the add-in can be seen under it. */
export interface SimulatedExcel {
  /** Which Excel's protocol answers the add-in: that of Excel for Windows, or that of Excel on the web (needs https). */
  readonly door: "desktop" | "web";
  /** The highest ExcelApi requirement set reported, "1.9" … "1.15". */
  readonly excelApi: string;
  /** The active sheet is protected, with no password. */
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
  readonly isCellBeingEdited: boolean;
}

/** A page of the add-in that is being answered. */
export interface Connection {
  /** Runs a function of the add-in as its ribbon button does. Resolves when the add-in says it has completed; rejects when it does not know the function or never answers. */
  run(functionName: string, controlId: string): Promise<void>;
  /** Tells that a person started or stopped typing into a cell. */
  setCellBeingEdited(isBeingEdited: boolean): void;
  close(): void;
}

/** A dialog that the add-in wants shown; sizes in percent of the window. */
export interface AddInDialog {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** To be called when the person has closed it. */
  readonly closed: () => void;
}

/** How a page of the add-in is loaded. */
export interface LoadOptions {
  readonly excel: SimulatedExcel;
  readonly theme: "light" | "dark";
  /** The page is itself a dialog. */
  readonly isDialog: boolean;
  /** Shows a dialog for the page; gives how to close it for the add-in. */
  readonly showDialog: (dialog: AddInDialog) => () => void;
}

/** Answers the add-in's pages as Excel does. */
export interface AddInHost {
  /** Puts the frame, its `src` set, into the page, so that what it loads finds this Excel before its first script runs. */
  load(frame: HTMLIFrameElement, into: Element, options: LoadOptions): Connection;
}
