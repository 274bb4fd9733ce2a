import { readTimescale } from "../timescale/read-timescale";
import type { TimescaleContext } from "../timescale/timescale";
import type { ReadWorkbook } from "../grid/grid";
import type { DraftAction, DraftPriority, DraftRow } from "./draft";
import { splitLeads } from "./leads";
import type { Action, Milestone, Plan, PlanPeriod, Priority, RagKey, Rating, Stated } from "./plan";
import { readPeriod } from "./plan-period";
import { readingOf, readLeadingRating, readTrailingRating } from "./rating";
import type { PlanSettings } from "./read-plan";
import type { RowCell } from "./read-row";
import type { ReadTables } from "./read-tables";
import type { SheetCell } from "./sheet-lines";
import { hasBullet, linesOf, startsSmall, withoutBullet } from "./words";

/** Turns what the sheets gave into the Plan: texts stripped of their layout, ratings and timescales read. */
export function buildPlan(
  _workbook: ReadWorkbook,
  read: ReadTables,
  key: RagKey,
  otherKeys: readonly RagKey[],
  settings: PlanSettings,
): Plan {
  const titleCell = read.above.find(({ text }) => /\p{L}/u.test(text)) ?? null;
  const title = titleCell && statedCell(titleCell);
  const period = periodOf(read.above, settings);
  const context: TimescaleContext = {
    planStart: period?.start ?? null,
    planEnd: period?.end ?? null,
    dayFirst: settings.dayFirst,
    yearConvention: settings.yearConvention,
    school: false,
    above: null,
  };
  return {
    title,
    period,
    reviewDate: null,
    tables: read.tables,
    key,
    otherKeys,
    priorities: read.draft.priorities.map((priority) => buildPriority(priority, key, context)),
    unplaced: [...read.above.filter((cell) => cell !== titleCell).map(({ at, text }) => ({ at, text })), ...read.draft.unplaced],
  };
}

function periodOf(above: readonly SheetCell[], settings: PlanSettings): PlanPeriod | null {
  for (const cell of above) {
    const period = readPeriod(statedCell(cell), settings.yearConvention);
    if (period) return period;
  }
  return null;
}

const statedCell = (cell: SheetCell, text = cell.text): Stated => ({ text, raw: cell.value, at: cell.at, also: [] });

const stated = (from: RowCell, text = from.text): Stated => ({ text, raw: from.cell.value, at: from.cell.at, also: from.also });

function buildPriority(draft: DraftPriority, key: RagKey, context: TimescaleContext): Priority {
  const { words, heading } = draft;
  return {
    number: words.number,
    title: words.title,
    heading: heading && { ...statedCell(heading), also: draft.also },
    details: draft.details.map(({ label, text, cell }) => ({ label, stated: statedCell(cell, text) })),
    leads: draft.leads.map((lead) => stated(lead)),
    timescales: draft.timescales.map((each) => ({ stated: stated(each), reading: readTimescale(each.text, context) })),
    actions: draft.actions.map((action) => buildAction(action, key, context)),
  };
}

function buildAction(draft: DraftAction, key: RagKey, context: TimescaleContext): Action {
  const lead = draft.lead && stated(draft.lead);
  const milestones: Milestone[] = [];
  let ratedBy: Milestone["ratedBy"] = null;
  let above: string | null = null;
  for (const row of draft.rows) {
    const milestone = buildMilestone(row, key, { ...context, above });
    if (milestone.rating) ratedBy = { sheet: milestone.sheet, row: milestone.row };
    above = milestone.timescale?.text ?? above;
    milestones.push({ ...milestone, ratedBy });
  }
  return {
    ref: draft.ref && stated(draft.ref, draft.ref.text.replace(/[.):]$/, "")),
    text: draft.text && stated(draft.text, withoutBullet(draft.text.text)),
    objective: draft.objective && stated(draft.objective),
    lead,
    leads: lead ? splitLeads(lead.text) : [],
    milestones,
    table: draft.table,
    at: draft.at,
    hidden: draft.rows.some(({ hidden }) => hidden),
  };
}

/** A row's own values; who rates it is told by the rows above. */
function buildMilestone(row: DraftRow, key: RagKey, context: TimescaleContext): Milestone {
  const { rating, commentary, measure } = ratingOf(row, key);
  const timescale = row.timescale && stated(row.timescale);
  const at = row.line.cells[0]?.at;
  return {
    sheet: at?.sheet ?? "",
    row: at?.row ?? 0,
    timescale,
    reading: timescale && readTimescale(timescale.text, context),
    measures: measure ? measuresOf(measure) : [],
    rating,
    ratedBy: null,
    lead: row.lead && stated(row.lead),
    commentary,
    evidence: row.evidence && stated(row.evidence),
    hidden: row.hidden,
    extras: row.extras.map(({ header, cell }) => ({ header, stated: statedCell(cell) })),
  };
}

/** A row's rating, and the commentary or measure that shares its cell with it. */
function ratingOf(row: DraftRow, key: RagKey): { rating: Rating | null; commentary: Stated | null; measure: RowCell | null } {
  const commentary = row.commentary && stated(row.commentary);
  if (row.rag) {
    const leading = row.columns.combined ? readLeadingRating(row.rag.text, key) : null;
    if (leading) {
      const { words, reading, rest } = leading;
      const rating: Rating = { stated: stated(row.rag, words), ...reading, alone: rest === "" };
      return { rating, commentary: rest === "" ? commentary : stated(row.rag, rest), measure: row.measure };
    }
    const whole = stated(row.rag);
    const rating: Rating = { stated: whole, ...readingOf(String(row.rag.cell.value ?? row.rag.text), key), alone: true };
    return { rating, commentary, measure: row.measure };
  }
  const trailing = row.measure && readTrailingRating(row.measure.text, key);
  if (!trailing || !row.measure) return { rating: null, commentary, measure: row.measure };
  const rating: Rating = { stated: stated(row.measure, trailing.words), ...readingOf(trailing.words, key), alone: false };
  return { rating, commentary, measure: trailing.before === "" ? null : { ...row.measure, text: trailing.before } };
}

/** The measures of a cell: one a bullet or line; a line that begins small goes on from the one before. */
function measuresOf(cell: RowCell): Stated[] {
  const measures: string[] = [];
  for (const line of linesOf(cell.text)) {
    const last = measures.at(-1);
    if (last !== undefined && !hasBullet(line) && startsSmall(line)) measures[measures.length - 1] = `${last}\n${line}`;
    else measures.push(withoutBullet(line));
  }
  return measures.filter((text) => text !== "").map((text) => stated(cell, text));
}
