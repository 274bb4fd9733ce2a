import type { CellArea } from "../grid/cell-ref";
import { cellKey, valueAt, type Grid } from "../grid/grid";
import { remember } from "../remember";
import { readCodedKey } from "./coded-key";
import { nameOfFill } from "./fill-colour";
import { headerOf, isPlanHeader, readHeaderRow } from "./find-headers";
import { readHeader } from "./header-words";
import { statusItem, statusName } from "./legend-item";
import type { RagKey, RagStatus } from "./plan";
import { colourWords, makeKey, makeStatus, meaningOf, meaningOfWords } from "./rag-key";
import type { SheetCell, SheetLine, SheetLines } from "./sheet-lines";
import { isKeyTitle, readTitledKey } from "./titled-key";
import { countWords, fold, hasFigure, linesOf } from "./words";

/** A key table, and the cells it takes up, title and heading included. */
export interface FoundKey {
  readonly key: RagKey;
  readonly cells: ReadonlySet<SheetCell>;
}

const STATUS_HEADING =
  /^(rag |brag |action |progress |overall )?(status|rating|grade|rag|brag|colou?r|category|code|key|level|score|symbol)( (colou?r|key|code|rating|status))?$/;
const DEFINITION_HEADING =
  /^((status|rag|rating) )?(definitions?|meanings?|descriptions?|explanations?|criteria|what (it|this|does it) means?|means|guidance|descriptor|progress categor(y|ies))$/;
const TITLE = /\b(key|definitions?|legend|b?ragb?|ratings?|status(es)?)\b/;
/** Rows between two of a key's statuses that may be empty. */
const MOST_GAP = 2;

/** Every key of a sheet: a status and its definition side by side, several one under the other, with or without a heading; or a legend. */
export function findKeys(sheet: SheetLines): FoundKey[] {
  const found: FoundKey[] = [];
  const { lines } = sheet;
  for (let index = 0; index < lines.length; index++) {
    const signs = signsIn(lines[index]);
    const key =
      ((signs & STATUS_HEADED) !== 0 ? (readHeadedKey(sheet, index) ?? readTurnedKey(sheet, index)) : null) ??
      readBareKey(sheet, index) ??
      ((signs & TITLED) !== 0 ? (titledKey(sheet, index) ?? readLegendBeside(sheet, index)) : null) ??
      codedKey(sheet, index) ??
      readLegend(sheet, index) ??
      ((signs & COLOURED) !== 0 ? readHeadingKey(sheet, index) : null) ??
      readStrip(sheet, index);
    if (!key) continue;
    found.push(key.found);
    index = key.last;
  }
  return found;
}

/** A key and the place of its last line among the sheet's lines. */
interface KeyRead {
  readonly found: FoundKey;
  readonly last: number;
}

/** The columns that hold a key's statuses and definitions, and the column after its last. */
interface Columns {
  readonly status: number;
  readonly definition: number;
  readonly end: number;
}

/** A key's headings are short and hold no figure: nearly all of a plan's own cells are told by that alone. */
const LONGEST_HEADING = 80;
const mayHead = (text: string): boolean => text.length <= LONGEST_HEADING && !hasFigure(text);
const isStatusHeading = (text: string): boolean => mayHead(text) && (signsOfShort(text) & STATUS_HEADED) !== 0;
const isDefinitionHeading = (text: string): boolean => mayHead(text) && DEFINITION_HEADING.test(fold(text));

/** What in a line may be a key's. */
const STATUS_HEADED = 1;
const TITLED = 2;
const COLOURED = 4;

/** Nearly every line of a plan is told by one look at its cells to begin no key. */
const signsIn = (line: SheetLine | undefined): number => (line ? line.cells.reduce(withSignsOf, 0) : 0);

const withSignsOf = (signs: number, { text }: SheetCell): number => signs | (mayHead(text) ? signsOfShort(text) : signsOfOther(text));

const signsOfOther = (text: string): number => (isKeyTitle(text) ? TITLED : 0) | (namesColours(text) ? COLOURED : 0);

/** Leads and ratings, which come again and again, are looked at once. */
const signsOfShort = remember((text) => (STATUS_HEADING.test(fold(text)) ? STATUS_HEADED : 0) | signsOfOther(text), LONGEST_HEADING);

const LETTERS = /\p{L}{3}/u;

