import { z } from "../schema";
import { ukDay } from "../calendar/day";
import { isRatedTooWell, ratingGroups, startedAlthoughNot } from "./rating-groups";
import { defineRule } from "./rule";

/** "Not started" is for work scheduled for later. Commentary is no sign of progress ("awaiting funding"); evidence is. */
export const ragNotStarted = defineRule({
  id: "rag-not-started",
  summary: "An action rated as not started is scheduled for later",
  severity: "warning",
  fixable: false,
  messages: {
    start:
      "{action} is rated {rating}, which is for work scheduled for a later date, but its start, {day} (“{words}”), has passed. Rate its progress, or change its timescale.",
    date: "{action} is rated {rating}, which is for work scheduled for a later date, but “{words}” in its timescale ({day}) has passed. Rate its progress, or change its timescale.",
    evidence:
      "{action} is rated {rating}, which is for work not started yet, but shows evidence: “{evidence}”. Rate its progress, or move the text to the commentary.",
  },
  options: z.strictObject({}),

  *check(plan, { asOf, look }) {
    const notStarted = ratingGroups(plan).filter(({ meaning }) => meaning === "not-started");
    look(notStarted.length);
    for (const group of notStarted) {
      const { action, rating } = group;
      const started = isRatedTooWell(group, asOf) ? null : startedAlthoughNot(group, asOf);
      if (!started || !rating) continue;
      yield {
        message: started.why,
        data: {
          rating: rating.status?.status ?? "",
          ...(started.why === "evidence" ? { evidence: started.stated.text } : { day: ukDay(started.day), words: started.words }),
        },
        at: rating.stated.at,
        also: [started.stated.at],
        action,
      };
    }
  },
});
