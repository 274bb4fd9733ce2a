import type { SheetCell } from "./sheet-lines";
import { fold } from "./words";

/** Labels of what a form asks for, whose answer is the plan's title. */
const NAMES_PLAN = /^(?:(?:name|title) of (?:the )?(?:action )?plan|(?:action )?plan|(?:plan|document|project)? ?(?:title|name))$/;

/**
 * The cell that names the plan, among those above it in reading order: the first with words that is no label ("Completed by:") nor the answer
 * beside one, or the answer to a label that asks for the plan's name. Where all are labels and answers, the first answer. null when none has words.
 */
export function titleCell(cells: readonly SheetCell[]): SheetCell | null {
  const worded = cells.filter(({ text }) => /\p{L}{2}/u.test(text));
  const isLabel = ({ text }: SheetCell): boolean => text.endsWith(":");
  const labelOf = (cell: SheetCell): SheetCell | undefined => {
    const before = cells[cells.indexOf(cell) - 1];
    return before && isLabel(before) && before.at.row === cell.at.row && before.at.sheet === cell.at.sheet ? before : undefined;
  };
  const answers = worded.filter((cell) => !isLabel(cell) && labelOf(cell) !== undefined);
  const named = answers.find((cell) => NAMES_PLAN.test(fold(labelOf(cell)?.text ?? "")));
  return named ?? worded.find((cell) => !isLabel(cell) && !answers.includes(cell)) ?? answers[0] ?? worded[0] ?? null;
}
