import type { Area } from "./area";
import { isEntireColumns, isEntireRows } from "./area-algebra";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/** What a page is like where the sheet says nothing, under the names of Office.js's PageLayout. Margins are points: Excel's "Normal". */
export const PAGE_DEFAULTS: Readonly<Record<string, unknown>> = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
};

/** Changes of the print set-up. A protected sheet still takes them: protection covers cells and objects. */
export function changePage(workbook: Workbook, sheet: Sheet, changes: Readonly<Record<string, unknown>>, by: ChangeSource): void {
  if (workbook.viewOnly) throw new Refusal("AccessDenied");
  Object.assign(sheet.pageSetup, changes);
  tell(workbook, sheet, by);
}

/** Header or footer of all pages: "leftFooter" … with Excel's codes (&P page, &N pages, && an ampersand). */
export function changeHeaderFooter(workbook: Workbook, sheet: Sheet, place: string, text: string, by: ChangeSource): void {
  const before = headersFooters(sheet);
  changePage(workbook, sheet, { headersFooters: { defaultForAllPages: { ...before, [place]: text } } }, by);
}

/** The header and footer texts of all pages that are set. */
export function headersFooters(sheet: Sheet): Readonly<Record<string, unknown>> {
  const all = sheet.pageSetup.headersFooters as { defaultForAllPages?: Record<string, unknown> } | undefined;
  return all?.defaultForAllPages ?? {};
}

export function setPrintAreas(workbook: Workbook, sheet: Sheet, areas: readonly Area[], by: ChangeSource): void {
  changePage(workbook, sheet, {}, by);
  sheet.printAreas = [...areas];
}

/** Rows repeated at the top of each page: whole rows, or cells whose rows are meant. */
export function setPrintTitleRows(workbook: Workbook, sheet: Sheet, area: Area, by: ChangeSource): void {
  if (isEntireColumns(area)) throw new Refusal("InvalidArgument");
  changePage(workbook, sheet, {}, by);
  sheet.printTitleRows = { ...area, column: 0, columnCount: 16_384 };
}

export function setPrintTitleColumns(workbook: Workbook, sheet: Sheet, area: Area, by: ChangeSource): void {
  if (isEntireRows(area)) throw new Refusal("InvalidArgument");
  changePage(workbook, sheet, {}, by);
  sheet.printTitleColumns = { ...area, row: 0, rowCount: 1_048_576 };
}

/** Freezes so many rows and columns at the top left. */
export function freeze(workbook: Workbook, sheet: Sheet, rows: number, columns: number, by: ChangeSource): void {
  if (workbook.viewOnly) throw new Refusal("AccessDenied");
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) throw new Refusal("InvalidArgument");
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
  sheet.changed.add("view");
  workbook.emit({ kind: "view", sheet, by });
}

function tell(workbook: Workbook, sheet: Sheet, by: ChangeSource): void {
  sheet.changed.add("pageSetup");
  workbook.emit({ kind: "view", sheet, by });
}
