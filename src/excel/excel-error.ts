import { WorkbookTrouble, type TroubleKind } from "../app/ports";

/** What Excel's error codes mean for the user. Codes: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const TROUBLE: ReadonlyMap<string, readonly [TroubleKind, string]> = new Map([
  [
    "InvalidOperationInCellEditMode",
    ["cell being edited", "A cell is being edited, and Excel answers nobody meanwhile. Press Enter or Esc in the sheet, then try again."],
  ],
  [
    "AccessDenied",
    [
      "protected",
      "The sheet or the workbook is protected, so Excel refused. Take the protection off under Review, then try again; it is never removed for you.",
    ],
  ],
  [
    "RequestPayloadSizeLimitExceeded",
    ["too large", "This is more than Excel takes in one go. Try it on fewer rows, or use Excel on the desktop."],
  ],
  [
    "ResponsePayloadSizeLimitExceeded",
    ["too large", "The workbook is larger than Excel hands over in one go. Open it in Excel on the desktop and check it there."],
  ],
  [
    "RangeExceedsLimit",
    ["too large", "The workbook is larger than Excel hands over in one go. Take unused rows and columns out, then try again."],
  ],
  ["OperationCellsExceedLimit", ["too large", "This touches more cells than Excel changes in one go. Try it on fewer rows."]],
  ["ItemNotFound", ["sheet gone", "A sheet, table or cell that was here a moment ago has been deleted or renamed. Check again."]],
  ["InvalidReference", ["sheet gone", "A sheet, table or cell that was here a moment ago has been deleted or renamed. Check again."]],
  ["ApiNotFound", ["not supported", "This Excel is too old for that. It needs Excel 2021, Microsoft 365 or Excel on the web."]],
  ["NotImplemented", ["not supported", "This Excel cannot do that."]],
  ["UnsupportedOperation", ["not supported", "This Excel cannot do that."]],
  ["ActivityLimitReached", ["no answer", "Excel is busy. Wait a moment, then try again."]],
  ["InvalidOrTimedOutSession", ["no answer", "Excel has ended the session. Reload the workbook, then try again."]],
  ["RequestAborted", ["no answer", "Excel broke off what it was asked. Try again."]],
  ["WriteNotSupportedWhenModalDialogOpen", ["cell being edited", "A dialog box is open in Excel. Close it, then try again."]],
]);

/** The code of an error that Office.js threw, such as "AccessDenied"; null for any other error. */
export function excelCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** Any error caught at Excel's door as the trouble the user reads; the error stays as its cause. */
export function troubleOf(error: unknown): WorkbookTrouble {
  if (error instanceof WorkbookTrouble) return error;
  const known = TROUBLE.get(excelCode(error) ?? "");
  if (known) return new WorkbookTrouble(known[0], known[1], { cause: error });
  const why = error instanceof Error ? error.message : String(error);
  return new WorkbookTrouble("other", `Excel could not do this (${why}). Try again; if it happens again, close and reopen the workbook.`, {
    cause: error,
  });
}

/** True when Excel took nothing of the batch: it was refused before its first action. */
const isRefusedWhole = (error: unknown): boolean =>
  ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", "WriteNotSupportedWhenModalDialogOpen"].includes(
    excelCode(error) ?? "",
  );

/**
 * True when a batch of changes that failed changed nothing, though asking what it did failed too: it was refused whole, or the cells it was to
 * change, which it looks at first, are gone.
 */
export const nothingDone = (first: unknown, second: unknown): boolean =>
  isRefusedWhole(first) || (troubleOf(first).kind === "sheet gone" && troubleOf(second).kind === "sheet gone");

/** True when less may be had: Excel refused because of the size of the answer or the number of cells. */
export const isTooMuch = (error: unknown): boolean =>
  ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"].includes(excelCode(error) ?? "");
