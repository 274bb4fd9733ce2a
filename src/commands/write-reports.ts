import { checkWorkbook } from "../app/check-workbook";
import type { Kept } from "../app/kept";
import type { Clock, OwnSheet, Workbook } from "../app/ports";
import { words } from "../app/words";
import { writeSheets } from "../app/write-sheets";
import { ukDay } from "../domain/calendar/day";
import type { SheetKind } from "../domain/sheets/sheet-spec";
import type { Tell } from "./command";

/** What a command that writes sheets needs of the world. */
export interface Reporting {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly tell: Tell;
}

/**
 * Checks the plan as at the review date chosen in the pane, else today, and writes sheets of it. Excel shows the sheet that was written last, which says enough;
 * what could not be written, or stands under another name than was wished for, is told.
 */
export async function writeReports(
  { workbook, clock, tell }: Reporting,
  kindsFor: (own: readonly OwnSheet[], chosen: Kept["sheets"]) => readonly SheetKind[],
): Promise<void> {
  const own = await workbook.ownSheets();
  const report = await checkWorkbook(workbook, { asOf: clock.today(), orKept: true });
  if (!report.plan) {
    await tell(words.written({ kind: "no plan" }));
    return;
  }
  const kinds = kindsFor(own, report.kept.kept.sheets);
  const written = await writeSheets(workbook, report, kinds, `${ukDay(clock.today())} at ${clock.time()}`);
  const said = words.written({ kind: "sheets", written });
  if (said.text !== "") await tell(said);
}
