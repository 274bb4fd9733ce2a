import { columnRoles, type TableColumns } from "./column-roles";
import type { Draft } from "./draft";
import { headerWords, isPlanHeader, readHeaderRow, withoutCaughtLines, type HeaderRow } from "./find-headers";
import type { FoundKey } from "./find-keys";
import { gather } from "./gather";
import { headingOf, isNote, readDetail } from "./heading";
import { joinPageBreaks } from "./join-page-breaks";
import { FIELDS, type PlanReading, type PlanTable, type RagKey } from "./plan";
import type { PlanEvent } from "./plan-event";
import { readRow } from "./read-row";
import type { SheetCell, SheetLine, SheetLines } from "./sheet-lines";
import { describeTable, withMoreRows } from "./table-area";

type Nearest = Extract<PlanReading, { kind: "not found" }>["nearest"];

/** The tables of a plan and what stands in them. */
export interface ReadTables {
  readonly tables: readonly PlanTable[];
  readonly draft: Draft;
  /** The text above each sheet's first table, in which a title, a period or a review date may stand. */
  readonly above: readonly SheetCell[];
  /** The row that came nearest to being a header; null when none named a field. */
  readonly nearest: Nearest;
}

/** A header and the rows under it, up to the next header. */
interface Block {
  readonly header: HeaderRow;
  readonly body: readonly SheetLine[];
  /** The header that follows, on the same sheet. */
  readonly next: SheetLine | undefined;
}

/** Finds and reads every table of an action plan on the sheets. */
export function readTables(sheets: readonly SheetLines[], keys: readonly FoundKey[], key: RagKey): ReadTables {
  const events: PlanEvent[] = [];
  const tables: PlanTable[] = [];
  const above: SheetCell[] = [];
  let nearest: { readonly score: number; readonly miss: Nearest } = { score: 0, miss: null };
  for (const sheet of sheets) {
    const keyLines = new Set(keys.filter((found) => found.key.area?.sheet === sheet.grid.sheet).flatMap(({ lines }) => [...lines]));
    const lines = sheet.lines.filter(({ index }) => !keyLines.has(index));
    const rows = lines.map((line) => readHeaderRow(line));
    const blocks = blocksOf(lines, rows);
    const [first] = blocks;
    if (first) {
      readAbove(lines.slice(0, lines.indexOf(first.header.line)), first.header.line, events, above);
      readBlocks(sheet, blocks, key, events, tables);
      events.push({ kind: "end" });
    } else {
      for (const row of rows) if (row && row.score > nearest.score) nearest = { score: row.score, miss: missOf(row, sheet) };
    }
  }
  return { tables, draft: gather(joinPageBreaks(events)), above, nearest: nearest.miss };
}

function blocksOf(lines: readonly SheetLine[], rows: readonly (HeaderRow | null)[]): Block[] {
  const at = rows.flatMap((row, index) => (row && isPlanHeader(row) ? [index] : []));
  const headers = withoutCaughtLines(at.flatMap((index) => rows[index] ?? []));
  return headers.map((header, nth) => {
    const [index = 0, end] = [at[nth], at[nth + 1]];
    return { header, body: lines.slice(index + 1, end), next: end === undefined ? undefined : lines[end] };
  });
}

function missOf(row: HeaderRow, sheet: SheetLines): Nearest {
  const found = FIELDS.filter((field) => row.cells.some(({ reading }) => reading?.role === field));
  if (found.length === 0) return null;
  return { sheet: sheet.grid.sheet, row: row.line.index, found, headers: row.cells.map(({ text }) => text) };
}

/** Reads what stands above a sheet's first table: a priority's heading and details, else titles and introductions. */
function readAbove(lines: readonly SheetLine[], header: SheetLine, events: PlanEvent[], above: SheetCell[]): void {
  let isUnderHeading = false;
  for (const line of lines) {
    const heading = headingOf(line, null, header);
    const details = isUnderHeading ? detailsOf(line) : null;
    if (heading) events.push({ kind: "heading", words: heading, cell: line.cells[0] ?? null, also: line.cells.slice(1) });
    else if (details) events.push(...details);
    else if (!isPageNumber(line)) above.push(...line.cells);
    isUnderHeading ||= heading !== null;
  }
}

