import { z } from "../schema";
import { toA1 } from "../grid/a1";
import { CellMap } from "../grid/cell-map";
import { isCellError, type CellValue } from "../grid/grid";
import { actionAt } from "./action-at";
import { gridOf } from "./plan-places";
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
    const areas = [...plan.tables.map(({ area }) => area), ...(plan.key.area ? [plan.key.area] : [])];
    const seen = new CellMap<true>();
    for (const area of areas) {
      const grid = gridOf(workbook, area.sheet);
      if (!grid) continue;
      look(area.rowCount * area.columnCount);
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        const cells = grid.rows[row - grid.originRow] ?? [];
        if (!cells.some(isLikeError)) continue;
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          const error = cells[column - grid.originColumn];
          if (typeof error !== "string" || !isCellError(error)) continue;
          const at = { sheet: area.sheet, row, column };
          if (seen.has(at)) continue;
          seen.set(at, true);
          const action = actionAt(plan, at);
          const data = { error, cell: toA1(at) };
          if (action) yield { message: "inAction", data, at, action };
          else yield { message: "elsewhere", data, at };
        }
      }
    }
  },
});

/** Whether the value may be an error, as hardly any is. */
const isLikeError = (value: CellValue): boolean => typeof value === "string" && value[0] === "#";