/** Whether a text of at most so many words has a word of a key's title. Refs and dates, which no title is, are told by their letters. */
const isTitle = (text: string, mostWords: number): boolean =>
  LETTERS.test(text) && countWords(text, mostWords + 1) <= mostWords && TITLE.test(fold(text));

/** A key has no more columns beside its statuses: definitions, and counts by priority or by review. */
const MOST_BESIDE = 10;
const FIGURE = /^(?:\d[\d,.]*\s?%?|[-–—])$/;
/** "Description" may head what a plan's actions are; a definition or a meaning is a key's. */
const SURE_HEADING = /defin|mean/;

function readHeadedKey(sheet: SheetLines, index: number): KeyRead | null {
  const line = sheet.lines[index];
  if (!line) return null;
  for (let at = 0; at + 1 < line.cells.length; at++) {
    const status = line.cells[at];
    if (!status || !isStatusHeading(status.text)) continue;
    const before = line.cells[at - 1];
    if (before && before.slot + before.width >= status.slot) continue;
    const beside = line.cells.slice(at + 1, at + 1 + MOST_BESIDE);
    const place = beside.findIndex((cell) => isDefinitionHeading(cell.text));
    const definition = beside[place];
    if (!definition) continue;
    const parted = beside.findIndex((cell, nth) => nth > place && endOf(beside[nth - 1]) < cell.slot);
    const group = [status, ...(parted < 0 ? beside : beside.slice(0, parted))];
    if (!SURE_HEADING.test(fold(definition.text)) && isPlanHeader(headerOf({ ...line, cells: group }))) continue;
    const columns = { status: status.slot, definition: definition.slot, end: endOf(group.at(-1)) };
    const read = readRows(sheet, index + 1, columns, false);
    if (read.rows.length < 2) continue;
    const others = read.cells.filter(({ slot }) => slot !== status.slot && slot !== definition.slot);
    const areCounts = others.length > 0 && others.every(({ text }) => FIGURE.test(text));
    if (areCounts || group.length === 2 || (place === 0 && line.cells.length <= 4)) return keyOf(sheet, read, group, index);
  }
  return null;
}

const endOf = (cell: SheetCell | undefined): number => (cell ? cell.slot + cell.width : 0);

/** A key along two rows: its statuses side by side after their heading, each above its definition; counts of actions may stand in rows below. */
function readTurnedKey(sheet: SheetLines, index: number): KeyRead | null {
  const line = sheet.lines[index];
  // Of nearly every line this is all that is looked at.
  if (!line?.cells[0] || !isStatusHeading(line.cells[0].text)) return null;
  const [heading, ...statuses] = line.cells;
  const [title, ...definitions] = sheet.lines[index + 1]?.cells ?? [];
  if (!heading || !title || statuses.length < 2 || statuses.length !== definitions.length || heading.slot !== title.slot) return null;
  if (!isDefinitionHeading(title.text)) return null;
  const rows = statuses.flatMap((cell, nth): KeyRow[] => {
    const definition = definitions[nth];
    if (definition?.slot !== cell.slot || meaningOf(cell.text, definition.text) === "unknown") return [];
    return [{ status: cell.text, definition: definition.text, cell, fill: fillAt(sheet.grid, cell.at.row, cell.at.column) }];
  });
  if (rows.length < statuses.length) return null;
  const cells = [...statuses, title, ...definitions];
  let last = index + 1;
  for (let counts = sheet.lines[last + 1]; counts && isCounts(counts, heading); counts = sheet.lines[++last + 1])
    cells.push(...counts.cells);
  return keyOf(sheet, { rows, cells, last }, [heading], index);
}

const isCounts = ({ cells: [first, ...figures] }: SheetLine, { slot }: SheetCell): boolean =>
  first?.slot === slot && figures.length > 0 && figures.every(({ text }) => FIGURE.test(text));

/** A key without a heading begins where three rows running each hold a different colour and a text beside it, and nothing else. */
function readBareKey(sheet: SheetLines, index: number): KeyRead | null {
  const cells = sheet.lines[index]?.cells;
  const status = cells?.[0];
  const definition = cells?.[1];
  if (!status || !definition || cells?.length !== 2 || colourWords(status.text).length === 0) return null;
  const read = readRows(sheet, index, { status: status.slot, definition: definition.slot, end: endOf(definition) }, true);
  return read.rows.length >= 3 ? keyOf(sheet, read, [], index) : null;
}

