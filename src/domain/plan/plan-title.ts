import type { SheetCell } from "./sheet-lines";
import { countWords, fold } from "./words";

/** Labels of what a form asks for, whose answer is the plan's title. */
const NAMES_PLAN = /^(?:(?:name|title) of (?:the )?(?:action )?plan|(?:action )?plan|(?:plan|document|project)? ?(?:title|name))$/;

const NAMES_ONE = /\b(?:plan|strategy|programme|tracker|statement of action)\b/i;

/** True for a short text that calls itself a plan, and is no sentence about one. */
const isTitle = (text: string): boolean =>
  NAMES_ONE.test(text) && countWords(text, 21) <= 20 && !/[.:]$/.test(text) && !/^(?:this|the (?:action )?plan|these|our)\b/i.test(text);

/** Markings that stand above a title. */
const MARKING =
  /^(?:(?:strictly |private and )?confidential|official(?: sensitive)?|restricted|protect|not protectively marked|internal(?: use only)?|draft(?: v?\d[\d ]*)?|for official use only|(?:appendix|annex|enclosure|paper|item|agenda item) (?:[a-z]|\d{1,3})(?: \d| [a-z])?)$/;

/**
 * The cell that names the plan, among those above it in reading order: the first with words that is no label ("Completed by:") nor the answer
 * beside one, or the answer to a label that asks for the plan's name. Where all are labels and answers, the first answer. null when none has words.
 */
export function titleCell(cells: readonly SheetCell[]): SheetCell | null {
  const lettered = cells.filter(({ text }) => /\p{L}{2}/u.test(text));
  const unmarked = lettered.filter(({ text }) => !MARKING.test(fold(text)));
  const worded = unmarked.length > 0 ? unmarked : lettered;
  const isAlone = ({ at }: SheetCell): boolean =>
    !cells.some((other) => other.at !== at && other.at.row === at.row && other.at.sheet === at.sheet);
  const isLabel = (cell: SheetCell): boolean => cell.text.endsWith(":") && !(isAlone(cell) && NAMES_ONE.test(cell.text));
  const labelOf = (cell: SheetCell): SheetCell | undefined => {
    const before = cells[cells.indexOf(cell) - 1];
    return before && isLabel(before) && before.at.row === cell.at.row && before.at.sheet === cell.at.sheet ? before : undefined;
  };
  const answers = worded.filter((cell) => !isLabel(cell) && labelOf(cell) !== undefined);
  const named = answers.find((cell) => NAMES_PLAN.test(fold(labelOf(cell)?.text ?? "")));
  const free = worded.filter((cell) => !isLabel(cell) && !answers.includes(cell));
  const first = free[0];
  // A body's name or "Appendix 3" stands above the title.
  const below = first && !NAMES_ONE.test(first.text) ? free.find(({ text }) => isTitle(text)) : undefined;
  return named ?? below ?? first ?? answers[0] ?? worded[0] ?? null;
}
