import type { Area } from "../host/model/area";
import { areaAddress, parseArea, splitAddress } from "../host/model/address";
import { isInside, isUnbounded, overlaps } from "../host/model/area-algebra";
import type { Cell } from "../host/model/cell-store";
import { conditionalLooks, type ConditionalLook } from "../host/model/conditional-look";
import { displayedText } from "../host/model/displayed-text";
import { seriesPoints, type Chart } from "../host/model/chart";
import { clearCells } from "../host/model/clear-cells";
import { enterCells } from "../host/model/edit-cells";
import { styleAt } from "../host/model/look";
import { findName, nameArea } from "../host/model/names";
import { pasteArea, pasteCells } from "../host/model/paste-cells";
import { numberFormatter } from "../host/model/number-formatter";
import { protectSheet, unprotectSheet } from "../host/model/protect-sheet";
import { Refusal } from "../host/model/refusal";
import { selectArea } from "../host/model/selection";
import type { Sheet } from "../host/model/sheet";
import { activateSheet, addSheet, renameSheet } from "../host/model/sheet-list";
import { sortAreaOf } from "../host/model/sort-area";
import { sortRows } from "../host/model/sort-cells";
import { typeIntoCell, type ValidationAlert } from "../host/model/type-into-cell";
import { shiftRows, UndoStack, wholeRows, type RowShift } from "../host/model/undo";
import { listWords, validationAt } from "../host/model/validations";
import type { Change, Workbook } from "../host/model/workbook";
import { columnLetters } from "../domain/grid/a1";
import type {
  Book,
  BookChange,
  CellLook,
  CellRule,
  CellView,
  ChartView,
  CopiedCells,
  Outcome,
  SheetView,
  Sortable,
  SortLevel,
  Tab,
} from "./ports";

/** Characters of Excel's standard font → pixels: seven for a digit of Calibri 11, https://learn.microsoft.com/office/troubleshoot/excel/determine-column-widths */
const columnPixels = (characters: number): number => (characters === 8.43 ? 64 : Math.round(characters * 7));
const rowPixels = (points: number): number => Math.round((points * 96) / 72);

/** The workbook in the host's memory, as the page shows it and a person changes it. */
export class HostBook implements Book {
  readonly #workbook: Workbook;
  readonly #looks = new Map<string, CellLook>();
  readonly #shown = new Map<Sheet, ShownSheet>();
  /** What has changed on a sheet since it was last shown; null: all of it. An add-in changes thousands of cells before anything is shown again. */
  readonly #changed = new Map<Sheet, Area | null>();
  readonly #undo: UndoStack;
  readonly #save: (workbook: Workbook) => Uint8Array;
  #version = 0;

  /** `save` gives the workbook as a file. */
  constructor(workbook: Workbook, save: (workbook: Workbook) => Uint8Array) {
    this.#workbook = workbook;
    this.#save = save;
    this.#undo = new UndoStack(workbook);
    workbook.listen((change) => {
      this.#version++;
      this.#forget(change);
    });
  }

  get fileName(): string {
    return this.#workbook.fileName;
  }

  get version(): number {
    return this.#version;
  }

  get tabs(): readonly Tab[] {
    return this.#workbook.sheets
      .filter((sheet) => sheet.visibility === "Visible")
      .map((sheet) => ({ id: sheet.id, name: sheet.name, colour: sheet.tabColour }));
  }

  get active(): string {
    return this.#active.id;
  }

  get selection(): Area {
    return this.#workbook.selection;
  }

  get canUndo(): boolean {
    return this.#undo.canUndo;
  }

  get canRedo(): boolean {
    return this.#undo.canRedo;
  }

