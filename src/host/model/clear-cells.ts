import type { Area } from "./area";
import { isUnbounded, overlaps } from "./area-algebra";
import { cutConditionalFormats } from "./conditional-formats";
import { cutLinks } from "./hyperlinks";
import { changeLook, forEachCell, forEachRow } from "./look";
import { checkAllowed, checkUnlocked } from "./protect-sheet";
import type { Sheet } from "./sheet";
import { DEFAULT_STYLE } from "./style-table";
import { clearAreas } from "./validations";
import type { ChangeSource, Workbook } from "./workbook";

/** https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
export const CLEAR_KINDS = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

/**
 * Takes things off cells. All: what they hold, how they look, their links, conditional formats, validations and merges, as Home > Clear > Clear All
 * does. Formats: looks, conditional formats and merges. Contents: values and formulas only. Hyperlinks: links, their look kept;
 * RemoveHyperlinks: links and looks.
 */
export function clearCells(workbook: Workbook, sheet: Sheet, area: Area, what: ClearKind, by: ChangeSource): void {
  checkUnlocked(workbook, sheet, area);
  if (what !== "Contents") checkAllowed(workbook, sheet, "allowFormatCells");
  const contents = what === "All" || what === "Contents";
  const formats = what === "All" || what === "Formats" || what === "RemoveHyperlinks";
  if (contents) clearContents(sheet, area);
  if (formats) clearLooks(workbook, sheet, area);
  if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") cutLinks(sheet, [area]);
  if (what === "All") clearAreas(sheet, [area]);
  if (what === "All" || what === "Formats") {
    cutConditionalFormats(sheet, [area]);
    const merges = sheet.merges.filter((merge) => !overlaps(merge, area));
    if (merges.length < sheet.merges.length) {
      sheet.merges = merges;
      sheet.changed.add("merges");
    }
  }
  if (contents) workbook.emit({ kind: "cells", sheet, area, changeType: "RangeEdited", by });
  else workbook.emit({ kind: "format", sheet, area, by });
}

function clearContents(sheet: Sheet, area: Area): void {
  forEachRow(sheet, area, (row, cells) => {
    forEachCell(cells, area, (column, cell) => {
      if (cell.value === null && cell.formula === null) return;
      Object.assign(cell, { value: null, isError: false, formula: null });
      sheet.markCell(row, column);
    });
  });
}

function clearLooks(workbook: Workbook, sheet: Sheet, area: Area): void {
  // Only what has a look loses one: clearing an empty sheet makes no cells.
  if (isUnbounded(area)) changeLook(workbook.styles, sheet, area, DEFAULT_STYLE);
  forEachRow(sheet, area, (row, cells) => {
    forEachCell(cells, area, (column, cell) => {
      if (cell.style === 0) return;
      cell.style = 0;
      sheet.markCell(row, column);
    });
  });
}
