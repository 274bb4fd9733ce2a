import { formulaOfArea } from "../../model/names";
import { changeValidation, clearValidation, commonValidation, invalidAreas, setValidationRule } from "../../model/validations";
import { cellCount } from "../../model/area-algebra";
import { Refusal } from "../../model/refusal";
import { flagOf, recordOf } from "../call-arguments";
import { CellAreas } from "../cell-range";
import type { CellSet } from "../cell-set";
import { type ExposedClass, HostObject, does, exposeClass, gives } from "../exposed-class";
import type { HostSession } from "../host-session";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidationClass: ExposedClass<CellSet> = exposeClass<CellSet>("DataValidation", {
  properties: {
    type: { get: ({ sheet, areas }) => commonValidation(sheet, areas).type },
    // "…If the data validation is not the same for all cells, null."
    rule: {
      get: ({ sheet, areas }) => {
        const { type, validation } = commonValidation(sheet, areas);
        return validation ? validation.rule : type === "None" ? {} : null;
      },
      set: ({ sheet, areas }, value, host) => {
        setValidationRule(host.workbook, sheet, areas, withAddresses(recordOf(value)), "add-in");
      },
    },
    errorAlert: {
      get: ({ sheet, areas }) => commonValidation(sheet, areas).validation?.errorAlert ?? null,
      set: ({ sheet, areas }, value, host) => {
        changeValidation(host.workbook, sheet, areas, { errorAlert: recordOf(value) }, "add-in");
      },
    },
    prompt: {
      get: ({ sheet, areas }) => commonValidation(sheet, areas).validation?.prompt ?? null,
      set: ({ sheet, areas }, value, host) => {
        changeValidation(host.workbook, sheet, areas, { prompt: recordOf(value) }, "add-in");
      },
    },
    ignoreBlanks: {
      get: ({ sheet, areas }) => {
        const { type, validation } = commonValidation(sheet, areas);
        return validation ? validation.ignoreBlanks : type === "None" ? true : null;
      },
      set: ({ sheet, areas }, value, host) => {
        changeValidation(host.workbook, sheet, areas, { ignoreBlanks: flagOf(value) }, "add-in");
      },
    },
    // "…true if all cell values are valid, false if all are invalid, null if there are both."
    valid: { get: validity, onlyWhenAsked: true },
  },
  methods: {
    clear: does(({ sheet, areas }, _args, host) => {
      clearValidation(host.workbook, sheet, areas, "add-in");
    }),
    getInvalidCells: gives(
      () => rangeAreasClass,
      (cells, _args, host) => {
        const found = invalidCells(cells, host);
        if (!found) throw new Refusal("ItemNotFound");
        return found;
      },
    ),
    getInvalidCellsOrNullObject: gives(
      () => rangeAreasClass,
      (cells, _args, host) => invalidCells(cells, host),
    ),
  },
});

function invalidCells({ sheet, areas }: CellSet, host: HostSession): CellAreas | null {
  const invalid = invalidAreas(host.workbook, sheet, areas);
  return invalid.length === 0 ? null : new CellAreas(sheet, invalid);
}

function validity({ sheet, areas }: CellSet, host: HostSession): boolean | null {
  const cells = areas.reduce((sum, area) => sum + cellCount(area), 0);
  const invalid = invalidAreas(host.workbook, sheet, areas).reduce((sum, area) => sum + cellCount(area), 0);
  return invalid === 0 ? true : invalid === cells ? false : null;
}

/** A list's source may be a Range: it is kept, and told again, as its address. */
function withAddresses(rule: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, addressed(value)]));
}

function addressed(value: unknown): unknown {
  if (value instanceof HostObject) {
    const range = value.as(rangeClass);
    if (!range) throw new Refusal("InvalidArgument");
    return formulaOfArea(range.sheet, range.area);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return withAddresses(value as Record<string, unknown>);
}
