import type { Area } from "./area";
import { overlaps, without } from "./area-algebra";
import { checkFormula } from "./formula-text";
import { checkUnprotected } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { ConditionalFormat, Sheet } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/** The kinds that can be added here; the others of an opened file are kept and listed. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
export const ADDABLE_KINDS = ["Custom", "CellValue", "ContainsText", "PresetCriteria", "TopBottom"] as const;

const CELL_VALUE_OPERATORS: readonly string[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const TEXT_OPERATORS: readonly string[] = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

/** The formats that touch an area, the most important first. */
export function conditionalFormatsOn(sheet: Sheet, areas: readonly Area[]): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => touches(format, areas));
}

/** "Adds a new conditional format to the collection at the first/top priority." https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  kind: string,
  by: ChangeSource,
): ConditionalFormat {
  checkUnprotected(workbook, sheet);
  const added: ConditionalFormat = {
    id: nextId(sheet),
    areas: [...areas],
    kind,
    rule: {},
    fill: null,
    fontColour: null,
    bold: null,
    stopIfTrue: false,
    priority: 1,
  };
  sheet.conditionalFormats.unshift(added);
  changed(workbook, sheet, areas, by);
  return added;
}

/** Changes the look, whether later formats still apply, or the rule, which must be one of the format's kind. */
export function changeConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  changes: Partial<Pick<ConditionalFormat, "rule" | "fill" | "fontColour" | "bold" | "stopIfTrue">>,
  by: ChangeSource,
): void {
  checkUnprotected(workbook, sheet);
  if (changes.rule) checkRule(format.kind, changes.rule);
  Object.assign(format, changes);
  changed(workbook, sheet, format.areas, by);
}

/**
 * Gives the format another place among the sheet's, 0 the most important; a negative one counts from the back, one too large is the last.
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member
 */
export function setPriority(workbook: Workbook, sheet: Sheet, format: ConditionalFormat, priority: number, by: ChangeSource): void {
  checkUnprotected(workbook, sheet);
  if (!Number.isInteger(priority)) throw new Refusal("InvalidArgument");
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  const at = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(others.length, priority);
  others.splice(at, 0, format);
  sheet.conditionalFormats = others;
  changed(workbook, sheet, format.areas, by);
}

export function deleteConditionalFormat(workbook: Workbook, sheet: Sheet, format: ConditionalFormat, by: ChangeSource): void {
  checkUnprotected(workbook, sheet);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
  changed(workbook, sheet, format.areas, by);
}

/** Takes all formats off the areas; where one reaches further it stays. */
export function clearConditionalFormats(workbook: Workbook, sheet: Sheet, areas: readonly Area[], by: ChangeSource): void {
  checkUnprotected(workbook, sheet);
  if (cutConditionalFormats(sheet, areas)) changed(workbook, sheet, areas, by);
}

/** Cuts the areas out of every format, whoever asks; true when any lost cells. */
export function cutConditionalFormats(sheet: Sheet, areas: readonly Area[]): boolean {
  let lost = false;
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    if (!touches(format, areas)) return [format];
    lost = true;
    const left = areas.reduce<Area[]>((rest, area) => rest.flatMap((own) => without(own, area)), format.areas);
    if (left.length === 0) return [];
    // The same object, so that those who hold on to it keep it.
    format.areas = left;
    return [format];
  });
  if (lost) renumber(sheet);
  return lost;
}

function checkRule(kind: string, rule: Record<string, unknown>): void {
  const fits =
    kind === "Custom"
      ? isFormula(rule.formula)
      : kind === "CellValue"
        ? CELL_VALUE_OPERATORS.includes(String(rule.operator)) &&
          isOperand(rule.formula1) &&
          (!String(rule.operator).endsWith("etween") || isOperand(rule.formula2))
        : kind === "ContainsText"
          ? TEXT_OPERATORS.includes(String(rule.operator)) && typeof rule.text === "string" && rule.text !== ""
          : kind === "PresetCriteria"
            ? typeof rule.criterion === "string"
            : kind === "TopBottom" && Number.isInteger(rule.rank) && typeof rule.type === "string";
  if (!fits) throw new Refusal("InvalidArgument");
}

function isFormula(value: unknown): boolean {
  if (typeof value !== "string" || !value.startsWith("=")) return false;
  checkFormula(value);
  return true;
}

/** `formula1` is a number, a text or a formula. */
function isOperand(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && value !== "" && (!value.startsWith("=") || isFormula(value)));
}

function touches(format: ConditionalFormat, areas: readonly Area[]): boolean {
  return format.areas.some((own) => areas.some((area) => overlaps(own, area)));
}

function nextId(sheet: Sheet): string {
  const taken = sheet.conditionalFormats.map(({ id }) => Number.parseInt(/-([0-9A-F]{12})\}$/i.exec(id)?.[1] ?? "0", 16));
  return `{00000000-000C-0000-0000-${(Math.max(0, ...taken) + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** The file counts priorities from 1. */
function renumber(sheet: Sheet): void {
  sheet.conditionalFormats.forEach((format, index) => (format.priority = index + 1));
  sheet.changed.add("conditionalFormats");
}

function changed(workbook: Workbook, sheet: Sheet, areas: readonly Area[], by: ChangeSource): void {
  renumber(sheet);
  for (const area of areas) workbook.emit({ kind: "rules", sheet, area, by });
}
