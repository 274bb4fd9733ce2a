import { readHeading, type HeadingWords } from "./heading";
import { isHeadedCell } from "./join-page-breaks";
import { inParts, paragraphsOf, sentencesOf } from "./parallel-lines";
import { noCells, type CellRole, type PlanRow, type RowCell } from "./plan-row";
import { hasBullet, hasLineBreak, linesOf } from "./words";

/** A row that is a whole priority: its heading, its actions, and what is said of them all because it does not line up with them. */
export interface PriorityRow {
  readonly words: HeadingWords;
  readonly actions: readonly PlanRow[];
  readonly timescales: readonly RowCell[];
  readonly leads: readonly RowCell[];
  readonly measures: readonly RowCell[];
}

/** Fields that may hold a paragraph for each action of the row. */
const ALIGNED = ["timescale", "lead", "measure"] as const;
type Aligned = (typeof ALIGNED)[number];

/**
 * Reads a row whose action cell is a heading over bulleted actions; null for any other row. Timescales, leads and measures go to the
 * actions where there are as many of them; otherwise they belong to the priority: which is whose would be a guess.
 */
export function readPriorityRow(row: PlanRow): PriorityRow | null {
  const action = row.cells.action;
  if (!action || !isHeadedCell(action)) return null;
  const [heading = "", ...rest] = linesOf(action.text);
  const texts = bulletsOf(rest);
  const parts = new Map(ALIGNED.map((role) => [role, partsOf(row.cells[role], texts.length)]));
  // Measures come without a date or a name to tell them apart, so that an equal number proves nothing unless the dates line up too.
  if (parts.get("timescale") === null) parts.set("measure", null);
  const whole = (role: Aligned): RowCell | null => (parts.get(role) === null ? row.cells[role] : null);
  const sentences = (cell: RowCell | null): RowCell[] => (cell ? sentencesOf(cell.text).map((text) => ({ ...cell, text })) : []);
  return {
    words: readHeading(heading),
    actions: texts.map((text, index) => actionRow(row, { ...action, text }, parts, index)),
    timescales: sentences(whole("timescale")),
    leads: sentences(whole("lead")),
    measures: sentences(whole("measure")),
  };
}

/** The bulleted texts of some lines; a line without a bullet goes on from the one before. */
function bulletsOf(lines: readonly string[]): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    if (hasBullet(line) || texts.length === 0) texts.push(line);
    else texts[texts.length - 1] += `\n${line}`;
  }
  return texts;
}

/** A cell in as many parts as there are actions; an empty list for an empty cell; null when it does not line up. */
function partsOf(cell: RowCell | null, count: number): readonly RowCell[] | null {
  if (!cell) return [];
  return inParts(cell.text, count)?.map((text) => ({ ...cell, text })) ?? null;
}

function actionRow(row: PlanRow, action: RowCell, parts: ReadonlyMap<Aligned, readonly RowCell[] | null>, index: number): PlanRow {
  const cells = index === 0 ? { ...row.cells, action } : { ...noCells(), action };
  for (const role of ALIGNED) cells[role] = parts.get(role)?.[index] ?? null;
  return { ...row, cells, extras: index === 0 ? row.extras : [], loose: index === 0 ? row.loose : [] };
}

/**
 * Takes a row apart that holds several actions as parallel lines: as many timescales (or refs) as paragraphs of action. A lead said once is
 * everyone's; measures that do not line up stay with the first. Any other row comes back as it is, alone.
 */
export function splitParallel(row: PlanRow): readonly PlanRow[] {
  const action = row.cells.action;
  const paragraphs = action && hasLineBreak(action.text) ? paragraphsOf(action.text) : [];
  const count = paragraphs.length;
  if (!action || count < 2) return [row];
  const refs = partsOf(row.cells.ref, count);
  const timescales = partsOf(row.cells.timescale, count);
  const lineUp = row.cells.ref ? refs !== null : timescales !== null && timescales.length === count;
  if (!lineUp) return [row];
  const isList = !row.refInAction && isNumbered(paragraphs);
  const unnumbered = (parts: readonly RowCell[] | null): readonly RowCell[] | null =>
    isList && parts && isNumbered(parts.map(({ text }) => text))
      ? parts.map((part) => ({ ...part, text: withoutNumber(part.text) }))
      : parts;
  const leads = unnumbered(partsOf(row.cells.lead, count));
  const measures = unnumbered(partsOf(row.cells.measure, count));
  return (isList ? paragraphs.map(withoutNumber) : paragraphs).map((text, index) => {
    const cells = { ...(index === 0 ? row.cells : noCells()), action: { ...action, text } };
    const set = (role: Exclude<CellRole, "action">, list: readonly RowCell[] | null, shared: boolean): void => {
      cells[role] = (list === null ? (shared || index === 0 ? row.cells[role] : null) : list[index]) ?? null;
    };
    set("ref", refs, false);
    set("timescale", unnumbered(timescales), true);
    set("lead", leads, true);
    set("measure", measures, false);
    return { ...row, cells, extras: index === 0 ? row.extras : [], loose: index === 0 ? row.loose : [] };
  });
}

const NUMBERED = /^\(?(\d{1,2})[.)]\s+/;

/** True for lines numbered from 1 on: a list in a cell, not the plan's refs. */
const isNumbered = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.every((line, index) => NUMBERED.exec(line)?.[1] === String(index + 1));

const withoutNumber = (line: string): string => line.replace(NUMBERED, "");
