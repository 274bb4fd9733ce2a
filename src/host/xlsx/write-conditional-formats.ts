import type { ConditionalFormat } from "../model/sheet";
import { cellAddress } from "./cell-address";
import { CELL_VALUE_OPERATORS, PERIODS, PRESETS, TEXT_OPERATORS, type ConditionalFormatSource } from "./read-conditional-formats";
import { areasAddress } from "./write-validations";
import type { StyleWriter } from "./write-styles";
import { cloneElement, makeElement, setAttribute } from "./write-xml";
import { attribute, childOf, childrenOf, isElement, textOf, type XmlElement } from "./xml-tree";

/** The `conditionalFormatting` elements of a sheet, and those of its 2010 extension. */
export interface WrittenFormats {
  readonly own: XmlElement[];
  readonly extended: XmlElement[];
}

const sourceOf = (format: ConditionalFormat): ConditionalFormatSource | undefined => format.source as ConditionalFormatSource | undefined;

/** What a conditional format says, its place and importance apart. */
const meaning = ({ kind, rule, fill, fontColour, bold, stopIfTrue }: ConditionalFormat): string =>
  JSON.stringify([kind, Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)), fill, fontColour, bold, stopIfTrue]);

/**
 * Writes the conditional formats of a sheet: rules of the file stay in their element, in their words where they say the same as `before`,
 * and parts of a rule in the 2010 extension follow it. `own` and `extended` are the elements as the file has them.
 */
export function writeConditionalFormats(
  own: readonly XmlElement[],
  extended: readonly XmlElement[],
  before: readonly ConditionalFormat[],
  now: readonly ConditionalFormat[],
  styles: StyleWriter,
  prefix: string,
): WrittenFormats {
  const said = new Map(before.map((format) => [placeOf(sourceOf(format)), format]));
  const write = (blocks: readonly XmlElement[], isExtension: boolean): XmlElement[] =>
    blocks.flatMap((block, i) => {
      const formats = now.filter((format) => sourceOf(format)?.extended === isExtension && sourceOf(format)?.block === i);
      const groups = groupBy(formats, ({ areas }) => areasAddress(areas));
      // What only adds to a rule of the main list (no importance of its own) goes where that rule goes.
      const companions = isExtension ? childrenOf(block, "cfRule").filter((rule) => attribute(rule, "priority") === undefined) : [];
      for (const companion of companions) {
        const owner = now.find((format) => ruleId(sourceOf(format)?.rule) === attribute(companion, "id"));
        if (!owner) continue;
        const sqref = areasAddress(owner.areas);
        if (!groups.has(sqref)) groups.set(sqref, []);
      }
      return [...groups].map(([sqref, members]) => {
        const copy = cloneElement(block);
        const others = copy.children.filter((child) => !isElement(child) || child.local !== "cfRule");
        const kept = companions.filter((companion) => {
          const owner = now.find((format) => ruleId(sourceOf(format)?.rule) === attribute(companion, "id"));
          return owner && areasAddress(owner.areas) === sqref;
        });
        const rules = members.map((format) => writeRule(format, said.get(placeOf(sourceOf(format))), styles, prefix));
        // The extension's rules come before its sqref, the list's extLst behind its rules.
        copy.children = [...inOrderOf(block, [...rules, ...kept.map(cloneElement)]), ...others];
        if (isExtension) {
          const place = childOf(copy, "sqref");
          if (place) place.children = [sqref];
        } else setAttribute(copy, "sqref", sqref);
        return copy;
      });
    });
  const added = groupBy(
    now.filter((format) => !sourceOf(format)),
    ({ areas }) => areasAddress(areas),
  );
  return {
    own: [
      ...write(own, false),
      ...[...added].map(([sqref, formats]) =>
        makeElement(`${prefix}conditionalFormatting`, { sqref }, ...formats.map((format) => writeRule(format, undefined, styles, prefix))),
      ),
    ],
    extended: write(extended, true),
  };
}

/** Where the file has it; rows that came or went do not change that. */
const placeOf = (source: ConditionalFormatSource | undefined): string =>
  source ? `${String(source.extended)} ${source.block} ${source.index}` : "";

/** The id by which a rule of the main list names its part in the extension. */
const ruleId = (rule: XmlElement | undefined): string | undefined => {
  const id = childrenOf(childOf(rule, "extLst"), "ext")
    .map((ext) => childOf(ext, "id"))
    .find((element) => element !== undefined);
  return id && textOf(id);
};

