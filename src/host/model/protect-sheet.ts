import type { Area } from "./area";
import { stylesIn } from "./look";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/** What stays allowed on a protected sheet: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
export type ProtectionPermission =
  | "allowAutoFilter"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowEditObjects"
  | "allowEditScenarios"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertHyperlinks"
  | "allowInsertRows"
  | "allowPivotTables"
  | "allowSort";

const PERMISSIONS: readonly ProtectionPermission[] = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

/** Refuses every change while the workbook can only be looked at, as Excel on the web opens one that is read-only */
function checkEditable(workbook: Workbook): void {
  if (workbook.viewOnly) throw new Refusal("AccessDenied");
}

/** Refuses a change on a protected sheet unless `permission` was left open. */
export function checkAllowed(workbook: Workbook, sheet: Sheet, permission: ProtectionPermission): void {
  checkEditable(workbook);
  if (sheet.protection && sheet.protection.options[permission] !== true) throw new Refusal("AccessDenied");
}

/** Refuses a change to cells of a protected sheet unless all of them are unlocked. */
export function checkUnlocked(workbook: Workbook, sheet: Sheet, area: Area): void {
  checkEditable(workbook);
  if (!sheet.protection) return;
  for (const style of stylesIn(sheet, area)) if (workbook.styles.get(style).locked) throw new Refusal("AccessDenied");
}

/** Refuses a change that protection never allows, validation rules and conditional formats among them. */
export function checkUnprotected(workbook: Workbook, sheet: Sheet): void {
  checkEditable(workbook);
  if (sheet.protection) throw new Refusal("AccessDenied");
}

/** Refuses adding, deleting, renaming, hiding and moving sheets while the workbook's structure is protected. */
export function checkStructure(workbook: Workbook): void {
  checkEditable(workbook);
  if (workbook.structureProtected) throw new Refusal("AccessDenied");
}

/** Protects the sheet; a sheet that is protected already refuses: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1) */
export function protectSheet(
  workbook: Workbook,
  sheet: Sheet,
  options: Record<string, unknown>,
  hasPassword: boolean,
  by: ChangeSource,
): void {
  checkUnprotected(workbook, sheet);
  const known: Record<string, boolean | string> = {
    selectionMode: typeof options.selectionMode === "string" ? options.selectionMode : "Normal",
  };
  for (const permission of PERMISSIONS) known[permission] = options[permission] === true;
  sheet.protection = { options: known, hasPassword };
  sheet.changed.add("protection");
  workbook.emit({ kind: "protection", sheet, by });
}

/** Lifts the protection. A password that was set outside is never known here, so such a sheet refuses. */
export function unprotectSheet(workbook: Workbook, sheet: Sheet, passwordFits: boolean, by: ChangeSource): void {
  if (!sheet.protection) return;
  if (sheet.protection.hasPassword && !passwordFits) throw new Refusal("AccessDenied");
  sheet.protection = null;
  sheet.changed.add("protection");
  workbook.emit({ kind: "protection", sheet, by });
}
