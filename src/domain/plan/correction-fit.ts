import type { ColumnCorrection, HeaderRowCorrection, TableCorrection } from "./plan-settings";
import type { SheetLine } from "./sheet-lines";
import { fold } from "./words";

// How a correction knows again what it speaks of when rows and columns were inserted, moved or deleted since: by words, never by place
// alone. What it cannot tell it leaves alone.

/** Of a heading so much is kept and compared. */
const MOST_OF_HEADING = 200;

/** A heading as it is kept with a correction: on one line, cut where it is long. */
export const keptHeading = (text: string): string => text.slice(0, MOST_OF_HEADING).replace(/\s+/g, " ").trim();

const headingKey = (text: string): string => fold(keptHeading(text));

/** Excel's own rule for sheet names: case does not count. */
export const sameSheet = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Tables with less than this share of their headings in common are not the same, nor are rows that have no more: a row may have one cell. */
const ALIKE = 0.5;

/** The share of two sets of headings that stands in both, 0 to 1; NaN, which is like nothing, where there are none. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const each of one) if (other.has(each)) common++;
  return common / (one.size + other.size - common);
}

const keysOf = (headings: readonly string[]): Set<string> => new Set(headings.map(headingKey).filter((key) => key !== ""));

/** The rows that a sheet's corrections speak of, with whether headings stand in them; and the corrections that found a row. */
export interface FittedRows {
  readonly rows: ReadonlyMap<number, boolean>;
  readonly fitting: ReadonlySet<HeaderRowCorrection>;
}

/** Finds the rows by their words: every row that has them all, else the one most like it. */
export function fitHeaderRows(lines: readonly SheetLine[], said: readonly HeaderRowCorrection[]): FittedRows {
  const rows = new Map<number, boolean>();
  const fitting = new Set<HeaderRowCorrection>();
  if (said.length === 0) return { rows, fitting };
  const byWords = new Map<string, number[]>();
  for (const { index, cells } of lines) {
    const words = rowWords(cells.map(({ text }) => text));
    const same = byWords.get(words);
    if (same) same.push(index);
    else byWords.set(words, [index]);
  }
  for (const correction of said) {
    const same = byWords.get(rowWords(correction.headings)) ?? mostAlike(lines, correction);
    for (const row of same) rows.set(row, correction.isHeader);
    if (same.length > 0) fitting.add(correction);
  }
  return { rows, fitting };
}

const rowWords = (headings: readonly string[]): string => headings.map(headingKey).join("|");

/** The row whose headings changed least since, the nearest of several; none where all have become other rows. */
function mostAlike(lines: readonly SheetLine[], { headings, row }: HeaderRowCorrection): number[] {
  const then = keysOf(headings);
  let best: { readonly index: number; readonly share: number } | null = null;
  for (const { index, cells } of lines) {
    if (cells.length > then.size * 3) continue;
    const share = likeness(then, keysOf(cells.map(({ text }) => text)));
    if (share <= ALIKE) continue;
    const isBetter = best === null || share > best.share || (share === best.share && Math.abs(index - row) < Math.abs(best.index - row));
    if (isBetter) best = { index, share };
  }
  return best ? [best.index] : [];
}

/** For each of a sheet's table corrections the tables it speaks of, by their place in `tables` (the headings of each); none where all have become others. */
export function fitTables(
  tables: readonly (readonly string[])[],
  said: readonly TableCorrection[],
): Map<TableCorrection, ReadonlySet<number>> {
  const now = tables.map(keysOf);
  return new Map(
    said.map((correction) => {
      const then = keysOf(correction.headings);
      const shares = now.map((headings) => likeness(then, headings));
      const best = Math.max(...shares);
      return [correction, new Set(best < ALIKE ? [] : shares.flatMap((share, place) => (share === best ? [place] : [])))] as const;
    }),
  );
}

/** A column of a table, as far as a correction knows it. */
interface KnownColumn {
  readonly header: string;
}

/** By what a correction knows one of a table's columns again; `columns` from left to right. */
export function markOf(columns: readonly KnownColumn[], place: number): Omit<ColumnCorrection, "role"> {
  const marks = columns.map((_, at) => wordsOf(columns, at));
  const own = marks[place] ?? { header: "", left: "", right: "" };
  const same = marks.flatMap((mark, at) => (goBySameWords(mark, own) ? [at] : []));
  return { ...own, nth: Math.max(0, same.indexOf(place)), of: Math.max(1, same.length) };
}

type Words = Pick<ColumnCorrection, "header" | "left" | "right">;

function wordsOf(columns: readonly KnownColumn[], place: number): Words {
  const header = keptHeading(columns[place]?.header ?? "");
  if (headingKey(header) !== "") return { header, left: "", right: "" };
  const headed = ({ header: text }: KnownColumn): boolean => headingKey(text) !== "";
  return {
    header: "",
    left: keptHeading(columns.slice(0, place).reverse().find(headed)?.header ?? ""),
    right: keptHeading(columns.slice(place + 1).find(headed)?.header ?? ""),
  };
}

/** A column with a heading goes by that alone: nothing is kept of those beside it. */
const goBySameWords = (one: Words, other: Words): boolean =>
  (["header", "left", "right"] as const).every((which) => headingKey(one[which]) === headingKey(other[which]));

/** The place of the column that a correction speaks of; why there is none where it cannot be told. */
export function fitColumn(columns: readonly KnownColumn[], correction: ColumnCorrection): number | "no column" | "several columns" {
  const same = columns.flatMap((_, at) => (goBySameWords(wordsOf(columns, at), correction) ? [at] : []));
  if (same.length === 0) return "no column";
  return (same.length === correction.of ? same[correction.nth] : undefined) ?? "several columns";
}
