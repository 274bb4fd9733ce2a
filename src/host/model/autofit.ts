import type { Area } from "./area";
import { intersection } from "./area-algebra";
import { displayedText } from "./displayed-text";
import { forEachCell, forEachRow, touchAxis } from "./look";
import { checkAllowed } from "./protect-sheet";
import type { Sheet } from "./sheet";
import { textWidth } from "./text-width";
import type { ChangeSource, Workbook } from "./workbook";

/** No font is measured here: letters are wide, narrow or neither, bold ones a tenth more. */
const PADDING_CHARACTERS = 5 / 7;
const BOLD = 1.1;
/** Excel's rows for fonts' sizes: 15 points for 11 of Calibri, 12.75 for 10 of Arial. */
const LINE_HEIGHT = 15 / 11;
const LINE_HEIGHTS: ReadonlyMap<string, number> = new Map([["Arial", 1.275]]);
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;

const DIGIT = 0.62;

/** Room left at the end of a line: where the font is not on the machine, another and often wider one is taken. */
const ROOM = 0.95;

const SPACE = textWidth(" ");

/** Lines that a text takes in so many digits' width: words stay whole unless they are longer than a line. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * ROOM);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const wide = textWidth(word);
    if (used > 0 && used + SPACE + wide > room) {
      lines++;
      used = 0;
    }
    used += wide + (used > 0 ? SPACE : 0);
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
      const longest = Math.max(...lines.map(textWidth));
      const width =
        longest * (style.bold ? BOLD : 1) * (style.fontSize / workbook.styles.get(0).fontSize) + style.indent + PADDING_CHARACTERS;
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
  // Widths are counted in digits of the workbook's own font, whatever its size.
  const normal = workbook.styles.get(0).fontSize;
  forEachRow(sheet, area, (row, cells) => {
    let height = sheet.defaultRowHeight;
    forEachCell(cells, area, (column, cell) => {
      if (cell.value === null || sheet.merges.some((merge) => intersection(merge, { row, column, rowCount: 1, columnCount: 1 }))) return;
      const style = workbook.styles.get(cell.style);
      const room = Math.max(1, (sheet.columns.get(column)?.size ?? sheet.defaultColumnWidth) - PADDING_CHARACTERS);
      const width = room / ((style.fontSize / normal) * (style.bold ? BOLD : 1));
      const text = displayedText(cell, style.numberFormat, workbook.date1904, workbook.locale);
      if (Math.abs(style.rotation) === 90) {
        // Upright: as high as it is long. A digit is 0.5 to 0.64 of its font's size wide.
        height = Math.max(height, (textWidth(text) * (style.bold ? BOLD : 1) + 1) * style.fontSize * DIGIT);
        return;
      }
      const lines = style.wrap ? text.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0) : 1;
      height = Math.max(height, lines * style.fontSize * (LINE_HEIGHTS.get(style.fontName) ?? LINE_HEIGHT));
    });
    touchAxis(sheet.rows, row).size = Math.min(MAX_HEIGHT, height);
  });
  sheet.changed.add("rows");
  workbook.emit({ kind: "format", sheet, area, by });
}
