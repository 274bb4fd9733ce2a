import type { Area } from "./area";
import { cellCount, intersection, overlaps, without } from "./area-algebra";
import { parseArea, splitAddress } from "./address";
import type { Cell } from "./cell-store";
import { forEachCell, forEachRow } from "./look";
import { findName, nameArea } from "./names";
import { checkUnprotected } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { Sheet, Validation } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/** Longest text of a list's words, commas included: https://support.microsoft.com/office/7693307a-59ef-400a-b769-c5402dce407b */
const MAX_LIST_TEXT = 255;
/** https://support.microsoft.com/office/more-on-data-validation-f38dee73-9900-4ca6-9301-8a5f6e1f0c4c */
const MAX_ALERT_TEXT = 255;
const MAX_ALERT_TITLE = 32;

/** Kinds of rule by the key Office.js gives them: https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule */
const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

const OPERATORS: readonly string[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" };
const NO_PROMPT = { showPrompt: true, title: "", message: "" };

/** The validation in force at a cell; null for none. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  return sheet.validations.find((validation) => validation.areas.some((area) => overlaps(area, cell))) ?? null;
}

/** What an area's validations have in common. */
export interface CommonValidation {
  /** "None", one of the kinds, "Inconsistent" (different rules) or "MixedCriteria" (on some cells only). */
  readonly type: string;
  /** The one validation of the whole area; null when there is none or it isn't one. */
  readonly validation: Validation | null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
export function commonValidation(sheet: Sheet, areas: readonly Area[]): CommonValidation {
  const cells = areas.reduce((sum, area) => sum + cellCount(area), 0);
  let covered = 0;
  const found: Validation[] = [];
  for (const validation of sheet.validations) {
    const shared = sharedCells(validation.areas, areas);
    if (shared === 0) continue;
    covered += shared;
    found.push(validation);
  }
  const [first] = found;
  if (!first) return { type: "None", validation: null };
  if (covered < cells) return { type: "MixedCriteria", validation: null };
  if (found.some((other) => other !== first && !sameRule(other, first))) return { type: "Inconsistent", validation: null };
  return { type: first.type, validation: first };
}

/** Gives the areas one rule, in place of any they had. Refuses a rule Excel would not take. */
export function setValidationRule(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  given: Record<string, unknown>,
  by: ChangeSource,
): void {
  checkUnprotected(workbook, sheet);
  const rule = checkedRule(given);
  clearAreas(sheet, areas);
  const [[key = "custom"] = []] = Object.entries(rule);
  sheet.validations.push({
    areas: [...areas],
    type: TYPES[key] ?? "Custom",
    rule,
    errorAlert: { ...NO_ALERT },
    prompt: { ...NO_PROMPT },
    ignoreBlanks: true,
  });
  tell(workbook, sheet, areas, by);
}

/** Changes the alert, the prompt or the treatment of blanks of the rules standing on the areas, there and not beyond. */
export function changeValidation(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  changes: { readonly errorAlert?: Record<string, unknown>; readonly prompt?: Record<string, unknown>; readonly ignoreBlanks?: boolean },
  by: ChangeSource,
): void {
  checkUnprotected(workbook, sheet);
  const standing = sheet.validations.filter((validation) => sharedCells(validation.areas, areas) > 0);
  if (standing.length === 0) throw new Refusal("InvalidOperation");
  for (const part of [changes.errorAlert, changes.prompt]) if (part) checkAlertTexts(part);
  for (const validation of standing) {
    const inside = validation.areas.flatMap((own) => areas.map((area) => intersection(own, area)).filter((area) => area !== null));
    const outside = areas.reduce<Area[]>((left, area) => left.flatMap((own) => without(own, area)), validation.areas);
    const changed: Validation = {
      ...validation,
      areas: inside,
      errorAlert: { ...validation.errorAlert, ...(changes.errorAlert as Partial<Validation["errorAlert"]> | undefined) },
      prompt: { ...validation.prompt, ...(changes.prompt as Partial<Validation["prompt"]> | undefined) },
      ignoreBlanks: changes.ignoreBlanks ?? validation.ignoreBlanks,
    };
    const at = sheet.validations.indexOf(validation);
    if (outside.length === 0) sheet.validations[at] = changed;
    else sheet.validations.splice(at, 1, { ...validation, areas: outside }, changed);
  }
  tell(workbook, sheet, areas, by);
}

/** Takes the rules off the areas; where a rule reaches further it stays. */
export function clearValidation(workbook: Workbook, sheet: Sheet, areas: readonly Area[], by: ChangeSource): void {
  checkUnprotected(workbook, sheet);
  if (clearAreas(sheet, areas)) tell(workbook, sheet, areas, by);
}

/** Cuts the areas out of every rule, whoever asks; true when any rule lost cells. */
export function clearAreas(sheet: Sheet, areas: readonly Area[]): boolean {
  let changed = false;
  sheet.validations = sheet.validations.flatMap((validation) => {
    if (sharedCells(validation.areas, areas) === 0) return [validation];
    changed = true;
    const left = areas.reduce<Area[]>((rest, area) => rest.flatMap((own) => without(own, area)), validation.areas);
    return left.length === 0 ? [] : [{ ...validation, areas: left }];
  });
  if (changed) sheet.changed.add("validations");
  return changed;
}

/** The words of a list rule: written in the rule, or standing in the cells it points at; null when they cannot be told. */
export function listWords(workbook: Workbook, sheet: Sheet, validation: Validation): string[] | null {
  const { list } = validation.rule as { list?: { source?: unknown } };
  if (typeof list?.source !== "string") return null;
  const { source } = list;
  if (!source.startsWith("=")) return source.split(",").map((word) => word.trim());
  const meant = cellsOfSource(workbook, sheet, source.slice(1));
  if (!meant) return null;
  const words: string[] = [];
  forEachRow(meant.sheet, meant.area, (_row, cells) => {
    forEachCell(cells, meant.area, (_column, cell) => {
      if (cell.value !== null) words.push(String(cell.value));
    });
  });
  return words;
}

/** Whether the cell keeps its rule. Rules are only asked of what people type, so a cell can break one. */
export function isValid(workbook: Workbook, sheet: Sheet, validation: Validation, row: number, column: number): boolean {
  return keepsRule(workbook, sheet, validation, sheet.cells.get(row, column)?.value ?? null);
}

/**
 * Whether a cell holding the value would keep the rule.
 * A written list minds upper and lower case, one that points at cells doesn't: https://support.microsoft.com/office/7693307a-59ef-400a-b769-c5402dce407b
 * Custom formulas, and operands that are formulas, cannot be worked out here: they refuse.
 */
export function keepsRule(workbook: Workbook, sheet: Sheet, validation: Validation, value: Cell["value"]): boolean {
  if (value === null) return validation.ignoreBlanks;
  const [[key = "", given] = []] = Object.entries(validation.rule);
  if (key === "list") {
    const words = listWords(workbook, sheet, validation);
    if (!words) throw cannotTell();
    const isWritten = !String((given as { source: unknown }).source).startsWith("=");
    const text = String(value);
    return isWritten ? words.includes(text) : words.some((word) => word.toLowerCase() === text.toLowerCase());
  }
  if (key === "custom") throw cannotTell();
  const { formula1, formula2, operator } = given as { formula1: unknown; formula2?: unknown; operator: string };
  const subject = key === "textLength" ? String(value).length : value;
  if (typeof subject !== "number") return false;
  if (key === "wholeNumber" && !Number.isInteger(subject)) return false;
  return compare(subject, operator, operand(formula1), formula2 === undefined || formula2 === null ? null : operand(formula2));
}

/** The cells of an area that break their rule, each as an area; runs in a column are joined. */
export function invalidAreas(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const validation of sheet.validations) {
    for (const own of validation.areas) {
      for (const area of areas) {
        const shared = intersection(own, area);
        if (shared) addInvalid(workbook, sheet, validation, shared, found);
      }
    }
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

function addInvalid(workbook: Workbook, sheet: Sheet, validation: Validation, area: Area, found: Area[]): void {
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    let run: { row: number; column: number; rowCount: number; columnCount: number } | null = null;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      if (isValid(workbook, sheet, validation, row, column)) run = null;
      else if (run) run.rowCount++;
      else found.push((run = { row, column, rowCount: 1, columnCount: 1 }));
    }
  }
}

function cannotTell(): Refusal {
  return new Refusal("NotImplemented", "Validation by a formula isn't worked out by this stand-in for Excel.");
}

function operand(formula: unknown): number {
  if (typeof formula === "number") return formula;
  const text = typeof formula === "string" ? formula.replace(/^=/, "") : "";
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  const day = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?$/.exec(text);
  if (day) return Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569;
  throw cannotTell();
}

function compare(value: number, operator: string, first: number, second: number | null): boolean {
  switch (operator) {
    case "Between":
      return second !== null && value >= first && value <= second;
    case "NotBetween":
      return second !== null && (value < first || value > second);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    default:
      return value <= first;
  }
}

function cellsOfSource(workbook: Workbook, own: Sheet, source: string): { sheet: Sheet; area: Area } | null {
  const { sheet: sheetName, rest } = splitAddress(source);
  const sheet = sheetName === null ? own : workbook.sheets.find((other) => other.name.toLowerCase() === sheetName.toLowerCase());
  const area = parseArea(rest);
  if (sheet && area) return { sheet, area };
  const name = findName(workbook, own, source);
  return name && nameArea(workbook, name);
}

function sharedCells(own: readonly Area[], areas: readonly Area[]): number {
  let shared = 0;
  for (const area of own) {
    for (const other of areas) {
      const both = intersection(area, other);
      if (both) shared += cellCount(both);
    }
  }
  return shared;
}

function sameRule(a: Validation, b: Validation): boolean {
  const told = ({ rule, errorAlert, prompt, ignoreBlanks }: Validation): string => JSON.stringify([rule, errorAlert, prompt, ignoreBlanks]);
  return told(a) === told(b);
}

function checkedRule(given: Record<string, unknown>): Record<string, unknown> {
  const kinds = Object.keys(given).filter((key) => given[key] !== null && given[key] !== undefined);
  const [key] = kinds;
  if (kinds.length !== 1 || key === undefined || !(key in TYPES)) throw new Refusal("InvalidArgument");
  const body = given[key];
  if (typeof body !== "object" || body === null) throw new Refusal("InvalidArgument");
  if (key === "list") return { list: checkedList(body as Record<string, unknown>) };
  if (key === "custom") {
    const { formula } = body as Record<string, unknown>;
    if (typeof formula !== "string" || !formula.startsWith("=")) throw new Refusal("InvalidArgument");
    return { custom: { formula } };
  }
  const { formula1, formula2, operator } = body as Record<string, unknown>;
  if (formula1 === undefined || formula1 === null || formula1 === "") throw new Refusal("InvalidArgument");
  if (typeof operator !== "string" || !OPERATORS.includes(operator)) throw new Refusal("InvalidArgument");
  const needsSecond = operator === "Between" || operator === "NotBetween";
  if (needsSecond && (formula2 === undefined || formula2 === null || formula2 === "")) throw new Refusal("InvalidArgument");
  return { [key]: { formula1, ...(needsSecond ? { formula2 } : {}), operator } };
}

function checkedList(list: Record<string, unknown>): Record<string, unknown> {
  const { source, inCellDropDown } = list;
  if (typeof source !== "string" || source === "") throw new Refusal("InvalidArgument", undefined, "ListDataValidation.source");
  // Seen as the place of the error in https://github.com/OfficeDev/office-js/issues/277
  if (!source.startsWith("=") && source.length > MAX_LIST_TEXT)
    throw new Refusal("InvalidArgument", undefined, "ListDataValidation.source");
  return { inCellDropDown: inCellDropDown !== false, source };
}

function checkAlertTexts(part: Record<string, unknown>): void {
  const { message, title } = part;
  if (message !== undefined && (typeof message !== "string" || message.length > MAX_ALERT_TEXT)) throw new Refusal("InvalidArgument");
  if (title !== undefined && (typeof title !== "string" || title.length > MAX_ALERT_TITLE)) throw new Refusal("InvalidArgument");
}

function tell(workbook: Workbook, sheet: Sheet, areas: readonly Area[], by: ChangeSource): void {
  sheet.changed.add("validations");
  for (const area of areas) workbook.emit({ kind: "rules", sheet, area, by });
}
