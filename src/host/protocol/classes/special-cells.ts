import { Refusal } from "../../model/refusal";
import { specialAreas, type SpecialKind, type ValueKind } from "../../model/special-cells";
import type { CallArguments } from "../call-arguments";
import { CellAreas, type CellRange } from "../cell-range";
import { type Method, gives } from "../exposed-class";
import { rangeAreasClass } from "./range-areas";

/** Kinds that are found here; Excel knows more (Blanks, Visible …): https://learn.microsoft.com/javascript/api/excel/excel.specialcelltype */
const KINDS: readonly SpecialKind[] = ["DataValidations", "Constants", "Formulas"];

/** What each value type takes in: https://learn.microsoft.com/javascript/api/excel/excel.specialcellvaluetype */
const VALUES: Readonly<Record<string, readonly ValueKind[]>> = {
  All: ["Errors", "Logical", "Numbers", "Text"],
  Errors: ["Errors"],
  ErrorsLogical: ["Errors", "Logical"],
  ErrorsNumbers: ["Errors", "Numbers"],
  ErrorsText: ["Errors", "Text"],
  ErrorsLogicalNumber: ["Errors", "Logical", "Numbers"],
  ErrorsLogicalText: ["Errors", "Logical", "Text"],
  ErrorsNumberText: ["Errors", "Numbers", "Text"],
  Logical: ["Logical"],
  LogicalNumbers: ["Logical", "Numbers"],
  LogicalText: ["Logical", "Text"],
  LogicalNumbersText: ["Logical", "Numbers", "Text"],
  Numbers: ["Numbers"],
  NumbersText: ["Numbers", "Text"],
  Text: ["Text"],
};

function find({ sheet, area }: CellRange, args: CallArguments): CellAreas | null {
  const kind = KINDS.find((each) => each === args.text(0));
  if (!kind) throw new Refusal("NotImplemented", `Special cells of the kind ${args.text(0)} aren't found by this stand-in for Excel.`);
  const valueType = args.optionalText(1) ?? "All";
  const values = Object.hasOwn(VALUES, valueType) ? VALUES[valueType] : undefined;
  if (!values) throw new Refusal("InvalidArgument");
  const found = specialAreas(sheet, area, kind, values);
  return found.length === 0 ? null : new CellAreas(sheet, found);
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells (ExcelApi 1.9) */
export const specialCellMethods: Readonly<Record<string, Method<CellRange>>> = {
  // "If no such cells exist, getSpecialCells throws an ItemNotFound error."
  getSpecialCells: gives(
    () => rangeAreasClass,
    (range, args) => {
      const found = find(range, args);
      if (!found) throw new Refusal("ItemNotFound");
      return found;
    },
  ),
  getSpecialCellsOrNullObject: gives(() => rangeAreasClass, find),
};
