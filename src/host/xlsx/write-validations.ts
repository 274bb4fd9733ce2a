import type { Validation } from "../model/sheet";
import { areaAddress } from "./cell-address";
import { alertStyle, readValidation, RULE_NAMES, validationOperator, validationType, type ValidationSource } from "./read-validations";
import { cloneElement, makeElement, prefixOf, setAttribute } from "./write-xml";
import { childOf, isElement, type XmlElement } from "./xml-tree";

/** The areas as an sqref. */
export const areasAddress = (areas: Validation["areas"]): string => areas.map(areaAddress).join(" ");

/** What a validation says, its place apart. */
const meaning = ({ type, rule, errorAlert, prompt, ignoreBlanks }: Validation): string => {
  const body = rule[RULE_NAMES.get(type) ?? ""] as Record<string, unknown> | undefined;
  const sorted = body && Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    type,
    sorted,
    errorAlert.showAlert,
    errorAlert.style,
    errorAlert.title,
    errorAlert.message,
    prompt.showPrompt,
    prompt.title,
    prompt.message,
    ignoreBlanks,
  ]);
};

/** Whether the validation stands in the sheet's 2010 extension, and stays there. */
export const isExtended = ({ source }: Validation): boolean => (source as ValidationSource | undefined)?.extended ?? false;

/** The validation's element: as the file has it where nothing changed, else with what changed put in. `prefix` is that of the sheet. */
export function validationElement(validation: Validation, prefix: string): XmlElement {
  const source = validation.source as ValidationSource | undefined;
  const element = source ? cloneElement(source.element) : makeElement(`${prefix}dataValidation`);
  const extended = source?.extended ?? false;
  if (!source || meaning(readValidation(source)) !== meaning(validation)) state(element, validation, extended);
  const sqref = areasAddress(validation.areas);
  if (extended) setText(childOf(element, "sqref"), sqref);
  else setAttribute(element, "sqref", sqref);
  return element;
}

/** Puts all the validation says, but not where, into its element. */
function state(element: XmlElement, validation: Validation, extended: boolean): void {
  const { type, rule, errorAlert, prompt } = validation;
  const body = (rule[RULE_NAMES.get(type) ?? ""] ?? {}) as Record<string, unknown>;
  const operator = validationOperator(body.operator);
  const set = (name: string, value: string | boolean | undefined): void =>
    setAttribute(element, name, value === true ? 1 : value === false || value === undefined || value === "" ? null : value);
  set("type", validationType(type));
  set("errorStyle", errorAlert.style === "Stop" ? undefined : alertStyle(errorAlert.style));
  set("operator", operator === "between" ? undefined : operator);
  set("allowBlank", validation.ignoreBlanks);
  set("showDropDown", type === "List" && body.inCellDropDown === false);
  set("showInputMessage", prompt.showPrompt);
  set("showErrorMessage", errorAlert.showAlert);
  set("errorTitle", errorAlert.title);
  set("error", errorAlert.message);
  set("promptTitle", prompt.title);
  set("prompt", prompt.message);
  const formulas =
    type === "List"
      ? [listFormula(String(body.source ?? ""))]
      : type === "Custom"
        ? [operand(body.formula)]
        : [operand(body.formula1), operand(body.formula2)];
  setFormula(element, "formula1", formulas[0] ?? null, extended);
  setFormula(element, "formula2", formulas[1] ?? null, extended);
}

/** "Red,Amber" → `"Red,Amber"`, "=Words" → `Words`. */
const listFormula = (source: string): string => (source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`);

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;
const DAYS_TO_1970 = 25_569;

/** A rule's operand as Office.js takes it (10, "10", "=A1", "2019-12-01") as a formula; null without one. */
function operand(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return String(value);
  const text = String(value);
  if (text.startsWith("=")) return text.slice(1);
  const day = DAY.exec(text);
  if (day) return String(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + DAYS_TO_1970);
  return text.trim() !== "" && Number.isFinite(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
}

function setFormula(element: XmlElement, local: string, formula: string | null, extended: boolean): void {
  const found = childOf(element, local);
  if (formula === null) {
    element.children = element.children.filter((child) => child !== found);
  } else if (found) setText(extended ? (childOf(found, "f") ?? found) : found, formula);
  else {
    const at = local === "formula1" ? 0 : element.children.findIndex((child) => isElement(child) && child.local === "formula1") + 1;
    const inner = extended ? makeElement(`${prefixOf(childOf(element, "sqref") ?? element)}f`, {}, formula) : formula;
    element.children.splice(at, 0, makeElement(`${prefixOf(element)}${local}`, {}, inner));
  }
}

function setText(element: XmlElement | undefined, text: string): void {
  if (element) element.children = [text];
}
