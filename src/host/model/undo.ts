import type { Area } from "./area";
import { isInside } from "./area-algebra";
import type { Cell } from "./cell-store";
import { MAX_COLUMNS } from "./limits";
import { forEachCell, forEachRow } from "./look";
import type { AxisSize, Sheet, SheetPart } from "./sheet";
import { deleteCells, insertCells } from "./shift-cells";
import type { Name, Workbook } from "./workbook";

/** "Undo levels": https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_STEPS = 100;

/** A part of a sheet as it stood, to be put back. */
interface Snapshot {
  readonly sheet: Sheet;
  /** Cells outside it were not touched. */
  readonly area: Area;
  readonly cells: readonly (readonly [row: number, column: number, cell: Cell])[];
  readonly lists: { readonly [K in ListPart]: Sheet[K] };
  readonly rows: readonly (readonly [number, AxisSize])[];
  readonly columns: readonly (readonly [number, AxisSize])[];
  readonly autoFilter: Sheet["autoFilter"];
}

/** The lists of a sheet that a person's change can reach, by the part of the file each is saved in. */
const LISTS = {
  merges: "merges",
  validations: "validations",
  conditionalFormats: "conditionalFormats",
  tables: "tables",
  comments: "comments",
  hyperlinks: "hyperlinks",
} as const satisfies Record<string, SheetPart>;
type ListPart = keyof typeof LISTS;

