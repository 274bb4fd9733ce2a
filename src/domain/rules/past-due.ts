import { z } from "../schema";
import { ukDay } from "../calendar/day";
import { isCellError } from "../grid/grid";
import type { Meaning } from "../plan/plan";
import { meaningOf } from "../plan/rag-key";
import { counted } from "./message";
import { actionsOf, hasRating } from "./plan-places";
import {
  firstRatedGroup,
  groupsByAction,
  isDone,
  isRatedTooWell,
  passedDate,
  startedAlthoughNot,
  timedRows,
  type RatingGroup,
} from "./rating-groups";
import { defineRule } from "./rule";
import { saysItIsDone } from "./said-done";

/** Quiet where the rating says that the work is done or dropped, or where rag-past-due or rag-not-started says it of the rating. */
export const pastDue = defineRule({
  id: "past-due",
  summary: "No date in a timescale has passed without the action being done",
  severity: "warning",
  fixable: false,
  messages: {
    rated:
      "{action} is rated {rating} and “{words}” in its timescale passed {days} ago, on {due}. Say in the commentary why, and agree a new date or finish it.",
    unrated:
      "{action} is not rated and “{words}” in its timescale passed {days} ago, on {due}. If it is done, rate it so; if not, agree a new date.",
    plain: "{action} was due by {due} (“{words}”), {days} ago. If it is done, say so in the plan; if not, agree a new date.",
    priority:
      "“{words}” in the timescale of this priority, “{title}”, passed {days} ago, on {due}. If its actions are done, say so; if not, agree a new date.",
  },
  options: z.strictObject({}),

  *check(plan, { asOf, look }) {
    const hasRatings = actionsOf(plan).some(({ action }) => action.milestones.some(hasRating));
    const timed = timedRows(plan);
    look(timed.length);
    const passed = timed.filter(({ row: { reading } }) => reading && passedDate(reading, asOf));
    for (const { group, row } of passed) {
      const { timescale, reading } = row;
      const date = reading && passedDate(reading, asOf);
      if (!date || !timescale) continue;
      // Rows above an action's first rating are judged by that rating: it was put a row too low.
      const covered = group.rating ? group : (firstRatedGroup(plan).get(group.action) ?? group);
      if (isSettled(covered, asOf) || isUnreadable(covered)) continue;
      yield {
        message: !hasRatings ? "plain" : covered.rating ? "rated" : "unrated",
        data: {
          words: date.words,
          due: ukDay(date.day),
          days: counted(asOf - date.day, "day"),
          rating: covered.rating?.stated.text || (covered.rating?.status?.status ?? ""),
        },
        at: timescale.at,
        action: group.action,
      };
    }
    for (const { title, number, actions, timescales } of plan.priorities) {
      for (const { stated, reading } of timescales) {
        look();
        const settled = actions.every((action) =>
          groupsByAction(plan)
            .get(action)
            ?.every((group) => isSettled(group, asOf)),
        );
        const date = settled ? null : passedDate(reading, asOf);
        if (!date) continue;
        yield {
          message: "priority",
          data: { title: title || (number ?? ""), words: date.words, due: ukDay(date.day), days: counted(asOf - date.day, "day") },
          at: stated.at,
        };
      }
    }
  },
});

/** True when what was rated cannot be told: the rating's cell shows an error, of which cell-error speaks, or a status of the key that is a code nobody explains, of which key-missing does. */
const isUnreadable = ({ rating, meaning }: RatingGroup): boolean =>
  rating !== null &&
  (isCellError(rating.stated.text) || (rating.status !== null && meaning === "unknown" && CODE.test(rating.stated.text.trim())));

const CODE = /^(?!N$)(?:\d|[A-Z]{1,2})$/;

/** A word that is no status of the key but says that the work is done, as "Complete": rag-not-in-list asks for the right word, and no date is late. */
const saysSettled = ({ rating }: RatingGroup): boolean => rating?.status === null && SETTLED.includes(meaningOf(rating.stated.text, ""));

const SETTLED: readonly Meaning[] = ["done", "dropped", "on-track-or-done"];

const isSettled = (group: RatingGroup, asOf: Parameters<typeof isDone>[1]): boolean =>
  isDone(group, asOf) ||
  group.meaning === "dropped" ||
  group.meaning === "on-track-or-done" ||
  saysSettled(group) ||
  saysItIsDone(group) ||
  isRatedTooWell(group, asOf) ||
  startedAlthoughNot(group, asOf) !== null;
