import { format as shown } from "numfmt";
import { readIsoDay, serialOf } from "../../src/domain/calendar/day";
import { columnIndex, readA1 } from "../../src/domain/grid/a1";
import type { CellArea, CellRef } from "../../src/domain/grid/cell-ref";
import {
  cellKey,
  type CellNote,
  type CellValidation,
  type CellValue,
  type DefinedName,
  type Grid,
  type ListTable,
  type ReadWorkbook,
} from "../../src/domain/grid/grid";

/** A workbook drawn in a test, and the cells drawn between « and », in reading order. */
export interface Drawn {
  readonly workbook: ReadWorkbook;
  readonly marks: readonly CellRef[];
}

/**
 * A workbook drawn as text: a row a line, cells between bars. A value given as ${…} stands in its cell as it is, bars and all.
 *
 *     == Plan ==                        begins a sheet (the first may be left out: "Plan"); also  == Log == at C5 (hidden)
 *     | Ref | Action  | Due |           ⏎ is a line break; an empty cell is empty; | | is a blank row
 *     | 1.1 | «Do it» | ^   | (hidden)  «…» what a finding should point at; ^ merged with the cell above, < with the one to the left
 *     (hidden columns C D)  (table Actions B2:F9)  (filtered)  (protected)   say something of the sheet
 *     (name Budget =Costs!$A$1)  (hidden name Budget =Costs!$A$1)            of the workbook
 *
 * A cell is text unless it says  date(2019-05-01,"mmm-yy")  number(1.1,"0.00")  formula(=A1+1 => 2) ; and it may add
 * fill(#FF0000)  list(Red; Amber; Green)  and  note(Ask Jo)  for its colour, its drop-down (or list(=Key!A2:A6)) and its note.
 */
export function sheet(strings: TemplateStringsArray, ...values: readonly string[]): Drawn {
  const text = strings.raw.map((part, index) => part + (index < values.length ? String.fromCharCode(FIRST_VALUE + index) : "")).join("");
  const sheets: SheetDrawing[] = [];
  const marks: CellRef[] = [];
  for (const line of text.split("\n").map((each) => each.trim())) {
    const title = /^== (.+?) ==(?: at ([A-Z]+)(\d+))?((?: \([a-z ]+\))*)$/.exec(line);
    if (title) {
      sheets.push(newSheet(fill(title[1]!, values), title[4] ?? ""));
      Object.assign(sheets.at(-1)!, title[2] ? { originColumn: columnIndex(title[2])!, originRow: Number(title[3]) - 1 } : {});
    } else if (line !== "") {
      if (sheets.length === 0) sheets.push(newSheet("Plan", ""));
      if (line.startsWith("|")) drawRow(sheets.at(-1)!, line, values, marks);
      else if (line.startsWith("(")) drawRemark(sheets.at(-1)!, line);
      else throw new Error(`A drawn sheet cannot hold the line "${line}".`);
    }
  }
  return {
    workbook: {
      ...workbookOf(sheets.map(gridOf)),
      names: sheets.flatMap(({ names }) => names),
      notes: sheets.flatMap(({ notes }) => notes),
    },
    marks,
  };
}

/** A workbook drawn as text that is not in a template: an example of a docs page. */
export const sheetOf = (text: string): Drawn => sheet(Object.assign([text], { raw: [text] }));

/** The workbook that holds these sheets and nothing else. */
export const workbookOf = (grids: readonly Grid[]): ReadWorkbook => ({
  grids,
  names: [],
  notes: [],
  date1904: false,
  structureProtected: false,
  readOnly: false,
});

/** Private-use characters stand for the template's values while the drawing is taken apart. */
const FIRST_VALUE = 0xe000;
const fill = (text: string, values: readonly string[]): string =>
  text.replace(/[\ue000-\uf8ff]/g, (mark) => values[mark.charCodeAt(0) - FIRST_VALUE] ?? mark);

interface SheetDrawing {
  readonly sheet: string;
  readonly visibility: Grid["visibility"];
  readonly originRow: number;
  readonly originColumn: number;
  readonly rows: CellValue[][];
  readonly joins: { readonly row: number; readonly column: number; readonly to: "above" | "left" }[];
  readonly texts: Map<number, string>;
  readonly formats: Map<number, string>;
  readonly fills: Map<number, string>;
  readonly formulas: Map<number, string>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tables: ListTable[];
  readonly validations: CellValidation[];
  readonly names: DefinedName[];
  readonly notes: CellNote[];
  filtered: boolean;
  isProtected: boolean;
}

const newSheet = (sheet: string, remarks: string): SheetDrawing => ({
  sheet,
  visibility: remarks.includes("(very hidden)") ? "veryHidden" : remarks.includes("(hidden)") ? "hidden" : "visible",
  originRow: 0,
  originColumn: 0,
  rows: [],
  joins: [],
  texts: new Map(),
  formats: new Map(),
  fills: new Map(),
  formulas: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  validations: [],
  names: [],
  notes: [],
  filtered: remarks.includes("(filtered)"),
  isProtected: remarks.includes("(protected)"),
});

