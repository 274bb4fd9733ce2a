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

/** The sheet with every wrapped text fitted into its row, so that nothing is cut off on screen or on paper. */
export function fitRows(spec: SheetSpec): SheetSpec {
  const fit = (cell: CellSpec | null, column: number): CellSpec | null => {
    if (cell?.content.kind !== "text" || !cell.look?.wrap) return cell;
    const fitted = fitText(cell.content.text, spec.widths[column] ?? 10);
    return fitted === cell.content.text ? cell : { ...cell, content: { kind: "text", text: fitted } };
  };
  return { ...spec, rows: spec.rows.map((row) => row.map(fit)) };
}
