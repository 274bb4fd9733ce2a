import { z } from "../schema";
import { cellBeside, shownAt } from "./plan-places";
import { evidenceOf, isExplained, ratingGroups } from "./rating-groups";
import { defineRule } from "./rule";

/** Dropping an action is the board's to decide, so it must see what made it inappropriate or unachievable. */
export const droppedUnexplained = defineRule({
  id: "dropped-unexplained",
  summary: "An action that is dropped gives the reason",
  severity: "review",
  fixable: false,
  messages: {
    unexplained:
      "{action} is rated {rating}, no longer appropriate or achievable, but gives no reason. The board needs to see what changed. Write it in the commentary.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const dropped = ratingGroups(plan).filter(
      ({ meaning, table: { columns } }) => meaning === "dropped" && (columns.commentary ?? columns.evidence) !== undefined,
    );
    look(dropped.length);
    for (const group of dropped.filter((each) => !isExplained(plan, each, workbook) && !evidenceOf(each, workbook).given)) {
      const { action, rating } = group;
      if (!rating) continue;
      const at = shownAt(
        workbook,
        cellBeside(plan, group, "commentary", rating.stated.at) ?? cellBeside(plan, group, "evidence", rating.stated.at),
      );
      if (at) yield { message: "unexplained", data: { rating: rating.status?.status ?? "" }, at, action };
    }
  },
});
