import type { Area } from "./area";
import { enterCells } from "./edit-cells";
import { readEntry } from "./enter-value";
import { checkUnlocked } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { Sheet, Validation } from "./sheet";
import { styleAt } from "./look";
import { keepsRule, validationAt } from "./validations";
import type { Workbook } from "./workbook";

/** What Excel shows when what was typed breaks the cell's data validation. */
export interface ValidationAlert {
  /** "Stop" takes only another entry; "Warning" and "Information" let the person keep this one. */
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

/** Excel's own words where the validation states none: https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249 */
const DEFAULT_TITLE = "Microsoft Excel";
const DEFAULT_MESSAGE = "This value doesn't match the data validation restrictions defined for this cell.";

/**
 * What a person types into a cell: read as Excel reads it, and judged by the cell's validation, which nothing but typing is.
 * Gives the alert when the entry is not taken, null when it is. With `insist` a warning is overruled, as by its Yes button.
 */
export function typeIntoCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  typed: string,
  insist: boolean,
): ValidationAlert | null {
  const area: Area = { row, column, rowCount: 1, columnCount: 1 };
  checkUnlocked(workbook, sheet, area);
  const validation = validationAt(sheet, row, column);
  if (validation?.errorAlert.showAlert) {
    const { style, title, message } = validation.errorAlert;
    const canBeKept = style === "Warning" || style === "Information";
    if (!(insist && canBeKept) && !isTaken(workbook, sheet, validation, row, column, typed))
      return {
        style: canBeKept ? style : "Stop",
        title: title === "" ? DEFAULT_TITLE : title,
        message: message === "" ? DEFAULT_MESSAGE : message,
      };
  }
  extendLook(sheet, row, column);
  enterCells(workbook, sheet, area, [[typed]], "person");
  return null;
}

/**
 * What is typed below a list gets the list's look: that of at least three of the five cells above it, where it has none of its own. Only typing
 * does so, and formats only: a drop-down list ends where it ended. ("XL2000: How Auto Extend List Behavior Works", Microsoft's article Q231002)
 */
function extendLook(sheet: Sheet, row: number, column: number): void {
  if (sheet.cells.get(row, column) || styleAt(sheet, row, column) !== 0) return;
  const above = [1, 2, 3, 4, 5].map((up) => sheet.cells.get(row - up, column)).filter((cell) => (cell?.value ?? null) !== null);
  const style = above.find((cell) => above.filter((other) => other?.style === cell?.style).length >= 3)?.style ?? 0;
  if (style === 0 || (sheet.cells.get(row - 1, column)?.value ?? null) === null) return;
  sheet.cells.touch(row, column).style = style;
  sheet.markCell(row, column);
}

function isTaken(workbook: Workbook, sheet: Sheet, validation: Validation, row: number, column: number, typed: string): boolean {
  const { value, formula } = readEntry(typed, workbook.styles.get(styleAt(sheet, row, column)).numberFormat, workbook.locale);
  // What a formula gives is not known here; Excel would judge its result.
  if (formula !== null) return true;
  try {
    return keepsRule(workbook, sheet, validation, value);
  } catch (error) {
    // A rule that cannot be worked out here takes everything rather than refusing what Excel would take.
    if (error instanceof Refusal && error.code === "NotImplemented") return true;
    throw error;
  }
}
