import type { RagKey } from "../plan/plan";
import { textOn } from "./readable-colour";
import { HEADER_LOOK, sheetHead, type SheetOrigin } from "./sheet-head";
import { number, text, type CellLook, type SheetSpec } from "./sheet-spec";

/** The heading the partnerships themselves give the table. */
export const KEY_TITLE = "RAG Status Key and Definitions";

const statusLook = (colour: string | null): CellLook => ({ bold: true, ...(colour && { fill: colour, colour: textOn(colour) }) });

/**
 * The key as a sheet: status, definition word for word, and how many actions carry it today.
 * `countOf` gives the number of actions rated with a status.
 */
export function keySheet(key: RagKey, countOf: (status: string) => number, origin: SheetOrigin): SheetSpec {
  const rows = key.statuses.map(({ status, definition, colour }) => [
    text(status, statusLook(colour)),
    text(definition, { wrap: true }),
    number(countOf(status), { align: "center" }),
  ]);
  const head = sheetHead(KEY_TITLE, origin);
  return {
    kind: "key",
    name: "RAG key",
    widths: [16, 90, 12],
    rows: [...head, [text("Status", HEADER_LOOK), text("Definition", HEADER_LOOK), text("Actions today", HEADER_LOOK)], ...rows],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", footer: origin.planTitle },
  };
}
