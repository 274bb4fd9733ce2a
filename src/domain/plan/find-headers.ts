import { isRefLike } from "./cell-looks";
import { saysOnlyWhen } from "./date-words";
import { isPeriodHeading } from "./header-period";
import { isDeliverable, readHeader, type HeaderReading } from "./header-words";
import type { SheetCell, SheetLine } from "./sheet-lines";
import { fold, hasBullet, linesOf } from "./words";

/** A heading and what its words say; null when they say nothing we know. */
export interface HeaderCell {
  readonly cell: SheetCell;
  /** The heading, after that of its group where two rows make it: "Progress Q1". */
  readonly text: string;
  /** The heading without its group's. */
  readonly own: string;
  readonly reading: HeaderReading | null;
  /** What else the cell holds above its heading, where a line of the page before was caught in it; else "". */
  readonly before: string;
}

/** A row that reads as the header of an action plan. */
export interface HeaderRow {
  readonly line: SheetLine;
  /** The second row of a header of two; null for one. */
  readonly below: SheetLine | null;
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
const FEWEST_PERIODS = 3;
const WHO_WHAT_WHEN: readonly string[] = ["action", "objective", "lead", "timescale", "rag"];

/** Reads a row as a header whatever its score, together with the row below it where that divides its headings; null for a row that only data makes. */
export function readHeaderRow(line: SheetLine, next: SheetLine | undefined): HeaderRow | null {
  if (line.cells.length < 2 || line.cells.some(isData)) return null;
  const one = headerOf(line);
  const two = next ? twoRows(line, next) : null;
  return two && two.score >= one.score ? two : one;
}

/** A row as a header because the user says so. */
export const headerOf = (line: SheetLine): HeaderRow =>
  headerRow(
    line,
    null,
    line.cells.map((cell) => headerCell(cell, cell.text, cell.text)),
  );

/** True when a row is a plan's header: enough fields, two of them about who, what, when or how far, most of its words known. */
export function isPlanHeader(row: HeaderRow): boolean {
  const roles = new Set(row.cells.flatMap(({ reading }) => (reading ? [reading.role as string] : [])));
  const telling = WHO_WHAT_WHEN.filter((role) => roles.has(role)).length;
  const known = row.cells.filter(({ reading, own }) => reading !== null || isPeriodHeading(own)).length;
  return row.score >= ENOUGH && telling >= 2 && (known * 2 >= row.cells.length || roles.size >= 5);
}

/** True when a row heads what is to be done and, in the usual words, by when: a plan's header, in a workbook that has none with more. */
export function isScantHeader({ cells, ...row }: HeaderRow): boolean {
  const says = (role: string, strength: number): boolean =>
    cells.some(({ reading }) => reading?.role === role && reading.strength >= strength);
  return row.score < ENOUGH && cells.length <= MOST_SCANT && says("action", 2) && says("timescale", 3);
}

const MOST_SCANT = 6;

function headerRow(line: SheetLine, below: SheetLine | null, cells: readonly HeaderCell[]): HeaderRow {
  let score = 0;
  // "Item" heads refs at best: no evidence of a plan.
  const roles = new Set(cells.map(({ reading }) => (reading && !(reading.role === "ref" && reading.strength === 1) ? reading.role : "")));
  // Months or quarters across the sheet say when, beside actions: a mark stands under them.
  const periods = cells.filter(({ reading, own }) => reading === null && isPeriodHeading(own)).length;
  if (periods >= FEWEST_PERIODS && roles.has("action")) roles.add("timescale");
  // Where nothing is headed action, deliverables are what is to be done.
  if (!roles.has("action") && cells.some(({ own }) => isDeliverable(own))) roles.add("action");
  for (const role of roles) score += POINTS[role] ?? 0;
  return { line, below, cells, score };
}

/** "Pwy / Who": a heading and the same in English. */
const IN_TWO_LANGUAGES = /^[^/()?]{2,40} \/ ([^/()?]{2,40})$/;

const headerCell = (cell: SheetCell, text: string, own: string): HeaderCell => ({
  cell,
  text,
  own,
  reading: readHeader(own) ?? readHeader(text) ?? readHeader(IN_TWO_LANGUAGES.exec(own)?.[1] ?? ""),
  before: "",
});

/** A header of two rows: headings over several columns, each divided by the row below. null when the row below is none. */
function twoRows(line: SheetLine, below: SheetLine): HeaderRow | null {
  if (below.index !== line.index + 1 || below.cells.some((cell) => isData(cell) || cell.text.length > 60)) return null;
  const cells: HeaderCell[] = [];
  const divided = new Set<SheetCell>();
  let most = 0;
  let at = 0;
  line.cells.forEach((cell, index) => {
    const end = cell.width > 1 ? cell.slot + cell.width : (line.cells[index + 1]?.slot ?? Infinity);
    const parts: SheetCell[] = [];
    for (let part = below.cells[at]; part && part.slot < end; part = below.cells[++at]) if (part.slot >= cell.slot) parts.push(part);
    if (parts.length > 1 && (cell.width > 1 || parts[0]?.slot === cell.slot)) {
      most = Math.max(most, parts.length);
      for (const part of parts) {
        divided.add(part);
        cells.push(headerCell(part, `${cell.text} ${part.text}`, part.text));
      }
      return;
    }
    const under = parts.find(({ slot }) => slot === cell.slot);
    cells.push(headerCell(cell, under ? `${cell.text} ${under.text}` : cell.text, cell.text));
  });
  const others = below.cells.filter((cell) => !divided.has(cell));
  if (divided.size < 2 || others.some(({ text }) => readHeader(text) === null)) return null;
  // A row that is a header by itself needs none above it; what stands there is a title, a page's foot, or details of a priority.
  const isOverMost = most > 3 && most * 2 > below.cells.length;
  if ((isOverMost || [...divided].every(({ text }) => readHeader(text) !== null)) && isPlanHeader(headerOf(below))) return null;
  const taken = new Set(cells.map(({ cell }) => cell.slot));
  const free = others.filter(({ slot }) => !taken.has(slot));
  cells.push(...free.map((cell) => headerCell(cell, cell.text, cell.text)));
  return headerRow(
    line,
    below,
    cells.sort((a, b) => a.cell.slot - b.cell.slot),
  );
}

const isData = (cell: SheetCell): boolean =>
  (typeof cell.value === "number" && !isYear(cell.value)) ||
  hasBullet(cell.text) ||
  cell.text.length > 200 ||
  (isRefLike(cell.text) && /^\D{0,3}\d+\.\d/.test(cell.text)) ||
  (saysOnlyWhen(cell.text) && /\d/.test(cell.text) && !isPeriodAlone(cell.text));

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;
/** "2019", "Apr 2019", "Q1 19/20": a period may head a column. */
const isPeriodAlone = (text: string): boolean =>
  /^(?:19|20)\d\d(?:\s?[/-]\s?(?:20)?\d\d)?$|^(?:\p{L}{3,9}|q[1-4])\b[\s-]*(?:(?:19|20)?\d\d(?:\/\d\d)?)?$/iu.test(text);

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
    if (known.has(fold(text))) return { ...header, text, own: text, reading: readHeader(text), before: lines.slice(0, at).join("\n") };
  }
  return header;
}
