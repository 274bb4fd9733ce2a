import type { ConditionalFormat } from "../model/sheet";
import type { Area } from "../model/area";
import { readAreas } from "./cell-address";
import type { ResolveColour } from "./colours";
import { readHighlight, type Highlight } from "./read-styles";
import { extensionElements } from "./read-validations";
import { attribute, childOf, childrenOf, flag, textOf, wholeNumber, type TreeBudget, type XmlElement } from "./xml-tree";

/**
 * How the file states a conditional format: its `cfRule`, whether that stands in the 2010 extension, in which element of its list, and as
 * which of that element's rules.
 */
export interface ConditionalFormatSource {
  readonly rule: XmlElement;
  readonly extended: boolean;
  readonly block: number;
  readonly index: number;
}

/** Of cellIs: file's word → Office.js's (Excel.ConditionalCellValueOperator). */
export const CELL_VALUE_OPERATORS = new Map([
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
]);
/** The types that speak of text → Excel.ConditionalTextOperator. */
export const TEXT_OPERATORS = new Map([
  ["containsText", "Contains"],
  ["notContainsText", "NotContains"],
  ["beginsWith", "BeginsWith"],
  ["endsWith", "EndsWith"],
]);
/** Types that need nothing said → Excel.ConditionalFormatPresetCriterion. */
export const PRESETS = new Map([
  ["containsBlanks", "Blanks"],
  ["notContainsBlanks", "NonBlanks"],
  ["containsErrors", "Errors"],
  ["notContainsErrors", "NonErrors"],
  ["uniqueValues", "UniqueValues"],
  ["duplicateValues", "DuplicateValues"],
]);
export const PERIODS = new Map([
  ["yesterday", "Yesterday"],
  ["today", "Today"],
  ["tomorrow", "Tomorrow"],
  ["last7Days", "LastSevenDays"],
  ["lastWeek", "LastWeek"],
  ["thisWeek", "ThisWeek"],
  ["nextWeek", "NextWeek"],
  ["lastMonth", "LastMonth"],
  ["thisMonth", "ThisMonth"],
  ["nextMonth", "NextMonth"],
]);

interface Kind {
  readonly kind: string;
  readonly rule: Record<string, unknown>;
}

/** The conditional formats of a sheet, the most important first. Parts of one rule in the 2010 extension are not listed twice. */
export function readConditionalFormats(
  worksheet: XmlElement,
  highlights: readonly Highlight[],
  colour: ResolveColour,
  budget: TreeBudget,
): ConditionalFormat[] {
  const found: ConditionalFormat[] = [];
  const add = (rule: XmlElement, extended: boolean, block: number, index: number, areas: Area[]): void => {
    const own = childOf(rule, "dxf");
    const highlight = own ? readHighlight(own, colour) : highlights[wholeNumber(attribute(rule, "dxfId"), "a highlight") ?? -1];
    found.push({
      id: "",
      areas,
      ...readKind(rule, extended),
      fill: highlight?.fill ?? null,
      fontColour: highlight?.fontColour ?? null,
      bold: highlight?.bold ?? null,
      stopIfTrue: flag(attribute(rule, "stopIfTrue")),
      priority: wholeNumber(attribute(rule, "priority"), "a priority") ?? Number.MAX_SAFE_INTEGER,
      source: { rule, extended, block, index } satisfies ConditionalFormatSource,
    });
  };
  for (const [block, format] of childrenOf(worksheet, "conditionalFormatting").entries()) {
    const areas = readAreas(attribute(format, "sqref"), "a conditional format", budget);
    for (const [index, rule] of childrenOf(format, "cfRule").entries()) add(rule, false, block, index, areas);
  }
  for (const [block, format] of extensionElements(worksheet, "conditionalFormattings", "conditionalFormatting").entries()) {
    const areas = readAreas(textOf(childOf(format, "sqref")), "a conditional format", budget);
    // One without a priority only adds to a rule that stands in the main list (a data bar's border, for one).
    for (const [index, rule] of childrenOf(format, "cfRule").entries())
      if (attribute(rule, "priority") !== undefined) add(rule, true, block, index, areas);
  }
  found.sort((a, b) => a.priority - b.priority);
  found.forEach((format, i) => (format.id = `{00000000-000C-0000-0000-${(i + 1).toString(16).toUpperCase().padStart(12, "0")}}`));
  return found;
}

function readKind(rule: XmlElement, extended: boolean): Kind {
  const type = attribute(rule, "type") ?? "";
  const formulas = childrenOf(rule, extended ? "f" : "formula").map((formula) => `=${textOf(formula)}`);
  const [formula1, formula2] = formulas;
  if (type === "expression" && formula1 !== undefined) return { kind: "Custom", rule: { formula: formula1 } };
  if (type === "cellIs" && formula1 !== undefined) {
    const operator = CELL_VALUE_OPERATORS.get(attribute(rule, "operator") ?? "") ?? "Invalid";
    return { kind: "CellValue", rule: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
  }
  const textOperator = TEXT_OPERATORS.get(type);
  if (textOperator) return { kind: "ContainsText", rule: { operator: textOperator, text: attribute(rule, "text") ?? "" } };
  const preset = type === "timePeriod" ? PERIODS.get(attribute(rule, "timePeriod") ?? "") : PRESETS.get(type);
  if (preset) return { kind: "PresetCriteria", rule: { criterion: preset } };
  if (type === "aboveAverage") return { kind: "PresetCriteria", rule: { criterion: averageCriterion(rule) } };
  if (type === "top10") {
    const kind = (flag(attribute(rule, "bottom")) ? "Bottom" : "Top") + (flag(attribute(rule, "percent")) ? "Percent" : "Items");
    return { kind: "TopBottom", rule: { rank: wholeNumber(attribute(rule, "rank"), "a rank") ?? 10, type: kind } };
  }
  return {
    kind: type === "colorScale" ? "ColorScale" : type === "dataBar" ? "DataBar" : type === "iconSet" ? "IconSet" : "Custom",
    rule: {},
  };
}

function averageCriterion(rule: XmlElement): string {
  const side = flag(attribute(rule, "aboveAverage"), true) ? "Above" : "Below";
  const deviations = ["", "One", "Two", "Three"][wholeNumber(attribute(rule, "stdDev"), "a deviation") ?? 0];
  if (deviations) return `${deviations}StdDev${side}Average`;
  return flag(attribute(rule, "equalAverage")) ? `EqualOr${side}Average` : `${side}Average`;
}
