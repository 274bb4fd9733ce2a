import {
  ADDABLE_KINDS,
  addConditionalFormat,
  changeConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsOn,
  deleteConditionalFormat,
  setPriority,
} from "../../model/conditional-formats";
import { Refusal } from "../../model/refusal";
import type { ConditionalFormat, Sheet } from "../../model/sheet";
import { choiceOf, flagOf, numberOf, recordOf, textOf } from "../call-arguments";
import { CellAreas, CellRange } from "../cell-range";
import type { CellSet } from "../cell-set";
import { exposeCollection } from "../collection";
import { colourOf } from "../colour";
import { type ExposedClass, type ObjectMember, type Property, does, exposeClass, gives, object } from "../exposed-class";
import type { HostSession } from "../host-session";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";

interface FormatOf {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** Every kind there is: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
const KINDS = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormatClass: ExposedClass<FormatOf> = exposeClass<FormatOf>("ConditionalFormat", {
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.kind },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value, host) => {
        setPriority(host.workbook, sheet, format, numberOf(value), "add-in");
      },
    },
    // "Null on data bars, icon sets, and color scales as there's no concept of StopIfTrue for these."
    stopIfTrue: {
      get: ({ format }) => (["DataBar", "IconSet", "ColorScale"].includes(format.kind) ? null : format.stopIfTrue),
      set: (of, value, host) => {
        change(of, { stopIfTrue: flagOf(value) }, host);
      },
    },
  },
  objects: {
    custom: ofKind("Custom", () => customClass),
    customOrNullObject: ofKindOrNull("Custom", () => customClass),
    cellValue: ofKind("CellValue", () => cellValueClass),
    cellValueOrNullObject: ofKindOrNull("CellValue", () => cellValueClass),
    textComparison: ofKind("ContainsText", () => textClass),
    textComparisonOrNullObject: ofKindOrNull("ContainsText", () => textClass),
    preset: ofKind("PresetCriteria", () => presetClass),
    presetOrNullObject: ofKindOrNull("PresetCriteria", () => presetClass),
    topBottom: ofKind("TopBottom", () => topBottomClass),
    topBottomOrNullObject: ofKindOrNull("TopBottom", () => topBottomClass),
  },
  methods: {
    delete: does(({ sheet, format }, _args, host) => {
      deleteConditionalFormat(host.workbook, sheet, format, "add-in");
    }),
    // "Returns the range the conditional format is applied to. Throws an error if the conditional format is applied to multiple ranges."
    getRange: gives(
      () => rangeClass,
      (of) => onlyRange(of) ?? refuse(),
    ),
    getRangeOrNullObject: gives(() => rangeClass, onlyRange),
    getRanges: gives(
      () => rangeAreasClass,
      ({ sheet, format }) => new CellAreas(sheet, format.areas),
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatCollectionClass: ExposedClass<CellSet> = exposeCollection<CellSet, FormatOf>("ConditionalFormatCollection", {
  item: () => conditionalFormatClass,
  list: ({ sheet, areas }) => conditionalFormatsOn(sheet, areas).map((format) => ({ sheet, format })),
  isKey: ({ format }, key) => format.id === key,
  methods: {
    add: gives(
      () => conditionalFormatClass,
      ({ sheet, areas }, args, host) => {
        const kind = choiceOf(args.raw(0), KINDS);
        if (!ADDABLE_KINDS.some((addable) => addable === kind)) {
          throw new Refusal("NotImplemented", `Conditional formats of type ${kind} aren't implemented by this stand-in for Excel.`);
        }
        return { sheet, format: addConditionalFormat(host.workbook, sheet, areas, kind, "add-in") };
      },
    ),
    clearAll: does(({ sheet, areas }, _args, host) => {
      clearConditionalFormats(host.workbook, sheet, areas, "add-in");
    }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
const customClass: ExposedClass<FormatOf> = exposeClass<FormatOf>("CustomConditionalFormat", {
  objects: {
    rule: object(
      () => customRuleClass,
      (format) => format,
    ),
    format: object(
      () => lookClass,
      (format) => format,
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule Formulas are in English, as seen from the first cell. */
const customRuleClass: ExposedClass<FormatOf> = exposeClass<FormatOf>("ConditionalFormatRule", {
  properties: {
    formula: {
      get: ({ format }) => format.rule.formula ?? "",
      set: (of, value, host) => {
        change(of, { rule: { formula: textOf(value) } }, host);
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
const cellValueClass = exposeRuled("CellValueConditionalFormat", ["formula1", "formula2", "operator"]);
/** https://learn.microsoft.com/javascript/api/excel/excel.textconditionalformat */
const textClass = exposeRuled("TextConditionalFormat", ["operator", "text"]);
/** https://learn.microsoft.com/javascript/api/excel/excel.presetcriteriaconditionalformat */
const presetClass = exposeRuled("PresetCriteriaConditionalFormat", ["criterion"]);
/** https://learn.microsoft.com/javascript/api/excel/excel.topbottomconditionalformat */
const topBottomClass = exposeRuled("TopBottomConditionalFormat", ["rank", "type"]);

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
const lookClass: ExposedClass<FormatOf> = exposeClass<FormatOf>("ConditionalRangeFormat", {
  objects: {
    fill: object(
      () => fillClass,
      (format) => format,
    ),
    font: object(
      () => fontClass,
      (format) => format,
    ),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
const fillClass: ExposedClass<FormatOf> = exposeClass<FormatOf>("ConditionalRangeFill", {
  properties: { color: colour("fill") },
  methods: {
    clear: does((of, _args, host) => {
      change(of, { fill: null }, host);
    }),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
const fontClass: ExposedClass<FormatOf> = exposeClass<FormatOf>("ConditionalRangeFont", {
  properties: {
    color: colour("fontColour"),
    bold: {
      get: ({ format }) => format.bold,
      set: (of, value, host) => {
        change(of, { bold: flagOf(value) }, host);
      },
    },
  },
  methods: {
    clear: does((of, _args, host) => {
      change(of, { fontColour: null, bold: null }, host);
    }),
  },
});

/** A kind whose rule is a plain object, taken and told whole. */
function exposeRuled(name: string, keys: readonly string[]): ExposedClass<FormatOf> {
  return exposeClass<FormatOf>(name, {
    properties: {
      rule: {
        get: ({ format }) => format.rule,
        set: (of, value, host) => {
          const given = recordOf(value);
          const rule = Object.fromEntries(
            keys.filter((key) => given[key] !== undefined && given[key] !== null).map((key) => [key, given[key]]),
          );
          change(of, { rule }, host);
        },
      },
    },
    objects: {
      format: object(
        () => lookClass,
        (format) => format,
      ),
    },
  });
}

function colour(key: "fill" | "fontColour"): Property<FormatOf> {
  return {
    get: ({ format }) => format[key] ?? "",
    set: (of, value, host) => {
      change(of, { [key]: value === "" ? null : colourOf(value) }, host);
    },
  };
}

function ofKind(kind: string, exposed: () => ExposedClass<FormatOf>): ObjectMember<FormatOf> {
  return object(exposed, (of) => {
    if (of.format.kind !== kind) throw new Refusal("InvalidOperation");
    return of;
  });
}

function ofKindOrNull(kind: string, exposed: () => ExposedClass<FormatOf>): ObjectMember<FormatOf> {
  return object(exposed, (of) => (of.format.kind === kind ? of : null));
}

function change({ sheet, format }: FormatOf, changes: Parameters<typeof changeConditionalFormat>[3], host: HostSession): void {
  changeConditionalFormat(host.workbook, sheet, format, changes, "add-in");
}

function onlyRange({ sheet, format }: FormatOf): CellRange | null {
  const [only, ...more] = format.areas;
  return only && more.length === 0 ? new CellRange(sheet, only) : null;
}

function refuse(): never {
  throw new Refusal("InvalidOperation");
}
