import { cellKey, type Grid } from "../grid/grid";
import { nameOfFill } from "./fill-colour";
import { statusItem, statusName, type LegendItem } from "./legend-item";
import { colourWords, meaningOf, meaningOfWords } from "./rag-key";
import type { SheetCell, SheetLine, SheetLines } from "./sheet-lines";
import { countWords, fold } from "./words";

/** What a title over statuses says: "Key", "RAG Key", "Key to ratings", "Status definitions"; a plan's "Key actions" is none. */
const TITLE = /\b(?:key|legend)(?: (?:to|for|and)\b|$)|\b(?:rag|brag|status|rating)s? (?:definitions?|meanings?|guide|guidance)$/;
const MOST_WORDS = 6;
const FEWEST_STATUSES = 3;

/** A status of a key with the cells that state it. */
interface TitledStatus extends LegendItem {
  readonly cell: SheetCell;
  readonly cells: readonly SheetCell[];
  readonly fill: string | null;
}

/** A key found by its title: its statuses stand below it, or begin beside it, whatever stands to the left of them. */
export interface TitledKey {
  readonly title: SheetCell;
  readonly rows: readonly TitledStatus[];
  /** The place of its last line among the sheet's. */
  readonly last: number;
}

const TITLE_WORD = /key|legend|defin|mean|guid/i;

/** True for a short text that says what stands under or beside it: a key. */
export const isKeyTitle = (text: string): boolean =>
  text.length <= 60 && TITLE_WORD.test(text) && countWords(text, MOST_WORDS + 1) <= MOST_WORDS && TITLE.test(fold(text));

/** Reads the key that a cell of the line is the title of: three statuses or more, each with what it means; null where there is none. */
export function readTitledKey(sheet: SheetLines, index: number): TitledKey | null {
  const line = sheet.lines[index];
  const title = line?.cells.find(({ text }) => isKeyTitle(text));
  if (!line || !title) return null;
  const below = readDown(sheet, index + 1, title.slot, null);
  if (below) return { title, ...below };
  // The title stands beside its first status: "Key | Red | overdue" over "| Amber | at risk".
  const beside = line.cells[line.cells.indexOf(title) + 1];
  const besideRows = beside && readDown(sheet, index, beside.slot, title);
  return besideRows ? { title, ...besideRows } : null;
}

function readDown(sheet: SheetLines, start: number, slot: number, title: SheetCell | null): Omit<TitledKey, "title"> | null {
  const rows: TitledStatus[] = [];
  const seen = new Set<string>();
  let place = start;
  for (; place < sheet.lines.length; place++) {
    const line = sheet.lines[place];
    const above = sheet.lines[place - 1];
    if (!line || (rows.length > 0 && above && line.index - above.index > 2)) break;
    const row = readStatus(sheet.grid, line, slot);
    const isAlone = row !== null && line.cells.every((cell) => cell === title || row.cells.includes(cell) || cell.slot < slot);
    if (!row || !isAlone || seen.has(statusName(row.status))) break;
    seen.add(statusName(row.status));
    rows.push(row);
  }
  return rows.length >= FEWEST_STATUSES ? { rows, last: place - 1 } : null;
}

/** The status that a line states at a slot: in one cell ("Blue – complete"), in two, or as a colour beside what it means. */
function readStatus(grid: Grid, { cells, index }: SheetLine, slot: number): TitledStatus | null {
  const at = cells.findIndex((cell) => cell.slot === slot);
  const own = cells[at];
  const definition = own ? cells[at + 1] : cells.find((cell) => cell.slot === slot + 1);
  const fill = grid.fills?.get(cellKey(index, slot)) ?? null;
  if (!own) {
    const colour = fill === null ? null : nameOfFill(fill);
    if (!definition || colour === null || meaningOfWords(fold(definition.text)) === null) return null;
    const status = colour.charAt(0).toUpperCase() + colour.slice(1);
    return { status, definition: definition.text, cell: definition, cells: [definition], fill };
  }
  if (!definition) {
    const item = statusItem(own.text);
    return item && { ...item, cell: own, cells: [own], fill };
  }
  if (own.text.length > 40 || countWords(own.text, 6) > 5) return null;
  const isPlain = meaningOfWords(fold(definition.text)) !== null;
  if (!isPlain && (colourWords(own.text).length === 0 || meaningOf(own.text, definition.text) === "unknown")) return null;
  return { status: own.text, definition: definition.text, cell: own, cells: [own, definition], fill };
}
