import { isoDay, type Day } from "../calendar/day";
import type { ReadWorkbook } from "../grid/grid";
import { fitTables, keptHeading, markOf, sameSheet } from "./correction-fit";
import type { ColumnReading, Meaning, PlanTable, UnusedCorrection } from "./plan";
import {
  DEFAULT_PLAN_SETTINGS,
  readPlanSettings,
  type HeaderRowCorrection,
  type PlanSettings,
  type TableCorrection,
} from "./plan-settings";
import { linesOfSheet } from "./sheet-lines";
import { fold } from "./words";

/** What the user says about how the plan is read. Rows and columns are zero-based; null takes an earlier word back: what was read holds. */
export type Correction =
  /** `column` is one of those the table explains. */
  | { readonly kind: "column"; readonly table: PlanTable; readonly column: number; readonly role: ColumnReading | null }
  /** Headings stand in this row of the sheet, `instead` of the row they were found in. */
  | { readonly kind: "headings"; readonly sheet: string; readonly row: number; readonly instead: number | null }
  /** This row, taken for headings, is none: its table is no part of the plan. */
  | { readonly kind: "no headings"; readonly sheet: string; readonly row: number }
  /** Headings and tables of the sheet as they were read. */
  | { readonly kind: "sheet as read"; readonly sheet: string }
  /** The sheet is part of the plan, or holds none of it, whatever it looks like. */
  | { readonly kind: "sheet"; readonly sheet: string; readonly isPlan: boolean }
  | { readonly kind: "period"; readonly period: { readonly start: Day; readonly end: Day } | null }
  | { readonly kind: "meaning"; readonly status: string; readonly meaning: Meaning | null }
  /** How dates are read that leave it open; what is absent stays as it was. */
  | { readonly kind: "dates"; readonly dates: Partial<Pick<PlanSettings, "dayFirst" | "yearConvention" | "monthDue">> }
  /** The order of day and month, and what a bare year or month means, as the words show. */
  | { readonly kind: "dates as read" }
  | { readonly kind: "unused"; readonly unused: UnusedCorrection }
  | { readonly kind: "all as read" };

/** Why a correction cannot be kept. "too many": more than the workbook can keep for us. */
export type CorrectionRefusal = "no such row" | "no such days" | "too many";

/**
 * The settings after a correction; why there are none where it makes no sense. `workbook` is the one that was read and shown to the user,
 * `now` as it stands by now: a row that the user names is counted there.
 */
export function correctPlan(
  settings: PlanSettings,
  correction: Correction,
  workbook: ReadWorkbook,
  now: ReadWorkbook = workbook,
): PlanSettings | CorrectionRefusal {
  const corrected = applied(settings, correction, workbook, now);
  return typeof corrected === "string" ? corrected : (readPlanSettings(corrected) ?? "too many");
}

function applied(
  settings: PlanSettings,
  correction: Correction,
  workbook: ReadWorkbook,
  now: ReadWorkbook,
): PlanSettings | CorrectionRefusal {
  switch (correction.kind) {
    case "column":
      return withColumn(settings, correction.table, correction.column, correction.role);
    case "headings":
      return withHeadings(settings, correction, workbook, now);
    case "no headings": {
      const row = headerRow(workbook, correction.sheet, correction.row, false);
      return row ? withRows(settings, [row]) : "no such row";
    }
    case "sheet as read":
      return {
        ...settings,
        headerRows: settings.headerRows.filter(({ sheet }) => !sameSheet(sheet, correction.sheet)),
        planSheets: without(settings.planSheets, correction.sheet),
        ignoredSheets: without(settings.ignoredSheets, correction.sheet),
      };
    case "sheet": {
      const { sheet, isPlan } = correction;
      const [planSheets, ignoredSheets] = [without(settings.planSheets, sheet), without(settings.ignoredSheets, sheet)];
      return isPlan
        ? { ...settings, planSheets: [...planSheets, sheet], ignoredSheets }
        : { ...settings, planSheets, ignoredSheets: [...ignoredSheets, sheet] };
    }
    case "period": {
      const { period } = correction;
      if (period && period.start > period.end) return "no such days";
      return { ...settings, period: period && { start: isoDay(period.start), end: isoDay(period.end) } };
    }
    case "meaning": {
      const { status, meaning } = correction;
      const others = settings.meanings.filter((each) => fold(each.status) !== fold(status));
      return { ...settings, meanings: meaning === null ? others : [...others, { status, meaning }] };
    }
    case "dates":
      return { ...settings, ...correction.dates };
    case "dates as read":
      return { ...settings, dayFirst: null, yearConvention: null, monthDue: null };
    case "unused":
      return withoutUnused(settings, correction.unused);
    case "all as read":
      return DEFAULT_PLAN_SETTINGS;
  }
}

const without = (sheets: readonly string[], gone: string): string[] => sheets.filter((sheet) => !sameSheet(sheet, gone));

