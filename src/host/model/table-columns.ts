import type { Sheet, Table } from "./sheet";
import type { Workbook } from "./workbook";

/** Whole columns that are inserted before `at` (count above 0) or deleted from `at` on (below 0). */
export interface ColumnShift {
  readonly at: number;
  readonly count: number;
}

/**
 * Gives tables the columns that were inserted into them, with headings "Column1", "Column2" … as Excel does, and takes away those that were
 * deleted; formulas that spoke of these say #REF!. To be called when cells and areas have moved; `areas` are those of the tables before.
 * https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165
 */
export function shiftTableColumns(
  workbook: Workbook,
  sheet: Sheet,
  before: ReadonlyMap<Table, Pick<Table["area"], "column" | "columnCount">>,
  { at, count }: ColumnShift,
): void {
  for (const [table, { column, columnCount }] of before) {
    if (count > 0) {
      if (at <= column || at >= column + columnCount) continue;
      const names = freshNames(table.columns, count);
      table.columns = [...table.columns.slice(0, at - column), ...names, ...table.columns.slice(at - column)];
      if (!table.showHeaders) continue;
      for (const [index, name] of names.entries()) {
        Object.assign(sheet.cells.touch(table.area.row, at + index), { value: name, isError: false, formula: null });
        sheet.markCell(table.area.row, at + index);
      }
    } else {
      const gone = table.columns.filter((_, index) => column + index >= at && column + index < at - count);
      if (gone.length === 0) continue;
      const all = table.columns;
      table.columns = all.filter((_, index) => column + index < at || column + index >= at - count);
      forgetColumns(workbook, { table: table.name, columns: all, gone });
    }
  }
}

/** The first of "Column1", "Column2" … that no other column has. */
export function freshNames(columns: readonly string[], count: number): string[] {
  const taken = new Set(columns.map((name) => name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number++) if (!taken.has(`column${number}`)) names.push(`Column${number}`);
  return names;
}

/** Columns that a table lost. */
export interface LostColumns {
  readonly table: string;
  /** All it had, in order, as formulas call them. */
  readonly columns: readonly string[];
  readonly gone: readonly string[];
}

function forgetColumns(workbook: Workbook, lost: LostColumns): void {
  for (const sheet of workbook.sheets)
    for (const [row, cells] of sheet.cells.rows)
      for (const [column, cell] of cells) {
        const formula = cell.formula === null ? null : withoutColumns(cell.formula, lost);
        if (formula === cell.formula) continue;
        cell.formula = formula;
        sheet.markCell(row, column);
      }
  for (const name of workbook.names) {
    const formula = withoutColumns(name.formula, lost);
    if (formula === name.formula) continue;
    name.formula = formula;
    workbook.namesChanged = true;
  }
}

/** Signs that a column's name in a formula puts a "'" before. */
export const QUOTED = /['[\]#@]/g;

/**
 * The formula with what it says of lost columns as #REF!; of a run of columns, Plan[[Days]:[Cost]], what is left of it. Excel writes
 * Plan[#REF!]; #REF! alone means the same and is read by all.
 */
export function withoutColumns(formula: string, { table, columns, gone }: LostColumns): string {
  const keyOf = (name: string): string => name.replace(QUOTED, "'$&").toLowerCase();
  const keys = columns.map(keyOf);
  const lost = new Set(gone.map(keyOf));
  return mapColumnReferences(formula, table, (inside) => {
    const names = bracketed(inside);
    if (!names.some((name) => lost.has(name.toLowerCase()))) return null;
    const run = /^(.*\[)((?:[^\][']|'.)+)\]:\[((?:[^\][']|'.)+)(\]\])$/s.exec(inside);
    if (!run) return "#REF!";
    const [, before = "", first = "", last = "", after = ""] = run;
    const left = keys.slice(keys.indexOf(first.toLowerCase()), keys.indexOf(last.toLowerCase()) + 1).filter((key) => !lost.has(key));
    const nameOf = (key: string | undefined): string => columns[keys.indexOf(key ?? "")]?.replace(QUOTED, "'$&") ?? "";
    return left.length === 0 ? "#REF!" : `${table}${before}${nameOf(left[0])}]:[${nameOf(left.at(-1))}${after}`;
  });
}

/** The words in the innermost brackets, in order. */
function bracketed(text: string): string[] {
  return Array.from(text.matchAll(/\[((?:[^\][']|'.)*)\]/gs), ([, inside = ""]) => inside);
}

/**
 * The formula with each "Table[…]" of one table given to `map`: brackets and all; null leaves it, another text stands for table and brackets.
 * What stands in quotation marks is text and left alone.
 */
export function mapColumnReferences(formula: string, table: string, map: (inside: string) => string | null): string {
  const start = `${table}[`.toLowerCase();
  const lower = formula.toLowerCase();
  if (!lower.includes(start)) return formula;
  let text = "";
  let from = 0;
  for (let at = 0; at < formula.length; at++) {
    if (formula[at] === '"') {
      const close = formula.indexOf('"', at + 1);
      if (close < 0) break;
      at = close;
    } else if (lower.startsWith(start, at) && !/[\p{L}\p{N}_.\\]/u.test(formula[at - 1] ?? "")) {
      const open = at + start.length - 1;
      const end = closingBracket(formula, open);
      const mapped = map(formula.slice(open, end));
      text += formula.slice(from, at) + (mapped ?? formula.slice(at, end));
      from = end;
      at = end - 1;
    }
  }
  return text + formula.slice(from);
}

/** Behind the "]" that closes the "[" here; the text's end when none does. */
export function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  return text.length;
}
