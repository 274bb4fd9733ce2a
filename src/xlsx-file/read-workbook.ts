import { countsFrom1904 } from "../app/reading/date-system";
import { FillBudget } from "../app/reading/fill-choice";
import { readKeptText } from "../app/reading/kept-text";
import { isReadFor, kindOfMarker, kindOfMarkerName, MARKER, ownByNames } from "../app/reading/own-marks";
import { FIRST_SHEETS, MOST_NOTES } from "../app/reading/reading-limits";
import type { CellNote, DefinedName, Grid, ListTable, ReadWorkbook } from "../domain/grid/grid";
import type { SheetKind } from "../domain/sheets/sheet-spec";
import { CellList } from "../host/model/cell-list";
import type { Comment, Sheet, Table } from "../host/model/sheet";
import type { Name, Workbook } from "../host/model/workbook";
import type { XlsxToRead } from "../host/xlsx/open-xlsx";
import { SheetReading } from "./sheet-reading";

/** Reads the whole workbook for a check: what src/excel/read-workbook.ts reads of it through Office.js, cell for cell. */
export function readWorkbook({ workbook, cells }: XlsxToRead, kept: string | undefined): ReadWorkbook {
  const own = ownSheets(workbook);
  const wanted = workbook.sheets.filter(({ id }) => isReadFor(own.get(id) ?? null));
  const readings = wanted.map((sheet) => new SheetReading(sheet, cells.get(sheet) ?? new CellList(), workbook));
  const budget = new FillBudget();
  for (const reading of inViewFirst(readings, workbook)) reading.readFills(budget);
  const tables = tablesBySheet(workbook);
  const grids = readings.map((reading): Grid => {
    const grid = reading.grid(tables.get(reading.sheet) ?? []);
    return own.get(reading.sheet.id) === "key" ? { ...grid, isOwnKey: true } : grid;
  });
  const notes = notesOf(workbook);
  return {
    grids,
    names: [
      ...namesOf(workbook, null).filter(({ name }) => kindOfMarkerName(name) === null),
      ...wanted.flatMap(({ id }) => namesOf(workbook, id)),
    ].map(({ name, formula, visible }): DefinedName => ({ name, formula, visible })),
    notes: notes.length > 0 ? notes : null,
    date1904: countsFrom1904(grids),
    structureProtected: workbook.structureProtected,
    readOnly: workbook.readOnly,
    ...(kept === undefined ? {} : { kept: readKeptText(workbook.settings.get(kept) ?? null) }),
  };
}

/** Our own sheets by id. Properties are known whatever their case, as Excel knows them; a hidden name says more than they do. */
function ownSheets({ sheets, names }: Workbook): ReadonlyMap<string, SheetKind> {
  const marked = sheets.flatMap(({ id, properties }): [string, SheetKind][] => {
    const [, value] = [...properties].find(([key]) => key.toLowerCase() === MARKER.toLowerCase()) ?? [];
    const kind = kindOfMarker(value);
    return kind ? [[id, kind]] : [];
  });
  return new Map([
    ...marked,
    ...ownByNames(
      names.filter(({ scope }) => scope === null),
      sheets,
    ),
  ]);
}

/** The order in which sheets get their share of what fills may cost. */
function inViewFirst(readings: readonly SheetReading[], { sheets, active }: Workbook): readonly SheetReading[] {
  const shown = active ?? sheets[0];
  const inView = readings.filter(({ sheet }) => sheet === shown && sheets.indexOf(sheet) < FIRST_SHEETS);
  return [...inView, ...readings.filter((reading) => !inView.includes(reading))];
}

const namesOf = ({ names }: Workbook, scope: string | null): readonly Name[] => names.filter((name) => name.scope === scope);

/** The tables of each sheet. One that bears another's id or name is told as that one's cells, as Excel finds it. */
function tablesBySheet({ sheets }: Workbook): ReadonlyMap<Sheet, readonly ListTable[]> {
  const all = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const meant = ({ id }: Table): Table | undefined =>
    all.find(({ table }) => table.id === id || table.name.toLowerCase() === id.toLowerCase())?.table;
  const found = new Map<Sheet, ListTable[]>();
  for (const { sheet, table } of all) {
    const { area } = meant(table) ?? table;
    const own = found.get(sheet) ?? [];
    own.push({ name: table.name, area: { sheet: sheet.name, ...area } });
    found.set(sheet, own);
  }
  return found;
}

/** Threaded comments, which are what Office.js lists; notes of the older kind are told by no Excel that we ask. */
function notesOf({ sheets }: Workbook): readonly CellNote[] {
  const all = sheets.flatMap((sheet) => sheet.comments.filter(({ kind }) => kind === "threaded").map((comment) => ({ sheet, comment })));
  const first = new Map<string, { readonly sheet: Sheet; readonly comment: Comment }>();
  for (const each of all) if (!first.has(each.comment.id)) first.set(each.comment.id, each);
  return all.slice(0, MOST_NOTES).map((each): CellNote => {
    const { sheet, comment } = first.get(each.comment.id) ?? each;
    return { at: { sheet: sheet.name, row: comment.row, column: comment.column }, text: each.comment.text };
  });
}
