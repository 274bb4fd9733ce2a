import { datesIn } from "./date-words";
import { isRefLike } from "./cell-looks";
import { readHeader, type HeaderReading } from "./header-words";
import type { SheetCell, SheetLine } from "./sheet-lines";
import { fold, hasBullet, linesOf } from "./words";

/** A cell of a header row and what its words say; null when they say nothing we know. */
export interface HeaderCell {
  readonly cell: SheetCell;
  readonly text: string;
  readonly reading: HeaderReading | null;
  /** What else the cell holds above its heading, where a line of the page before was caught in it; else "". */
  readonly before: string;
}

/** A row that reads as the header of an action plan. */
export interface HeaderRow {
  readonly line: SheetLine;
  readonly cells: readonly HeaderCell[];
  /** Evidence that it is one; see `POINTS`. */
  readonly score: number;
}

/** What each field found in a row is worth as evidence of an action plan. An action with a lead is not yet enough; with a rating besides, it is. */
const POINTS: Readonly<Partial<Record<string, number>>> = {
  action: 3,
  lead: 2,
  timescale: 2,
  rag: 2,
  measure: 1,
  ref: 1,
  commentary: 1,
  evidence: 1,
  objective: 1,
};
const ENOUGH = 6;
const WHO_WHAT_WHEN: readonly string[] = ["action", "objective", "lead", "timescale", "rag"];

/** Reads a row as a header whatever its score; a row of one cell, or with what only data would hold, has none. */
export function readHeaderRow(line: SheetLine): HeaderRow | null {
  if (line.cells.length < 2 || line.cells.some(isData)) return null;
  const cells = line.cells.map((cell) => ({ cell, text: cell.text, reading: readHeader(cell.text), before: "" }));
  const roles = new Set(cells.map(({ reading }) => reading?.role ?? null));
  let score = 0;
  for (const role of roles) score += (role && POINTS[role]) ?? 0;
  return { line, cells, score };
}

/** True when a row is a plan's header: enough fields, two of them about who, what, when or how far, most of its words known. */
export function isPlanHeader(row: HeaderRow): boolean {
  const roles = new Set(row.cells.flatMap(({ reading }) => (reading ? [reading.role as string] : [])));
  const telling = WHO_WHAT_WHEN.filter((role) => roles.has(role)).length;
  const known = row.cells.filter(({ reading }) => reading !== null).length;
  return row.score >= ENOUGH && telling >= 2 && known * 2 >= row.cells.length;
}

const isData = (cell: SheetCell): boolean =>
  typeof cell.value === "number" ||
  hasBullet(cell.text) ||
  cell.text.length > 200 ||
  (isRefLike(cell.text) && /\d/.test(cell.text)) ||
  (datesIn(cell.text) === "all" && !/when|date/i.test(cell.text));

/** The texts of a header for telling whether another row repeats it. */
export const headerWords = (row: HeaderRow): string => row.cells.map(({ text }) => fold(text)).join("|");

/** Takes from headings what was caught in their cells: lines above words that stand alone as a heading elsewhere in the plan. */
export function withoutCaughtLines(rows: readonly HeaderRow[]): HeaderRow[] {
  const known = new Set(rows.flatMap(({ cells }) => cells.map(({ text }) => fold(text))));
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => withoutCaughtLine(cell, known)) }));
}

function withoutCaughtLine(header: HeaderCell, known: ReadonlySet<string>): HeaderCell {
  const lines = linesOf(header.text);
  for (let at = 1; at < lines.length; at++) {
    const text = lines.slice(at).join("\n");
    if (known.has(fold(text))) return { ...header, text, reading: readHeader(text), before: lines.slice(0, at).join("\n") };
  }
  return header;
}
