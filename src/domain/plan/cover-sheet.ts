import type { SheetCell, SheetLines } from "./sheet-lines";
import { fold } from "./words";

/** Sheets that stand before a plan without saying what it is. */
const NO_COVER =
  /\b(guidance|instructions?|how to|templates?|lists?|look ?ups?|read ?me|version|change|contents|index|key|notes?|dashboard)\b/;
/** A cover has no more lines than this. */
const MOST_LINES = 40;

/** The text of a cover sheet: shown, before the plan's own sheets, and nothing but lines of one cell. Empty where there is none. */
export function coverOf(sheets: readonly SheetLines[], first: SheetLines | undefined): readonly SheetCell[] {
  const before = sheets.slice(
    0,
    Math.max(
      0,
      sheets.findIndex(({ grid }) => grid.sheet === first?.grid.sheet),
    ),
  );
  const cover = before.find(
    ({ grid, lines }) =>
      grid.visibility === "visible" &&
      lines.length > 0 &&
      lines.length <= MOST_LINES &&
      !NO_COVER.test(fold(grid.sheet)) &&
      lines.every(({ cells }) => cells.length <= 2),
  );
  return cover?.lines.flatMap(({ cells }) => cells) ?? [];
}