/** One column holds one thing, and of most things there is one: another column of the table that was said to hold the same no longer is. */
function withColumn(settings: PlanSettings, table: PlanTable, column: number, role: ColumnReading | null): PlanSettings {
  const place = table.explained.findIndex((each) => each.column === column);
  const mark = markOf(table.explained, place);
  const headings = [...new Set(table.explained.map(({ header }) => keptHeading(header)).filter((header) => header !== ""))];
  const [known, others] = tableCorrections(settings.tables, table.sheet, headings);
  const stays = (each: TableCorrection["columns"][number]): boolean => !isSameColumn(each, mark) && !excludes(role, each.role);
  const columns = known.flatMap((each) => each.columns).filter(stays);
  const isAsRead = role === null || role === table.explained[place]?.readAs;
  const all = isAsRead || place < 0 ? columns : [...columns, { ...mark, role }];
  return { ...settings, tables: all.length === 0 ? others : [...others, { sheet: table.sheet, headings, columns: all }] };
}

/** What was said of this table, and what of others. */
function tableCorrections(
  tables: readonly TableCorrection[],
  sheet: string,
  headings: readonly string[],
): [known: TableCorrection[], others: TableCorrection[]] {
  const fits = fitTables(
    [headings],
    tables.filter((table) => sameSheet(table.sheet, sheet)),
  );
  const isKnown = (table: TableCorrection): boolean => (fits.get(table)?.size ?? 0) > 0;
  return [tables.filter(isKnown), tables.filter((table) => !isKnown(table))];
}

type Mark = Omit<TableCorrection["columns"][number], "role">;

const isSameColumn = (one: Mark, other: Mark): boolean =>
  one.nth === other.nth &&
  fold(one.header) === fold(other.header) &&
  fold(one.left) === fold(other.left) &&
  fold(one.right) === fold(other.right);

/** Columns of which there is only one of a kind; a combined column is the only one of three. */
function excludes(role: ColumnReading | null, other: ColumnReading): boolean {
  const parts = (each: ColumnReading | null): readonly (ColumnReading | null)[] =>
    each === "combined" ? ["rag", "commentary", "evidence"] : [each];
  return role !== "extra" && parts(role).some((part) => parts(other).includes(part));
}

/** A row as a correction knows it again; null for none, and where no text stands in it. */
function headerRow({ grids }: ReadWorkbook, sheet: string, row: number | null, isHeader: boolean): HeaderRowCorrection | null {
  const grid = grids.find((each) => sameSheet(each.sheet, sheet));
  const line = grid && linesOfSheet(grid).lines.find(({ index }) => index === row);
  return line ? { sheet, row: line.index, headings: line.cells.slice(0, MOST_CELLS).map(({ text }) => keptHeading(text)), isHeader } : null;
}

/** A row is known again by so many of its cells. */
const MOST_CELLS = 200;

function withHeadings(
  settings: PlanSettings,
  { sheet, row, instead }: Extract<Correction, { kind: "headings" }>,
  workbook: ReadWorkbook,
  now: ReadWorkbook,
): PlanSettings | CorrectionRefusal {
  const said = headerRow(now, sheet, row, true);
  if (!said) return "no such row";
  const old = headerRow(workbook, sheet, instead, false);
  const corrected = withRows(settings, old && !hasSameWords(old, said) ? [old, said] : [said]);
  const planSheets = without(settings.planSheets, sheet);
  return {
    ...corrected,
    ignoredSheets: without(settings.ignoredSheets, sheet),
    planSheets: instead === null ? [...planSheets, sheet] : settings.planSheets,
  };
}

const hasSameWords = (one: HeaderRowCorrection, other: HeaderRowCorrection): boolean =>
  sameSheet(one.sheet, other.sheet) && one.headings.map(fold).join("|") === other.headings.map(fold).join("|");

/** The settings with what is said of rows, in the place of what was said of the same rows before. */
function withRows(settings: PlanSettings, rows: readonly HeaderRowCorrection[]): PlanSettings {
  const others = settings.headerRows.filter((each) => !rows.some((row) => hasSameWords(each, row)));
  return { ...settings, headerRows: [...others, ...rows] };
}

function withoutUnused(settings: PlanSettings, unused: UnusedCorrection): PlanSettings {
  switch (unused.of) {
    case "column": {
      const tables = settings.tables.map((table) => ({
        ...table,
        columns: table.columns.filter((each) => !isEqual(each, unused.correction)),
      }));
      return { ...settings, tables: tables.filter(({ columns }) => columns.length > 0) };
    }
    case "header row":
      return { ...settings, headerRows: settings.headerRows.filter((each) => !isEqual(each, unused.correction)) };
    case "ignored sheet":
      return { ...settings, ignoredSheets: without(settings.ignoredSheets, unused.sheet) };
    case "plan sheet":
      return { ...settings, planSheets: without(settings.planSheets, unused.sheet) };
    case "meaning":
      return { ...settings, meanings: settings.meanings.filter((each) => fold(each.status) !== fold(unused.correction.status)) };
    case "period":
      return { ...settings, period: null };
  }
}

/** Whether two corrections, as they are kept, are the same. */
const isEqual = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