  get #active(): Sheet {
    const sheet = this.#workbook.active ?? this.#workbook.sheets.find((other) => other.visibility === "Visible");
    if (!sheet) throw new Error(`${this.#workbook.fileName} has no visible sheet.`);
    return sheet;
  }

  sheet(id: string): SheetView {
    const sheet = this.#workbook.find(id) ?? this.#active;
    const before = this.#shown.get(sheet);
    const changed = this.#changed.get(sheet);
    if (before && changed === undefined) return before;
    const shown = new ShownSheet(before ?? { workbook: this.#workbook, model: sheet, looks: this.#looks }, changed ?? null);
    this.#changed.delete(sheet);
    this.#shown.set(sheet, shown);
    return shown;
  }

  listen(listener: (change: BookChange) => void): () => void {
    return this.#workbook.listen((change) =>
      listener({ kind: kindOf(change), by: change.by, sheet: "sheet" in change ? change.sheet.id : null }),
    );
  }

  activate(id: string): void {
    const sheet = this.#workbook.find(id);
    if (sheet) activateSheet(this.#workbook, sheet, "person");
  }

  addSheet(): Outcome {
    return this.#try(() => activateSheet(this.#workbook, addSheet(this.#workbook, null, "person"), "person"));
  }

  renameSheet(id: string, name: string): Outcome {
    const sheet = this.#workbook.find(id);
    if (!sheet || name === sheet.name) return { kind: "done" };
    const outcome = this.#try(() => renameSheet(this.#workbook, sheet, name, "person"));
    if (outcome.kind === "done" || this.#workbook.structureProtected) return outcome;
    const message =
      "A sheet’s name has 1 to 31 characters and none of \\ / ? * [ ] and :, does not begin or end with an apostrophe, and is no other sheet’s.";
    return { kind: "refused", title: "This name cannot be used", message, anyway: false };
  }

  select(area: Area): void {
    selectArea(this.#workbook, this.#active, area, "person");
  }

  follow(row: number, column: number): string | null {
    const link = this.#active.hyperlinks.find(({ area }) => isInside(area, row, column));
    if (!link) return null;
    const place = link.address === null && link.documentReference !== null ? this.#placeOf(link.documentReference) : null;
    if (!place) return link.address;
    selectArea(this.#workbook, place.sheet, place.area, "person");
    return null;
  }

  /** The cells that a link inside the workbook names ("Plan!F12", "#Plan!F12", a name); null when they are not there or not shown. */
  #placeOf(reference: string): { readonly sheet: Sheet; readonly area: Area } | null {
    const { sheet: name, rest } = splitAddress(reference.replace(/^#/, ""));
    const sheet = name === null ? this.#active : this.#workbook.find(name);
    const area = parseArea(rest);
    if (sheet && area) return sheet.visibility === "Visible" ? { sheet, area } : null;
    const named = findName(this.#workbook, this.#active, rest);
    return named ? nameArea(this.#workbook, named) : null;
  }

  enter(row: number, column: number, typed: string, anyway = false): Outcome {
    const alerts: ValidationAlert[] = [];
    const outcome = this.#change(oneCell(row, column), () => {
      const alert = typeIntoCell(this.#workbook, this.#active, row, column, typed, anyway);
      if (alert) alerts.push(alert);
      return alert === null;
    });
    return alerts[0] ? asked(alerts[0]) : outcome;
  }

  clear(area: Area): Outcome {
    return this.#change(area, () => clearCells(this.#workbook, this.#active, area, "Contents", "person"));
  }

  insertRows(row: number, count: number): Outcome {
    return this.#shiftRows({ kind: "insert", sheet: this.#active, row, count });
  }

  deleteRows(row: number, count: number): Outcome {
    return this.#shiftRows({ kind: "delete", sheet: this.#active, row, count });
  }

  #shiftRows(rows: RowShift): Outcome {
    const scope = { sheet: rows.sheet, area: wholeRows(rows.row, rows.count) };
    return this.#try(() => this.#undo.change([scope], () => shiftRows(this.#workbook, rows), { rows }));
  }

  copy(area: Area, cut: boolean): CopiedCells {
    return { sheet: this.active, area, cut };
  }

  paste({ sheet: id, area, cut }: CopiedCells, to: Area, what: "all" | "values"): Outcome {
    const from = this.#workbook.find(id);
    if (!from) return { kind: "refused", title: "Paste", message: "The sheet that was copied from is no longer there.", anyway: false };
    const copied = { sheet: from, area, cut };
    const sheet = this.#active;
    const scopes = [...(cut ? [{ sheet: from, area }] : []), { sheet, area: pasteArea(copied, to) }];
    const outcome = this.#try(() =>
      this.#undo.change(scopes, () => pasteCells(this.#workbook, copied, sheet, to, what, "person"), { moves: cut }),
    );
    if (outcome.kind === "done") this.select(pasteArea(copied, to));
    return outcome;
  }

  pasteText(to: Area, text: readonly (readonly string[])[]): Outcome {
    const columnCount = Math.max(...text.map((cells) => cells.length));
    // One cell's text fills the selection; more cells take the room they need, as in Excel.
    const fills = text.length === 1 && columnCount === 1 && !isUnbounded(to);
    const area = fills ? to : { row: to.row, column: to.column, rowCount: text.length, columnCount };
    const entries = Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (_, column) => (fills ? (text[0]?.[0] ?? "") : (text[row]?.[column] ?? null))),
    );
    const outcome = this.#change(area, () => enterCells(this.#workbook, this.#active, area, entries, "person"));
    if (outcome.kind === "done") this.select(area);
    return outcome;
  }

  sortable(): Sortable | null {
    const sheet = this.#active;
    const found = sortAreaOf(this.#workbook, sheet, this.selection);
    if (!found) return null;
    const { area } = found;
    const shown = this.sheet(this.active);
    return {
      ...found,
      address: areaAddress(area),
      isTable: sheet.tables.some((table) => overlaps(table.area, area)),
      headings: Array.from({ length: area.columnCount }, (_, index) => ({
        column: area.column + index,
        text: shown.cell(area.row, area.column + index).text,
      })),
    };
  }

  sort({ area }: Sortable, levels: readonly SortLevel[], hasHeaders: boolean): Outcome {
    const above = hasHeaders ? 1 : 0;
    const rows = { ...area, row: area.row + above, rowCount: area.rowCount - above };
    if (rows.rowCount <= 0) return { kind: "done" };
    const outcome = this.#change(rows, () => sortRows(this.#workbook, this.#active, rows, levels, "person"));
    if (outcome.kind === "done") this.select(rows);
    return outcome;
  }

  undo(): void {
    this.#show(this.#undo.undo());
  }

  redo(): void {
    this.#show(this.#undo.redo());
  }

  editAsCoAuthor(): string | null {
    const sheet = this.#active;
    const { row, column } = this.#workbook.selection;
    const here = typeof sheet.cells.get(row, column)?.value === "string" ? { row, column } : this.#textBelow(sheet, row);
    if (!here) return null;
    const text = `${String(sheet.cells.get(here.row, here.column)?.value)} (seen by a colleague)`;
    const outcome = this.#try(() => enterCells(this.#workbook, sheet, oneCell(here.row, here.column), [[text]], "co-author"));
    return outcome.kind === "done" ? `${columnLetters(here.column)}${here.row + 1}` : null;
  }

  /** The last cell with a text in the first row from `row` on that has several. */
  #textBelow(sheet: Sheet, row: number): { readonly row: number; readonly column: number } | null {
    const rows = [...sheet.cells.rows].filter(([at]) => at >= row).sort(([a], [b]) => a - b);
    for (const [at, cells] of rows) {
      const texts = [...cells].flatMap(([column, { value, formula }]) => (typeof value === "string" && formula === null ? [column] : []));
      if (texts.length > 1) return { row: at, column: Math.max(...texts) };
    }
    return null;
  }

  protect(isProtected: boolean): void {
    if (isProtected && !this.#active.protection) protectSheet(this.#workbook, this.#active, {}, false, "person");
    else if (!isProtected) unprotectSheet(this.#workbook, this.#active, true, "person");
  }

  setReadOnly(isReadOnly: boolean): void {
    this.#workbook.readOnly = isReadOnly;
  }

  save(): Uint8Array {
    return this.#save(this.#workbook);
  }

  #show(at: { readonly sheet: Sheet; readonly area: Area } | null): void {
    if (at?.sheet.visibility === "Visible") selectArea(this.#workbook, at.sheet, at.area, "person");
  }

  /** Lets go of what is no longer as it was shown: the rows that changed, or the whole sheet. */
  #forget(change: Change): void {
    if (change.kind === "selection" || change.kind === "settings" || !("sheet" in change)) return;
    if (!this.#shown.has(change.sheet)) return;
    const isLocal = change.kind === "cells" || change.kind === "format" || change.kind === "rules";
    const area = isLocal ? change.area : null;
    const before = this.#changed.get(change.sheet);
    this.#changed.set(change.sheet, before === undefined ? area : before && area && around(before, area));
  }

  /** Makes a change that the person can undo. */
  #change(area: Area, make: () => unknown): Outcome {
    return this.#try(() => this.#undo.change([{ sheet: this.#active, area }], make));
  }

  #try(change: () => void): Outcome {
    try {
      change();
      return { kind: "done" };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === "AccessDenied" && this.#workbook.structureProtected && !this.#active.protection)
        return {
          kind: "refused",
          title: "The workbook is protected",
          message:
            "Its sheets cannot be added, renamed or moved. To change them, first take the protection off in Excel: Review, Protect Workbook.",
          anyway: false,
        };
      const isProtected = error.code === "AccessDenied" && this.#active.protection !== null;
      return {
        kind: "refused",
        title: isProtected ? "The sheet is protected" : "This cannot be done here",
        message: isProtected
          ? "The cell is on a protected sheet. To change it, first take the protection off: Review, Unprotect Sheet in Excel, or “Simulated Excel” here."
          : error.message,
        anyway: false,
      };
    }
  }
}

/** Excel's question about an entry that the cell's validation does not take. */
const asked = ({ style, title, message }: ValidationAlert): Outcome => ({
  kind: "refused",
  title,
  message: style === "Warning" ? `${message}\n\nContinue?` : message,
  retry: true,
  anyway: style !== "Stop",
});

/** The smallest area that holds both. */
function around(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

const oneCell = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

function kindOf(change: Change): BookChange["kind"] {
  if (change.kind === "cells" || change.kind === "format" || change.kind === "sorted") return "cells";
  if (change.kind === "selection") return "selection";
  return change.kind.startsWith("sheet") ? "sheets" : "other";
}

const EMPTY: readonly number[] = [];

/** More rows than this changing at once are all looked at again. */
const MANY_ROWS = 1_000;

/** One sheet as it stands; made anew after each change, from the one before it and the area that changed (null: all of it). */
class ShownSheet implements SheetView {
  readonly workbook: Workbook;
  readonly model: Sheet;
  readonly looks: Map<string, CellLook>;
  readonly #views: Map<number, Map<number, CellView>>;
  readonly #filled: Map<number, readonly number[]>;
  readonly #mergesByRow: ReadonlyMap<number, readonly Area[]>;
  readonly #tall: readonly Area[];
  readonly #comments: ReadonlyMap<number, string>;
  readonly #conditional: (row: number, column: number) => ConditionalLook | null;
  readonly usedRows: number;
  readonly usedColumns: number;

  constructor(from: ShownSheet | Pick<ShownSheet, "workbook" | "model" | "looks">, changed: Area | null) {
    const { workbook, model, looks } = from;
    this.workbook = workbook;
    this.model = model;
    this.looks = looks;
    const keep = from instanceof ShownSheet && changed !== null && changed.rowCount <= MANY_ROWS && !looksAcrossRows(model);
    this.#views = keep ? from.#views : new Map<number, Map<number, CellView>>();
    this.#filled = keep ? from.#filled : new Map<number, readonly number[]>();
    for (let row = changed?.row ?? 0; keep && row < changed.row + changed.rowCount; row++) {
      this.#views.delete(row);
      this.#filled.delete(row);
    }
    const used = model.cells.usedArea(true);
    this.usedRows = used ? used.row + used.rowCount : 0;
    this.usedColumns = used ? used.column + used.columnCount : 0;
    this.#conditional = conditionalLooks(workbook, model);
    const byRow = new Map<number, Area[]>();
    const tall: Area[] = [];
    for (const merge of model.merges) {
      if (merge.rowCount > 200) tall.push(merge);
      else
        for (let row = merge.row; row < merge.row + merge.rowCount; row++) {
          const list = byRow.get(row);
          if (list) list.push(merge);
          else byRow.set(row, [merge]);
        }
    }
    this.#mergesByRow = byRow;
    this.#tall = tall;
    const comments = new Map<number, string>();
    for (const { row, column, author, text } of model.comments) {
      const said = author === "" ? text : `${author}: ${text}`;
      const before = comments.get(key(row, column));
      comments.set(key(row, column), before === undefined ? said : `${before}\n${said}`);
    }
    this.#comments = comments;
  }

  get id(): string {
    return this.model.id;
  }
  get name(): string {
    return this.model.name;
  }
  get frozenRows(): number {
    return this.model.frozenRows;
  }
  get frozenColumns(): number {
    return this.model.frozenColumns;
  }
  get showGridlines(): boolean {
    return this.model.showGridlines;
  }
  get showHeadings(): boolean {
    return this.model.showHeadings;
  }
  get isProtected(): boolean {
    return this.model.protection !== null;
  }
  get merges(): readonly Area[] {
    return this.model.merges;
  }
  get defaultRowHeight(): number {
    return rowPixels(this.model.defaultRowHeight);
  }

  rowHeight(row: number): number | null {
    const size = this.model.rows.get(row);
    if (size?.hidden) return 0;
    return size && size.size !== null ? rowPixels(size.size) : null;
  }

  columnWidth(column: number): number {
    const size = this.model.columns.get(column);
    return size?.hidden ? 0 : columnPixels(size?.size ?? this.model.defaultColumnWidth);
  }

  cell(row: number, column: number): CellView {
    let views = this.#views.get(row);
    if (!views) this.#views.set(row, (views = new Map()));
    let view = views.get(column);
    if (!view) views.set(column, (view = this.#view(row, column)));
    return view;
  }

  filledColumns(row: number): readonly number[] {
    let found = this.#filled.get(row);
    if (!found) {
      const cells = this.model.cells.rows.get(row);
      found = cells
        ? [...cells].flatMap(([column, cell]) => (cell.value === null && cell.formula === null ? [] : [column])).sort((a, b) => a - b)
        : EMPTY;
      this.#filled.set(row, found);
    }
    return found;
  }

  mergeAt(row: number, column: number): Area | null {
    const holds = (merge: Area): boolean =>
      row >= merge.row && row < merge.row + merge.rowCount && column >= merge.column && column < merge.column + merge.columnCount;
    return this.#mergesByRow.get(row)?.find(holds) ?? this.#tall.find(holds) ?? null;
  }

  ruleAt(row: number, column: number): CellRule | null {
    const validation = validationAt(this.model, row, column);
    if (!validation) return null;
    const { list } = validation.rule as { list?: { inCellDropDown?: unknown } };
    const { showPrompt, title, message } = validation.prompt;
    return {
      list: list && list.inCellDropDown !== false ? listWords(this.workbook, this.model, validation) : null,
      prompt: showPrompt && (title !== "" || message !== "") ? { title, message } : null,
    };
  }

  linkAt(row: number, column: number): string | null {
    const link = this.model.hyperlinks.find(({ area }) => isInside(area, row, column));
    return link ? (link.screenTip ?? link.address ?? link.documentReference) : null;
  }

  get charts(): readonly ChartView[] {
    return this.model.charts.flatMap((chart) => chartView(this.workbook, chart) ?? []);
  }

  commentAt(row: number, column: number): string | null {
    return this.#comments.get(key(row, column)) ?? null;
  }

  #view(row: number, column: number): CellView {
    const cell = this.model.cells.get(row, column);
    const style = cell?.style ?? styleAt(this.model, row, column);
    const conditional = this.#conditional(row, column);
    const look = this.#look(style, conditional);
    if (!cell || (cell.value === null && cell.formula === null)) return { text: "", input: "", kind: "empty", look };
    const { numberFormat } = this.workbook.styles.get(style);
    const { date1904, locale } = this.workbook;
    return {
      text: displayedText(cell, numberFormat, date1904, locale),
      input: inputText(cell, numberFormat, date1904, locale),
      kind: cell.isError ? "error" : typeof cell.value === "number" ? "number" : typeof cell.value === "boolean" ? "logical" : "text",
      look,
    };
  }

  #look(style: number, conditional: ConditionalLook | null): CellLook {
    const base = this.workbook.styles.get(style);
    if (!conditional) return base;
    const name = `${style}|${conditional.fill}|${conditional.fontColour}|${conditional.bold}`;
    let look = this.looks.get(name);
    if (!look) {
      const { fill, fontColour, bold } = conditional;
      look = {
        ...base,
        ...(fill !== null ? { fill } : {}),
        ...(fontColour !== null ? { fontColour } : {}),
        ...(bold !== null ? { bold } : {}),
      };
      this.looks.set(name, look);
    }
    return look;
  }
}

const key = (row: number, column: number): number => row * 16_384 + column;

/** The Office theme's accents, which Excel gives to series that state no colour. */
const SERIES_COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

const KINDS = /^(Bar|Column)(Clustered|Stacked|Stacked100)$/;

/** The chart as it is drawn; null for kinds the preview draws none of, those of an opened file included: their parts are kept, not read. */
function chartView(workbook: Workbook, chart: Chart): ChartView | null {
  const [, shape, stacking] = KINDS.exec(chart.type) ?? [];
  if (!shape) return null;
  const points = chart.series.map((series) => seriesPoints(workbook, series));
  const pixels = (value: number): number => Math.round((value * 96) / 72);
  return {
    id: chart.id,
    title: chart.title.visible && chart.title.text !== "" ? chart.title.text : null,
    direction: shape === "Bar" ? "bars" : "columns",
    stacking: stacking === "Stacked" ? "stacked" : stacking === "Stacked100" ? "to 100 %" : "none",
    categories: points[0]?.categories ?? [],
    isReversed: chart.categoryAxis.reversePlotOrder,
    step: chart.valueAxis.majorUnit,
    series: chart.series.map((series, index) => ({
      name: points[index]?.name ?? series.name,
      colour: series.fill ?? SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0],
      values: points[index]?.values ?? [],
      showsValues: series.hasDataLabels,
    })),
    hasLegend: chart.legend.visible,
    place: chart.cells
      ? { kind: "cells", ...chart.cells }
      : { kind: "pixels", left: pixels(chart.left), top: pixels(chart.top), width: pixels(chart.width), height: pixels(chart.height) },
  };
}

/** Whether a conditional format can colour a cell by what stands in another row. */
const looksAcrossRows = (sheet: Sheet): boolean =>
  sheet.conditionalFormats.some((format) => format.kind === "Custom" && /[a-z]\$[0-9]/i.test(String(format.rule.formula ?? "")));

/** What Excel's formula bar shows: the formula, or the constant as one would type it (dates as dates, percentages as percentages). */
function inputText(cell: Cell, numberFormat: string, date1904: boolean, locale: string): string {
  if (cell.formula !== null) return cell.formula;
  if (typeof cell.value !== "number") return displayedText(cell, "General", date1904, locale);
  if (/%/.test(numberFormat)) return `${Number((cell.value * 100).toPrecision(15))}%`;
  if (!numberFormatter().isDateFormat(numberFormat)) return String(cell.value);
  return displayedText(cell, Number.isInteger(cell.value) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm:ss", date1904, locale);
}
