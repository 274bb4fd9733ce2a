import { FIELDS, type Field, type PlanReading, type PlanTable, type RagKey } from "./plan";
import { columnRoles, type TableColumns } from "./column-roles";
import type { Draft } from "./draft";
import { headerWords, isPlanHeader, readHeaderRow, type HeaderRow } from "./find-headers";
import type { FoundKey } from "./find-keys";
import { Gatherer } from "./gather";
import { headingOf, isNote, readDetail } from "./heading";
import { readRow } from "./read-row";
import type { SheetCell, SheetLine, SheetLines } from "./sheet-lines";

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
}

/** Finds and reads every table of an action plan on the sheets. */
export function readTables(sheets: readonly SheetLines[], keys: readonly FoundKey[], key: RagKey): ReadTables {
  const gatherer = new Gatherer();
  const tables: PlanTable[] = [];
  const above: SheetCell[] = [];
  let nearest: { readonly score: number; readonly miss: Nearest } = { score: 0, miss: null };
  for (const sheet of sheets) {
    const keyLines = new Set(keys.filter((found) => found.key.area?.sheet === sheet.grid.sheet).flatMap(({ lines }) => [...lines]));
    const lines = sheet.lines.filter(({ index }) => !keyLines.has(index));
    const rows = lines.map((line) => readHeaderRow(line));
    const isHeader = (row: HeaderRow | null | undefined): row is HeaderRow => !!row && isPlanHeader(row);
    const first = rows.findIndex((row) => isHeader(row));
    if (first < 0) {
      for (const row of rows) if (row && row.score > nearest.score) nearest = { score: row.score, miss: missOf(row, sheet) };
      continue;
    }
    readAbove(lines.slice(0, first), lines[first], gatherer, above);
    const blocks: Block[] = [];
    for (let at = first; at < lines.length;) {
      const header = rows[at];
      let end = at + 1;
      while (end < lines.length && !isHeader(rows[end])) end++;
      if (header) blocks.push({ header, body: lines.slice(at + 1, end) });
      at = end;
    }
    readBlocks(sheet, blocks, key, gatherer, tables);
    gatherer.endTable();
  }
  return { tables, draft: gatherer.draft, above, nearest: nearest.miss };
}

function missOf(row: HeaderRow, sheet: SheetLines): Nearest {
  const found = FIELDS.filter((field) => row.cells.some(({ reading }) => reading?.role === field));
  if (found.length === 0) return null;
  return { sheet: sheet.grid.sheet, row: row.line.index, found, headers: row.cells.map(({ text }) => text) };
}

/** Reads what stands above a sheet's first table: a priority's heading and details, else titles and introductions. */
function readAbove(lines: readonly SheetLine[], header: SheetLine | undefined, gatherer: Gatherer, above: SheetCell[]): void {
  let isUnderHeading = false;
  for (const line of lines) {
    const heading = headingOf(line, null, header);
    if (heading) {
      gatherer.heading(heading, line.cells[0] ?? null, line.cells.slice(1));
      isUnderHeading = true;
    } else if (!isUnderHeading || !takeDetails(line, gatherer)) above.push(...line.cells);
  }
}

/** Takes a row of labelled cells as details of the priority just begun; false when it is no such row. */
function takeDetails(line: SheetLine, gatherer: Gatherer): boolean {
  const details = line.cells.map((cell) => ({ cell, detail: readDetail(cell.text) }));
  if (details.some(({ detail }) => detail === null)) return false;
  for (const { cell, detail } of details) if (detail) gatherer.detail(detail.label, detail.text, cell);
  return true;
}

function readBlocks(sheet: SheetLines, blocks: readonly Block[], key: RagKey, gatherer: Gatherer, tables: PlanTable[]): void {
  let current = null as { readonly words: string; readonly columns: TableColumns } | null;
  for (const { header, body } of blocks) {
    const words = headerWords(header);
    const columns = columnRoles(header, body, key);
    const repeats = current?.words === words;
    if (!repeats) tables.push(tableOf(sheet, header, body, columns));
    else tables.push(grown(tables.pop() ?? tableOf(sheet, header, body, columns), body));
    const held: TableColumns = repeats && current && columns.slots.size < current.columns.slots.size ? current.columns : columns;
    if (!repeats) current = { words, columns };
    readBody(body, held, key, gatherer, tables.length - 1);
  }
}

function readBody(body: readonly SheetLine[], columns: TableColumns, key: RagKey, gatherer: Gatherer, table: number): void {
  let afterHeader = true;
  let shift = 0;
  body.forEach((line, index) => {
    const heading = headingOf(line, columns, body[index + 1]);
    if (heading) gatherer.heading(heading, line.cells[0] ?? null, line.cells.slice(1));
    else if (isNote(line)) for (const cell of line.cells) gatherer.unplaced(cell);
    else if (!(gatherer.awaitsActions && line.cells.length <= 2 && takeDetails(line, gatherer))) {
      const row = readRow(line, columns, key, shift);
      shift = row.shift;
      gatherer.row(row, columns, table, afterHeader);
    }
    afterHeader = false;
  });
}

function tableOf(sheet: SheetLines, header: HeaderRow, body: readonly SheetLine[], { columns, slots, combined }: TableColumns): PlanTable {
  const left = Math.min(...columns.map(({ slot }) => slot));
  const right = Math.max(...columns.map(({ slot }) => slot), ...header.cells.map(({ cell }) => cell.slot + cell.width - 1));
  const top = header.line.index;
  const bottom = body.at(-1)?.index ?? top;
  const slotOf = (field: Field): number | undefined =>
    slots.get(combined && (field === "commentary" || field === "evidence") ? "rag" : field);
  const found = FIELDS.flatMap((field) => {
    const slot = slotOf(field);
    return slot === undefined ? [] : [[field, slot] as const];
  });
  const headerAt = new Map(columns.map(({ slot, header: text }) => [slot, text]));
  const { transposed, grid } = sheet;
  return {
    sheet: grid.sheet,
    area: transposed
      ? { sheet: grid.sheet, row: left, column: top, rowCount: right - left + 1, columnCount: bottom - top + 1 }
      : { sheet: grid.sheet, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 },
    headerRow: top,
    columns: Object.fromEntries(found),
    headers: Object.fromEntries(found.map(([field, slot]) => [field, headerAt.get(slot) ?? ""])),
    combined,
    extras: columns
      .filter(({ role }) => role === "extra" || role === "objective")
      .map(({ slot, header: text }) => ({ column: slot, header: text })),
    transposed,
    explained: columns.map(({ slot, header: text, role, why }) => ({ column: slot, header: text, role, why })),
  };
}

/** The table with more rows under a repeated header. */
function grown(table: PlanTable, body: readonly SheetLine[]): PlanTable {
  const last = body.at(-1)?.index;
  if (last === undefined) return table;
  const area = table.transposed
    ? { ...table.area, columnCount: last - table.area.column + 1 }
    : { ...table.area, rowCount: last - table.area.row + 1 };
  return { ...table, area };
}