/** Cells that a change reaches. */
export interface Scope {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Rows that a change inserts or deletes. */
export interface RowShift {
  readonly kind: "insert" | "delete";
  readonly sheet: Sheet;
  readonly row: number;
  readonly count: number;
}

/** How to get back to where things stood: first the rows, then what stood in them. */
interface Step {
  readonly rows: RowShift | null;
  readonly snapshots: readonly Snapshot[];
  /** Of the whole workbook, when rows move or cells are moved: formulas and names that follow them. */
  readonly formulas: Formulas | null;
}

interface Formulas {
  readonly cells: readonly { readonly sheet: Sheet; readonly row: number; readonly column: number; readonly formula: string }[];
  readonly names: readonly { readonly name: Name; readonly formula: string }[];
}

export interface ChangeOptions {
  /** The rows that the change inserts or deletes. */
  readonly rows?: RowShift;
  /** The change moves cells, and formulas follow them. */
  readonly moves?: boolean;
}

/**
 * What a person can take back and do again. Each change is made through `change`, which keeps what was there before it.
 * A change by an add-in empties both, as Excel does for add-ins that use the sets below ExcelApi 1.20: https://github.com/OfficeDev/office-js/issues/2543
 */
export class UndoStack {
  readonly #workbook: Workbook;
  #done: Step[] = [];
  #undone: Step[] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    workbook.listen(({ kind, by }) => {
      if (by !== "add-in" || kind === "selection" || kind === "settings" || kind === "sheet activated") return;
      this.#done = [];
      this.#undone = [];
    });
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Makes a person's change to the cells so that it can be undone. Nothing is kept when `make` throws, or says by false that it changed nothing. */
  change(scopes: readonly Scope[], make: () => unknown, { rows, moves = rows !== undefined }: ChangeOptions = {}): void {
    const before = this.#step(scopes, rows ? inverse(rows) : null, moves);
    if (make() === false) return;
    this.#done.push(before);
    if (this.#done.length > MOST_STEPS) this.#done.shift();
    this.#undone = [];
  }

  /** Takes the last change back and gives where it was; null when there is none. */
  undo(): Scope | null {
    return this.#swap(this.#done, this.#undone);
  }

  /** Makes the last change that was taken back again. */
  redo(): Scope | null {
    return this.#swap(this.#undone, this.#done);
  }

  #step(scopes: readonly Scope[], rows: RowShift | null, moves: boolean): Step {
    return {
      rows,
      snapshots: scopes.map(({ sheet, area }) => snapshot(sheet, area)),
      formulas: moves ? formulasOf(this.#workbook) : null,
    };
  }

  #swap(from: Step[], to: Step[]): Scope | null {
    const step = from.pop();
    // A sheet that was deleted meanwhile takes its changes with it.
    if (!step || step.snapshots.some(({ sheet }) => !this.#workbook.sheets.includes(sheet))) return null;
    to.push(this.#step(step.snapshots, step.rows && inverse(step.rows), step.formulas !== null));
    const { rows } = step;
    if (rows) shiftRows(this.#workbook, rows);
    for (const part of step.snapshots) putBack(this.#workbook, part);
    if (step.formulas) putFormulas(this.#workbook, step.formulas);
    return step.snapshots.at(-1) ?? null;
  }
}

/** Inserts or deletes the rows, as a person does. */
export function shiftRows(workbook: Workbook, { kind, sheet, row, count }: RowShift): void {
  const area = wholeRows(row, count);
  if (kind === "insert") insertCells(workbook, sheet, area, "Down", "person");
  else deleteCells(workbook, sheet, area, "Up", "person");
}

/** The area of whole rows. */
export const wholeRows = (row: number, rowCount: number): Area => ({ row, column: 0, rowCount, columnCount: MAX_COLUMNS });

const inverse = (rows: RowShift): RowShift => ({ ...rows, kind: rows.kind === "insert" ? "delete" : "insert" });

function formulasOf({ sheets, names }: Workbook): Formulas {
  const cells = sheets.flatMap((sheet) =>
    [...sheet.cells.rows].flatMap(([row, found]) =>
      [...found].flatMap(([column, { formula }]) => (formula === null ? [] : [{ sheet, row, column, formula }])),
    ),
  );
  return { cells, names: names.map((name) => ({ name, formula: name.formula })) };
}

function putFormulas(workbook: Workbook, { cells, names }: Formulas): void {
  for (const { sheet, row, column, formula } of cells) {
    const cell = sheet.cells.get(row, column);
    if (!cell || cell.formula === formula) continue;
    cell.formula = formula;
    sheet.markCell(row, column);
  }
  for (const { name, formula } of names) {
    if (name.formula === formula) continue;
    name.formula = formula;
    workbook.namesChanged = true;
  }
}

function snapshot(sheet: Sheet, area: Area): Snapshot {
  const cells: [number, number, Cell][] = [];
  forEachRow(sheet, area, (row, found) => {
    forEachCell(found, area, (column, cell) => cells.push([row, column, { ...cell }]));
  });
  return {
    sheet,
    area,
    cells,
    lists: {
      merges: sheet.merges.map((item) => ({ ...item })),
      validations: sheet.validations.map((item) => ({ ...item })),
      conditionalFormats: sheet.conditionalFormats.map((item) => ({ ...item })),
      tables: sheet.tables.map((item) => ({ ...item })),
      comments: sheet.comments.map((item) => ({ ...item })),
      hyperlinks: sheet.hyperlinks.map((item) => ({ ...item })),
    },
    rows: [...sheet.rows].map(([index, size]) => [index, { ...size }]),
    columns: [...sheet.columns].map(([index, size]) => [index, { ...size }]),
    autoFilter: sheet.autoFilter,
  };
}

function putBack(workbook: Workbook, { sheet, area, cells, lists, rows, columns, autoFilter }: Snapshot): void {
  forEachRow(sheet, area, (row, found) => {
    for (const column of [...found.keys()]) {
      if (!isInside(area, row, column)) continue;
      sheet.cells.delete(row, column);
      sheet.markCell(row, column);
    }
  });
  for (const [row, column, cell] of cells) {
    Object.assign(sheet.cells.touch(row, column), cell);
    sheet.markCell(row, column);
  }
  if (!sameItems(sheet.merges, lists.merges)) put(sheet, "merges", () => (sheet.merges = lists.merges));
  if (!sameItems(sheet.validations, lists.validations)) put(sheet, "validations", () => (sheet.validations = lists.validations));
  if (!sameItems(sheet.conditionalFormats, lists.conditionalFormats))
    put(sheet, "conditionalFormats", () => (sheet.conditionalFormats = lists.conditionalFormats));
  if (!sameItems(sheet.tables, lists.tables)) put(sheet, "tables", () => (sheet.tables = lists.tables));
  if (!sameItems(sheet.comments, lists.comments)) put(sheet, "comments", () => (sheet.comments = lists.comments));
  if (!sameItems(sheet.hyperlinks, lists.hyperlinks)) put(sheet, "hyperlinks", () => (sheet.hyperlinks = lists.hyperlinks));
  putSizes(sheet, "rows", rows);
  putSizes(sheet, "columns", columns);
  if (sheet.autoFilter !== autoFilter) {
    sheet.autoFilter = autoFilter;
    sheet.changed.add("autoFilter");
  }
  workbook.emit({ kind: "cells", sheet, area, changeType: "RangeEdited", by: "person" });
}

function put(sheet: Sheet, part: ListPart, assign: () => void): void {
  assign();
  sheet.changed.add(LISTS[part]);
}

function putSizes(sheet: Sheet, axis: "rows" | "columns", sizes: readonly (readonly [number, AxisSize])[]): void {
  const now = sheet[axis];
  if (now.size === sizes.length && sizes.every(([index, size]) => sameFields(now.get(index), size))) return;
  now.clear();
  for (const [index, size] of sizes) now.set(index, size);
  sheet.changed.add(axis);
}

const sameItems = (a: readonly object[], b: readonly object[]): boolean =>
  a.length === b.length && a.every((item, index) => sameFields(item, b[index]));

/** True when each has the very values of the other; what lies deeper is replaced, never changed in place. */
function sameFields(a: object | undefined, b: object | undefined): boolean {
  if (!a || !b) return a === b;
  const [first, second] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return first.length === second.size && first.every(([name, value]) => Object.is(value, second.get(name)));
}
