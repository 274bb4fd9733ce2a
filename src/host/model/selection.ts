import type { Area } from "./area";
import { sameArea } from "./area-algebra";
import { grownByMerges } from "./merge-cells";
import type { Sheet } from "./sheet";
import { activateSheet } from "./sheet-list";
import type { ChangeSource, Workbook } from "./workbook";

/** Selects cells, showing their sheet first: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-select-member(1) A selection cuts through no merge. */
export function selectArea(workbook: Workbook, sheet: Sheet, area: Area, by: ChangeSource): void {
  const wanted = grownByMerges(sheet, area);
  if (workbook.active === sheet && sameArea(workbook.selection, wanted)) return;
  activateSheet(workbook, sheet, by);
  workbook.selection = wanted;
  workbook.emit({ kind: "selection", sheet, area: wanted, by });
}
