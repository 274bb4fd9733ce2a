import type { CellRef } from "../grid/cell-ref";
import type { ColourRatings } from "./colour-ratings";
import { saysOnlyWhen } from "./date-words";
import type { DraftAction, DraftRow } from "./draft";
import { splitLeads } from "./leads";
import type { Action, Milestone, PlanTable, RagKey, Rating, Stated } from "./plan";
import { hasLetter } from "./parallel-lines";
import type { RowCell } from "./plan-row";
import { partRemark, readBracketedRating, readingOf, readLeadingRating, readTrailingRating } from "./rating";
import type { SheetCell } from "./sheet-lines";
import type { TimescaleReader } from "./timescales";
import { countWords, hasBullet, hasFigure, hasLineBreak, linesOf, startsSmall, withoutBullet, withoutBullets } from "./words";

const NO_MORE: readonly CellRef[] = [];
const NO_EXTRAS: Milestone["extras"] = [];

/** A cell as the plan states it; `text` where only part of it belongs to the field. */
export const statedCell = (cell: SheetCell, text = cell.text): Stated => ({ text, raw: cell.value, at: cell.at, also: NO_MORE });

/** A field's cell as the plan states it, with the cells joined to it. */
export const stated = (from: RowCell, text = from.text): Stated => ({ text, raw: from.cell.value, at: from.cell.at, also: from.also });

/** What building an action takes besides its draft. */
export interface BuildContext {
  readonly tables: readonly PlanTable[];
  readonly key: RagKey;
  readonly timescales: TimescaleReader;
  readonly colours: ColourRatings;
}

/** Turns a drafted action into the plan's: layout taken off, rating and timescale read, each row told who rates it. */
export function buildAction(draft: DraftAction, { tables, key, timescales, colours }: BuildContext): Action {
  const lead = draft.lead && stated(draft.lead);
  const milestones: Milestone[] = [];
  let ratedBy: Milestone["ratedBy"] = null;
  let above: string | null = null;
  for (const row of draft.rows) {
    const milestone = buildMilestone(row, tables[row.table]?.combined ?? false, key, timescales, above);
    if (isSymbol(milestone.rating)) milestone.rating = colours.read(row) ?? milestone.rating;
    if (milestone.rating) ratedBy = { sheet: milestone.sheet, row: milestone.row };
    milestone.ratedBy = ratedBy;
    above = milestone.timescale?.text ?? above;
    milestones.push(milestone);
  }
  return {
    ref: draft.ref && withMore(stated(draft.ref, withoutStop(draft.ref.text)), draft.repeated.ref),
    text: draft.text && withMore(stated(draft.text, withoutBullets(draft.text.text)), draft.repeated.text),
    objective: draft.objective && stated(draft.objective),
    lead,
    leads: lead ? splitLeads(lead.text) : [],
    milestones,
    table: draft.table,
    inSharedRow: draft.inSharedRow,
    at: draft.at,
    hidden: draft.rows.some(({ line }) => line.hidden),
  };
}

/** "1." → "1", "a)" → "a"; "2 (i)" stays whole. */
const withoutStop = (ref: string): string =>
  ref.endsWith(".") || ref.endsWith(":") || (ref.endsWith(")") && !ref.includes("(")) ? ref.slice(0, -1) : ref;

/** True for no rating, or one that is a sign ("●") for its colour to show. */
const isSymbol = (rating: Rating | null): boolean =>
  rating === null || (rating.status === null && !/[\p{L}\p{N}]/u.test(rating.stated.text));

const withMore = (text: Stated, also: readonly CellRef[]): Stated =>
  also.length === 0 ? text : { ...text, also: [...text.also, ...also] };

/** A milestone whose rating is still to be settled. */
type UnsettledMilestone = Omit<Milestone, "rating" | "ratedBy"> & { rating: Milestone["rating"]; ratedBy: Milestone["ratedBy"] };

