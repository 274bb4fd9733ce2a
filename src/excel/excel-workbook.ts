import type {
  AddColumnsOutcome,
  AddedColumns,
  ApplyOutcome,
  DropDownOutcome,
  NewColumns,
  OwnSheet,
  RatingDropDown,
  RatingGlance,
  ReadOptions,
  Workbook,
  WriteSheetOutcome,
} from "../app/ports";
import type { CellArea, CellRef } from "../domain/grid/cell-ref";
import type { Edit } from "../domain/findings/finding";
import type { ReadWorkbook } from "../domain/grid/grid";
import type { MadeSheet } from "../domain/sheets/sheet-spec";
import { applyEdits } from "./apply-edits";
import { goToCell } from "./go-to-cell";
import { addColumns, removeColumns } from "./new-columns";
import { findSheets, ownSheetsOf } from "./own-sheets";
import { glanceAtRatings } from "./rating-glance";
import { enforceDropDown } from "./rating-drop-down";
import { readWorkbook } from "./read-workbook";
import { ExcelRunner, type ExcelRunnerOptions } from "./run-excel";
import { loadSetting, saveSetting } from "./settings";
import { watchWorkbook } from "./watch-workbook";
import { writeSheet } from "./write-sheet";

/** The workbook open in Excel, through Office.js. Make one when Office.onReady has resolved, and only one: it keeps its work in order. */
export class ExcelWorkbook implements Workbook {
  readonly #excel: ExcelRunner;

  constructor(options: ExcelRunnerOptions = {}) {
    this.#excel = new ExcelRunner(options);
  }

  read(options: ReadOptions = {}): Promise<ReadWorkbook> {
    return readWorkbook(this.#excel, hasSet, options);
  }

  goTo(at: CellArea): Promise<"shown" | "hidden" | "gone"> {
    return goToCell(this.#excel, at);
  }

  apply(edits: readonly Edit[], seen?: ReadWorkbook): Promise<ApplyOutcome> {
    return applyEdits(this.#excel, edits, seen);
  }

  enforceDropDown(dropDown: RatingDropDown, seen?: ReadWorkbook): Promise<DropDownOutcome> {
    return enforceDropDown(this.#excel, dropDown, seen);
  }

  glanceAtRatings(cells: readonly CellRef[]): Promise<readonly RatingGlance[]> {
    return glanceAtRatings(this.#excel, cells);
  }

  addColumns(columns: readonly NewColumns[], seen?: ReadWorkbook): Promise<AddColumnsOutcome> {
    return addColumns(this.#excel, columns, seen);
  }

  removeColumns(added: AddedColumns): Promise<ApplyOutcome> {
    return removeColumns(this.#excel, added);
  }

  ownSheets(): Promise<readonly OwnSheet[]> {
    return this.#excel.run(async (context) => ownSheetsOf(await findSheets(context, hasSet)));
  }

  writeSheet(sheet: MadeSheet, thenShow?: string): Promise<WriteSheetOutcome> {
    return writeSheet(this.#excel, hasSet, sheet, thenShow);
  }

  watch(changed: Parameters<Workbook["watch"]>[0]): Promise<() => Promise<void>> {
    return watchWorkbook(this.#excel, hasSet, changed);
  }

  loadSetting(name: string): Promise<unknown> {
    return loadSetting(this.#excel, name);
  }

  saveSetting(name: string, value: unknown): Promise<void> {
    return saveSetting(this.#excel, name, value);
  }
}

const hasSet = (set: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", set);
