import { shorten } from "../rules/message";
import type { CellSpec, SheetSpec } from "./sheet-spec";
import { textWidth, wrapped } from "./text-room";

/**
 * Lines of text that a row can show: no row is higher than 409 points, and a line of the default font takes 15.
 * https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
export const MOST_LINES = 26;

/** Room left at the end of a line: where the font is not on the machine, another and often wider one is taken. */
const ROOM = 0.93;
const roomOf = (width: number): number => Math.max(1, width * ROOM - 1);

/** How many lines one line of text takes once it is wrapped; a word longer than a line goes over several. */
const linesOfLine = (line: string, room: number): number =>
  wrapped(line, room).reduce((sum, one) => sum + Math.max(1, Math.ceil(textWidth(one) / room)), 0);

/** How many lines a text takes in a column of so many characters, on the safe side. */
export const linesOf = (words: string, width: number): number =>
  words.split("\n").reduce((sum, line) => sum + linesOfLine(line, roomOf(width)), 0);

/** The text shortened to so many lines of a column, as many as a row can show unless it is said; the plan itself has the rest. */
export function fitText(words: string, width: number, most = MOST_LINES): string {
  if (linesOf(words, width) <= most) return words;
  const room = roomOf(width);
  const kept: string[] = [];
  let left = most;
  for (const line of words.split("\n")) {
    const lines = linesOfLine(line, room);
    if (lines >= left) {
      const shown = wrapped(line, room).slice(0, left).join(" ");
      // A single word over many lines is cut where they end.
      const whole = Math.floor((left * room * shown.length) / Math.max(1, textWidth(shown)));
      let chars = Math.min(shown.length, whole);
      let start = shorten(`${line} ……`, chars);
      // The sign itself, or spaces that count otherwise, can be too much for the last line.
      while (chars > 1 && linesOfLine(start, room) > left) start = shorten(`${line} ……`, (chars = Math.floor(chars * 0.9)));
      kept.push(start);
      break;
    }
    kept.push(line);
    left -= lines;
  }
  return kept.join("\n");
}

/** The width of a column of links: they do not break over lines everywhere. In characters, between 8 and 42. */
export const linkWidth = (rows: SheetSpec["rows"]): number =>
  rows.flat().reduce((most, cell) => Math.max(most, cell?.content.kind === "link" ? Math.min(42, cell.content.text.length + 1) : 0), 8);

/** The sentences above the table, or all of a sheet that has none, in lines as wide as its columns: what reaches further is cut off on paper. */
function wrapHead(spec: SheetSpec): SheetSpec {
  const { rows, widths } = spec;
  const above = spec.headerRow ?? rows.length;
  const width = widths.reduce((sum, one) => sum + one, 0) * 0.95;
  const head = rows.slice(0, above).flatMap((row) => {
    const [cell] = row;
    if (row.length !== 1 || cell?.content.kind !== "text") return [row];
    // Titles are set in larger or bolder letters; the workbook's own are of 10 points at least.
    const room = width / (((cell.look?.size ?? 10) / 10) * (cell.look?.bold ? 1.1 : 1));
    return wrapped(cell.content.text, room).map((line) => [{ ...cell, content: { kind: "text" as const, text: line } }]);
  });
  const more = head.length - above;
  if (more === 0) return spec;
  const down = <T extends { readonly row: number }>(at: T): T => ({ ...at, row: at.row + more });
  return {
    ...spec,
    headerRow: spec.headerRow === null ? null : above + more,
    rows: [...head, ...rows.slice(above)],
    charts: spec.charts.map((chart) => ({
      ...chart,
      source: down(chart.source),
      labels: down(chart.labels),
      from: down(chart.from),
      to: down(chart.to),
    })),
  };
}

/** The sheet with every text fitted into the room it has, so that nothing is cut off on screen or on paper. */
export function fitRows(whole: SheetSpec): SheetSpec {
  const spec = wrapHead(whole);
  const fit = (cell: CellSpec | null, column: number): CellSpec | null => {
    if (cell?.content.kind !== "text" || !cell.look?.wrap) return cell;
    const fitted = fitText(cell.content.text, spec.widths[column] ?? 10);
    return fitted === cell.content.text ? cell : { ...cell, content: { kind: "text", text: fitted } };
  };
  return { ...spec, rows: spec.rows.map((row) => row.map(fit)) };
}
