import { addName, changeName, deleteName, formulaOfArea, nameArea } from "../../model/names";
import { Refusal } from "../../model/refusal";
import type { Name, Workbook } from "../../model/workbook";
import { flagOf, textOf } from "../call-arguments";
import { CellRange } from "../cell-range";
import { exposeCollection, sameName } from "../collection";
import { type ExposedClass, does, exposeClass, gives, object } from "../exposed-class";
import type { ScopeOf } from "../scope-of";
import { rangeClass } from "./range";
import { worksheetClass } from "./worksheet";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItemClass: ExposedClass<Name> = exposeClass<Name>("NamedItem", {
  identity: (name) => ({ _Id: name.name }),
  properties: {
    name: { get: (name) => name.name },
    comment: {
      get: (name) => name.comment,
      set: (name, value, host) => {
        changeName(host.workbook, name, { comment: textOf(value) });
      },
    },
    formula: {
      get: (name) => name.formula,
      set: (name, value, host) => {
        changeName(host.workbook, name, { formula: textOf(value) });
      },
    },
    visible: {
      get: (name) => name.visible,
      set: (name, value, host) => {
        changeName(host.workbook, name, { visible: flagOf(value) });
      },
    },
    scope: { get: (name) => (name.scope === null ? "Workbook" : "Worksheet") },
    type: { get: (name, host) => typeAndValue(host.workbook, name).type },
    value: { get: (name, host) => typeAndValue(host.workbook, name).value },
  },
  objects: {
    worksheet: object(
      () => worksheetClass,
      (name, host) => {
        const sheet = host.workbook.sheets.find((candidate) => candidate.id === name.scope);
        if (!sheet) throw new Refusal("ItemNotFound");
        return sheet;
      },
    ),
    worksheetOrNullObject: object(
      () => worksheetClass,
      (name, host) => host.workbook.sheets.find((candidate) => candidate.id === name.scope) ?? null,
    ),
  },
  methods: {
    delete: does((name, _args, host) => {
      deleteName(host.workbook, name);
    }),
    getRange: gives(
      () => rangeClass,
      (name, _args, host) => {
        const range = rangeOf(host.workbook, name);
        if (!range) throw new Refusal("InvalidReference");
        return range;
      },
    ),
    getRangeOrNullObject: gives(
      () => rangeClass,
      (name, _args, host) => rangeOf(host.workbook, name),
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollectionClass: ExposedClass<ScopeOf> = exposeCollection<ScopeOf, Name>("NamedItemCollection", {
  item: () => namedItemClass,
  list: ({ workbook, sheet }) => workbook.names.filter((name) => name.scope === (sheet?.id ?? null)),
  isKey: (name, key) => sameName(name.name, key),
  methods: {
    add: gives(
      () => namedItemClass,
      ({ workbook, sheet }, args) => {
        const range = args.object(1, rangeClass);
        const formula = range ? formulaOfArea(range.sheet, range.area) : String(args.raw(1) ?? "");
        return addName(workbook, sheet, args.text(0), formula, args.optionalText(2) ?? "");
      },
    ),
    addFormulaLocal: gives(
      () => namedItemClass,
      ({ workbook, sheet }, args) => addName(workbook, sheet, args.text(0), args.text(1), args.optionalText(2) ?? ""),
    ),
  },
});

function rangeOf(workbook: Workbook, name: Name): CellRange | null {
  const meant = nameArea(workbook, name);
  return meant && new CellRange(meant.sheet, meant.area);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemtype A name for cells tells their address, one for a constant the constant. */
function typeAndValue(workbook: Workbook, name: Name): { type: string; value: string | number | boolean } {
  const body = name.formula.slice(1);
  if (nameArea(workbook, name)) return { type: "Range", value: body.replaceAll("$", "") };
  if (body.includes("#REF!")) return { type: "Error", value: "#REF!" };
  if (/^(?:true|false)$/i.test(body)) return { type: "Boolean", value: body.toLowerCase() === "true" };
  if (body !== "" && Number.isFinite(Number(body)))
    return { type: Number.isInteger(Number(body)) ? "Integer" : "Double", value: Number(body) };
  const text = /^"((?:[^"]|"")*)"$/.exec(body)?.[1];
  return { type: "String", value: text === undefined ? body : text.replaceAll('""', '"') };
}
