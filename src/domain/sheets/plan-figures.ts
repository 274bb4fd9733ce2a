import type { Day } from "../calendar/day";
import type { Finding } from "../findings/finding";
import type { CellRef } from "../grid/cell-ref";
import { textAt, type ReadWorkbook } from "../grid/grid";
import type { Action, Milestone, Plan, PlanTable, Priority, RagStatus, Stated } from "../plan/plan";
import { nameLength, shorten } from "../rules/message";
import { actionsOf } from "../rules/plan-places";
import { groupsByAction, isDone, writtenDates, type RatingGroup } from "../rules/rating-groups";
import { saysItIsDone } from "../rules/said-done";

/** Where an action stands by its ratings: one status, several, a word that is no status of the key, or nothing. */
export type Standing =
  | { readonly kind: "status"; readonly status: RagStatus }
  | { readonly kind: "mixed"; readonly statuses: readonly RagStatus[] }
  | { readonly kind: "not in key"; readonly text: string }
  | { readonly kind: "not rated" };

/** A date written in a timescale, with what it belongs to. */
export interface DatedMilestone {
  readonly row: Milestone;
  readonly group: RatingGroup;
  /** The timescale, with its cell. */
  readonly stated: Stated;
  readonly due: Day;
  /** The words of the timescale that state it. */
  readonly words: string;
  /** Its time has come: due before the review date. */
  readonly passed: boolean;
  /** The group is rated as done or dropped, or was on track when its time ran out: nobody need be chased. */
  readonly settled: boolean;
}

export interface ActionFigures {
  readonly action: Action;
  readonly priority: Priority;
  readonly table: PlanTable;
  readonly standing: Standing;
  readonly dates: readonly DatedMilestone[];
  /** The first day of any of its rows; null when none is stated. */
  readonly start: Day | null;
  /** The latest day of any of its rows; null when none is stated. */
  readonly due: Day | null;
  /** The earliest written date still to come and not settled; null when there is none. */
  readonly nextDue: Day | null;
  /** A written date has passed and the group is neither done, dropped nor on track. */
  readonly pastDue: boolean;
  /** What the check says of it. */
  readonly findings: readonly Finding[];
}

/** A date given for all actions of a priority together. */
export interface PriorityDate extends Pick<DatedMilestone, "stated" | "due" | "passed" | "settled"> {
  readonly priority: Priority;
}

/** The figures every summary sheet is made from. */
export interface PlanFigures {
  readonly plan: Plan;
  readonly asOf: Day;
  /** In the plan's order. */
  readonly actions: readonly ActionFigures[];
  readonly priorityDates: readonly PriorityDate[];
  /** False when no table of the plan has a rating column. */
  readonly isRated: boolean;
}

function standingOf(groups: readonly RatingGroup[]): Standing {
  const statuses = new Set(groups.flatMap(({ rating }) => (rating?.status ? [rating.status] : [])));
  const [first] = statuses;
  if (first) return statuses.size === 1 ? { kind: "status", status: first } : { kind: "mixed", statuses: [...statuses] };
  const other = groups.find(({ rating }) => rating !== null)?.rating;
  return other ? { kind: "not in key", text: other.stated.text } : { kind: "not rated" };
}

const isOnTrack = ({ meaning }: RatingGroup): boolean => meaning === "on-track-or-done" || meaning === "on-track";

/** Whether a date of these rows, which has passed or not, needs nobody's work any more: they are done or dropped, or were on track when it passed. */
const isSettled = (group: RatingGroup, passed: boolean, asOf: Day): boolean =>
  isDone(group, asOf) || group.meaning === "dropped" || saysItIsDone(group) || (passed && isOnTrack(group));

function datesOf(group: RatingGroup, asOf: Day): DatedMilestone[] {
  return group.rows.flatMap((row) => {
    const { timescale: stated, reading } = row;
    return (stated && reading ? writtenDates(reading).map((date) => ({ ...date, stated })) : []).map(({ day, words, stated: by }) => {
      const passed = day < asOf;
      return { row, group, stated: by, due: day, words, passed, settled: isSettled(group, passed, asOf) };
    });
  });
}

/** Dates of a whole priority are settled only when every one of its actions is done or dropped, or was on track when they passed. */
function priorityDatesOf({ priorities }: Plan, byAction: ReadonlyMap<Action, readonly RatingGroup[]>, asOf: Day): PriorityDate[] {
  return priorities.flatMap((priority) =>
    priority.timescales.flatMap(({ stated, reading }) =>
      writtenDates(reading).map(({ day }) => {
        const passed = day < asOf;
        const groups = priority.actions.flatMap((action) => byAction.get(action) ?? []);
        const settled = groups.length > 0 && groups.every((group) => isSettled(group, passed, asOf));
        return { priority, stated, due: day, passed, settled };
      }),
    ),
  );
}

const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((least, day) => (day !== null && (least === null || day < least) ? day : least), null);
const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((most, day) => (day !== null && (most === null || day > most) ? day : most), null);

