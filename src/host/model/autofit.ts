import type { Area } from "./area";
import { intersection } from "./area-algebra";
import { displayedText } from "./displayed-text";
import { forEachCell, forEachRow, touchAxis } from "./look";
import { checkAllowed } from "./protect-sheet";
import type { Sheet } from "./sheet";
import type { ChangeSource, Workbook } from "./workbook";

/** No font is measured here: a character counts as one digit's width, bold a tenth more, a line as 1.36 times its font's size. */
const PADDING_CHARACTERS = 5 / 7;
const BOLD = 1.1;
const LINE_HEIGHT = 15 / 11;
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;

/** Room left at the end of a line: where the font is not on the machine, another and often wider one is taken. */
const ROOM = 0.95;

/** Lines that a text takes in so many characters: words stay whole unless they are longer than a line. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * ROOM);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const { length } = word;
    if (used > 0 && used + 1 + length > room) {
      lines++;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= room;
    }
  }
  return lines;
}

/** Widens or narrows the columns to their longest unwrapped text, as near as can be told without measuring fonts. Merged cells don't count. */
export function autofitColumns(workbook: Workbook, sheet: Sheet, area: Area, by: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowFormatColumns");
  const widest = new Map<number, number>();
  forEachRow(sheet, area, (row, cells) => {
    forEachCell(cells, area, (column, cell) => {
      if (cell.value === null || sheet.merges.some((merge) => intersection(merge, { row, column, rowCount: 1, columnCount: 1 }))) return;
      const style = workbook.styles.get(cell.style);
      const lines = displayedText(cell, style.numberFormat, workbook.date1904, workbook.locale).split("\n");
      const longest = Math.max(...lines.map((line) => line.length));
      const width = longest * (style.bold ? BOLD : 1) * (style.fontSize / 11) + style.indent + PADDING_CHARACTERS;
      if (width > (widest.get(column) ?? 0)) widest.set(column, width);
    });
  });
  for (const [column, width] of widest) touchAxis(sheet.columns, column).size = Math.min(MAX_WIDTH, width);
  sheet.changed.add("columns");
  workbook.emit({ kind: "format", sheet, area, by });
}

/** Makes the rows as high as their wrapped texts need, as near as can be told without measuring fonts. */
export function autofitRows(workbook: Workbook, sheet: Sheet, area: Area, by: ChangeSource): void {
  checkAllowed(workbook, sheet, "allowFormatRows");
  forEachRow(sheet, area, (row, cells) => {
    let height = sheet.defaultRowHeight;
    forEachCell(cells, area, (column, cell) => {
      if (cell.value === null || sheet.merges.some((merge) => intersection(merge, { row, column, rowCount: 1, columnCount: 1 }))) return;
      const style = workbook.styles.get(cell.style);
      const width = Math.max(1, (sheet.columns.get(column)?.size ?? sheet.defaultColumnWidth) - PADDING_CHARACTERS) / (style.fontSize / 11);
      const text = displayedText(cell, style.numberFormat, workbook.date1904, workbook.locale);
      const lines = style.wrap ? text.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0) : 1;
      height = Math.max(height, lines * style.fontSize * LINE_HEIGHT);
    });
    touchAxis(sheet.rows, row).size = Math.min(MAX_HEIGHT, height);
  });
  sheet.changed.add("rows");
  workbook.emit({ kind: "format", sheet, area, by });
}
