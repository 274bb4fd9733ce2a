import { z } from "../schema";
import { ukDay } from "../calendar/day";
import { cellBeside, shownAt } from "./plan-places";
import { evidenceOf, isDone, ratingGroups } from "./rating-groups";
import { defineRule } from "./rule";

/** Closing an action without evidence is what inspectors complain of most. */
export const evidenceMissing = defineRule({
  id: "evidence-missing",
  summary: "An action that is done shows evidence of impact",
  severity: "error",
  fixable: false,
  messages: {
    done: "{action} is rated {rating}, so it is done, but has no evidence of impact. Write what has changed for children or adults, and how you know.",
    timePassed:
      "{action} is rated {rating} and its time ended on {due}, so it reads as done, but has no evidence of impact. Write what has changed, and how you know.",
    placeholder:
      "{action} reads as done, but its evidence of impact says only “{text}”. Write what has changed for children or adults, and how you know.",
  },
  options: z.strictObject({}),

  *check(plan, { asOf, workbook, look }) {
    const done = ratingGroups(plan).filter((each) => each.table.columns.evidence !== undefined && isDone(each, asOf));
    look(done.length);
    for (const group of done) {
      const { given, placeholder } = evidenceOf(group, workbook);
      if (given) continue;
      const { action, rating, meaning, due } = group;
      const at = rating && shownAt(workbook, cellBeside(plan, group, "evidence", rating.stated.at));
      if (!at) continue;
      const shared = { at: placeholder?.at ?? at, action };
      if (placeholder) yield { message: "placeholder", data: { text: placeholder.text }, ...shared };
      else if (meaning === "done" || due === null) yield { message: "done", data: { rating: rating.status?.status ?? "" }, ...shared };
      else yield { message: "timePassed", data: { rating: rating.status?.status ?? "", due: ukDay(due) }, ...shared };
    }
  },
});
