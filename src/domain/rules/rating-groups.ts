import type { Day } from "../calendar/day";
import type { Action, Meaning, Milestone, Plan, PlanTable, Priority, Rating, Stated } from "../plan/plan";
import { CellMap } from "../grid/cell-map";
import type { ReadWorkbook } from "../grid/grid";
import type { Timescale } from "../timescale/timescale";
import { onceAPlan, onceAPlanAndWorkbook, onceFor, onceForDay } from "./once-a-plan";
import { readPlaceholder } from "./placeholder";
import { actionsOf, fieldCell, sharedCell, type PlacedAction } from "./plan-places";

/** A rating cell, its row and the following unrated rows of that action; or the rows of an action that no rating covers. */
export interface RatingGroup {
  readonly action: Action;
  readonly priority: Priority;
  readonly table: PlanTable;
  /** null when no rating covers the rows. */
  readonly rating: Rating | null;
  /** What the rating means by the plan's key; null when there is none or it is no status of the key. */
  readonly meaning: Meaning | null;
  /** At least one, in sheet order. */
  readonly rows: readonly Milestone[];
  /** The latest due day of the rows under every reading, blank timescales ignored; null when any row has none that can be told. */
  readonly due: Day | null;
  /** The timescale that sets `due`; null when `due` is. */
  readonly dueFrom: Stated | null;
}

/** The rating groups of every action, in the plan's order. */
export const ratingGroups: (plan: Plan) => readonly RatingGroup[] = onceAPlan((plan) => {
  const groups: RatingGroup[] = [];
  actionsOf(plan).forEach((place) => {
    const { milestones } = place.action;
    if (milestones.length === 1) groups.push(group(place, milestones));
    else for (const rows of splitByRating(milestones)) groups.push(group(place, rows));
  });
  return groups;
});

/** A row of the plan with its rating group. */
export interface GroupedRow {
  readonly group: RatingGroup;
  readonly row: Milestone;
}

/** Every row of the plan with its rating group, in the plan's order. */
export const groupedRows: (plan: Plan) => readonly GroupedRow[] = onceAPlan((plan) => {
  const all: GroupedRow[] = [];
  ratingGroups(plan).forEach((group) => {
    const first = group.rows[0];
    // Nearly every group is one row, which takes no loop of its own.
    if (first && group.rows.length === 1) all.push({ group, row: first });
    else for (const row of group.rows) all.push({ group, row });
  });
  return all;
});

/** The rows that have a timescale. */
export const timedRows: (plan: Plan) => readonly GroupedRow[] = onceAPlan((plan) =>
  groupedRows(plan).filter(({ row }) => row.reading !== null),
);

/** The rating groups of each action. */
export const groupsByAction: (plan: Plan) => ReadonlyMap<Action, readonly RatingGroup[]> = onceAPlan((plan) => {
  const groups = new Map<Action, RatingGroup[]>();
  for (const group of ratingGroups(plan)) {
    const others = groups.get(group.action);
    if (others) others.push(group);
    else groups.set(group.action, [group]);
  }
  return groups;
});

/** The first rated group of each action of several rows. */
export const firstRatedGroup: (plan: Plan) => ReadonlyMap<Action, RatingGroup> = onceAPlan((plan) => {
  const first = new Map<Action, RatingGroup>();
  for (const group of ratingGroups(plan))
    if (group.rating && group.action.milestones.length > 1 && !first.has(group.action)) first.set(group.action, group);
  return first;
});

/** Runs of an action's rows that the same rating covers. */
function splitByRating(milestones: readonly Milestone[]): readonly (readonly Milestone[])[] {
  const runs: Milestone[][] = [];
  let last: Milestone | null = null;
  for (const milestone of milestones) {
    const [one, other]: readonly (Milestone["ratedBy"] | undefined)[] = [milestone.ratedBy, last?.ratedBy];
    if (!last || one?.row !== other?.row || one?.sheet !== other?.sheet) runs.push([]);
    runs.at(-1)?.push(milestone);
    last = milestone;
  }
  return runs;
}

