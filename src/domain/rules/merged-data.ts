import { z } from "../schema";
import { toA1 } from "../grid/a1";
import type { CellArea } from "../grid/cell-ref";
import { valueAt, type Grid } from "../grid/grid";
import { FIELDS, type Action, type Field, type Plan, type PlanTable } from "../plan/plan";
import { allOf } from "./message";
import { actionsByRow } from "./action-at";
import { gridOf } from "./plan-places";
import { defineRule } from "./rule";

/** The rows of one action merged downwards, and headings merged across, are how plans are laid out; only other merges lose something. */
export const mergedData = defineRule({
  id: "merged-data",
  summary: "No merged cells hide a value or keep the plan from being sorted",
  severity: "review",
  fixable: false,
  messages: {
    hidden:
      "The merged cells {cells} hide a value under the one that shows, “{text}”, and readers will never see it. Unmerge them, and keep what is needed.",
    fields:
      "{action}: {columns} are merged in {cells}, so nobody can tell which of them the text belongs to, and Excel will not sort the plan. Unmerge them.",
    actions:
      "The merged cells {cells} belong to several actions, from {action} on. Excel will not sort or filter them rightly. Unmerge them, and repeat the text.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look, cannotTell }) {
    const actions = actionsByRow(plan);
    let isUnknown = false;
    for (const sheet of new Set(plan.tables.map((table) => table.sheet))) {
      const grid = gridOf(workbook, sheet);
      if (!grid) continue;
      if (grid.merges === null) {
        isUnknown = true;
        continue;
      }
      for (const merge of grid.merges) {
        const table = tableAt(plan, merge);
        if (!table || table.transposed) continue;
        look();
        const first = actions(merge);
        const action = first ? { action: first } : {};
        if (hidesValue(grid, merge)) {
          yield {
            message: "hidden",
            data: { cells: toA1(merge), text: String(valueAt(grid, merge.row, merge.column) ?? "nothing") },
            at: merge,
            ...action,
          };
          continue;
        }
        const owners = ownersOf(merge, actions);
        const [owner, next] = owners;
        // A heading or a header row is no action's.
        if (!owner) continue;
        const columns = fieldsUnder(table, merge);
        // An objective or theme over several actions is layout; a field's cell belongs to one of them.
        if (next && columns.length > 0) yield { message: "actions", data: { cells: toA1(merge) }, at: merge, action: owner };
        else if (columns.length > 1)
          yield { message: "fields", data: { cells: toA1(merge), columns: allOf(columns) }, at: merge, action: owner };
      }
    }
    if (isUnknown) cannotTell("This Excel does not tell which cells are merged.");
  },
});

/** The table whose body the merge lies in. */
const tableAt = (plan: Plan, merge: CellArea): PlanTable | undefined =>
  plan.tables.find(
    ({ sheet, area, headerRow }) =>
      sheet === merge.sheet &&
      merge.row > headerRow &&
      merge.row < area.row + area.rowCount &&
      merge.column < area.column + area.columnCount,
  );

function hidesValue(grid: Grid, { row, column, rowCount, columnCount }: CellArea): boolean {
  for (let r = row; r < row + rowCount; r++)
    for (let c = column; c < column + columnCount; c++) if ((r !== row || c !== column) && valueAt(grid, r, c) !== null) return true;
  return false;
}

/** The actions in whose rows the merge lies, in order. */
function ownersOf({ sheet, row, rowCount }: CellArea, actions: ReturnType<typeof actionsByRow>): readonly Action[] {
  const owners = new Set<Action>();
  for (let r = row; r < row + rowCount; r++) {
    const owner = actions({ sheet, row: r });
    if (owner) owners.add(owner);
  }
  return [...owners];
}

/** The headers of the fields that lie side by side under the merge. Ref and action often stand under one header, and are one text then. */
function fieldsUnder({ columns, headers }: PlanTable, { column, columnCount }: CellArea): readonly string[] {
  const under = new Map<number, Field>();
  for (const field of FIELDS) {
    const at = columns[field];
    if (at !== undefined && at >= column && at < column + columnCount && !under.has(at)) under.set(at, field);
  }
  const fields = [...under.values()];
  return fields.join() === "ref,action" ? [] : fields.map((field) => headers[field] ?? field);
}
