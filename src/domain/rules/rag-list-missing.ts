import { z } from "../schema";
import { toA1 } from "../grid/a1";
import { counted, oneOf } from "./message";
import { gridOf } from "./plan-places";
import { ratingCells, runsOf, validationAt } from "./rating-cells";
import { defineRule } from "./rule";

/** Pasting over a cell takes its drop-down away without a word. One finding for each run of cells. */
export const ragListMissing = defineRule({
  id: "rag-list-missing",
  summary: "Every rating cell has its drop-down",
  severity: "warning",
  fixable: false,
  messages: {
    missing:
      "{cells} in the RAG column, from {action} on, have no drop-down, so anything can be typed there. Enforce ratings puts the list of {statuses} back.",
    one: "The rating of {action} in {cells} has no drop-down, so anything can be typed there. Enforce ratings puts the list of {statuses} back.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look, cannotTell }) {
    const statuses = oneOf(plan.key.statuses.map(({ status }) => status));
    const bare = ratingCells(plan).filter(({ at }) => {
      const grid = gridOf(workbook, at.sheet);
      if (!grid) return false;
      look();
      if (grid.validations === null) cannotTell("This Excel did not give the drop-downs.");
      return grid.validations !== null && validationAt(grid, at) === null;
    });
    for (const { area, first, count } of runsOf(bare, plan)) {
      const data = { cells: count === 1 ? toA1(area) : `${counted(count, "cell")} (${toA1(area)})`, statuses };
      yield { message: count === 1 ? "one" : "missing", data, at: area, action: first.action };
    }
  },
});