/** A key under, or beside, a title that says it is one. */
function titledKey(sheet: SheetLines, index: number): KeyRead | null {
  const read = readTitledKey(sheet, index);
  return read && keyOf(sheet, { rows: read.rows, cells: read.rows.flatMap(({ cells }) => cells), last: read.last }, [read.title], index);
}

/** A key without a title, told by its codes. */
function codedKey(sheet: SheetLines, index: number): KeyRead | null {
  const read = readCodedKey(sheet, index);
  return read && keyOf(sheet, { ...read, cells: read.rows.flatMap(({ cells }) => cells) }, [], index);
}

interface KeyRow {
  readonly status: string;
  readonly definition: string;
  /** The status word's cell; where the status is a colour and no word, the definition's. */
  readonly cell: SheetCell;
  readonly fill: string | null;
}

interface KeyRows {
  readonly rows: readonly KeyRow[];
  readonly cells: readonly SheetCell[];
  readonly last: number;
}

const TOTAL = /^(grand |overall )?totals?( actions)?$/;

function readRows(sheet: SheetLines, start: number, columns: Columns, bare: boolean): KeyRows {
  const rows: KeyRow[] = [];
  const cells: SheetCell[] = [];
  const seen = new Set<string>();
  let previous = sheet.lines[start]?.index ?? 0;
  let next = start;
  for (; next < sheet.lines.length; next++) {
    const line = sheet.lines[next];
    if (!line || line.index - previous > MOST_GAP + 1 || (bare && line.cells.length !== 2)) break;
    const row = readRow(sheet, line, columns, bare);
    if (!row || seen.has(fold(row.status)) || isOther(row, line, sheet.lines[next + 1], line.index - previous)) break;
    seen.add(fold(row.status));
    rows.push(row);
    cells.push(...ownCells(line, columns));
    previous = line.index;
  }
  const below = sheet.lines[next];
  if (below?.index === previous + 1 && isTotal(ownCells(below, columns), columns)) {
    cells.push(...ownCells(below, columns));
    next++;
  }
  return { rows, cells, last: next - 1 };
}

const ownCells = ({ cells }: SheetLine, { status, end }: Columns): SheetCell[] => cells.filter(({ slot }) => slot >= status && slot < end);

/** True for the row below a key that adds its counts up: "Total", or figures under no status. */
const isTotal = ([first, ...others]: readonly SheetCell[], { status }: Columns): boolean =>
  first !== undefined &&
  (TOTAL.test(fold(first.text)) || (first.slot > status && FIGURE.test(first.text))) &&
  others.every(({ text }) => FIGURE.test(text));

/** True for a row that begins something else than a status: the header of the plan below, or words that mean none after a blank row. */
function isOther({ status, definition }: KeyRow, line: SheetLine, next: SheetLine | undefined, step: number): boolean {
  const header = line.cells.length > 2 ? readHeaderRow(line, next) : null;
  return (header !== null && isPlanHeader(header)) || (step > 1 && meaningOf(status, definition) === "unknown");
}

function readRow({ grid }: SheetLines, line: SheetLine, columns: Columns, bare: boolean): KeyRow | null {
  const status = line.cells.find(({ slot }) => slot === columns.status);
  const definition = line.cells.find(({ slot }) => slot === columns.definition);
  if (!definition) return null;
  const fill = fillAt(grid, line.index, columns.status);
  if (!status) {
    const colour = fill === null ? null : nameOfFill(fill);
    if (bare || colour === null) return null;
    return { status: colour.charAt(0).toUpperCase() + colour.slice(1), definition: definition.text, cell: definition, fill };
  }
  if (status.text.length > 40 || countWords(status.text) > 5 || TOTAL.test(fold(status.text))) return null;
  // A number beside a colour is a row of another list on a sheet of look-ups, and defines nothing.
  if (bare && (colourWords(status.text).length === 0 || !/[\p{L}%]/u.test(definition.text))) return null;
  return { status: status.text, definition: definition.text, cell: status, fill };
}

const fillAt = (grid: Grid, row: number, column: number): string | null => grid.fills?.get(cellKey(row, column)) ?? null;

/** Refs, which nearly every row begins with, state nothing. */
const NUMBER_ALONE = /^[\d.]+$/;

/** What stands before the first status on its line: "RAG key: Red = …". */
const LEGEND_TITLE = /^([\p{L} ]{2,40}?)\s*[:–-]\s*(?=\S)/u;
const LEGEND_BREAK = /[;|•,]|\.\s|\s{2}|\s\/\s/;