function group({ action, priority, table }: PlacedAction, rows: readonly Milestone[]): RatingGroup {
  const rating = ratingOf(action, rows);
  const last = rows.length === 1 ? rows[0] : rowThatEndsLast(rows);
  const due = last?.reading ? latestDue(last.reading) : null;
  const dueFrom = due === null ? null : (last?.timescale ?? null);
  return { action, priority, table, rating, meaning: rating?.status?.meaning ?? null, rows, due, dueFrom };
}

/** The rating that covers these rows of the action; null when none does. */
function ratingOf({ milestones }: Action, rows: readonly Milestone[]): Rating | null {
  const first = rows[0];
  const by = first?.ratedBy;
  if (!by) return null;
  // Nearly every row is rated in its own cell.
  if (first.rating && first.row === by.row && first.sheet === by.sheet) return first.rating;
  return milestones.find(({ sheet, row, rating }) => rating !== null && row === by.row && sheet === by.sheet)?.rating ?? null;
}

/** The row that ends last, however its timescale is read; null when that cannot be told of every row with a timescale. */
function rowThatEndsLast(rows: readonly Milestone[]): Milestone | null {
  let last: Milestone | null = null;
  let due: Day | null = null;
  for (const row of rows) {
    if (!row.reading) continue;
    const ends = latestDue(row.reading);
    if (ends === null) return null;
    if (due !== null && ends <= due) continue;
    last = row;
    due = ends;
  }
  return last;
}

const OPEN: readonly Timescale["kind"][] = ["ongoing", "open-ended", "recurring", "event"];

/** The day by which the timescale is over however it is read; null when it is open, recurring, bound to an event or could not be read. */
export const latestDue: (timescale: Timescale) => Day | null = onceFor((timescale) => {
  if (timescale.fault || OPEN.includes(timescale.kind)) return null;
  const dues = timescale.readings.length > 1 ? timescale.readings.map(({ due }) => due) : [timescale.due];
  return dues.reduce<Day | null>((latest, due) => (latest === null || due === null ? null : due > latest ? due : latest), dues[0] ?? null);
});

/** A due date written in a timescale, with its words. */
export interface WrittenDate {
  readonly day: Day;
  readonly words: string;
}

/** The due dates written in the timescale; where it reads two ways, its latest only, as that stands under every reading. */
export const writtenDates: (timescale: Timescale) => readonly WrittenDate[] = onceFor((timescale) => {
  if (timescale.fault) return [];
  if (timescale.readings.length > 1) {
    const day = latestDue(timescale);
    const [only, second] = timescale.milestones;
    return day === null ? [] : [{ day, words: only && !second ? timescale.text.slice(only.from, only.to) : timescale.text }];
  }
  return timescale.milestones.map(({ due, from, to }) => ({ day: due, words: timescale.text.slice(from, to) }));
});

/** The latest written date before the review date; null when none has passed. */
export const passedDate: (timescale: Timescale, asOf: Day) => WrittenDate | null = onceForDay((timescale, asOf) => {
  let last: WrittenDate | null = null;
  for (const date of writtenDates(timescale)) if (date.day < asOf && (!last || date.day > last.day)) last = date;
  return last;
});

/** The day the timescale starts when that is before the review date under every reading; null otherwise. */
export const passedStart: (timescale: Timescale, asOf: Day) => Day | null = onceForDay(({ fault, readings, start }, asOf) => {
  if (fault) return null;
  const hasPassed = (day: Day | null): boolean => day !== null && day < asOf;
  if (readings.length < 2) return hasPassed(start) ? start : null;
  return readings.every((reading) => hasPassed(reading.start)) ? (readings[0]?.start ?? null) : null;
});

/** Rated as done, or as on track or done when the time has run out. */
export const isDone = ({ meaning, due }: RatingGroup, asOf: Day): boolean =>
  meaning === "done" || (meaning === "on-track-or-done" && due !== null && due < asOf);

