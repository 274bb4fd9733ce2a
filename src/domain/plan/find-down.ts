import { cellKey } from "../grid/grid";
import { findBlocks, type FoundBlocks } from "./find-blocks";
import { readHeader } from "./header-words";
import { linesOfSheet, type SheetCell, type SheetLine, type SheetLines } from "./sheet-lines";
import { fold } from "./words";

/** A plan kept down its columns has no more actions than this: nobody scrolls further to the right. */
const MOST_TURNED = 300;
/** Nobody keeps more cards than this on a sheet. */
const MOST_CARDS = 500;
/** A card names at least so many fields. */
const FEWEST_LABELS = 3;

/**
 * Finds tables whose fields are named down a column instead of across: one action a column, or a card for each action, one below the
 * other. `along` are the sheet's lines without its keys. null where there are none.
 */
export function findDown(
  sheet: SheetLines,
  along: readonly SheetLine[],
): { readonly sheet: SheetLines; readonly blocks: FoundBlocks } | null {
  if (along.length < FEWEST_LABELS) return null;
  const whole = linesOfSheet(sheet.grid, true);
  if (whole.lines.length > MOST_TURNED) return null;
  const turned = { ...whole, lines: withoutOthers(whole.lines, along) };
  const cards = cardsOf(turned);
  const [first] = cards;
  if (first === undefined || cards.length > MOST_CARDS) return null;
  const blocks = cards.flatMap((from, nth) => {
    const { until, after } = endOfCard(along, from, cards[nth + 1] ?? Infinity);
    const found = findBlocks(turned, linesWithin(turned, from, until));
    return found.blocks.map((block, index) => (index === found.blocks.length - 1 ? { ...block, outside: after } : block));
  });
  if (!blocks.some(({ body }) => body.some(isTold))) return null;
  return { sheet: turned, blocks: { above: along.filter(({ index }) => index < first), blocks, nearest: null } };
}

/** Whether a column tells of an action: two of its cells are words. Labels over figures count actions. */
const isTold = ({ cells }: SheetLine): boolean => cells.filter(({ text }) => /\p{L}/u.test(text)).length > 1;

/** Turned lines with only those cells that stand in `along`. */
function withoutOthers(lines: readonly SheetLine[], along: readonly SheetLine[]): SheetLine[] {
  const kept = new Set(along.flatMap(({ cells }) => cells.map(({ at }) => cellKey(at.row, at.column))));
  return withCells(lines, ({ at }) => kept.has(cellKey(at.row, at.column)));
}

/** The row with which each card begins: the first label of the column that names most fields, and each row that says it again. */
function cardsOf({ lines }: SheetLines): number[] {
  const labels = lines.map((line) => ({ line, cells: line.cells.filter(({ text }) => readHeader(text) !== null) }));
  const best = labels.reduce<(typeof labels)[number] | null>((a, b) => (b.cells.length > (a?.cells.length ?? 0) ? b : a), null);
  if (!best || best.cells.length < FEWEST_LABELS) return [];
  const filled = new Set(lines.filter((line) => line !== best.line).flatMap(({ cells }) => cells.map(({ slot }) => slot)));
  const used = best.cells.filter(({ slot }) => filled.has(slot));
  const [first] = used;
  return first ? used.filter(({ text }) => nameOf(text) === nameOf(first.text)).map(({ slot }) => slot) : [];
}

/** A label without the number of its card: "Action 1", "Action 2". */
const nameOf = (label: string): string => fold(label).replace(/ \d{1,3}$/, "");

/** Where a card ends before the next one, and the rows between them that stand alone: a heading, a note. */
function endOfCard(
  lines: readonly SheetLine[],
  from: number,
  next: number,
): { readonly until: number; readonly after: readonly SheetLine[] } {
  const own = lines.filter(({ index }) => index >= from && index < next);
  let end = 0;
  own.forEach(({ cells: [cell, other] }, place) => {
    if (!cell || other || readHeader(cell.text) !== null) end = place + 1;
  });
  return { until: own[end]?.index ?? next, after: own.slice(end) };
}

/** The lines of a turned sheet with only the cells of some rows. */
const linesWithin = ({ lines }: SheetLines, from: number, until: number): SheetLine[] =>
  withCells(lines, ({ slot }) => slot >= from && slot < until);

/** The lines that have any of the cells wanted, with those only. */
function withCells(lines: readonly SheetLine[], isWanted: (cell: SheetCell) => boolean): SheetLine[] {
  return lines.flatMap((line) => {
    const cells = line.cells.filter(isWanted);
    return cells.length === 0 ? [] : [{ ...line, cells }];
  });
}
