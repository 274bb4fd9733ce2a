import type { Edit } from "../domain/findings/finding";
import { toA1 } from "../domain/grid/a1";
import type { CellArea, CellRef } from "../domain/grid/cell-ref";
import { valueAt, type Grid, type ReadWorkbook } from "../domain/grid/grid";
import { withEdits } from "../domain/grid/with-edits";
import type { Action, Milestone, Plan, PlanTable } from "../domain/plan/plan";
import { labelledRatingIn, readLeadingRating, readTrailingRating } from "../domain/plan/rating";
import { fold } from "../domain/plan/words";
import { actionsOf, gridOf } from "../domain/rules/plan-places";
import { reportOn, type CheckReport } from "./check-workbook";
import type { AddColumnsOutcome, NewColumns, Workbook } from "./ports";

/** "split": a column of rating, commentary and evidence becomes three; "add": a plan without ratings gets the columns for them. */
export type ColumnWork = "split" | "add";

/** Why columns cannot be put in without harm. */
export type ColumnObstacle =
  /** Something stands beside the table. `cell` as a user reads it. */
  | { readonly kind: "occupied"; readonly sheet: string; readonly cell: string }
  /** An Excel table ends where ours would begin: sorting it would leave the new columns behind. */
  | { readonly kind: "excel table"; readonly sheet: string; readonly name: string }
  /** The values run down columns. */
  | { readonly kind: "transposed"; readonly sheet: string }
  /** The plan would read otherwise afterwards. */
  | { readonly kind: "reads otherwise" };

/** What putting columns in would do, for a preview: nothing has been written. */
export interface ColumnsPlan {
  readonly work: ColumnWork;
  readonly columns: readonly NewColumns[];
  /** The workbook that this rests on: where its rows have moved since, nothing is written. */
  readonly seen?: ReadWorkbook;
  /** Every cell that changes: the headers first, then row by row. */
  readonly headers: readonly Edit[];
  readonly cells: readonly Edit[];
  /** The workbook checked as it would then be. */
  readonly after: CheckReport;
}

export type ColumnsOffer =
  | { readonly kind: "nothing" }
  | { readonly kind: "offered"; readonly plan: ColumnsPlan }
  | { readonly kind: "refused"; readonly obstacle: ColumnObstacle };

/** The headings of the three columns, in the plans' own words. */
const HEADINGS = { rag: "RAG rating", commentary: "Commentary", evidence: "Evidence of impact" } as const;
type NewField = keyof typeof HEADINGS;
const NEW_FIELDS: readonly NewField[] = ["rag", "commentary", "evidence"];
/** Characters that a column of ratings is wide. */
const RAG_WIDTH = 14;

/** What putting columns into the plan just checked would do. */
export function planColumns(report: CheckReport, work: ColumnWork): ColumnsOffer {
  const { plan } = report;
  const tables = plan?.tables.filter((table) => (work === "split" ? table.combined : table.columns.rag === undefined)) ?? [];
  if (!plan || tables.length === 0) return { kind: "nothing" };
  for (const table of tables) {
    const obstacle = obstacleOf(table, fieldsFor(table, work), report);
    if (obstacle) return { kind: "refused", obstacle };
  }
  // Ratings that got into a neighbouring cell go to their own with the others, if the plan still reads the same.
  for (const strays of work === "split" ? [true, false] : [false]) {
    const drawn = tables.map((table) => columnsFor(table, work, report, plan, strays));
    const columns = drawn.map(({ columns: each }) => each);
    const after = reportOn(
      withEdits(
        report.workbook,
        columns.flatMap(({ edits }) => edits),
        columns.flatMap(({ merges }) => merges),
      ),
      report,
    );
    if (after.plan && readsTheSame(plan, after.plan))
      return {
        kind: "offered",
        plan: {
          work,
          columns,
          seen: report.workbook,
          headers: drawn.flatMap(({ headers }) => headers),
          cells: drawn.flatMap(({ cells }) => cells),
          after,
        },
      };
  }
  return { kind: "refused", obstacle: { kind: "reads otherwise" } };
}

/** Puts the columns in; nothing is written when a cell has changed since, or when anything stands in their place by now. */
export const addColumns = (workbook: Workbook, { columns, seen }: Pick<ColumnsPlan, "columns" | "seen">): Promise<AddColumnsOutcome> =>
  workbook.addColumns(columns, seen);

/** The fields that get a column of their own. */
const fieldsFor = (table: PlanTable, work: ColumnWork): readonly NewField[] =>
  work === "split" ? ["commentary", "evidence"] : NEW_FIELDS.filter((field) => table.columns[field] === undefined);

const rightOf = ({ area }: PlanTable): number => area.column + area.columnCount;

const overlaps = (a: CellArea, b: CellArea): boolean =>
  a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;