/**
 * The findings about each action: those whose cells lie within its own rows. One about many rows (a drop-down lost) is the co-ordinator's, not
 * any one action's. Where several actions share a row, the name with which the message begins tells them apart.
 */
function findingsOf(plan: Plan, findings: readonly Finding[]): ReadonlyMap<Action, readonly Finding[]> {
  const byRow = new Map<string, Set<Action>>();
  for (const { action, table } of actionsOf(plan))
    for (const { sheet, row } of action.milestones) {
      const key = table.transposed ? `column ${action.at.column} ${sheet}` : `${row} ${sheet}`;
      byRow.set(key, (byRow.get(key) ?? new Set()).add(action));
    }
  const found = new Map<Action, Finding[]>();
  for (const finding of findings) {
    const { at } = finding;
    // A key sheet or a far cell has no action; more rows than an action has can only be many actions.
    const rows = Array.from({ length: Math.min(at.rowCount, 200) }, (_, i) => byRow.get(`${at.row + i} ${at.sheet}`));
    const columns = Array.from({ length: Math.min(at.columnCount, 200) }, (_, i) => byRow.get(`column ${at.column + i} ${at.sheet}`));
    const actions = [...new Set([...rows, ...columns].flatMap((some) => [...(some ?? [])]))];
    const named = actions.filter((action) => nameLength(action, finding.message) > 0);
    const about = named.length > 0 ? named : actions;
    // Of a row that several actions share, what names none of them is about all.
    if (about.length > 1 && at.rowCount > 1) continue;
    for (const action of about) {
      const others = found.get(action);
      if (others) others.push(finding);
      else found.set(action, [finding]);
    }
  }
  return found;
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The cell in which a text stands: of several that a page break had parted, the one that holds it; the first when it goes over both. */
export function cellOf({ at, also, text }: Stated, { grids }: Pick<ReadWorkbook, "grids">): CellRef {
  if (also.length === 0) return at;
  const words = folded(text);
  const holds = (cell: CellRef): boolean => {
    const grid = grids.find(({ sheet }) => sheet === cell.sheet);
    return grid !== undefined && folded(textAt(grid, cell.row, cell.column)).includes(words);
  };
  return [at, ...also].find(holds) ?? at;
}

/** Counts and dates of the plan on the review date. */
export function planFigures(plan: Plan, findings: readonly Finding[], asOf: Day): PlanFigures {
  const byAction = groupsByAction(plan);
  const about = findingsOf(plan, findings);
  const actions = [...byAction].flatMap(([action, groups]) => {
    const [first] = groups;
    if (!first) return [];
    const dates = groups.flatMap((group) => datesOf(group, asOf));
    return [
      {
        action,
        priority: first.priority,
        table: first.table,
        standing: standingOf(groups),
        dates,
        start: earliest(action.milestones.map(({ reading }) => reading?.start ?? null)),
        due: latest(action.milestones.map(({ reading }) => reading?.due ?? null)),
        nextDue: earliest(dates.map(({ due, passed, settled }) => (passed || settled ? null : due))),
        pastDue: dates.some(({ passed, settled }) => passed && !settled),
        findings: about.get(action) ?? [],
      },
    ];
  });
  return {
    plan,
    asOf,
    actions,
    priorityDates: priorityDatesOf(plan, byAction, asOf),
    isRated: plan.tables.some(({ columns }) => columns.rag !== undefined),
  };
}

/** Whether any action is rated: of a plan of which none is, nothing can be said to be done or not. */
export const isAnyRated = ({ isRated, actions }: Pick<PlanFigures, "isRated" | "actions">): boolean =>
  isRated && actions.some(({ standing }) => standing.kind !== "not rated");

/** How many of these actions stand so; the sum over every standing is their number. */
export const countStanding = (actions: readonly ActionFigures[], is: (standing: Standing) => boolean): number =>
  actions.filter(({ standing }) => is(standing)).length;

/** "1.1", or the first words of an action that has no ref, in quotation marks. */
export function nameOf({ action }: Pick<ActionFigures, "action">): string {
  if (action.ref) return shorten(folded(action.ref.text), 45);
  const words = (action.text?.text ?? "").replace(/\s+/g, " ").trim();
  return words === "" ? `the action in row ${action.at.row + 1}` : `“${shorten(words, 45)}”`;
}

/** Names as `nameOf` gives them, with the row where another of the actions is called the same: "“Test” in row 6". */
export function namesAmong(actions: readonly ActionFigures[]): (one: ActionFigures) => string {
  const counts = new Map<string, number>();
  for (const name of actions.map(nameOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (one) => {
    const name = nameOf(one);
    const saysRow = one.action.ref === null && (one.action.text?.text ?? "").trim() === "";
    return (counts.get(name) ?? 0) > 1 && !saysRow ? `${name} in row ${one.action.at.row + 1}` : name;
  };
}
