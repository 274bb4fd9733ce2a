import { z } from "../schema";
import { toA1 } from "../grid/a1";
import type { CellArea } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import type { Plan } from "../plan/plan";
import { onceAPlan } from "./once-a-plan";
import { groupedRows } from "./rating-groups";
import { defineRule } from "./rule";

/** Rows below, and columns to the right of, everything the plan holds, beyond which a cell counts as far outside. */
const FAR_ROWS = 50;
const FAR_COLUMNS = 15;
/** Names that Excel itself defines and hides: https://learn.microsoft.com/openspecs/office_standards/ms-xlsb/d34d2ecb-8951-4a8a-9f2a-e4c6f1e8f0c5 */
const EXCELS_OWN = /^(?:_xl|_filterdatabase|print_area|print_titles|_xlnm)/i;

/** A circulated workbook takes everything in it along, seen or not. */
export const hiddenContent = defineRule({
  id: "hidden-content",
  summary: "Nothing travels in the workbook unseen",
  severity: "review",
  fixable: false,
  messages: {
    sheet:
      "The sheet “{sheet}” is hidden and holds text, which everyone who gets this workbook can bring to light. Look through it, then keep, empty or delete it.",
    empty:
      "The sheet “{sheet}” is hidden. Its cells are empty, but it may hold pictures, charts or notes, which others can bring to light. Unhide it, look, then delete it.",
    veryHidden:
      "The sheet “{sheet}” is hidden so that Excel’s Unhide does not list it, but others can still read it. Ask whoever made the workbook what it is for.",
    name: "The name “{name}” is hidden and points at {formula}. Everyone who gets this workbook can read it. Ask whoever made the workbook whether it is needed.",
    far: "“{sheet}” holds something at {cells}, far outside the plan, where nobody looks before it is circulated. Look at it, then move or clear it.",
  },
  options: z.strictObject({}),

  *check(plan, { workbook, look }) {
    const planSheets = new Set(plan.tables.map(({ sheet }) => sheet));
    for (const grid of workbook.grids) {
      look();
      const { sheet, visibility } = grid;
      if (planSheets.has(sheet)) {
        const far = farFrom(plan, grid);
        const [at, ...also] = far;
        if (at) yield { message: "far", data: { sheet, cells: toA1(at) }, at, also };
        // A hidden sheet with actions on it is hidden-action's.
      } else if (visibility !== "visible") {
        const isEmpty = grid.rows.every((row) => row.every((value) => value === null));
        const message = visibility === "veryHidden" ? "veryHidden" : isEmpty ? "empty" : "sheet";
        yield { message, data: { sheet }, at: { sheet, row: 0, column: 0 } };
      }
    }
    const home = plan.tables[0]?.sheet ?? workbook.grids[0]?.sheet ?? "";
    for (const { name, formula, visible } of workbook.names) {
      look();
      if (!visible && !EXCELS_OWN.test(name)) yield { message: "name", data: { name, formula }, at: { sheet: home, row: 0, column: 0 } };
    }
  },
});

/** Blocks of cells far below or to the right of what the plan and its keys hold on their sheet. */
function farFrom(plan: Plan, grid: Grid): CellArea[] {
  const { sheet, originRow, originColumn, rows, beyond = [] } = grid;
  const [endRow, endColumn] = endOfPlan(plan, sheet);
  const [lastRow, lastColumn] = [endRow + FAR_ROWS, endColumn + FAR_COLUMNS];
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rows.forEach((values, index) => {
    const row = originRow + index;
    for (let place = row < lastRow ? Math.max(0, lastColumn - originColumn) : 0; place < values.length; place++) {
      if ((values[place] ?? null) === null) continue;
      const column = originColumn + place;
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
  });
  const found = bottom < 0 ? [] : [{ sheet, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 }];
  return [...found, ...beyond];
}

/** One past the last row and column on the sheet in which the plan or a key holds something. */
function endOfPlan(plan: Plan, sheet: string): readonly [row: number, column: number] {
  const keys = [plan.key, ...plan.otherKeys].flatMap(({ area }) => (area?.sheet === sheet ? [area] : []));
  const tables = plan.tables.filter((table) => table.sheet === sheet);
  const rows = [
    ...tables.map(({ headerRow, area, transposed }) => (transposed ? area.row + area.rowCount : headerRow + 1)),
    ...keys.map(({ row, rowCount }) => row + rowCount),
  ];
  const columns = [
    ...tables.flatMap(({ columns: fields, extras, transposed, area }) =>
      transposed
        ? [area.column + area.columnCount]
        : [...Object.values(fields), ...extras.map(({ column }) => column)].map((column) => column + 1),
    ),
    ...keys.map(({ column, columnCount }) => column + columnCount),
  ];
  return [Math.max(0, lastRows(plan).get(sheet) ?? 0, ...rows), Math.max(0, ...columns)];
}

/** One past the last row of each sheet in which a heading or an action stands. */
const lastRows = onceAPlan((plan) => {
  const ends = new Map<string, number>();
  const reach = (sheet: string, row: number): void => {
    if (row >= (ends.get(sheet) ?? 0)) ends.set(sheet, row + 1);
  };
  for (const { heading } of plan.priorities) if (heading) reach(heading.at.sheet, heading.at.row);
  groupedRows(plan).forEach(({ row }) => {
    reach(row.sheet, row.row);
  });
  return ends;
});