/** What stands in the way beside the table; null when its rows are free there. */
function obstacleOf(table: PlanTable, fields: readonly NewField[], { workbook }: CheckReport): ColumnObstacle | null {
  const { sheet, area } = table;
  if (table.transposed) return { kind: "transposed", sheet };
  const grid = gridOf(workbook, sheet);
  if (!grid) return { kind: "reads otherwise" };
  const listed = grid.tables.find((one) => overlaps(one.area, area));
  if (listed) return { kind: "excel table", sheet, name: listed.name };
  const place: CellArea = { ...area, column: rightOf(table), columnCount: fields.length };
  for (let row = place.row; row < place.row + place.rowCount; row++)
    for (let column = place.column; column < place.column + place.columnCount; column++)
      if (valueAt(grid, row, column) !== null) return { kind: "occupied", sheet, cell: toA1({ sheet, row, column }) };
  const merge = grid.merges?.find((one) => overlaps(one, place));
  return merge ? { kind: "occupied", sheet, cell: toA1(merge) } : null;
}

interface DrawnColumns {
  readonly columns: NewColumns;
  readonly headers: readonly Edit[];
  readonly cells: readonly Edit[];
}

function columnsFor(table: PlanTable, work: ColumnWork, report: CheckReport, plan: Plan, strays: boolean): DrawnColumns {
  const { sheet, area } = table;
  const grid = gridOf(report.workbook, sheet);
  if (!grid) throw new Error(`The sheet ${sheet} was not read.`);
  const fields = fieldsFor(table, work);
  const first = rightOf(table);
  const columnOf = (field: NewField): number => table.columns[field] ?? first + fields.indexOf(field);
  const placeOf = (field: NewField): number => (fields.includes(field) ? first + fields.indexOf(field) : columnOf(field));
  const edit = (at: CellRef, becomes: string | null): Edit => ({ at, was: valueAt(grid, at.row, at.column), becomes });

  const headers = headerRows(table, grid).flatMap((row) => [
    ...(work === "split" ? [edit({ sheet, row, column: columnOf("rag") }, HEADINGS.rag)] : []),
    ...fields.map((field) => edit({ sheet, row, column: placeOf(field) }, HEADINGS[field])),
  ]);
  const rows = work === "split" ? rowsOf(plan, table) : [];
  const cells = rows.flatMap(({ milestone, action }) => {
    const at = { sheet, row: milestone.row, column: columnOf("rag") };
    const parts = splitCell(valueAt(grid, at.row, at.column), plan);
    if (parts)
      return [
        edit(at, parts.rating),
        ...(["commentary", "evidence"] as const).flatMap((field) =>
          parts[field] === "" ? [] : [edit({ ...at, column: placeOf(field) }, parts[field])],
        ),
      ];
    // Only where nothing in the column rates the action: below another rating the cell may be part of a merge, which takes no text.
    const isRated = action.milestones.some(({ rating }) => rating?.stated.at.column === at.column);
    return strays && !isRated && valueAt(grid, at.row, at.column) === null ? strayRating(milestone, at, grid, plan) : [];
  });
  const like = first - 1;
  const merged = (grid.merges ?? []).filter((one) => one.column === like && one.columnCount === 1 && overlaps(one, area));
  return {
    headers,
    cells,
    columns: {
      sheet,
      row: area.row,
      rowCount: area.rowCount,
      column: first,
      like,
      styled: styledRows(area, like, grid),
      widths: fields.map((field) => (field === "rag" ? RAG_WIDTH : null)),
      merges: merged.flatMap((one) => fields.map((field) => ({ ...one, column: placeOf(field) }))),
      edits: [...headers, ...cells],
    },
  };
}

/** Runs of the table's rows whose last cell stands by itself: a heading merged across the table ends where it ends. */
function styledRows({ sheet, row, rowCount }: CellArea, like: number, { merges }: Grid): NewColumns["styled"] {
  const across = (merges ?? []).filter((one) => one.columnCount > 1 && one.column <= like && like < one.column + one.columnCount);
  const runs: { row: number; rowCount: number }[] = [];
  for (let each = row; each < row + rowCount; each++) {
    if (across.some((one) => overlaps(one, { sheet, row: each, rowCount: 1, column: like, columnCount: 1 }))) continue;
    const last = runs.at(-1);
    if (last && last.row + last.rowCount === each) last.rowCount++;
    else runs.push({ row: each, rowCount: 1 });
  }
  return runs;
}

/** The rows of the table that repeat its headings: the first, and those at page breaks. */
function headerRows(table: PlanTable, grid: Grid): number[] {
  const headings = table.explained.flatMap(({ column, header }) => (header === "" ? [] : [{ column, words: fold(header) }]));
  const rows: number[] = [];
  for (let row = table.area.row; row < table.area.row + table.area.rowCount; row++) {
    // Where a line of the page before was caught in a heading's cell, the heading stands below it.
    const same = headings.filter(({ column, words }) => fold(String(valueAt(grid, row, column) ?? "")).endsWith(words));
    if (row === table.headerRow || (same.length >= 2 && same.length * 2 >= headings.length)) rows.push(row);
  }
  return rows;
}

