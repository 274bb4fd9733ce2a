import { z } from "../schema";
import { toA1 } from "../grid/a1";
import { counted, allOf } from "./message";
import { ruledRatingCells, runsOf } from "./rating-cells";
import { defineRule } from "./rule";

/** Pasting over a cell takes its drop-down away without a word. One finding for each run of cells. */
export const ragListMissing = defineRule({
  id: "rag-list-missing",
  summary: "Every rating cell has its drop-down",
  severity: "warning",
  fixable: false,
  messages: {
    missing:
      "{count} in {cells}, from {action} on, have no drop-down, so anything can be typed there. “Put the drop-down back” gives them the list {statuses}.",
    one: "The rating cell of {action}, {cells}, has no drop-down, so anything can be typed there. “Put the drop-down back” gives it the list {statuses}.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look, cannotTell }) {
    const statuses = allOf(plan.key.statuses.map(({ status }) => status));
    const { looked, byRule, areSomeUnread } = ruledRatingCells(plan, workbook);
    look(looked);
    if (areSomeUnread) cannotTell("This Excel did not give the drop-downs.");
    for (const { area, first, count } of runsOf(byRule.get(null) ?? [], plan)) {
      const data = { count: counted(count, "rating cell"), cells: toA1(area), statuses };
      yield { message: count === 1 ? "one" : "missing", data, at: area, action: first.action };
    }
  },
});
