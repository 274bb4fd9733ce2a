import { z } from "../schema";
import { addDays, ukDay } from "../calendar/day";
import { counted } from "./message";
import { groupedRows, isDone, ratingGroups, writtenDates } from "./rating-groups";
import { defineRule } from "./rule";
import { saysItIsDone } from "./said-done";

const DAYS = 30;
const MOST_DAYS = 366;

/** A look ahead, so that a date is not first noticed when it has passed. */
export const dueSoon = defineRule({
  id: "due-soon",
  summary: "What falls due soon is in hand",
  severity: "review",
  fixable: false,
  messages: {
    soon: "{action} falls due {when}, on {due} (“{words}”), and is not rated as done. Ask its lead officer for an update before it is late.",
    unrated: "{action} falls due {when}, on {due} (“{words}”). Ask its lead officer for an update before it is late.",
  },
  options: z.strictObject({
    /** How many days ahead to look. */
    days: z.number().int().min(1).max(MOST_DAYS).default(DAYS),
  }),
  choices: [{ kind: "days", name: "days", label: "Days ahead", most: MOST_DAYS, standard: DAYS }],

  *check(plan, { asOf, options, look }) {
    const last = addDays(asOf, options.days);
    const isRated = ratingGroups(plan).some(({ rating }) => rating);
    for (const { group, row } of groupedRows(plan)) {
      const { timescale, reading } = row;
      if (!timescale || !reading) continue;
      look();
      if (isDone(group, asOf) || group.meaning === "dropped" || saysItIsDone(group)) continue;
      // Read two ways it is due soon only if it is so either way.
      if (reading.readings.some(({ due }) => due === null || due < asOf || due > last)) continue;
      const next = writtenDates(reading).find(({ day }) => day >= asOf && day <= last);
      if (!next) continue;
      const left = next.day - asOf;
      const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${counted(left, "day")}`;
      const message = isRated ? "soon" : "unrated";
      yield { message, data: { when, due: ukDay(next.day), words: next.words }, at: timescale.at, action: group.action };
    }
  },
});
