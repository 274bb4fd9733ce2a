import { readHeading, type HeadingWords } from "./heading";
import { isHeadedCell } from "./join-page-breaks";
import { inParts, paragraphsOf, sentencesOf } from "./parallel-lines";
import type { ColumnRole } from "./plan";
import type { PlanRow, RowCell } from "./read-row";
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
const ALIGNED: readonly ColumnRole[] = ["timescale", "lead", "measure"];

/**
 * Reads a row whose action cell is a heading over bulleted actions; null for any other row. Timescales, leads and measures go to the
 * actions where there are as many of them; otherwise they belong to the priority: which is whose would be a guess.
 */
export function readPriorityRow(row: PlanRow): PriorityRow | null {
  const action = row.cells.get("action");
  if (!action || !isHeadedCell(action)) return null;
  const [heading = "", ...rest] = linesOf(action.text);
  const texts = bulletsOf(rest);
  const parts = new Map(ALIGNED.map((role) => [role, partsOf(row.cells.get(role), texts.length)]));
  // Measures come without a date or a name to tell them apart, so that an equal number proves nothing unless the dates line up too.
  if (parts.get("timescale") === null) parts.set("measure", null);
  const whole = (role: ColumnRole): RowCell | null => (parts.get(role) === null ? (row.cells.get(role) ?? null) : null);
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
function partsOf(cell: RowCell | undefined, count: number): readonly RowCell[] | null {
  if (!cell) return [];
  return inParts(cell.text, count)?.map((text) => ({ ...cell, text })) ?? null;
}

function actionRow(row: PlanRow, action: RowCell, parts: ReadonlyMap<ColumnRole, readonly RowCell[] | null>, index: number): PlanRow {
  const cells = new Map<ColumnRole, RowCell>([["action", action]]);
  for (const [role, list] of parts) {
    const part = list?.[index];
    if (part) cells.set(role, part);
  }
  if (index === 0) for (const [role, cell] of row.cells) if (!cells.has(role) && !ALIGNED.includes(role)) cells.set(role, cell);
  return { ...row, cells, extras: index === 0 ? row.extras : [], loose: index === 0 ? row.loose : [] };
}

/**
 * Takes a row apart that holds several actions as parallel lines: as many timescales (or refs) as paragraphs of action. A lead said once is
 * everyone's; measures that do not line up stay with the first. Any other row comes back as it is, alone.
 */
export function splitParallel(row: PlanRow): readonly PlanRow[] {
  const action = row.cells.get("action");
  const paragraphs = action && hasLineBreak(action.text) ? paragraphsOf(action.text) : [];
  const count = paragraphs.length;
  if (!action || count < 2) return [row];
  const refs = partsOf(row.cells.get("ref"), count);
  const timescales = partsOf(row.cells.get("timescale"), count);
  const hasRef = row.cells.has("ref");
  const lineUp = hasRef ? refs !== null : timescales !== null && timescales.length === count;
  if (!lineUp) return [row];
  const leads = partsOf(row.cells.get("lead"), count);
  const measures = partsOf(row.cells.get("measure"), count);
  return paragraphs.map((text, index) => {
    const cells = new Map<ColumnRole, RowCell>();
    for (const [role, cell] of row.cells) if (index === 0) cells.set(role, cell);
    cells.set("action", { ...action, text });
    const set = (role: ColumnRole, list: readonly RowCell[] | null, shared: boolean): void => {
      const part = list === null ? (shared || index === 0 ? row.cells.get(role) : undefined) : list[index];
      if (part) cells.set(role, part);
      else cells.delete(role);
    };
    set("ref", refs, false);
    set("timescale", timescales, true);
    set("lead", leads, true);
    set("measure", measures, false);
    return { ...row, cells, extras: index === 0 ? row.extras : [], loose: index === 0 ? row.loose : [] };
  });
}