/** The statuses that a line states one after the other ("Red = not begun; Amber = in hand, with delays; Green = done"); the line as it is where it states one. */
function itemsOf(line: string): readonly string[] {
  if (!LEGEND_BREAK.test(line)) return [line];
  const title = LEGEND_TITLE.exec(line);
  const isTitled = title?.[1] !== undefined && isTitle(title[1], 6) && !isStatusItem(line);
  const items: string[] = [];
  for (const piece of (isTitled ? line.slice(title[0].length) : line).split(LEGEND_SPLIT)) {
    const last = items.at(-1);
    if (last === undefined || isStatusItem(withoutBreak(piece))) items.push(piece);
    // A comma or semicolon within a definition.
    else items[items.length - 1] = `${last}${piece}`;
  }
  const texts = items.map((item) => withoutBreak(item)).filter((item) => item !== "");
  return texts.length > 1 && texts.every((item) => isStatusItem(item)) ? texts : [line];
}

const withoutBreak = (piece: string): string =>
  piece
    .trim()
    .replace(/(?<![;|•,])[;|•,]+$|\s\/$/, "")
    .trimEnd();

/** Between pieces, each break with the piece before it. */
const LEGEND_SPLIT = /(?<=[;|•,]|\.\s|\s{2}|\s\/\s)/;

const isStatusItem = (text: string): boolean => statusItem(text) !== null;

/** A legend: three or more colours with what they mean in one cell, in the cells of one row, or in single cells one under the other. */
function readLegend(sheet: SheetLines, index: number): KeyRead | null {
  const line = sheet.lines[index];
  if (!line || NUMBER_ALONE.test(line.cells[0]?.text ?? "")) return null;
  const wide = legendOf(line.cells);
  if (wide && wide.length >= 3) return legendKey(sheet, wide, line.cells, index, index);
  let last = index;
  const rows: KeyRow[] = [];
  const cells: SheetCell[] = [];
  for (; last < sheet.lines.length; last++) {
    const [cell, other] = sheet.lines[last]?.cells ?? [];
    const items = cell && !other ? legendOf([cell]) : null;
    if (!cell || !items) break;
    rows.push(...items);
    cells.push(cell);
  }
  return rows.length >= 3 ? legendKey(sheet, rows, cells, index, last - 1) : null;
}

/** A legend to the right of its title, in a row that begins with something else: "Plan | RAG key: | Blue – complete | Green – on track | Red – late". */
function readLegendBeside(sheet: SheetLines, index: number): KeyRead | null {
  const cells = sheet.lines[index]?.cells ?? [];
  const beside = cells.slice(cells.findIndex(({ text }) => isKeyTitle(text)));
  const rows = beside.length > 3 && beside.length < cells.length ? legendOf(beside) : null;
  return rows && rows.length >= 3 ? legendKey(sheet, rows, beside, index, index) : null;
}

