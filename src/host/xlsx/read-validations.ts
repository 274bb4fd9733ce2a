import type { Validation } from "../model/sheet";
import { readAreas } from "./cell-address";
import { attribute, childOf, childrenOf, flag, textOf, treeBudget, type TreeBudget, type XmlElement } from "./xml-tree";

/** How the file states a validation: its element, and whether it stands in the 2010 extension (where it may point at other sheets). */
export interface ValidationSource {
  readonly element: XmlElement;
  readonly extended: boolean;
}

/** File's word → Office.js's. */
const TYPES = new Map([
  ["list", "List"],
  ["whole", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
]);
/** Office.js's type → the name of its rule. */
export const RULE_NAMES = new Map([
  ["List", "list"],
  ["WholeNumber", "wholeNumber"],
  ["Decimal", "decimal"],
  ["Date", "date"],
  ["Time", "time"],
  ["TextLength", "textLength"],
  ["Custom", "custom"],
]);
const OPERATORS = new Map([
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
]);
const STYLES = new Map([
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
]);

const fileWord = (words: ReadonlyMap<string, string>, model: unknown): string | undefined =>
  [...words].find(([, name]) => name === model)?.[0];
export const validationType = (model: string): string | undefined => fileWord(TYPES, model);
export const validationOperator = (model: unknown): string | undefined => fileWord(OPERATORS, model);
export const alertStyle = (model: string): string => fileWord(STYLES, model) ?? "stop";

/** The validations of a sheet: its own, then those of its 2010 extension. */
export function readValidations(worksheet: XmlElement, budget: TreeBudget): Validation[] {
  const own = childrenOf(childOf(worksheet, "dataValidations"), "dataValidation").map((element) => ({ element, extended: false }));
  const extended = extensionElements(worksheet, "dataValidations", "dataValidation").map((element) => ({ element, extended: true }));
  let before: Validation | null = null;
  return [...own, ...extended].map((source) => {
    const validation = readValidation(source, budget);
    if (before) sayAs(before, validation);
    before = validation;
    return validation;
  });
}

/** Keeps the words of the validation before where this one says the same: a sheet may have as many as rows, with the same words in each. */
function sayAs({ errorAlert, prompt }: Validation, next: Validation): void {
  const { showAlert, style, title, message } = next.errorAlert;
  if (errorAlert.showAlert === showAlert && errorAlert.style === style && errorAlert.title === title && errorAlert.message === message)
    next.errorAlert = errorAlert;
  const said = next.prompt;
  if (prompt.showPrompt === said.showPrompt && prompt.title === said.title && prompt.message === said.message) next.prompt = prompt;
}

/** Elements of a list that Excel 2010 added to the end of a worksheet. */
export function extensionElements(worksheet: XmlElement, list: string, item: string): XmlElement[] {
  return childrenOf(childOf(worksheet, "extLst"), "ext").flatMap((ext) => childrenOf(childOf(ext, list), item));
}

/** The validation that the file states so. */
export function readValidation(source: ValidationSource, budget: TreeBudget = treeBudget()): Validation {
  const { element, extended } = source;
  const text = (name: string): string => attribute(element, name) ?? "";
  const formula = (name: string): string | null => {
    const found = childOf(element, name);
    return found ? textOf(extended ? (childOf(found, "f") ?? found) : found) : null;
  };
  const type = TYPES.get(text("type")) ?? "None";
  return {
    areas: readAreas(extended ? textOf(childOf(element, "sqref")) : attribute(element, "sqref"), "a data validation", budget),
    type,
    rule: readRule(type, text("operator"), formula("formula1"), formula("formula2"), !flag(attribute(element, "showDropDown"))),
    errorAlert: {
      showAlert: flag(attribute(element, "showErrorMessage")),
      style: STYLES.get(text("errorStyle")) ?? "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
    prompt: { showPrompt: flag(attribute(element, "showInputMessage")), title: text("promptTitle"), message: text("prompt") },
    ignoreBlanks: flag(attribute(element, "allowBlank")),
    source,
  };
}

function readRule(
  type: string,
  operator: string,
  formula1: string | null,
  formula2: string | null,
  inCellDropDown: boolean,
): Record<string, unknown> {
  const name = RULE_NAMES.get(type);
  if (!name) return {};
  if (type === "List") return { list: { inCellDropDown, source: listSource(formula1 ?? "") } };
  if (type === "Custom") return { custom: { formula: `=${formula1 ?? ""}` } };
  const rule: Record<string, unknown> = { formula1: `=${formula1 ?? ""}`, operator: OPERATORS.get(operator || "between") ?? "Between" };
  if (formula2 !== null) rule.formula2 = `=${formula2}`;
  return { [name]: rule };
}

/** `"Red,Amber"` → Red,Amber; anything else is a formula, from which other programs leave no “=” out. */
function listSource(text: string): string {
  const formula = text.replace(/^\s*=/, "");
  const literal = /^\s*"((?:[^"]|"")*)"\s*$/.exec(formula);
  return literal ? (literal[1] ?? "").replaceAll('""', '"') : `=${formula}`;
}
