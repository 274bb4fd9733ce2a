import { z } from "../schema";
import { addDays, ukDay, type Day } from "../calendar/day";
import type { Timescale } from "../timescale/timescale";
import { counted } from "./message";
import { onceFor } from "./once-a-plan";
import { isDone, ratingGroups, timedRows, writtenDates, type WrittenDate } from "./rating-groups";
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
    const isSoon = (day: Day | null): boolean => day !== null && day >= asOf && day <= last;
    // Texts that are alike share a reading. Read two ways it is due soon only if it is so either way.
    const nextIn = onceFor((reading: Timescale): WrittenDate | null =>
      reading.readings.every(({ due }) => isSoon(due)) ? (writtenDates(reading).find(({ day }) => isSoon(day)) ?? null) : null,
    );
    const timed = timedRows(plan);
    look(timed.length);
    const soon = timed.filter(({ row: { reading } }) => reading && nextIn(reading));
    for (const { group, row } of soon) {
      const { timescale, reading } = row;
      const next = reading && nextIn(reading);
      if (!next || !timescale || isDone(group, asOf) || group.meaning === "dropped" || saysItIsDone(group)) continue;
      const left = next.day - asOf;
      const when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${counted(left, "day")}`;
      const message = isRated ? "soon" : "unrated";
      yield { message, data: { when, due: ukDay(next.day), words: next.words }, at: timescale.at, action: group.action };
    }
  },
});
