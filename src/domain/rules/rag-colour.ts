import { z } from "../schema";
import { CellMap } from "../grid/cell-map";
import { areaOf } from "../grid/cell-ref";
import { valueAt } from "../grid/grid";
import { hueOfFill } from "../plan/fill-colour";
import type { Action, RagStatus } from "../plan/plan";
import { statusShown } from "./colour-shown";
import { actionsOf, fieldCell, gridOf, hasRating } from "./plan-places";
import type { RatingCell } from "./rating-cells";
import { runsOf } from "./rating-cells";
import { groupedRows } from "./rating-groups";
import { defineRule } from "./rule";

/** Compares direct fills only: a conditional format follows the word by itself. White, grey and a fill that the whole row shares say nothing. */
export const ragColour = defineRule({
  id: "rag-colour",
  summary: "A rating’s fill says the same as its word",
  severity: "review",
  fixable: false,
  messages: {
    differs:
      "{action} is rated {rating} but filled in the colour of {other}. In print and on screens readers trust the colour. Put the word or the fill right.",
    noWord:
      "{action} is rated by a fill alone, in the colour of {other}. It is lost in grey print and to people who cannot tell colours. Write the word.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look, cannotTell }) {
    const isRated = actionsOf(plan).some(({ action }) => isRatedAtAll(action));
    const bare: RatingCell[] = [];
    // Where the plan has words: rag-missing says it of the same cell, if nothing else rates the action.
    const wordless: RatingCell[] = [];
    const colours = new CellMap<string>();
    for (const { group, row } of groupedRows(plan)) {
      const { action, table } = group;
      const { rating } = row;
      const at = rating?.stated.at ?? fieldCell(table, "rag", { sheet: row.sheet, row: row.row, column: action.at.column });
      const grid = at && gridOf(workbook, at.sheet);
      if (!grid) continue;
      look();
      if (grid.fills === null) cannotTell("This Excel did not give the fills.");
      const shown = statusShown(plan, grid, at);
      if (!shown || (rating?.reading !== "colour" && shown.status === rating?.status?.status)) continue;
      const isBlank = valueAt(grid, at.row, at.column) === null;
      if (isBlank && !table.combined) {
        (rating || !isRated ? bare : wordless).push({ at, action });
        colours.set(at, shown.status);
      } else if (rating?.status && isAnotherColour(rating.status, shown))
        yield { message: "differs", data: { rating: rating.status.status, other: shown.status }, at, action };
    }
    const runs = runsOf(bare, plan).map(({ area, first }) => ({ at: area, first }));
    const single = wordless.filter(({ action }, index) => isRatedAtAll(action) || wordless[index - 1]?.action !== action);
    for (const { at, first } of [...runs, ...single.map((first) => ({ at: areaOf(first.at), first }))])
      yield { message: "noWord", data: { other: colours.get(first.at) ?? "" }, at, action: first.action };
  },
});

/** Whether any row of the action is rated. */
const isRatedAtAll = ({ milestones }: Action): boolean => milestones.some(hasRating);

/** True when a reader takes the two statuses' own colours for two. A status without a colour of its own ("Amber/Green") goes with any. */
const isAnotherColour = (own: RagStatus, shown: RagStatus): boolean =>
  own.colour !== null && shown.colour !== null && hueOfFill(own.colour) !== hueOfFill(shown.colour);