/** What opens a heading that states its key: "RAG rating (Red – …, Amber – …)". */
const HEADING = /^[^\n(:]{2,40}/;
/** Nearly every cell is told by these to state no key, soonest by a part of the longer word as people write it. */
const SHORTEST = 20;
const RED = /\bred\b/i;
const GREEN = /\bgreen\b/i;
const namesColours = (text: string): boolean =>
  text.length >= SHORTEST && (text.includes("reen") || text.includes("REEN")) && GREEN.test(text) && RED.test(text);

/** The key that the heading of a plan's ratings states after its own words; the heading stays the plan's. */
function readHeadingKey(sheet: SheetLines, index: number): KeyRead | null {
  const line = sheet.lines[index];
  for (const cell of line?.cells ?? []) {
    if (!namesColours(cell.text)) continue;
    const head = HEADING.exec(cell.text)?.[0] ?? "";
    const rest = cell.text.slice(head.length).replace(/^[\s:(]+|\)\s*$/g, "");
    if (readHeader(head)?.role !== "rag" || statusItem(cell.text) !== null) continue;
    const rows = legendOf([{ ...cell, text: rest }]);
    if (!rows || rows.length < 3) continue;
    const key = keyOf(sheet, { rows, cells: [cell], last: index }, [], index);
    return { ...key, found: { ...key.found, cells: new Set() } };
  }
  return null;
}

/** The statuses that cells state as "Red – no progress"; null when one of them states something else, or one twice. A title before them may stand. */
function legendOf(cells: readonly SheetCell[]): KeyRow[] | null {
  const rows: KeyRow[] = [];
  const seen = new Set<string>();
  for (const cell of cells) {
    if (cell.text.length > 2000 || NUMBER_ALONE.test(cell.text)) return null;
    for (const line of linesOf(cell.text).flatMap(itemsOf)) {
      const item = statusItem(line);
      if (!item && rows.length === 0 && isTitle(line, 6)) continue;
      if (!item || seen.has(statusName(item.status))) return null;
      seen.add(statusName(item.status));
      rows.push({ ...item, cell, fill: null });
    }
  }
  return rows.length > 0 ? rows : null;
}

function legendKey(sheet: SheetLines, rows: readonly KeyRow[], cells: readonly SheetCell[], first: number, last: number): KeyRead {
  return keyOf(sheet, { rows, cells, last }, [], first);
}

/** Three or more cells side by side, or one under the other, each with a colour of its own that the text in it or beside it explains. */
function readStrip(sheet: SheetLines, index: number): KeyRead | null {
  const line = sheet.lines[index];
  // Without a fill there is no strip of colours.
  if (!line || !sheet.grid.fills || sheet.grid.fills.size === 0) return null;
  const [first, ...others] = line.cells;
  const wide = stripOf(sheet, first !== undefined && others.length > 0 && isTitle(first.text, 6) ? others : line.cells);
  if (wide) return legendKey(sheet, wide, line.cells, index, index);
  let last = index;
  const cells: SheetCell[] = [];
  for (; last < sheet.lines.length; last++) {
    const [cell, other] = sheet.lines[last]?.cells ?? [];
    if (!cell || other || !explained(sheet, cell)) break;
    cells.push(cell);
  }
  const rows = stripOf(sheet, cells);
  return rows && legendKey(sheet, rows, cells, index, last - 1);
}

function stripOf(sheet: SheetLines, cells: readonly SheetCell[]): KeyRow[] | null {
  const rows = cells.flatMap((cell) => explained(sheet, cell) ?? []);
  const colours = new Set(rows.map(({ fill }) => fill && nameOfFill(fill)));
  return rows.length >= 3 && rows.length === cells.length && colours.size === rows.length ? rows : null;
}

/** A short text that means something as a status, in a colour or just right of one; null for any other cell. */
function explained({ grid }: SheetLines, cell: SheetCell): KeyRow | null {
  if (cell.text.length > 60) return null;
  const { row, column } = cell.at;
  const beside = column > 0 && valueAt(grid, row, column - 1) === null ? fillAt(grid, row, column - 1) : null;
  const own = fillAt(grid, row, column);
  const fill = [own, beside].find((each) => each !== null && !["white", "grey", "black", null].includes(nameOfFill(each))) ?? null;
  if (fill === null || meaningOfWords(fold(cell.text)) === null) return null;
  return { status: cell.text, definition: "", cell, fill };
}

/** Makes the key, taking the title above it along. */
function keyOf(sheet: SheetLines, { rows, cells, last }: KeyRows, heading: readonly SheetCell[], first: number): KeyRead {
  const title = sheet.lines[first - 1]?.cells ?? [];
  const isTitled = title.length === 1 && title.every(({ text }) => isTitle(text, 10));
  const all = [...(isTitled ? title : []), ...heading, ...cells];
  const statuses: RagStatus[] = rows.map(({ status, definition, cell, fill }) => makeStatus(status, definition, cell.at, fill));
  return { found: { key: makeKey(statuses, { from: "workbook", area: areaAround(all) }), cells: new Set(all) }, last };
}

function areaAround(cells: readonly SheetCell[]): CellArea | null {
  const [first] = cells;
  if (!first) return null;
  let { row: top, column: left } = first.at;
  let [bottom, right] = [top, left];
  for (const { at } of cells) {
    top = Math.min(top, at.row);
    left = Math.min(left, at.column);
    bottom = Math.max(bottom, at.row);
    right = Math.max(right, at.column);
  }
  return { sheet: first.at.sheet, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The lines of a sheet without the cells that keys take up. */
export function linesWithoutKeys(lines: readonly SheetLine[], keys: readonly FoundKey[]): SheetLine[] {
  if (keys.length === 0) return [...lines];
  return lines.flatMap((line) => {
    const cells = line.cells.filter((cell) => !keys.some((key) => key.cells.has(cell)));
    return cells.length === 0 ? [] : [cells.length === line.cells.length ? line : { ...line, cells }];
  });
}
