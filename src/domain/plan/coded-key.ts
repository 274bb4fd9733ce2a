import { isPlainStatus, statusItem, statusName, type LegendItem } from "./legend-item";
import { colourOf, meaningOf, meaningOfWords } from "./rag-key";
import type { SheetCell, SheetLine, SheetLines } from "./sheet-lines";
import { fold } from "./words";

/** A status with the cells that state it. */
interface CodedStatus extends LegendItem {
  readonly cell: SheetCell;
  readonly cells: readonly SheetCell[];
  readonly fill: null;
}

/** A key without a title, told by its codes alone. */
export interface CodedKey {
  readonly rows: readonly CodedStatus[];
  /** The place of its last line among the sheet's. */
  readonly last: number;
}

const FEWEST_STATUSES = 3;
const CODE = /^(?:[A-Z]{1,3}|\d)$/;
const BEGINS_CODED = /^(?:[A-Z]{1,3}|\d)(?:$|\s*[-–—=:])/;

/**
 * Reads a key that bears no title: numbers that count up, or letters, one below the other, each with what it stands for ("1 | Fully achieved" over
 * "2 | On track"), or codes and colours with their meanings in turn along a row or two ("B | Complete | G | On track"). null where there is none.
 */
export function readCodedKey({ lines }: SheetLines, index: number): CodedKey | null {
  const line = lines[index];
  const first = line?.cells[0];
  if (!line || !first) return null;
  if (line.cells.length <= 2) return BEGINS_CODED.test(first.text) || isUnderStatus(lines, index) ? readDown(lines, index) : null;
  // Of nearly every row of a plan this is all that is asked: a title makes the number of cells odd.
  const mayBegin = line.cells.length >= 4 && (line.cells.length % 2 === 1 ? first.text.length <= 30 : isCodeOrColour(first.text));
  return mayBegin ? readAlong(lines, index) : null;
}

const STATUS_TITLE = /\b(?:status|rating|b?rag|progress)\b/i;

/** True for two cells under a title of a few words that names the ratings: "Delivery status" over "On course | The action will be completed by its date". */
function isUnderStatus(lines: readonly SheetLine[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  const [title, more] = above?.cells ?? [];
  const isUnder = line?.cells.length === 2 && above?.index === line.index - 1 && title !== undefined && !more;
  return isUnder && title.text.length <= 40 && STATUS_TITLE.test(title.text);
}

function readDown(lines: readonly SheetLine[], start: number): CodedKey | null {
  const rows: CodedStatus[] = [];
  const isTitled = isUnderStatus(lines, start);
  let place = start;
  for (; place < lines.length; place++) {
    const line = lines[place];
    if (!line || (place > start && line.index !== (lines[place - 1]?.index ?? -1) + 1)) break;
    const row = codedStatus(line.cells) ?? (isTitled ? wordedStatus(line.cells) : null);
    if (!row) break;
    rows.push(row);
  }
  const numbers = rows.map(({ status }) => (/^\d$/.test(status) ? Number(status) : NaN));
  const isCounted = numbers.every((number, nth) => Number.isNaN(number) || number === nth + (numbers[0] ?? 0)) && (numbers[0] ?? 0) <= 1;
  return isKey(rows) && (isCounted || numbers.every(Number.isNaN)) ? { rows, last: place - 1 } : null;
}

function codedStatus([cell, definition, more]: readonly SheetCell[]): CodedStatus | null {
  if (!cell || more) return null;
  if (!definition) {
    const item = statusItem(cell.text);
    return item && CODE.test(item.status) ? { ...item, cell, cells: [cell], fill: null } : null;
  }
  const isBeside = CODE.test(cell.text) && definition.slot === cell.slot + cell.width && isPlainStatus(definition.text);
  return isBeside ? { status: cell.text, definition: definition.text, cell, cells: [cell, definition], fill: null } : null;
}

/** "Not on course | The action will not be completed by its date": words of status, and a sentence that says what they mean. */
function wordedStatus([cell, definition, more]: readonly SheetCell[]): CodedStatus | null {
  if (!cell || !definition || more || !isPlainStatus(cell.text) || cell.text.length > 40) return null;
  const isDefined = definition.slot === cell.slot + cell.width && meaningOfWords(fold(definition.text), cell.text) !== null;
  return isDefined ? { status: cell.text, definition: definition.text, cell, cells: [cell, definition], fill: null } : null;
}

/** Codes or colours and their meanings in turn, after a title that ends in a colon or without one; the row below may go on. */
function readAlong(lines: readonly SheetLine[], start: number): CodedKey | null {
  const rows: CodedStatus[] = [];
  let place = start;
  for (; place < lines.length; place++) {
    const line = lines[place];
    const isNext = place === start || line?.index === (lines[place - 1]?.index ?? -1) + 1;
    const pairs = line && isNext ? pairsOf(line.cells, place === start) : null;
    if (!pairs) break;
    rows.push(...pairs);
  }
  return isKey(rows) ? { rows, last: place - 1 } : null;
}

const OPENS_PAIRS = /\bkey\b|:$/i;

function pairsOf(cells: readonly SheetCell[], mayBeTitled: boolean): CodedStatus[] | null {
  const isTitled = mayBeTitled && cells.length % 2 === 1 && OPENS_PAIRS.test(cells[0]?.text ?? "");
  const own = isTitled ? cells.slice(1) : cells;
  if (own.length === 0 || own.length % 2 === 1) return null;
  const rows: CodedStatus[] = [];
  for (let at = 0; at < own.length; at += 2) {
    const [cell, definition] = [own[at], own[at + 1]];
    if (!cell || !definition || !isCodeOrColour(cell.text)) return null;
    if (definition.text.length > 120 || meaningOf(cell.text, definition.text) === "unknown" || colourOf(definition.text) !== null)
      return null;
    const stating = isTitled && at === 0 ? cells.slice(0, 3) : [cell, definition];
    rows.push({ status: cell.text, definition: definition.text, cell, cells: stating, fill: null });
  }
  return rows;
}

const isCodeOrColour = (text: string): boolean =>
  text.length <= 12 && (CODE.test(text) || (/^[a-z]+$/i.test(text) && colourOf(text) !== null));

/** Statuses enough, each once, that do not all mean the same. */
const isKey = (rows: readonly CodedStatus[]): boolean =>
  rows.length >= FEWEST_STATUSES &&
  new Set(rows.map(({ status }) => statusName(status))).size === rows.length &&
  new Set(rows.map(({ status, definition }) => meaningOf(status, definition))).size > 1;
