import { contains, type CellRef } from "../grid/cell-ref";
import type { Action, Plan } from "../plan/plan";
import { onceAPlan } from "./once-a-plan";
import { actionsOf } from "./plan-places";
import { groupedRows } from "./rating-groups";

/** Tells the action of a row that one stands in; of several in one row, the last. Transposed tables have no such rows. */
export const actionsByRow: (plan: Plan) => (at: { readonly sheet: string; readonly row: number }) => Action | undefined = onceAPlan(
  (plan) => {
    const sheets = new Map<string, Action[]>();
    groupedRows(plan).forEach(({ group: { action, table }, row: { sheet, row } }) => {
      if (table.transposed) return;
      let rows = sheets.get(sheet);
      if (!rows) sheets.set(sheet, (rows = []));
      rows[row] = action;
    });
    return ({ sheet, row }) => sheets.get(sheet)?.[row];
  },
);

/** The action in whose row (in a transposed table: column) a cell lies; null when it lies in none's. */
export function actionAt(plan: Plan, at: CellRef): Action | null {
  return (
    actionsByRow(plan)(at) ??
    actionsByColumn(plan).find(({ action, table }) => action.at.column === at.column && contains(table.area, at))?.action ??
    null
  );
}

const actionsByColumn = onceAPlan((plan) => actionsOf(plan).filter(({ table }) => table.transposed));