const isPageNumber = ({ cells: [cell, other] }: SheetLine): boolean => !other && /^\d{1,3}$/.test(cell?.text ?? "");

/** A row of labelled cells, as details of the priority just begun; null for any other row. */
function detailsOf(line: SheetLine): PlanEvent[] | null {
  const details: PlanEvent[] = [];
  for (const cell of line.cells) {
    const detail = readDetail(cell.text);
    if (!detail) return null;
    details.push({ kind: "detail", ...detail, cells: [cell] });
  }
  return details;
}

function readBlocks(sheet: SheetLines, blocks: readonly Block[], key: RagKey, events: PlanEvent[], tables: PlanTable[]): void {
  const bodies = new Map<string, SheetLine[]>();
  for (const { header, body } of blocks) {
    const lines = bodies.get(shapeOf(header));
    if (lines) for (const line of body) lines.push(line);
    else bodies.set(shapeOf(header), [...body]);
  }
  const shapes = new Map<string, TableColumns>();
  let words: string | null = null;
  for (const block of blocks) {
    const { header, body } = block;
    const shape = shapeOf(header);
    const columns = shapes.get(shape) ?? columnRoles(header, bodies.get(shape) ?? body, key);
    shapes.set(shape, columns);
    const last = tables.at(-1);
    if (words === headerWords(header) && last) tables[tables.length - 1] = withMoreRows(last, body);
    else {
      if (words !== null) events.push({ kind: "end" });
      tables.push(describeTable(sheet, header, body, columns));
      words = headerWords(header);
    }
    const caught = caughtDetail(header);
    if (caught) events.push(caught);
    readBody(block, columns, key, events, tables.length - 1);
  }
}

/** What stood on the line above a header and was caught in its cells: a label and what it says, or a label with its text. */
function caughtDetail(header: HeaderRow): PlanEvent | null {
  const caught = header.cells.filter(({ before }) => before !== "");
  const [first, ...others] = caught;
  if (!first) return null;
  const labelled = readDetail(first.before);
  const text = others.map(({ before }) => before).join("\n");
  const { label, text: own } = labelled ?? { label: first.before, text: "" };
  return { kind: "detail", label, text: [own, text].filter((each) => each !== "").join("\n"), cells: caught.map(({ cell }) => cell) };
}

/** What makes two headers one: the same words in the same places. */
const shapeOf = (header: HeaderRow): string => header.cells.map(({ cell, text }) => `${cell.slot}+${cell.width} ${text}`).join("|");

function readBody({ body, next }: Block, columns: TableColumns, key: RagKey, events: PlanEvent[], table: number): void {
  let afterHeader = true;
  let shift = 0;
  let awaitsActions = endsInHeading(events);
  body.forEach((line, index) => {
    const heading = headingOf(line, columns, body[index + 1] ?? next);
    const details = awaitsActions && !heading?.named && line.cells.length <= 2 ? detailsOf(line) : null;
    if (details) events.push(...details);
    else if (heading) {
      events.push({ kind: "heading", words: heading, cell: line.cells[0] ?? null, also: line.cells.slice(1) });
      awaitsActions = true;
    } else if (isNote(line)) events.push({ kind: "note", cells: line.cells });
    else {
      const row = readRow(line, columns, key, shift);
      shift = row.shift;
      events.push({ kind: "row", row, table, afterHeader });
      awaitsActions = false;
    }
    afterHeader = false;
  });
}

/** True when a priority has been begun and nothing but details has followed. */
function endsInHeading(events: readonly PlanEvent[]): boolean {
  for (let at = events.length - 1; at >= 0; at--) {
    const kind = events[at]?.kind;
    if (kind !== "detail" && kind !== "end") return kind === "heading";
  }
  return false;
}
