import { z } from "../schema";
import { columnLetters, MAX_ROWS } from "../grid/a1";
import type { Grid } from "../grid/grid";
import { counted } from "./message";
import { actionsOf, gridOf, wholeRows, type PlacedAction } from "./plan-places";
import { defineRule, type Report } from "./rule";

/** Hidden actions are checked like any other; this says that readers of the sheet will not see them. */
export const hiddenAction = defineRule({
  id: "hidden-action",
  summary: "Every action of the plan can be seen",
  severity: "warning",
  fixable: false,
  messages: {
    row: "{action} is in a hidden {line}, so readers will not see it although it belongs to the plan. It was checked all the same. Unhide it, or delete it on purpose.",
    filter:
      "{action} is filtered out, so readers will not see it although it belongs to the plan. It was checked all the same. Clear the filter.",
    column:
      "Column {letters} of the plan (“{header}”) is hidden, so readers will not see what it says of any action. Unhide it, or delete it on purpose.",
    sheet:
      "The sheet “{sheet}” is hidden, so readers will not see {actions} of the plan. They were checked all the same. Unhide the sheet, or move them.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const places = new Map<string, PlacedAction[]>();
    actionsOf(plan).forEach((place) => {
      const others = places.get(place.action.at.sheet);
      if (others) others.push(place);
      else places.set(place.action.at.sheet, [place]);
    });
    for (const sheet of new Set(plan.tables.map((table) => table.sheet))) {
      const grid = gridOf(workbook, sheet);
      if (!grid) continue;
      const here = places.get(sheet) ?? [];
      if (grid.visibility !== "visible") {
        look();
        yield { message: "sheet", data: { sheet, actions: counted(here.length, "action") }, at: { sheet, row: 0, column: 0 } };
        continue;
      }
      look(here.length);
      if (grid.hiddenRows.size > 0 || grid.hiddenColumns.size > 0) yield* hiddenAmong(here, grid);
      const columns = new Map<number, string>();
      for (const table of plan.tables) {
        if (table.sheet !== sheet || table.transposed) continue;
        for (const [field, column] of Object.entries(table.columns))
          columns.set(column, table.headers[field as keyof typeof table.headers] ?? field);
      }
      for (const [column, header] of columns) {
        look();
        if (!grid.hiddenColumns.has(column)) continue;
        const at = { sheet, row: 0, column, rowCount: MAX_ROWS, columnCount: 1 };
        yield { message: "column", data: { letters: columnLetters(column), header }, at };
      }
    }
  },
});

/** The actions of a sheet that is shown whose rows (in a transposed table: columns) are not. */
function* hiddenAmong(
  places: readonly PlacedAction[],
  { sheet, filtered, hiddenRows, hiddenColumns }: Grid,
): Generator<Report<"row" | "filter">> {
  for (const { action, table } of places) {
    const { column } = action.at;
    if (table.transposed) {
      if (hiddenColumns.has(column))
        yield { message: "row", at: { sheet, row: 0, column, rowCount: MAX_ROWS, columnCount: 1 }, data: { line: "column" }, action };
      continue;
    }
    if (hiddenRows.size === 0) continue;
    const rows = action.milestones.filter((each) => each.sheet === sheet && hiddenRows.has(each.row)).map(({ row }) => row);
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) continue;
    // Rows of one action that are hidden here and there are named one by one.
    const runs = last - first === rows.length - 1 ? [wholeRows(sheet, first, rows.length)] : rows.map((row) => wholeRows(sheet, row));
    const [at, ...also] = runs;
    if (at) yield { message: filtered ? "filter" : "row", data: { line: "row" }, at, also, action };
  }
}
