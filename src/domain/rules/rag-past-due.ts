import { z } from "../schema";
import { ukDay } from "../calendar/day";
import { counted, oneOf } from "./message";
import { isRatedTooWell, ratingGroups, writtenDates, type RatingGroup } from "./rating-groups";
import { defineRule } from "./rule";

/** By the key an action whose timeframe has been exceeded is behind, whatever progress it makes. */
export const ragPastDue = defineRule({
  id: "rag-past-due",
  summary: "An action whose time has run out is rated as behind, done or dropped",
  severity: "warning",
  fixable: false,
  messages: {
    exceeded:
      "{action} is rated {rating}, but its time (“{words}”) ran out {days} ago, on {due}. By the key that makes it {behind}. Rate it so, or as done, or agree a new date.",
    noStatus:
      "{action} is rated {rating}, but its time (“{words}”) ran out {days} ago, on {due}, so the rating tells the board less than it should know. Agree a new date, or say what holds it up.",
  },
  options: z.strictObject({}),

  *check(plan, { asOf, look }) {
    const behind = oneOf(plan.key.statuses.filter(({ meaning }) => meaning === "behind").map(({ status }) => status));
    const rated = ratingGroups(plan).filter(({ rating }) => rating !== null);
    look(rated.length);
    for (const group of rated.filter((each) => isRatedTooWell(each, asOf))) {
      const { action, rating, due, dueFrom } = group;
      if (!rating || due === null) continue;
      yield {
        message: behind ? "exceeded" : "noStatus",
        data: {
          rating: rating.status?.status ?? "",
          due: ukDay(due),
          days: counted(asOf - due, "day"),
          words: wordsOfDue(group),
          behind,
        },
        at: rating.stated.at,
        also: dueFrom ? [dueFrom.at] : [],
        action,
      };
    }
  },
});

/** A longer timescale is quoted by its date alone: its first words, cut off before the date, would seem to say another. */
const WHOLE = 40;

/** The words of the group's timescale that say when its time ran out. */
function wordsOfDue({ rows, due, dueFrom }: RatingGroup): string {
  if (!dueFrom) return "";
  const reading = rows.find(({ timescale }) => timescale === dueFrom)?.reading;
  if (dueFrom.text.length <= WHOLE || !reading) return dueFrom.text;
  return writtenDates(reading).find(({ day }) => day === due)?.words ?? dueFrom.text;
}
