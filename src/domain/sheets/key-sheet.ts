import { textAt, type ReadWorkbook } from "../grid/grid";
import type { RagKey } from "../plan/plan";
import { textOn } from "./readable-colour";
import { HEADER_LOOK, sheetHead, type SheetOrigin } from "./sheet-head";
import { number, text, type CellLook, type SheetSpec } from "./sheet-spec";

/** The heading the partnerships themselves give the table. */
export const KEY_TITLE = "RAG Status Key and Definitions";

const statusLook = (colour: string | null): CellLook => ({
  bold: true,
  wrap: true,
  ...(colour && { fill: colour, colour: textOn(colour) }),
});

/** Where the key comes from, when it is not a table of the workbook's own. */
const FROM: Readonly<Record<RagKey["from"], string | null>> = {
  workbook: null,
  cells: "The workbook has no key table: these are the ratings that its drop-downs and cells use.",
  default: "The workbook has no key of its own: this is the usual one.",
};

/** Rows above the table in which the sheet may say it. */
const MOST_ABOVE = 10;

/** What the sheet says of where its key comes from. One made before is read as the workbook's own key by now: it still says what it said. */
function whereFrom({ from, area }: RagKey, { grids }: Pick<ReadWorkbook, "grids">): string | null {
  const grid = area && grids.find(({ sheet }) => sheet === area.sheet);
  if (!grid) return FROM[from];
  const above = Array.from({ length: Math.min(area.row, MOST_ABOVE) }, (_, up) => textAt(grid, area.row - 1 - up, 0));
  return above.find((words) => Object.values(FROM).includes(words)) ?? FROM[from];
}

/**
 * The key as a sheet: status, definition word for word, and how many actions carry it today.
 * `countOf` gives the number of actions rated with a status; null when the plan has no ratings.
 */
export function keySheet(
  key: RagKey,
  countOf: ((status: string) => number) | null,
  origin: SheetOrigin,
  workbook: Pick<ReadWorkbook, "grids">,
): SheetSpec {
  const rows = key.statuses.map(({ status, definition, colour }) => [
    text(status, statusLook(colour)),
    text(definition, { wrap: true }),
    ...(countOf ? [number(countOf(status), { align: "center" })] : []),
  ]);
  const from = whereFrom(key, workbook);
  const head = sheetHead(KEY_TITLE, origin, [
    ...(from === null ? [] : [from]),
    ...(countOf ? [] : ["The plan carries no ratings yet, so no actions are counted."]),
  ]);
  return {
    kind: "key",
    name: "RAG key",
    widths: countOf ? [18, 90, 16] : [18, 96],
    rows: [...head, ["Status", "Definition", ...(countOf ? ["Actions today"] : [])].map((words) => text(words, HEADER_LOOK)), ...rows],
    headerRow: head.length,
    charts: [],
    print: { orientation: "landscape", fit: "width", footer: origin.planTitle },
  };
}
