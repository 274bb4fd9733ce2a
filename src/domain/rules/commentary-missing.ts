import { z } from "../schema";
import { cellBeside, sharedCell, shownAt } from "./plan-places";
import { isExplained, ratingGroups } from "./rating-groups";
import { defineRule } from "./rule";

/** Only a status whose definition in the plan's key asks for an explanation needs one. */
export const commentaryMissing = defineRule({
  id: "commentary-missing",
  summary: "A rating that the key wants explained has a commentary",
  severity: "error",
  fixable: false,
  messages: {
    missing:
      "{action} is rated {rating} but has no commentary. The key asks for a brief explanation. Write what holds it up and what will be done.",
    placeholder:
      "{action} is rated {rating}, but its commentary says only “{text}”. The key asks for a brief explanation. Write what holds it up and what will be done.",
    combined:
      "{action} says {rating} and nothing more. The key asks for a brief explanation. Write after the rating what holds it up and what will be done.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const asked = ratingGroups(plan).filter(
      ({ rating, table }) => rating?.status?.needsCommentary === true && table.columns.commentary !== undefined,
    );
    look(asked.length);
    for (const group of asked.filter((each) => !isExplained(plan, each, workbook))) {
      const { action, rating, table } = group;
      const at = rating && shownAt(workbook, cellBeside(plan, group, "commentary", rating.stated.at));
      if (!at || !rating.status) continue;
      const said = table.combined ? null : sharedCell(workbook, at);
      const { status } = rating.status;
      if (said) yield { message: "placeholder", data: { rating: status, text: said.text }, at, action };
      else yield { message: table.combined ? "combined" : "missing", data: { rating: status }, at, action };
    }
  },
});