/** Rated at risk or not started although the time has run out: by the key it is behind. */
export const isRatedTooWell = ({ meaning, due }: RatingGroup, asOf: Day): boolean =>
  (meaning === "at-risk" || meaning === "not-started") && due !== null && due < asOf;

/** Why a group rated not started seems to have started. */
export type Started =
  | { readonly why: "start" | "date"; readonly day: Day; readonly words: string; readonly stated: Stated }
  | { readonly why: "evidence"; readonly stated: Stated };

/** Whether a group rated not started has started by its own dates or evidence; null when it is rated otherwise or nothing says so. */
export function startedAlthoughNot({ meaning, rows, table }: RatingGroup, asOf: Day): Started | null {
  if (meaning !== "not-started") return null;
  for (const { timescale, reading } of rows) {
    const day = reading && passedStart(reading, asOf);
    if (day !== null && timescale) return { why: "start", day, words: timescale.text, stated: timescale };
  }
  for (const { timescale, reading } of rows) {
    const date = reading && passedDate(reading, asOf);
    if (date && timescale) return { why: "date", day: date.day, words: date.words, stated: timescale };
  }
  const stated = table.combined ? null : saying(rows.map(({ evidence }) => evidence));
  return stated && { why: "evidence", stated };
}

/** The first text that is more than a placeholder; null when there is none. */
export const saying = (texts: readonly (Stated | null)[]): Stated | null =>
  texts.find((stated) => stated !== null && readPlaceholder(stated.text) === null) ?? null;

/** What the group's rows give as evidence of impact, a cell merged with those above included. In a combined column anything after the rating counts. */
export function evidenceOf(
  group: RatingGroup,
  workbook: ReadWorkbook,
): { readonly given: Stated | null; readonly placeholder: Stated | null } {
  const texts = group.rows.flatMap((row) => {
    const evidence = textIn(group, row, "evidence", workbook);
    return group.table.combined ? [evidence, textIn(group, row, "commentary", workbook)] : evidence;
  });
  return { given: saying(texts), placeholder: texts.find((stated) => stated !== null) ?? null };
}

/**
 * The rating cells that are explained: a rating merged over several actions by what is said of any of them. By cell, as each is one thing that
 * the board sees.
 */
const explainedRatings = onceAPlanAndWorkbook((plan, workbook) => {
  const explained = new CellMap<true>();
  for (const group of ratingGroups(plan)) if (group.rating && saysWhy(group, workbook)) explained.set(group.rating.stated.at, true);
  return explained;
});

/** True when the group's rating is explained: in its rows, or in those of another action that the rating's cell is merged over. */
export const isExplained = (plan: Plan, group: RatingGroup, workbook: ReadWorkbook): boolean =>
  group.rating !== null && (saysWhy(group, workbook) || explainedRatings(plan, workbook).has(group.rating.stated.at));

/** True when a row of the group has a commentary, or shares one with the rows it is merged with; a pointer elsewhere ("see above") counts, a stand-in ("TBC") does not. */
const saysWhy = (group: RatingGroup, workbook: ReadWorkbook): boolean =>
  group.rows.some(
    (row) =>
      isMoreThanStandIn(textIn(group, row, "commentary", workbook)) ||
      (group.table.combined && isMoreThanStandIn(textIn(group, row, "evidence", workbook))),
  );

const isMoreThanStandIn = (stated: Stated | null): boolean => stated !== null && readPlaceholder(stated.text) !== "nothing";

/** What a row of the group says in the field: its own words, else those of the merge its cell is hidden by; null when that is nothing. */
function textIn({ table, action }: RatingGroup, row: Milestone, field: "commentary" | "evidence", workbook: ReadWorkbook): Stated | null {
  if (row[field] || table.combined) return row[field];
  const at = fieldCell(table, field, { sheet: row.sheet, row: row.row, column: action.at.column });
  const shared = at && sharedCell(workbook, at);
  return shared && { ...shared, raw: shared.text, also: [] };
}
