import type { Day } from "../calendar/day";
import type { Finding } from "../findings/finding";
import type { Action, Milestone, Plan, PlanTable, Priority, RagStatus } from "../plan/plan";
import { isDone, ratingGroups, writtenDates, type RatingGroup } from "../rules/rating-groups";

/** Where an action stands by its ratings: one status, several, or none that the key knows. */
export type Standing =
  { readonly kind: "status"; readonly status: RagStatus } | { readonly kind: "mixed" } | { readonly kind: "not rated" };

/** A date written in a timescale, with what it belongs to. */
export interface DatedMilestone {
  readonly row: Milestone;
  readonly group: RatingGroup;
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

/** The figures every summary sheet is made from. */
export interface PlanFigures {
  readonly plan: Plan;
  readonly asOf: Day;
  /** In the plan's order. */
  readonly actions: readonly ActionFigures[];
  /** False when no table of the plan has a rating column. */
  readonly isRated: boolean;
}

function standingOf(groups: readonly RatingGroup[]): Standing {
  const statuses = new Set(groups.flatMap(({ rating }) => (rating?.status ? [rating.status] : [])));
  const [first] = statuses;
  if (!first) return { kind: "not rated" };
  return statuses.size === 1 ? { kind: "status", status: first } : { kind: "mixed" };
}

const isOnTrack = ({ meaning }: RatingGroup): boolean => meaning === "on-track-or-done" || meaning === "on-track";

function datesOf(group: RatingGroup, asOf: Day): DatedMilestone[] {
  return group.rows.flatMap((row) =>
    (row.reading ? writtenDates(row.reading) : []).map(({ day, words }) => {
      const passed = day < asOf;
      const settled = isDone(group, asOf) || group.meaning === "dropped" || (passed && isOnTrack(group));
      return { row, group, due: day, words, passed, settled };
    }),
  );
}

const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((least, day) => (day !== null && (least === null || day < least) ? day : least), null);
const latest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((most, day) => (day !== null && (most === null || day > most) ? day : most), null);

/** The rows and cells of an action, for telling which findings are about it. */
const concerns = (action: Action, { at, ref }: Finding): boolean =>
  action.milestones.some(({ sheet, row }) => sheet === at.sheet && row >= at.row && row < at.row + at.rowCount && at.rowCount < 1000) ||
  (ref !== null && ref === action.ref?.text && at.sheet === action.at.sheet && at.row === action.at.row);

/** Counts and dates of the plan on the review date. */
export function planFigures(plan: Plan, findings: readonly Finding[], asOf: Day): PlanFigures {
  const byAction = new Map<Action, RatingGroup[]>();
  for (const group of ratingGroups(plan)) byAction.set(group.action, [...(byAction.get(group.action) ?? []), group]);
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
        findings: findings.filter((finding) => concerns(action, finding)),
      },
    ];
  });
  return { plan, asOf, actions, isRated: plan.tables.some(({ columns }) => columns.rag !== undefined) };
}

/** How many of these actions stand so; the sum over every standing is their number. */
export const countStanding = (actions: readonly ActionFigures[], is: (standing: Standing) => boolean): number =>
  actions.filter(({ standing }) => is(standing)).length;

/** "1.1", or the first words of an action that has no ref. */
export function nameOf({ action }: Pick<ActionFigures, "action">): string {
  if (action.ref) return action.ref.text;
  const words = (action.text?.text ?? "").split(/\s+/).slice(0, 6).join(" ");
  return words || `row ${action.at.row + 1}`;
}