/** Rules in the order in which the file has them; new ones last. */
function inOrderOf(block: XmlElement, rules: XmlElement[]): XmlElement[] {
  const order = childrenOf(block, "cfRule").map((rule) => attribute(rule, "id") ?? attribute(rule, "priority"));
  const rank = (rule: XmlElement): number => {
    const at = order.indexOf(attribute(rule, "id") ?? attribute(rule, "priority"));
    return at < 0 ? order.length : at;
  };
  return rules.sort((a, b) => rank(a) - rank(b));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** The rule in the file's words where it says what `before` did, else in ours. */
function writeRule(format: ConditionalFormat, before: ConditionalFormat | undefined, styles: StyleWriter, prefix: string): XmlElement {
  const source = before && sourceOf(before);
  let rule: XmlElement;
  if (source && meaning(before) === meaning(format)) rule = cloneElement(source.rule);
  else if (source && source.extended) rule = changedExtendedRule(source.rule, before, format, styles);
  else rule = newRule(format, styles, prefix);
  setAttribute(rule, "priority", format.priority);
  return rule;
}

/** A rule of the extension with other formulas or another look; it holds its look itself. Throws for what cannot be changed there. */
function changedExtendedRule(old: XmlElement, before: ConditionalFormat, format: ConditionalFormat, styles: StyleWriter): XmlElement {
  const rule = cloneElement(old);
  const { kind, fill, fontColour, bold } = format;
  if (JSON.stringify(before.rule) !== JSON.stringify(format.rule)) {
    if (kind !== "Custom" && kind !== "CellValue")
      throw new Error(`A conditional format of the kind ${kind} cannot be changed where the file has it.`);
    const formulas = (kind === "Custom" ? [format.rule.formula] : [format.rule.formula1, format.rule.formula2]).filter(
      (value) => value !== undefined,
    );
    const places = childrenOf(rule, "f");
    formulas.forEach((value, i) => {
      const place = places[i];
      if (place) place.children = [bare(value)];
    });
    if (kind === "CellValue") setAttribute(rule, "operator", fileWord(CELL_VALUE_OPERATORS, format.rule.operator) ?? null);
  }
  setAttribute(rule, "stopIfTrue", format.stopIfTrue ? 1 : null);
  const look = childOf(rule, "dxf");
  if (look && (before.fill !== fill || before.fontColour !== fontColour || before.bold !== bold))
    look.children = styles.highlightParts(fill, fontColour, bold);
  return rule;
}

const fileWord = (words: ReadonlyMap<string, string>, model: unknown): string | undefined =>
  [...words].find(([, name]) => name === model)?.[0];

/** A rule in our own words. Throws for the kinds that are only ever copied. */
function newRule(format: ConditionalFormat, styles: StyleWriter, prefix: string): XmlElement {
  const { kind, rule, fill, fontColour, bold, stopIfTrue, areas, priority } = format;
  const dxfId = fill === null && fontColour === null && bold === null ? undefined : styles.highlight(fill, fontColour, bold);
  const common = { dxfId, priority, stopIfTrue: stopIfTrue ? 1 : undefined };
  const make = (attributes: Readonly<Record<string, string | number | undefined>>, ...formulas: (string | undefined)[]): XmlElement =>
    makeElement(
      `${prefix}cfRule`,
      { ...attributes, ...common },
      ...formulas.filter((formula) => formula !== undefined).map((formula) => makeElement(`${prefix}formula`, {}, formula)),
    );
  const [area] = areas;
  const cell = area ? cellAddress(area.row, area.column) : "A1";
  const text = (key: string): string | undefined => (rule[key] === undefined || rule[key] === null ? undefined : bare(rule[key]));

  if (kind === "Custom" && rule.formula !== undefined) return make({ type: "expression" }, text("formula"));
  if (kind === "CellValue")
    return make({ type: "cellIs", operator: fileWord(CELL_VALUE_OPERATORS, rule.operator) }, text("formula1"), text("formula2"));
  if (kind === "ContainsText") {
    const type = fileWord(TEXT_OPERATORS, rule.operator);
    const words = String(rule.text ?? "");
    const quoted = `"${words.replaceAll('"', '""')}"`;
    const formula =
      type === "beginsWith"
        ? `LEFT(${cell},${words.length})=${quoted}`
        : type === "endsWith"
          ? `RIGHT(${cell},${words.length})=${quoted}`
          : `${type === "notContainsText" ? "" : "NOT("}ISERROR(SEARCH(${quoted},${cell}))${type === "notContainsText" ? "" : ")"}`;
    return make({ type, operator: type === "notContainsText" ? "notContains" : type, text: words }, formula);
  }
  if (kind === "PresetCriteria") {
    const preset = fileWord(PRESETS, rule.criterion);
    if (preset) return make({ type: preset }, presetFormula(preset, cell));
    const period = fileWord(PERIODS, rule.criterion);
    if (period) return make({ type: "timePeriod", timePeriod: period });
    const average = /^(EqualOr|OneStdDev|TwoStdDev|ThreeStdDev)?(Above|Below)Average$/.exec(String(rule.criterion));
    if (average)
      return make({
        type: "aboveAverage",
        aboveAverage: average[2] === "Below" ? 0 : undefined,
        equalAverage: average[1] === "EqualOr" ? 1 : undefined,
        stdDev:
          average[1] === undefined || average[1] === "EqualOr"
            ? undefined
            : ["One", "Two", "Three"].indexOf(average[1].replace("StdDev", "")) + 1,
      });
  }
  if (kind === "TopBottom" && rule.rank !== undefined) {
    const type = String(rule.type);
    return make({
      type: "top10",
      percent: type.endsWith("Percent") ? 1 : undefined,
      bottom: type.startsWith("Bottom") ? 1 : undefined,
      rank: Number(rule.rank),
    });
  }
  throw new Error(`A conditional format of the kind ${kind} cannot be written in new words.`);
}

function presetFormula(preset: string, cell: string): string | undefined {
  switch (preset) {
    case "containsBlanks":
      return `LEN(TRIM(${cell}))=0`;
    case "notContainsBlanks":
      return `LEN(TRIM(${cell}))>0`;
    case "containsErrors":
      return `ISERROR(${cell})`;
    case "notContainsErrors":
      return `NOT(ISERROR(${cell}))`;
    default:
      return undefined;
  }
}

/** "=A1" → A1, 5 → 5. */
const bare = (value: unknown): string => String(value).replace(/^=/, "");
