import { z } from "../schema";
import { toA1 } from "../grid/a1";
import { CELL_ERRORS, valueAt } from "../grid/grid";
import type { CellArea, CellRef } from "../grid/cell-ref";
import { actionAt, gridOf } from "./plan-places";
import { defineRule } from "./rule";

/** What stood in such a cell cannot be told, so no other rule speaks of it. */
export const cellError = defineRule({
  id: "cell-error",
  summary: "No cell of the plan shows an error",
  severity: "error",
  fixable: false,
  messages: {
    inAction: "{action} shows {error} in {cell}, so what belongs there cannot be read. Type it again, or repair the formula.",
    elsewhere: "{cell} shows {error}, so what belongs there cannot be read. Type it again, or repair the formula.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const errors = new Set(CELL_ERRORS);
    const areas = [...plan.tables.map(({ area }) => area), ...(plan.key.area ? [plan.key.area] : [])];
    const seen = new Set<string>();
    for (const area of areas) {
      const grid = gridOf(workbook, area.sheet);
      if (!grid) continue;
      for (const at of cellsOf(area)) {
        look();
        const error = valueAt(grid, at.row, at.column);
        if (typeof error !== "string" || !errors.has(error) || seen.has(`${at.sheet}!${toA1(at)}`)) continue;
        seen.add(`${at.sheet}!${toA1(at)}`);
        const action = actionAt(plan, at);
        const data = { error, cell: toA1(at) };
        if (action) yield { message: "inAction", data, at, action };
        else yield { message: "elsewhere", data, at };
      }
    }
  },
});

function* cellsOf(area: CellArea): Generator<CellRef> {
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) yield { sheet: area.sheet, row, column };
}
