import { columnLetters, MAX_COLUMNS } from "../grid/a1";
import { contains, type CellArea, type CellRef } from "../grid/cell-ref";
import { textAt, type Grid, type ReadWorkbook } from "../grid/grid";
import type { Action, Field, Milestone, Plan, PlanTable, Priority } from "../plan/plan";
import { readHeader } from "../plan/header-words";
import { onceAPlan } from "./once-a-plan";
import { isNoAction } from "./placeholder";

/** An action with the priority and the table it stands in. */
export interface PlacedAction {
  readonly action: Action;
  readonly priority: Priority;
  readonly table: PlanTable;
}

/** Every action of the plan, in the plan's order. */
export const actionsOf: (plan: Plan) => readonly PlacedAction[] = onceAPlan((plan) => {
  const places: PlacedAction[] = [];
  for (const priority of plan.priorities)
    priority.actions.forEach((action) => {
      const table = plan.tables[action.table];
      if (!table) throw new Error(`The action at row ${action.at.row + 1} of ${action.at.sheet} stands in no table of the plan.`);
      places.push({ action, priority, table });
    });
  return places;
});

/** The fields that every action is asked for, once for all of its rows. */
export type AskedField = "action" | "lead" | "timescale" | "measure" | "rag";

/** How the actions in tables with a column for a field use it. */
export interface FieldUse {
  /** How many such actions there are. */
  readonly actions: number;
  /** Those with nothing in it on any of their rows, in the plan's order. In a combined column, text without a status is no rating. */
  readonly without: readonly PlacedAction[];
}

/** How the plan's actions use each field that they are all asked for, found in one walk: nearly all have all of them. */
export const fieldUses: (plan: Plan) => Readonly<Record<AskedField, FieldUse>> = onceAPlan((plan) => {
  const newUse = (): { actions: number; without: PlacedAction[] } => ({ actions: 0, without: [] });
  const count = (use: ReturnType<typeof newUse>, place: PlacedAction, isGiven: boolean): void => {
    use.actions++;
    if (!isGiven) use.without.push(place);
  };
  const [action, lead, timescale, measure, rag] = [newUse(), newUse(), newUse(), newUse(), newUse()];
  actionsOf(plan).forEach((place) => {
    const { columns, combined } = place.table;
    const { milestones } = place.action;
    if (columns.action !== undefined) count(action, place, place.action.text !== null);
    if (columns.lead !== undefined) count(lead, place, place.action.lead !== null || milestones.some(hasLead));
    if (columns.timescale !== undefined) count(timescale, place, milestones.some(hasTimescale));
    if (columns.measure !== undefined) count(measure, place, milestones.some(hasMeasure));
    if (columns.rag !== undefined) count(rag, place, milestones.some(combined ? hasStatus : hasRating));
  });
  return { action, lead, timescale, measure, rag };
});

const hasLead = ({ lead }: Milestone): boolean => lead !== null;
const hasTimescale = ({ timescale }: Milestone): boolean => timescale !== null;
const hasMeasure = ({ measures }: Milestone): boolean => measures.length > 0;
const hasStatus = ({ rating }: Milestone): boolean => rating !== null && rating.status !== null;
/** Whether the row has a rating of its own, be it a status of the key or not. */
export const hasRating = ({ rating }: Milestone): boolean => rating !== null;

/** True for an action that is none ("No further action required"), or only introduces those below ("Improve screening:"): nobody leads it, and nothing falls due. */
export const asksNothing = ({ text }: Action): boolean => text !== null && (/:\s*$/.test(text.text.slice(-4)) || isNoAction(text.text));

/** The cell of a field in a row (in a transposed table: a column) of the table; null when the table has no such column. */
export function fieldCell(
  table: PlanTable,
  field: Field,
  at: { readonly sheet: string; readonly row: number; readonly column?: number },
): CellRef | null {
  const place = table.columns[field];
  if (place === undefined) return null;
  return table.transposed ? { sheet: at.sheet, row: place, column: at.column ?? at.row } : { sheet: at.sheet, row: at.row, column: place };
}

/** True for a cell above the action's rows (in a transposed table: left of its column), as one that is merged over several actions is for all but the first. */
export const isAboveOwnRows = (plan: Plan, { at: own, table, milestones }: Action, at: CellRef): boolean =>
  at.sheet === own.sheet &&
  (plan.tables[table]?.transposed ? at.column < own.column : at.row < Math.min(own.row, milestones[0]?.row ?? own.row));

/** The cell of a field in the row of a rating; of a rating merged over several actions, in the action's own first row. */
export const cellBeside = (
  plan: Plan,
  { action, table }: Pick<PlacedAction, "action" | "table">,
  field: Field,
  rated: CellRef,
): CellRef | null => fieldCell(table, field, isAboveOwnRows(plan, action, rated) ? action.at : rated);

