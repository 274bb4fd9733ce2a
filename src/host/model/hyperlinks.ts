import type { Area } from "./area";
import { boundingArea, contains, overlaps, sameArea, without } from "./area-algebra";
import { enterCells } from "./edit-cells";
import { touchCell } from "./look";
import { checkAllowed } from "./protect-sheet";
import { Refusal } from "./refusal";
import type { Hyperlink, Sheet } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/** Links a sheet can hold: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_LINKS = 65_530;
/** How Excel shows a link's text. */
const LINK_COLOUR = "#0563C1";

/** The link of all the cells; null when there is none or not one for all. */
export function linkOf(sheet: Sheet, area: Area): Hyperlink | null {
  return sheet.hyperlinks.find((link) => contains(link.area, area)) ?? null;
}

/** Links the cells to an address or a place in the workbook, with the look of a link; the text, when given, goes into the first cell. */
export function setLink(workbook: Workbook, sheet: Sheet, area: Area, link: Omit<Hyperlink, "area" | "source">, by: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowInsertHyperlinks");
  if (link.address === null && link.documentReference === null) throw new Refusal("InvalidArgument");
  if (sheet.hyperlinks.length >= MAX_LINKS) throw new Refusal("InvalidOperation");
  cutLinks(sheet, [area]);
  sheet.hyperlinks.push({ ...link, area });
  sheet.changed.add("hyperlinks");
  const first = { ...area, rowCount: 1, columnCount: 1 };
  const shown = sheet.cells.get(area.row, area.column)?.value ?? null;
  if (link.textToDisplay !== null) {
    // The text is text, whatever it looks like.
    const cell = touchCell(sheet, area.row, area.column);
    Object.assign(cell, { value: link.textToDisplay === "" ? null : link.textToDisplay, isError: false, formula: null });
    sheet.markCell(area.row, area.column);
    workbook.emit({ kind: "cells", sheet, area: first, changeType: "RangeEdited", by });
  } else if (shown === null) enterCells(workbook, sheet, first, [[`'${link.address ?? link.documentReference ?? ""}`]], by);
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = touchCell(sheet, row, column);
      cell.style = workbook.styles.derive(cell.style, { fontColour: LINK_COLOUR, underline: true });
      sheet.markCell(row, column);
    }
  }
  workbook.emit({ kind: "format", sheet, area, by });
}

/** Takes links off the areas; true when there were any. */
export function cutLinks(sheet: Sheet, areas: readonly Area[]): boolean {
  const isCut = (link: Hyperlink): boolean => areas.some((area) => overlaps(area, link.area));
  // A sheet of ten thousand links gets them one by one: the list is only made anew when there is something to cut.
  if (!areas.some((area) => isLinked(sheet.hyperlinks, area))) return false;
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    if (!isCut(link)) return [link];
    const left = areas.reduce<Area[]>((rest, area) => rest.flatMap((own) => without(own, area)), [link.area]);
    return left.map((area) => (sameArea(area, link.area) ? link : { ...link, area }));
  });
  sheet.changed.add("hyperlinks");
  return true;
}

/** The smallest area with all links of a list, as far as it was looked through. A list only grows at its end, or gives way to a new one. */
const bounds = new WeakMap<readonly Hyperlink[], { seen: number; area: Area }>();

/** Whether any of the links touches the area: of ten thousand set one below the other, each is asked of all before it. */
function isLinked(links: readonly Hyperlink[], wanted: Area): boolean {
  const [first] = links;
  if (!first) return false;
  const known = bounds.get(links) ?? { seen: 0, area: first.area };
  bounds.set(links, known);
  for (; known.seen < links.length; known.seen++) known.area = boundingArea(known.area, links[known.seen]?.area ?? first.area);
  return overlaps(known.area, wanted) && links.some(({ area }) => overlaps(area, wanted));
}
