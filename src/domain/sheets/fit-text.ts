import { shorten } from "../rules/message";
import type { CellSpec, SheetSpec } from "./sheet-spec";

/**
 * Lines of text that a row can show: no row is higher than 409 points, and a line of the default font takes 15.
 * https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
export const MOST_LINES = 26;

/** How many lines a text takes in a column of so many characters, on the safe side: words are not cut in two, so lines end early. */
export function linesOf(words: string, width: number): number {
  const room = Math.max(1, Math.floor(width * 0.9));
  let lines = 0;
  for (const line of words.split("\n")) lines += Math.max(1, Math.ceil(line.length / room));
  return lines;
}

/** The text shortened to what a row can show; the plan itself has the rest. */
export function fitText(words: string, width: number): string {
  if (linesOf(words, width) <= MOST_LINES) return words;
  const room = Math.max(1, Math.floor(width * 0.9));
  const kept: string[] = [];
  let left = MOST_LINES;
  for (const line of words.split("\n")) {
    const lines = Math.max(1, Math.ceil(line.length / room));
    if (lines >= left) {
      kept.push(line.length > room * left - 2 ? shorten(line, room * left - 2) : `${line} …`);
      break;
    }
    kept.push(line);
    left -= lines;
  }
  return kept.join("\n");
}

/** Words in lines of at most `width` characters; a word that is longer stands alone. */
export function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The width of a column of links: they do not break over lines everywhere. In characters, between 8 and 42. */
export const linkWidth = (rows: SheetSpec["rows"]): number =>
  rows.flat().reduce((most, cell) => Math.max(most, cell?.content.kind === "link" ? Math.min(42, cell.content.text.length + 1) : 0), 8);

/** The sentences above the table in lines as wide as the table: what reaches further is cut off on paper. */
function wrapHead(spec: SheetSpec): SheetSpec {
  const { headerRow, rows, widths } = spec;
  if (headerRow === null) return spec;
  const width = widths.reduce((sum, one) => sum + one, 0) - 4;
  const head = rows.slice(0, headerRow).flatMap((row) => {
    const [cell] = row;
    if (row.length !== 1 || cell?.content.kind !== "text") return [row];
    // Titles are set in larger or bolder letters.
    const room = width / (cell.look?.size ? 1.4 : cell.look?.bold ? 1.1 : 1);
    return wrapped(cell.content.text, room).map((line) => [{ ...cell, content: { kind: "text" as const, text: line } }]);
  });
  const more = head.length - headerRow;
  if (more === 0) return spec;
  const down = <T extends { readonly row: number }>(at: T): T => ({ ...at, row: at.row + more });
  return {
    ...spec,
    headerRow: headerRow + more,
    rows: [...head, ...rows.slice(headerRow)],
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
