import type { CellArea, CellRef } from "../grid/cell-ref";
import { areaOf, contains } from "../grid/cell-ref";
import { CellMap } from "../grid/cell-map";
import { comeInOrder } from "../grid/come-in-order";
import type { CellValidation, Grid, ReadWorkbook } from "../grid/grid";
import type { Action, Plan, PlanTable } from "../plan/plan";
import { onceAPlan, onceAPlanAndWorkbook } from "./once-a-plan";
import { actionsByRow } from "./action-at";
import { fieldCell, gridOf, hasRating, mergeOver } from "./plan-places";
import { groupedRows } from "./rating-groups";

/** A cell in which an action is, or should be, rated. */
export interface RatingCell {
  readonly at: CellRef;
  readonly action: Action;
}

/**
 * The cells of the rating column that hold nothing but ratings: those that are rated, and the first of each action that is not. Combined columns
 * have none. A cell that several actions of one row share is there once, with the first of them.
 */
export const ratingCells: (plan: Plan) => readonly RatingCell[] = onceAPlan((plan) => {
  const cells: RatingCell[] = [];
  groupedRows(plan).forEach(({ group: { action, table }, row }) => {
    const place = table.columns.rag;
    if (table.combined || place === undefined) return;
    if (row.rating) {
      const { alone, stated } = row.rating;
      if (alone && (table.transposed ? stated.at.row : stated.at.column) === place) cells.push({ at: stated.at, action });
    } else if (row === action.milestones[0] && !action.milestones.some(hasRating)) {
      const at = fieldCell(table, "rag", action.at);
      if (at) cells.push({ at, action });
    }
  });
  if (comeInOrder(cells, ({ at }) => at)) return cells;
  const seen = new CellMap<true>();
  return cells.filter(({ at }) => {
    const isNew = !seen.has(at);
    seen.set(at, true);
    return isNew;
  });
});

/** The rating cells that show themselves: not those that a merge with the action above hides, which take its drop-down along. */
export const openRatingCells: (plan: Plan, workbook: ReadWorkbook) => readonly RatingCell[] = onceAPlanAndWorkbook((plan, workbook) =>
  ratingCells(plan).filter(({ at }) => {
    const grid = gridOf(workbook, at.sheet);
    return !grid || mergeOver(grid, at) === null;
  }),
);

/** The open rating cells by the drop-down or other rule that stands on them. */
export interface RuledCells {
  /** How many cells were looked at. */
  readonly looked: number;
  /** In the plan's order; null: the cells without any rule. One rule stands on many cells. */
  readonly byRule: ReadonlyMap<CellValidation | null, readonly RatingCell[]>;
  /** True when there are cells whose sheet's rules were not read; they are under none. */
  readonly areSomeUnread: boolean;
}

export const ruledRatingCells: (plan: Plan, workbook: ReadWorkbook) => RuledCells = onceAPlanAndWorkbook((plan, workbook) => {
  const byRule = new Map<CellValidation | null, RatingCell[]>();
  let looked = 0;
  let areSomeUnread = false;
  openRatingCells(plan, workbook).forEach((cell) => {
    const grid = gridOf(workbook, cell.at.sheet);
    if (!grid) return;
    looked++;
    if (grid.validations === null) {
      areSomeUnread = true;
      return;
    }
    const rule = validationAt(grid, cell.at);
    const others = byRule.get(rule);
    if (others) others.push(cell);
    else byRule.set(rule, [cell]);
  });
  return { looked, byRule, areSomeUnread };
});

/** True for a rating that got into the column of another field, as the page break of a pasted table leaves it: there it can only be read. */
export const isAstray = (table: PlanTable, { row, column }: CellRef): boolean => {
  const place = table.transposed ? row : column;
  return place !== table.columns.rag && Object.values(table.columns).includes(place);
};

/**
 * Runs of the given cells that stand next to one another in a column (in a transposed table: in a row). An action's further rows between them belong to the run;
 * another rating cell, a heading or an empty row ends it.
 */
export function runsOf(
  cells: readonly RatingCell[],
  plan: Plan,
): readonly { readonly area: CellArea; readonly first: RatingCell; readonly count: number }[] {
  if (cells.length === 0) return [];
  const actions = actionsByRow(plan);
  const others = new CellMap<true>();
  for (const { at } of ratingCells(plan)) others.set(at, true);
  for (const { at } of cells) others.delete(at);
  const isBridge = (at: CellRef): boolean => actions(at) !== undefined && !others.has(at);
  const runs: { area: CellArea; first: RatingCell; count: number }[] = [];
  for (const cell of cells) {
    const { at } = cell;
    const last = runs.at(-1);
    if (last && isRightOf(last.area, at)) {
      last.area = { ...last.area, columnCount: last.area.columnCount + 1 };
      last.count++;
      continue;
    }
    if (last?.area.sheet === at.sheet && last.area.column === at.column && at.row > last.area.row) {
      let row = last.area.row + last.area.rowCount;
      while (row < at.row && isBridge({ ...at, row })) row++;
      if (row >= at.row) {
        last.area = { ...last.area, rowCount: at.row - last.area.row + 1 };
        last.count++;
        continue;
      }
    }
    runs.push({ area: areaOf(at), first: cell, count: 1 });
  }
  return runs;
}

/** True for the next rating of a transposed table, whose ratings stand side by side. */
const isRightOf = ({ sheet, row, column, rowCount, columnCount }: CellArea, at: CellRef): boolean =>
  sheet === at.sheet && row === at.row && rowCount === 1 && at.column === column + columnCount;

const byColumn = new WeakMap<Grid, Map<number, readonly CellValidation[]>>();

/** The drop-down or other rule that stands on a cell; null when there is none. */
export function validationAt(grid: Grid, at: CellRef): CellValidation | null {
  let columns = byColumn.get(grid);
  if (!columns) byColumn.set(grid, (columns = new Map()));
  let rules = columns.get(at.column);
  if (!rules) {
    const { column } = at;
    // A cell has one rule at most, so the last that begins at or above it is the only one that can hold it.
    rules = (grid.validations ?? [])
      .filter(({ area }) => column >= area.column && column < area.column + area.columnCount)
      .sort((a, b) => a.area.row - b.area.row);
    columns.set(column, rules);
  }
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[middle]?.area.row ?? 0) <= at.row) low = middle + 1;
    else high = middle;
  }
  const rule = rules[low - 1];
  return rule && contains(rule.area, at) ? rule : null;
}
