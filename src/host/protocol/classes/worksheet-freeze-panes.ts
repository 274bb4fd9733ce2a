import type { Area } from "../../model/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../model/limits";
import { freeze } from "../../model/page-setup";
import { Refusal } from "../../model/refusal";
import type { Sheet } from "../../model/sheet";
import { CellRange } from "../cell-range";
import { type ExposedClass, does, exposeClass, gives } from "../exposed-class";
import { rangeAt } from "../find-range";
import { rangeClass } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const worksheetFreezePanesClass: ExposedClass<Sheet> = exposeClass<Sheet>("WorksheetFreezePanes", {
  methods: {
    freezeRows: does((sheet, args, host) => {
      freeze(host.workbook, sheet, args.optionalInteger(0, 1), 0, "add-in");
    }),
    freezeColumns: does((sheet, args, host) => {
      freeze(host.workbook, sheet, 0, args.optionalInteger(0, 1), "add-in");
    }),
    // "Sets the frozen cells in the active worksheet view": all above and left of the range's end.
    freezeAt: does((sheet, args, host) => {
      const range = args.object(0, rangeClass) ?? rangeAt(host.workbook, sheet, args.text(0));
      if (range.sheet !== sheet) throw new Refusal("InvalidArgument");
      const { row, column, rowCount, columnCount } = range.area;
      freeze(
        host.workbook,
        sheet,
        rowCount === MAX_ROWS ? 0 : row + rowCount,
        columnCount === MAX_COLUMNS ? 0 : column + columnCount,
        "add-in",
      );
    }),
    unfreeze: does((sheet, _args, host) => {
      freeze(host.workbook, sheet, 0, 0, "add-in");
    }),
    getLocation: gives(
      () => rangeClass,
      (sheet) => {
        const frozen = frozenArea(sheet);
        if (!frozen) throw new Refusal("ItemNotFound");
        return new CellRange(sheet, frozen);
      },
    ),
    getLocationOrNullObject: gives(
      () => rangeClass,
      (sheet) => {
        const frozen = frozenArea(sheet);
        return frozen && new CellRange(sheet, frozen);
      },
    ),
  },
});

function frozenArea({ frozenRows, frozenColumns }: Sheet): Area | null {
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return { row: 0, column: 0, rowCount: frozenRows || MAX_ROWS, columnCount: frozenColumns || MAX_COLUMNS };
}