/** Whole rows of a sheet, as "28:28". */
export const wholeRows = (sheet: string, row: number, rowCount = 1): CellArea => ({
  sheet,
  row,
  column: 0,
  rowCount,
  columnCount: MAX_COLUMNS,
});

/** The header row of a table, from its first column to its last. */
export const headerOf = (table: PlanTable): CellArea =>
  table.transposed ? { ...table.area, columnCount: 1 } : { ...table.area, row: table.headerRow, rowCount: 1 };

/** The grid of a sheet; null when the workbook as read has none. */
export function gridOf(workbook: ReadWorkbook, sheet: string): Grid | null {
  let grids = bySheet.get(workbook);
  if (!grids) bySheet.set(workbook, (grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]))));
  return grids.get(sheet) ?? null;
}

const bySheet = new WeakMap<ReadWorkbook, ReadonlyMap<string, Grid>>();

/** Says of a cell that a message about another names that it is on another sheet: " on “More”"; "" on the same sheet. */
export const onOtherSheet = (at: { readonly sheet: string }, from: { readonly sheet: string }): string =>
  at.sheet === from.sheet ? "" : ` on “${at.sheet}”`;

/** Where an action stands, as a user would say it: "row 7", in a transposed table "column C". */
export const lineOf = ({ transposed }: PlanTable, { row, column }: CellRef): string =>
  transposed ? `column ${columnLetters(column)}` : `row ${row + 1}`;

/**
 * The cell in which an action's field would stand, when it is blank in every row of the action; null when something stands there or the table has
 * no such column. A cell shared by several actions is not blank for those whose part of it could not be told, nor is one merged with a filled cell
 * above. Spaces alone are nothing.
 */
export function blankCell(workbook: ReadWorkbook, { action, table }: Pick<PlacedAction, "action" | "table">, field: Field): CellRef | null {
  const isBlank = (at: CellRef | null): boolean => at === null || sharedCell(workbook, at) === null;
  const places = action.milestones.map(({ sheet, row }) => fieldCell(table, field, { sheet, row, column: action.at.column }));
  return places.every(isBlank) ? shownAt(workbook, fieldCell(table, field, action.at)) : null;
}

/** The cell, or the first of the merge that hides it: the one that can be written in. null for none. */
export function shownAt(workbook: ReadWorkbook, at: CellRef | null): CellRef | null {
  const grid = at && gridOf(workbook, at.sheet);
  const merge = grid && mergeOver(grid, at);
  return merge ? { sheet: merge.sheet, row: merge.row, column: merge.column } : at;
}

/** The text that a cell shows and the cell that holds it: of a merged one, the merge's first. null when that is nothing or spaces alone. */
export function sharedCell(workbook: ReadWorkbook, at: CellRef): { readonly at: CellRef; readonly text: string } | null {
  const grid = gridOf(workbook, at.sheet);
  if (!grid) return null;
  const { sheet, row, column } = mergeOver(grid, at) ?? at;
  const text = textAt(grid, row, column).trim();
  return text === "" ? null : { at: { sheet, row, column }, text };
}

/** The merge that a cell is hidden by, as it is not its first; null for any cell that shows itself. */
export function mergeOver(grid: Grid, at: CellRef): CellArea | null {
  let rows = mergesByRow.get(grid);
  if (!rows) {
    mergesByRow.set(grid, (rows = new Map()));
    for (const merge of grid.merges ?? []) {
      for (let { row } = merge; row < merge.row + Math.min(merge.rowCount, TALLEST); row++) {
        const others = rows.get(row);
        if (others) others.push(merge);
        else rows.set(row, [merge]);
      }
    }
  }
  const merge = rows.get(at.row)?.find((each) => contains(each, at));
  return merge && (merge.row !== at.row || merge.column !== at.column) ? merge : null;
}

/** No row of a plan reaches further down than this; a merge over whole columns is none of its cells. */
const TALLEST = 1000;

const mergesByRow = new WeakMap<Grid, Map<number, CellArea[]>>();

/** Whether a lead, timescale or measure is given for a priority as a whole: in its row, or in a line under its heading such as "Lead officer: …". */
export const isGivenFor = ({ leads, timescales, measures, details }: Priority, field: "lead" | "timescale" | "measure"): boolean =>
  ({ lead: leads, timescale: timescales, measure: measures })[field].length > 0 ||
  details.some(({ label, stated }) => {
    const header = readHeader(label);
    return header?.role === field && header.strength === SURE && stated.text.trim() !== "";
  });

/** Words that are nothing but the name of a field: "Lead officer", not "Partnership Lead". */
const SURE = 3;