function drawRemark(drawing: SheetDrawing, line: string): void {
  const columns = /^\(hidden columns ([A-Z ]+)\)$/.exec(line)?.[1];
  const table = /^\(table (\S+) (\S+)\)$/.exec(line);
  const name = /^\((hidden )?name (\S+) (=.+)\)$/.exec(line);
  if (name) drawing.names.push({ name: name[2]!, formula: name[3]!, visible: !name[1] });
  else if (columns) for (const letters of columns.split(" ")) drawing.hiddenColumns.add(columnIndex(letters)!);
  else if (table) drawing.tables.push({ name: table[1]!, area: readA1(table[2]!, drawing.sheet)! });
  else if (line === "(filtered)") drawing.filtered = true;
  else if (line === "(protected)") drawing.isProtected = true;
  else throw new Error(`A drawn sheet has no remark "${line}".`);
}

function drawRow(drawing: SheetDrawing, line: string, values: readonly string[], marks: CellRef[]): void {
  const end = line.lastIndexOf("|");
  if (end === 0) throw new Error(`The drawn row "${line}" lacks its last bar.`);
  const row = drawing.originRow + drawing.rows.length;
  const remark = line.slice(end + 1).trim();
  if (remark === "(hidden)" || remark === "(filtered)") drawing.hiddenRows.add(row);
  else if (remark !== "") throw new Error(`A drawn row has no remark "${remark}".`);
  if (remark === "(filtered)") drawing.filtered = true;
  drawing.rows.push(
    line
      .slice(1, end)
      .split("|")
      .map((cell, index) =>
        drawCell(drawing, { sheet: drawing.sheet, row, column: drawing.originColumn + index }, cell.trim(), values, marks),
      ),
  );
}

function drawCell(drawing: SheetDrawing, at: CellRef, cell: string, values: readonly string[], marks: CellRef[]): CellValue {
  const key = cellKey(at.row, at.column);
  const marked = /^«(.*)»$/.exec(cell);
  if (marked) marks.push(at);
  let text = (marked?.[1] ?? cell).trim();
  text = text.replace(/\s*fill\((#[0-9A-Fa-f]{6})\)/, (_, colour: string) => (drawing.fills.set(key, colour.toUpperCase()), ""));
  text = text.replace(/\s*list\(([^)]*)\)/, (_, words: string) => {
    const list = words.startsWith("=") ? null : words.split(";").map((word) => word.trim());
    drawing.validations.push({ area: { ...at, rowCount: 1, columnCount: 1 }, list, source: list?.join(",") ?? words });
    return "";
  });
  text = text.replace(/\s*note\(([^)]*)\)/, (_, note: string) => (drawing.notes.push({ at, text: note }), ""));
  if (text === "^" || text === "<") {
    drawing.joins.push({ row: at.row, column: at.column, to: text === "^" ? "above" : "left" });
    return null;
  }
  const date = /^date\((\d{4}-\d\d-\d\d),"(.*)"\)$/.exec(text);
  const number = /^number\((-?[\d.]+),"(.*)"\)$/.exec(text);
  if (date || number) {
    const value = date ? serialOf(readIsoDay(date[1]!)!, false) : Number(number![1]);
    const pattern = (date ?? number)![2]!;
    drawing.formats.set(key, pattern);
    drawing.texts.set(key, shown(pattern, value));
    return value;
  }
  const formula = /^formula\((=.*) => (.*)\)$/.exec(text);
  if (formula) drawing.formulas.set(key, fill(formula[1]!, values));
  text = fill(formula?.[2] ?? text, values).replaceAll("⏎", "\n");
  return text === "" ? null : text;
}

function gridOf({ rows, joins, ...drawing }: SheetDrawing): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  // Names and notes are the workbook's, not a sheet's.
  const { names, notes, ...grid } = drawing;
  void [names, notes];
  return {
    ...grid,
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    merges: mergesOf(drawing.sheet, joins),
  };
}

/** The blocks that the ^ and < of a drawing make: each such cell belongs to the block of the cell it points at. */
function mergesOf(sheet: string, joins: SheetDrawing["joins"]): CellArea[] {
  const blocks = new Map<number, CellArea>();
  const firstOf = new Map<number, number>();
  for (const { row, column, to } of joins) {
    const target = to === "above" ? cellKey(row - 1, column) : cellKey(row, column - 1);
    const first = firstOf.get(target) ?? target;
    firstOf.set(cellKey(row, column), first);
    const top = Math.floor(first / 16_384);
    const left = first % 16_384;
    const block = blocks.get(first) ?? { sheet, row: top, column: left, rowCount: 1, columnCount: 1 };
    blocks.set(first, {
      ...block,
      rowCount: Math.max(block.rowCount, row - top + 1),
      columnCount: Math.max(block.columnCount, column - left + 1),
    });
  }
  return [...blocks.values()];
}
