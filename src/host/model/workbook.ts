import type { Area } from "./area";
import { Sheet, type Visibility } from "./sheet";
import { StyleTable } from "./style-table";

export interface Name {
  name: string;
  /** With the leading "=". */
  formula: string;
  visible: boolean;
  comment: string;
  /** The sheet's id for a sheet-scoped name; null for the workbook's. */
  scope: string | null;
}

/** Where a change came from, as Office.js tells its listeners. */
export type ChangeSource = "person" | "add-in" | "co-author";

/** What happened to the workbook; the doors turn these into Office.js events, the preview redraws. */
export type Change =
  | {
      readonly kind: "cells";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly changeType: string;
      readonly by: ChangeSource;
      readonly before?: unknown;
      readonly after?: unknown;
    }
  | { readonly kind: "format"; readonly sheet: Sheet; readonly area: Area; readonly by: ChangeSource }
  /** Validations or conditional formats; Office.js has no event for them. */
  | { readonly kind: "rules"; readonly sheet: Sheet; readonly area: Area; readonly by: ChangeSource }
  /** Something else that is seen: charts, frozen panes, print set-up, gridlines. */
  | { readonly kind: "view"; readonly sheet: Sheet; readonly by: ChangeSource }
  | {
      readonly kind: "sheet added" | "sheet deleted" | "sheet activated" | "sheet renamed" | "sheet shown" | "sheet moved" | "protection";
      readonly sheet: Sheet;
      readonly by: ChangeSource;
      /** Name, visibility or position, where that is what changed. */
      readonly before?: string | number;
      readonly after?: string | number;
      /** The sheet that was active before, when another was activated. */
      readonly left?: Sheet | null;
    }
  | { readonly kind: "selection"; readonly sheet: Sheet; readonly area: Area; readonly by: ChangeSource }
  | {
      readonly kind: "rows hidden";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly by: ChangeSource;
      readonly hidden?: boolean;
    }
  /** Rows changed places: only these, and of them only the columns that were sorted. */
  | { readonly kind: "sorted"; readonly sheet: Sheet; readonly areas: readonly Area[]; readonly by: ChangeSource }
  /** Cells went elsewhere: whoever holds on to an area of the sheet must follow. Sent before the "cells" change that names the cause. */
  | { readonly kind: "shifted"; readonly sheet: Sheet; readonly follow: (area: Area) => Area | null; readonly by: ChangeSource }
  | { readonly kind: "table added" | "table deleted"; readonly sheet: Sheet; readonly tableId: string; readonly by: ChangeSource }
  | { readonly kind: "settings"; readonly by: ChangeSource };

/** A workbook in memory: what the file layer fills and saves, what the protocol reads and changes. */
export class Workbook {
  fileName = "Book1.xlsx";
  date1904 = false;
  readOnly = false;
  /** True when nothing at all can be changed, as in Excel on the web's viewing mode. On the desktop a read-only workbook can be changed, but not saved. */
  viewOnly = false;
  /** Workbook structure protection: sheets may not be added, deleted, renamed, hidden or moved. */
  structureProtected = false;
  readonly sheets: Sheet[] = [];
  names: Name[] = [];
  readonly styles = new StyleTable();
  /** The id in the manifest of the add-in whose settings these are; other add-ins' settings stay in the file untouched. */
  addInId = "8f6c4a52-3d1e-4b0a-9c57-2a7be0c4d913";
  /** Document settings of our add-in (Office.context.document.settings and workbook.settings), JSON values by key. */
  readonly settings = new Map<string, unknown>();
  settingsChanged = false;
  namesChanged = false;
  sheetListChanged = false;
  propertiesChanged = false;
  readonly properties: Record<string, string> = {};
  active: Sheet | null = null;
  selection: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  /** What was selected on the sheets that are not active. */
  readonly selections = new Map<Sheet, Area>();
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** The region's tag, for typed dates and shown ones. */
  locale = "en-GB";
  /** The opened file, kept by the file layer for saving; nobody else looks inside. */
  source: unknown = null;
  readonly #listeners = new Set<(change: Change) => void>();
  #nextSheet = 1;

  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  emit(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** Appends a sheet as the file layer found it; checks nothing. */
  addLoadedSheet(name: string, visibility: Visibility, partName: string | null): Sheet {
    const sheet = new Sheet(
      `{00000000-0001-0000-${(this.#nextSheet++).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`,
      name,
      partName,
    );
    sheet.visibility = visibility;
    this.sheets.push(sheet);
    this.active ??= visibility === "Visible" ? sheet : null;
    return sheet;
  }

  /** By id or, without regard to case, by name. */
  find(key: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }
}
