import { Refusal } from "../../model/refusal";
import type { Sheet } from "../../model/sheet";
import { CellRange } from "../cell-range";
import { type ExposedClass, exposeClass, gives } from "../exposed-class";
import { rangeClass } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter Told, but neither set nor changed here. */
export const autoFilterClass: ExposedClass<Sheet> = exposeClass<Sheet>("AutoFilter", {
  properties: {
    enabled: { get: (sheet) => sheet.autoFilter !== null },
    isDataFiltered: { get: (sheet) => sheet.autoFilter?.isFiltered ?? false },
  },
  methods: {
    getRange: gives(
      () => rangeClass,
      (sheet) => {
        if (!sheet.autoFilter) throw new Refusal("ItemNotFound");
        return new CellRange(sheet, sheet.autoFilter.area);
      },
    ),
    getRangeOrNullObject: gives(
      () => rangeClass,
      (sheet) => sheet.autoFilter && new CellRange(sheet, sheet.autoFilter.area),
    ),
  },
});