function buildMilestone(
  row: DraftRow,
  combined: boolean,
  key: RagKey,
  timescales: TimescaleReader,
  above: string | null,
): UnsettledMilestone {
  const { rating, commentary, measure } = ratingOf(row, combined, key);
  const at = row.line.cells[0]?.at;
  return {
    sheet: at?.sheet ?? "",
    row: at?.row ?? 0,
    timescale: row.timescale && stated(row.timescale),
    reading: row.timescale && timescales.read(row.timescale, row.table, above),
    measures: measure ? measuresOf(measure) : [],
    rating,
    ratedBy: null,
    lead: row.lead && stated(row.lead),
    commentary,
    evidence: row.evidence && stated(row.evidence),
    hidden: row.line.hidden,
    extras: row.extras.length === 0 ? NO_EXTRAS : row.extras.map(({ header, cell }) => ({ header, stated: statedCell(cell) })),
  };
}

/** A row's rating, and the commentary or measure that shares its cell with it. */
function ratingOf(
  row: DraftRow,
  combined: boolean,
  key: RagKey,
): { rating: Rating | null; commentary: Stated | null; measure: RowCell | null } {
  const commentary = row.commentary && stated(row.commentary);
  if (row.rag) {
    const leading = combined || isExplained(row.rag.text, key, commentary !== null) ? readLeadingRating(row.rag.text, key) : null;
    // A day alone is no commentary, and where there is a column for it, that holds it.
    if (leading && !combined && (commentary || saysOnlyWhen(leading.rest)))
      return { rating: { stated: stated(row.rag), ...leading.reading, alone: false }, commentary, measure: row.measure };
    if (leading) {
      const { words, reading, rest } = leading;
      const rating: Rating = { stated: stated(row.rag, words), ...reading, alone: rest === "" };
      return { rating, commentary: rest === "" ? commentary : stated(row.rag, rest), measure: row.measure };
    }
    const last = combined ? (readTrailingRating(row.rag.text, key) ?? readBracketedRating(row.rag.text, key)) : null;
    if (last && last.before !== "") {
      const rating: Rating = { stated: stated(row.rag, last.words), ...readingOf(last.words, key), alone: false };
      return { rating, commentary: stated(row.rag, last.before), measure: row.measure };
    }
    // A mark under a status is rated by its heading's word, and no fix may write over it.
    const isWritten = row.rag.text === row.rag.cell.text;
    const { status, reading } = readingOf(isWritten ? String(row.rag.cell.value ?? row.rag.text) : row.rag.text, key);
    return { rating: { stated: stated(row.rag), status, reading, alone: isWritten }, commentary, measure: row.measure };
  }
  const trailing = row.measure && readTrailingRating(row.measure.text, key);
  if (!trailing || !row.measure) return { rating: null, commentary, measure: row.measure };
  const rating: Rating = { stated: stated(row.measure, trailing.words), ...readingOf(trailing.words, key), alone: false };
  return { rating, commentary, measure: trailing.before === "" ? null : { ...row.measure, text: trailing.before } };
}

/** True for a rating with its reason behind it ("GREEN – strategy agreed in May"), or a day ("Complete – 12/03/24"), in a column of ratings alone. */
function isExplained(text: string, key: RagKey, isCommented: boolean): boolean {
  if (readingOf(text, key).reading !== "none") return false;
  const isLong = !isCommented && countWords(text, MOST_RATING_WORDS + 1) > MOST_RATING_WORDS;
  return isLong || key.from === "cells" || (hasFigure(text) && saysOnlyWhen(partRemark(text).rest));
}

/** No status is said in more words. */
const MOST_RATING_WORDS = 4;

/** The measures of a cell: one a bullet or line; a line that begins small goes on from the one before. */
function measuresOf(cell: RowCell): Stated[] {
  if (!hasLineBreak(cell.text)) {
    const only = withoutBullet(cell.text);
    return only === "" ? [] : [stated(cell, only)];
  }
  const measures: string[] = [];
  for (const line of linesOf(cell.text)) {
    const last = measures.at(-1);
    if (last !== undefined && !hasBullet(line) && startsSmall(line) && !hasLetter(line)) measures[measures.length - 1] = `${last}\n${line}`;
    else measures.push(withoutBullet(line));
  }
  return measures.filter((text) => text !== "").map((text) => stated(cell, text));
}
