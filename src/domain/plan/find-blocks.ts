import { headerOf, isPlanHeader, readHeaderRow, withoutCaughtLines, type HeaderRow } from "./find-headers";
import type { SheetLine, SheetLines } from "./sheet-lines";

/** A header and the rows under it, up to the next header. */
export interface Block {
  readonly header: HeaderRow;
  readonly body: readonly SheetLine[];
  /** Rows that stand below the Excel table the header belongs to: no part of it. */
  readonly outside: readonly SheetLine[];
  /** The header that follows on the same sheet. */
  readonly next: SheetLine | undefined;
}

/** What a sheet holds of a plan. */
export interface FoundBlocks {
  /** The lines above the first header. */
  readonly above: readonly SheetLine[];
  readonly blocks: readonly Block[];
  /** The row that came nearest to a header, where there is none. */
  readonly nearest: HeaderRow | null;
}

/** Finds the headers among a sheet's lines and what stands under each. `said`: rows of which the user said whether they are headers. */
export function findBlocks(
  sheet: SheetLines,
  lines: readonly SheetLine[],
  said: ReadonlyMap<number, boolean> = new Map(),
  isHeader: (row: HeaderRow) => boolean = isPlanHeader,
): FoundBlocks {
  const rows = headerRows(lines, said, isHeader);
  const headers = withoutCaughtLines([...rows.values()].filter((row) => row.isHeader).map(({ row }) => row));
  const places = [...rows].filter(([, { isHeader }]) => isHeader).map(([place]) => place);
  const [first] = places;
  if (first === undefined) {
    const best = [...rows.values()].reduce<HeaderRow | null>((a, { row }) => (row.score > (a?.score ?? 0) ? row : a), null);
    return { above: lines, blocks: [], nearest: best };
  }
  const blocks = headers.map((header, nth): Block => {
    const start = (places[nth] ?? 0) + (header.below ? 2 : 1);
    const end = places[nth + 1];
    const under = lines.slice(start, end);
    const last = lastRowOfTable(sheet, header);
    return {
      header,
      body: last === Infinity ? under : under.filter(({ index }) => index <= last),
      outside: last === Infinity ? [] : under.filter(({ index }) => index > last),
      next: end === undefined ? undefined : lines[end],
    };
  });
  return { above: lines.slice(0, first), blocks, nearest: null };
}

interface Candidate {
  readonly row: HeaderRow;
  readonly isHeader: boolean;
}

/** Rows that read as headers, by their place among the lines. */
function headerRows(
  lines: readonly SheetLine[],
  said: ReadonlyMap<number, boolean>,
  isOne: (row: HeaderRow) => boolean,
): Map<number, Candidate> {
  const rows = new Map<number, Candidate>();
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place];
    const isSaid = line && said.get(line.index);
    const row = line && isSaid !== false ? (readHeaderRow(line, lines[place + 1]) ?? (isSaid ? headerOf(line) : null)) : null;
    if (!row) continue;
    const isHeader = isSaid ?? isOne(row);
    rows.set(place, { row, isHeader });
    if (isHeader && row.below) place++;
  }
  return rows;
}

/** The last row of the Excel table that the header begins; without one the table goes on to the next header. */
function lastRowOfTable({ grid, transposed }: SheetLines, { line }: HeaderRow): number {
  const table = transposed
    ? undefined
    : grid.tables.find(
        ({ area }) =>
          area.row === line.index && line.cells.some(({ slot }) => slot >= area.column && slot < area.column + area.columnCount),
      );
  return table ? table.area.row + table.area.rowCount - 1 : Infinity;
}
