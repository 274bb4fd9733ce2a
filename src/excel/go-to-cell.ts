import type { CellArea } from "../domain/grid/cell-ref";
import { rangeOf } from "./block";
import { excelCode } from "./excel-error";
import type { ExcelRunner } from "./run-excel";

/** Shows the sheet and selects the cells, in one sync. "hidden": their sheet, rows or columns are not shown; "gone": there is no such sheet. */
export function goToCell(excel: ExcelRunner, at: CellArea): Promise<"shown" | "hidden" | "gone"> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    sheet.load("visibility");
    const cells = rangeOf(sheet, at);
    cells.load("rowHidden,columnHidden");
    // Last in the batch: where the sheet cannot be shown Excel stops here, having answered what stands above.
    sheet.activate();
    cells.select();
    try {
      await context.sync();
    } catch (error) {
      if (excelCode(error) === null || excelCode(error) === "InvalidOperationInCellEditMode") throw error;
      if (sheet.isNullObject) return "gone";
      if (sheet.visibility !== "Visible") return "hidden";
      throw error;
    }
    if (sheet.isNullObject) return "gone";
    return sheet.visibility !== "Visible" || cells.rowHidden || cells.columnHidden ? "hidden" : "shown";
  });
}
