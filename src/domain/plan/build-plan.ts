import type { Day } from "../calendar/day";
import type { ReadWorkbook } from "../grid/grid";
import { buildAction, stated, statedCell, type BuildContext } from "./build-action";
import { ColourRatings } from "./colour-ratings";
import type { Draft, DraftPriority } from "./draft";
import { isAsAbove } from "./leads";
import type { Action, Plan, PlanPeriod, Priority, RagKey } from "./plan";
import { doubtsOf } from "./plan-doubts";
import { findPeriod, periodOfDates } from "./plan-period";
import type { PlanSettings } from "./plan-settings";
import { titleCell } from "./plan-title";
import type { ReadTables } from "./read-tables";
import { findReviewDate } from "./review-date";
import { provenDayOrder } from "../timescale/proven-day-order";
import { provenShortYears } from "../timescale/proven-short-years";
import { statedDays, TimescaleReader } from "./timescales";
import { withoutBullets } from "./words";

/** Turns what the sheets gave into the Plan. */
export function buildPlan(
  workbook: ReadWorkbook,
  read: ReadTables,
  key: RagKey,
  otherKeys: readonly RagKey[],
  settings: PlanSettings,
): Plan {
  const title = titleCell([...read.above, ...read.cover]);
  const above = [...read.above, ...read.cover].map((cell) => statedCell(cell));
  const texts = textsByTable(read.draft);
  const dayFirst = dayOrders(texts);
  const period = readPeriod(workbook, read, settings);
  const shortYears = provenShortYears(
    [...texts.values()].flatMap((own) => [...own]),
    period,
  );
  const timescales = new TimescaleReader(workbook, settings, period, dayFirst, shortYears);
  const context: BuildContext = {
    tables: read.tables,
    key,
    timescales,
    colours: new ColourRatings(workbook, read.tables, read.draft, key),
  };
  return {
    title: title && statedCell(title),
    period,
    reviewDate: findReviewDate(above),
    tables: read.tables,
    key,
    otherKeys,
    priorities: read.draft.priorities.map((priority) => buildPriority(priority, context)),
    doubts: [...read.doubts, ...doubtsOf(read.tables, read.draft, key)],
    unplaced: [...read.above.filter((cell) => cell !== title).map(({ at, text }) => ({ at, text })), ...read.draft.unplaced],
  };
}

function buildPriority(draft: DraftPriority, context: BuildContext): Priority {
  const { words, heading } = draft;
  return {
    number: words.number,
    title: words.title,
    heading: heading && { ...statedCell(heading), also: draft.also },
    details: draft.details.flatMap(({ label, text, cells: [cell, ...also] }) =>
      cell ? [{ label, stated: { ...statedCell(cell, withoutBullets(text)), also: also.map(({ at }) => at) } }] : [],
    ),
    leads: draft.leads.map((lead) => stated(lead)),
    timescales: draft.timescales.map((each) => ({ stated: stated(each), reading: context.timescales.read(each, -1, null) })),
    measures: draft.measures.map((measure) => stated(measure, withoutBullets(measure.text))),
    actions: resolveAbove(draft.actions.map((action) => buildAction(action, context))),
  };
}

/** Actions whose lead is "As above" have the leads of the action before; their text stays as it is. */
function resolveAbove(actions: readonly Action[]): Action[] {
  let above: readonly string[] = [];
  return actions.map((action) => {
    const leads = action.lead && isAsAbove(action.lead.text) && above.length > 0 ? above : action.leads;
    if (action.lead) above = leads;
    return leads === action.leads ? action : { ...action, leads };
  });
}

/** What each table's timescales say, the same words once. */
function textsByTable({ rows }: Draft): ReadonlyMap<number, ReadonlySet<string>> {
  const texts = new Map<number, Set<string>>();
  rows.forEach(({ timescale, table }) => {
    if (!timescale) return;
    const own = texts.get(table);
    if (own) own.add(timescale.text);
    else texts.set(table, new Set([timescale.text]));
  });
  return texts;
}

/** The order of day and month by table, where its timescales prove one. */
function dayOrders(texts: ReadonlyMap<number, ReadonlySet<string>>): Map<number, boolean> {
  const orders = new Map<number, boolean>();
  texts.forEach((own, table) => {
    const proven = provenDayOrder(own);
    if (proven !== null) orders.set(table, proven);
  });
  return orders;
}

/** The plan's period: as its words or the user say, else as its own dates span. */
export function readPeriod(workbook: ReadWorkbook, { above, cover, tables, draft }: ReadTables, settings: PlanSettings): PlanPeriod | null {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const said = findPeriod(
    [...above, ...cover].map((cell) => statedCell(cell)),
    sheets,
    settings,
  );
  if (said) return said;
  const timescales = new TimescaleReader(workbook, settings, null, dayOrders(textsByTable(draft)));
  const days: Day[] = [];
  draft.rows.forEach(({ timescale, table }) => {
    if (timescale) days.push(...statedDays(timescales.read(timescale, table, null)));
  });
  return periodOfDates(days);
}
