import { ukDay, type Day } from "../calendar/day";
import type { Severity } from "../findings/finding";
import { text, type CellLook, type CellSpec } from "./sheet-spec";

/** What every generated sheet says of where it comes from. */
export interface SheetOrigin {
  readonly planTitle: string;
  readonly asOf: Day;
  /** "21 November 2026 at 14:02", from the caller's clock: the only thing that differs when a sheet is made twice. */
  readonly madeAt: string;
  readonly rulesVersion: string;
  readonly open: Readonly<Record<Severity, number>>;
}

export const HEADER_LOOK: CellLook = { bold: true, fill: "#DCE6E4", colour: "#000000", wrap: true, line: "below" };

/** The three rows above every table: what the sheet is, of which plan, made when and from what. */
export function sheetHead(title: string, origin: SheetOrigin): CellSpec[][] {
  const { error, warning, review } = origin.open;
  return [
    [text(title, { bold: true, size: 14 })],
    [text(origin.planTitle, { bold: true })],
    [
      text(
        `Position at ${ukDay(origin.asOf)}. Made ${origin.madeAt} with rules version ${origin.rulesVersion}, when ${error} to fix, ${warning} that should be fixed and ${review} to look at stood open.`,
      ),
    ],
  ];
}