/** The table's rows that belong to actions, each once however many actions share it. */
function rowsOf(plan: Plan, table: PlanTable): readonly { readonly milestone: Milestone; readonly action: Action }[] {
  const rows = actionsOf(plan).flatMap(({ action, table: own }) =>
    own === table ? action.milestones.map((milestone) => ({ milestone, action })) : [],
  );
  return [...new Map(rows.map((row) => [row.milestone.row, row])).values()];
}

/** A cell that holds rating, commentary and evidence, taken apart; null when there is nothing to take apart. */
function splitCell(
  value: Edit["was"],
  { key }: Plan,
): { readonly rating: string | null; readonly commentary: string; readonly evidence: string } | null {
  const text = typeof value === "string" ? value.trim() : "";
  if (text === "") return null;
  const leading = readLeadingRating(text, key);
  if (leading) return leading.words === value ? null : { rating: leading.words, ...withEvidence(leading.rest) };
  // Words that are no rating of the key stay where they are if they are all there is, to be put right there; a longer text is commentary.
  const labelled = labelledRatingIn(text);
  if (labelled) return { rating: labelled.words, ...withEvidence(labelled.rest) };
  return text.length <= MOST_OF_A_RATING && !/[\r\n]/.test(text) ? null : { rating: null, ...withEvidence(text) };
}

const MOST_OF_A_RATING = 20;
/** A line by which people begin the evidence in a cell that holds commentary as well. */
const EVIDENCE_LINE = /(^|\n)[ \t]*(?=evidence(?: of impact)?[ \t]*[:–—-])/i;

/** Commentary and, from a line that begins with "Evidence:" on, evidence. Every character goes to one or the other. */
function withEvidence(text: string): { readonly commentary: string; readonly evidence: string } {
  const match = EVIDENCE_LINE.exec(text);
  if (!match) return { commentary: text, evidence: "" };
  return { commentary: text.slice(0, match.index).trim(), evidence: text.slice(match.index).trim() };
}

/** A labelled rating that got to the end of the measure, or to a cell of its own beside its column: "… for a peer. Grade: White". */
function strayRating({ rating }: Milestone, at: CellRef, grid: Grid, { key }: Plan): readonly Edit[] {
  const from = rating?.stated.at;
  if (!rating?.status || !from || from.row !== at.row || from.column >= at.column) return [];
  const was = valueAt(grid, from.row, from.column);
  if (typeof was !== "string") return [];
  const trailing = readTrailingRating(was, key);
  const words = trailing?.words ?? labelledRatingIn(was)?.words;
  if (words === undefined) return [];
  const left = trailing?.before ?? "";
  return [
    { at: from, was, becomes: left === "" ? null : left },
    { at, was: null, becomes: words },
  ];
}

/** Whether two readings tell of the same actions: commentary and evidence are looked at together, as one column held both. */
function readsTheSame(before: Plan, after: Plan): boolean {
  if (after.tables.some(({ combined, columns }) => combined || columns.rag === undefined)) return false;
  return JSON.stringify(toldOf(before)) === JSON.stringify(toldOf(after));
}

const squeezed = (text: string | undefined | null): string => (text ?? "").replace(/\s+/g, " ").trim();

function toldOf(plan: Plan): unknown {
  const row = (milestone: Milestone): unknown => {
    const { rating, commentary, evidence } = milestone;
    const isRated = rating?.status !== null && rating !== null;
    const words = isRated ? rating.status?.status : "";
    const texts = [isRated ? "" : labelledRest(rating?.stated.text), commentary?.text, evidence?.text];
    return [
      milestone.row,
      milestone.timescale?.text,
      milestone.measures.map(({ text }) => squeezed(text)),
      milestone.lead?.text,
      words,
      squeezed(texts.filter((text) => text !== undefined && text !== "").join(" ")),
    ];
  };
  const action = ({ ref, text, objective, lead, milestones }: Action): unknown => [
    ref?.text,
    text?.text,
    objective?.text,
    lead?.text,
    milestones.map(row),
  ];
  return [
    plan.key.statuses.map(({ status }) => status),
    plan.priorities.map(({ number, title, actions }) => [number, title, actions.map(action)]),
    plan.unplaced.map(({ text }) => squeezed(text)),
  ];
}

/** A rating that is no status of the key, without the label that a split takes off. */
function labelledRest(text: string | undefined): string {
  const labelled = text === undefined ? null : labelledRatingIn(text);
  return labelled ? `${labelled.words} ${labelled.rest}` : (text ?? "");
}
