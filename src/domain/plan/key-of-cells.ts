import type { Grid, ReadWorkbook } from "../grid/grid";
import { wordsOffered } from "../grid/words-offered";
import type { RagKey, RagStatus } from "./plan";
import { partRemark, readStatus } from "./rating";
import { colourOf, DEFAULT_KEY, makeKey, makeStatus, meaningOfWords } from "./rag-key";
import { countWords, fold } from "./words";

/** Values that are no rating, whatever column they stand in. */
const PLACEHOLDER = /^(n a|na|tbc|tba|none|select|choose|please select|total)$/;
/** The share of a column that other words must make up before the default key gives way to them. */
const ENOUGH = 0.6;
const MOST_STATUSES = 10;

/**
 * The key that a plan without a key table is kept by, as its rating cells show: the colours or words of their drop-down ("Red, Amber,
 * Green, Blue"), or the ratings themselves where the default key reads few of them ("Complete", "On track", "Slipped"). null: the default
 * key will do; a stray word in a list or a column is a fault, not another key.
 */
export function keyOfCells(
  ratings: readonly string[],
  lists: readonly (readonly string[])[],
  headings: readonly string[] = [],
): RagKey | null {
  const list = lists.find((words) => isKeyList(words));
  if (list) return keyFrom(list);
  const values = ratings.map(ratingWords).filter((text) => text !== "" && !PLACEHOLDER.test(fold(text)));
  const brag = keyOfBrag(values, headings);
  if (brag) return brag;
  const unread = values.filter((text) => !readStatus(text, DEFAULT_KEY));
  if (unread.length < values.length * ENOUGH) return null;
  const codes = codesAmong(values);
  if (codes) return keyFrom(codes);
  const words = new Map<string, string>();
  for (const text of values) if (!words.has(fold(text)) && statusOf(text)) words.set(fold(text), text);
  const explained = values.filter((text) => words.has(fold(text))).length;
  // Two ratings show a key only where both are plain.
  if (values.length < 3 && explained < values.length) return null;
  return words.size > 1 && words.size <= MOST_STATUSES && explained >= values.length * ENOUGH ? keyFrom([...words.values()]) : null;
}

/** A rating without the day or reason behind it ("Complete – 12/03/24", "Delayed (two vacancies)"); "In progress – delayed" is a rating of its own. */
function ratingWords(text: string): string {
  const { words, rest } = partRemark(text);
  const isRemark = rest !== "" && meaningOfWords(fold(words)) !== null && meaningOfWords(fold(rest)) === null;
  return isRemark ? words : text.trim();
}

const CODE = /^(?:\d|[A-Z]{1,2})$/;

/** "Y" and "N" say what they mean. */
const isCode = (text: string): boolean => CODE.test(text) && meaningOfWords(fold(text)) === null;

/** Ratings that are all codes of the plan's own ("3", "4"; "IP", "C"), in order, and whose meaning nothing tells; null for any others. */
function codesAmong(values: readonly string[]): readonly string[] | null {
  const codes = [...new Set(values)].sort();
  return values.length > 2 && codes.length > 1 && codes.length <= MOST_STATUSES && codes.every(isCode) ? codes : null;
}

/** "BRAG" in a heading, or Blue and B among the ratings more than once: Blue stands beside the default key's colours, for what is done. */
function keyOfBrag(values: readonly string[], headings: readonly string[]): RagKey | null {
  const blue = values.filter((text) => /^b(lue)?$/i.test(text)).length;
  const isSaid = headings.some((heading) => /\b(brag|ragb)\b/.test(fold(heading)));
  if (blue < (isSaid ? 1 : 2)) return null;
  const seen = values.flatMap((text) => readStatus(text, DEFAULT_KEY)?.status.status ?? []);
  const key = keyFrom(["Blue", "Red", "Amber", "Green", ...seen]);
  return values.filter((text) => readStatus(text, key)).length >= values.length * ENOUGH ? key : null;
}

/** True for a drop-down that is a key of its own: colours the default key has not, or mostly other words, each with a plain meaning. */
function isKeyList(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MOST_STATUSES) return false;
  const unread = words.filter((word) => !readStatus(word, DEFAULT_KEY));
  if (unread.length === 0 || unread.some((word) => statusOf(word) === null)) return false;
  return unread.every((word) => colourOf(word) !== null) || unread.length >= words.length * ENOUGH;
}

/** A word as a status: the default key's own, or one whose meaning or colour is plain; null for any other text. */
function statusOf(word: string): RagStatus | null {
  const known = readStatus(word, DEFAULT_KEY);
  if (known) return { ...known.status, aliases: [] };
  if (countWords(word) > 4 || word.length > 40) return null;
  return meaningOfWords(fold(word)) !== null || colourOf(word) !== null ? makeStatus(word, "", null, null) : null;
}

function keyFrom(words: readonly string[]): RagKey {
  const statuses = words.map((word) => statusOf(word) ?? makeStatus(word, "", null, null));
  const hasDone = statuses.some(({ meaning }) => meaning === "done");
  // The default key's Green covers what is done; beside a status for that it does not, and its definition is not this plan's.
  const own = statuses.map((each) => (hasDone && each.meaning === "on-track-or-done" ? makeStatus(each.status, "", null, null) : each));
  return makeKey([...new Map(own.map((status) => [fold(status.status), status])).values()], { from: "cells", area: null });
}

/** The words that the drop-downs on a column's cells offer, each source once; none where validations were not read. */
export function listsOnColumn(
  workbook: ReadWorkbook,
  { sheet, validations }: Grid,
  column: number,
  firstRow: number,
  lastRow: number,
): (readonly string[])[] {
  const sources = new Set<string>();
  return (validations ?? []).flatMap((validation) => {
    const { area, list, source } = validation;
    const overlaps =
      area.column <= column && column < area.column + area.columnCount && area.row <= lastRow && area.row + area.rowCount > firstRow;
    if (!overlaps || (list === null && source === null)) return [];
    const said = list ? list.join("\n") : `=${source ?? ""}`;
    if (sources.has(said)) return [];
    sources.add(said);
    const words = wordsOffered(validation, sheet, workbook);
    return words ? [words] : [];
  });
}
