import type { Area } from "./area";
import { absoluteAddress, parseArea, quotedSheetName, splitAddress } from "./address";
import { MAX_NAME } from "./limits";
import { checkFormula } from "./formula-text";
import { checkUnprotected } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import type { Name, Workbook } from "./workbook";

/** The name as seen from a sheet: its own before the workbook's; null when there is none. */
export function findName(workbook: Workbook, sheet: Sheet | null, name: string): Name | null {
  const wanted = name.toLowerCase();
  const named = workbook.names.filter((candidate) => candidate.name.toLowerCase() === wanted);
  return (
    named.find((candidate) => sheet !== null && candidate.scope === sheet.id) ?? named.find((candidate) => candidate.scope === null) ?? null
  );
}

/** The cells a name stands for; null when it stands for a value, for several areas, or for cells that are gone. */
export function nameArea(workbook: Workbook, name: Name): { sheet: Sheet; area: Area } | null {
  const { sheet: sheetName, rest } = splitAddress(name.formula.slice(1));
  if (sheetName === null) return null;
  const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === sheetName.toLowerCase());
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : null;
}

/** "=Plan!$A$1:$B$4". */
export function formulaOfArea(sheet: Sheet, area: Area): string {
  return `=${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`;
}

/**
 * Refuses names Excel doesn't take: over 255 characters, not starting with a letter, "_" or "\", with spaces, or looking like a cell.
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export function checkName(name: string): void {
  const isLegal =
    name.length > 0 &&
    name.length <= MAX_NAME &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^(?:[rc]|r[0-9]*c[0-9]*|true|false)$/i.test(name) &&
    parseArea(name) === null;
  if (!isLegal) throw new Refusal("InvalidArgument");
}

/** Adds a name to the workbook or (scope) to a sheet. */
export function addName(workbook: Workbook, scope: Sheet | null, name: string, formula: string, comment: string): Name {
  if (scope) checkUnprotected(workbook, scope);
  checkName(name);
  const scopeId = scope?.id ?? null;
  const isTaken = workbook.names.some((other) => other.scope === scopeId && other.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new Refusal("ItemAlreadyExists");
  const added: Name = { name, formula: asFormula(formula), visible: true, comment, scope: scopeId };
  workbook.names.push(added);
  workbook.namesChanged = true;
  return added;
}

export function changeName(workbook: Workbook, name: Name, changes: Partial<Pick<Name, "formula" | "visible" | "comment">>): void {
  Object.assign(name, changes.formula === undefined ? changes : { ...changes, formula: asFormula(changes.formula) });
  workbook.namesChanged = true;
}

export function deleteName(workbook: Workbook, name: Name): void {
  workbook.names = workbook.names.filter((other) => other !== name);
  workbook.namesChanged = true;
}

/** "5" stands for the number, "=5" as well; any other text without "=" is a text. */
function asFormula(text: string): string {
  const formula = text.startsWith("=") ? text : /^[0-9.]+$/.test(text) ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
  checkFormula(formula);
  return formula;
}
