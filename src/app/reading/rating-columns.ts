import type { CellValue } from "../../domain/grid/grid";

const MOST_COLUMNS = 3;
const LONGEST_WORD = 40;
const MOST_WORDS = 20;

/**
 * The columns (places within the rows) whose fills are worth reading in a sheet too large to read them all: those that
 * repeat a few short words, or hold nothing but a heading, as a column rated by colour alone does. It decides what is
 * read, never what it means.
 */
export function ratingColumns(rows: readonly (readonly CellValue[])[]): readonly number[] {
  const width = Math.max(0, ...rows.slice(0, 1).map((row) => row.length));
  const candidates: { readonly column: number; readonly words: number }[] = [];
  for (let column = 0; column < width; column++) {
    const words = new Set<string>();
    let filled = 0;
    let long = 0;
    for (const row of rows) {
      const value = row[column] ?? null;
      if (value === null) continue;
      filled++;
      if (typeof value !== "string" || value.length > LONGEST_WORD) long++;
      else if (words.size <= MOST_WORDS) words.add(value);
    }
    const repeats = words.size <= MOST_WORDS && (words.size * 3 <= filled || filled <= 3);
    if (repeats && long * 10 <= filled) candidates.push({ column, words: filled <= 3 ? MOST_WORDS : words.size });
  }
  return candidates
    .sort((a, b) => a.words - b.words || a.column - b.column)
    .slice(0, MOST_COLUMNS)
    .map(({ column }) => column)
    .sort((a, b) => a - b);
}
