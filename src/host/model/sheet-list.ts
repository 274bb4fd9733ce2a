import { mapSheetName } from "./formula-text";
import { MAX_SHEET_NAME } from "./limits";
import { checkStructure } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { Sheet, Visibility } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/**
 * Refuses names Excel doesn't take: empty, over 31 characters, with \ / ? * [ ] :, an apostrophe at either end, "History", or taken.
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function checkSheetName(workbook: Workbook, name: string, except: Sheet | null): void {
  const isLegal =
    name.length > 0 &&
    name.length <= MAX_SHEET_NAME &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isLegal) throw new Refusal("InvalidArgument");
  const wanted = name.toLowerCase();
  if (workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === wanted)) throw new Refusal("ItemAlreadyExists");
}

/** Adds a sheet at the end; without a name it is the first free "Sheet1", "Sheet2", … It isn't activated. */
export function addSheet(workbook: Workbook, name: string | null, by: ChangeSource): Sheet {
  checkStructure(workbook);
  let wanted = name;
  for (let number = workbook.sheets.length + 1; wanted === null; number++) {
    if (!workbook.find(`Sheet${number}`)) wanted = `Sheet${number}`;
  }
  checkSheetName(workbook, wanted, null);
  const sheet = workbook.addLoadedSheet(wanted, "Visible", null);
  workbook.sheetListChanged = true;
  workbook.emit({ kind: "sheet added", sheet, by });
  return sheet;
}

/** Renames the sheet; formulas and names that speak of it follow. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string, by: ChangeSource): void {
  if (name === sheet.name) return;
  checkStructure(workbook);
  checkSheetName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  replaceSheetInFormulas(workbook, before, name);
  workbook.sheetListChanged = true;
  workbook.emit({ kind: "sheet renamed", sheet, by, before, after: name });
}

/** Deletes the sheet and what belongs to it. The last visible sheet stays: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
export function deleteSheet(workbook: Workbook, sheet: Sheet, by: ChangeSource): void {
  checkStructure(workbook);
  // "…if the worksheet's visibility is set to VeryHidden, the delete operation will fail with an InvalidOperation exception."
  if (sheet.visibility === "VeryHidden") throw new Refusal("InvalidOperation");
  checkNotLastVisible(workbook, sheet);
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  replaceSheetInFormulas(workbook, sheet.name, null);
  workbook.sheetListChanged = true;
  workbook.emit({ kind: "sheet deleted", sheet, by });
  if (workbook.active === sheet) {
    const visible = workbook.sheets.filter((other) => other.visibility === "Visible");
    const next = visible.find((other) => workbook.sheets.indexOf(other) >= at) ?? visible.at(-1);
    if (next) activateSheet(workbook, next, by);
  }
}

/** Shows or hides the sheet. The last visible one cannot be hidden. */
export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Visibility, by: ChangeSource): void {
  if (visibility === sheet.visibility) return;
  checkStructure(workbook);
  if (visibility !== "Visible") checkNotLastVisible(workbook, sheet);
  const before = sheet.visibility;
  sheet.visibility = visibility;
  workbook.sheetListChanged = true;
  workbook.emit({ kind: "sheet shown", sheet, by, before, after: visibility });
  if (workbook.active === sheet && visibility !== "Visible") {
    const next = workbook.sheets.find((other) => other.visibility === "Visible");
    if (next) activateSheet(workbook, next, by);
  }
}

/** Moves the sheet to a zero-based place among the sheets. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number, by: ChangeSource): void {
  checkStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) throw new Refusal("InvalidArgument");
  const before = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.sheetListChanged = true;
  workbook.emit({ kind: "sheet moved", sheet, by, before, after: position });
}

/** Makes the sheet the one that is seen. A hidden sheet refuses. */
export function activateSheet(workbook: Workbook, sheet: Sheet, by: ChangeSource): void {
  if (sheet.visibility !== "Visible") throw new Refusal("InvalidOperation");
  const before = workbook.active;
  if (before === sheet) return;
  if (before) workbook.selections.set(before, workbook.selection);
  workbook.active = sheet;
  workbook.selection = workbook.selections.get(sheet) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  workbook.emit({ kind: "sheet activated", sheet, by, left: before });
}

function checkNotLastVisible(workbook: Workbook, sheet: Sheet): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) throw new Refusal("InvalidOperation");
}

function replaceSheetInFormulas(workbook: Workbook, from: string, to: string | null): void {
  for (const name of workbook.names) {
    const formula = mapSheetName(name.formula, from, to);
    if (formula === name.formula) continue;
    name.formula = formula;
    workbook.namesChanged = true;
  }
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.cells.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === null) continue;
        const formula = mapSheetName(cell.formula, from, to);
        if (formula === cell.formula) continue;
        cell.formula = formula;
        sheet.markCell(row, column);
      }
    }
  }
}
