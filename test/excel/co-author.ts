import { enterCells } from "../../src/host/model/edit-cells";
import { MAX_COLUMNS } from "../../src/host/model/limits";
import type { Sheet } from "../../src/host/model/sheet";
import { deleteSheet, renameSheet } from "../../src/host/model/sheet-list";
import { deleteCells, insertCells } from "../../src/host/model/shift-cells";
import type { Workbook } from "../../src/host/model/workbook";

/** What somebody else does to the workbook, by the sheet's name; rows and columns are zero-based. A sheet that is gone is left alone. */
export class CoAuthor {
  constructor(private readonly workbook: Workbook) {}

  insertRow(sheet: string, row: number): void {
    this.#on(sheet, (found) => {
      insertCells(this.workbook, found, wholeRow(row), "Down", "co-author");
    });
  }

  deleteRow(sheet: string, row: number): void {
    this.#on(sheet, (found) => {
      deleteCells(this.workbook, found, wholeRow(row), "Up", "co-author");
    });
  }

  /** Puts `value` into the cell as typed. */
  type(sheet: string, row: number, column: number, value: unknown): void {
    this.#on(sheet, (found) => {
      enterCells(this.workbook, found, { row, column, rowCount: 1, columnCount: 1 }, [[value]], "co-author");
    });
  }

  /** Sorts the rows into another order: what stood in `first` + order[i] comes to `first` + i. Merged cells are not minded. */
  sort(sheet: string, first: number, order: readonly number[]): void {
    this.#on(sheet, (found) => {
      const { rows } = found.cells;
      const lines = order.map((from) => rows.get(first + from));
      lines.forEach((line, to) => {
        if (line) rows.set(first + to, line);
        else rows.delete(first + to);
      });
      found.changed.add("cells");
      const area = { row: first, column: 0, rowCount: order.length, columnCount: MAX_COLUMNS };
      this.workbook.emit({ kind: "sorted", sheet: found, areas: [area], by: "co-author" });
    });
  }

  rename(sheet: string, name: string): void {
    this.#on(sheet, (found) => {
      renameSheet(this.workbook, found, name, "co-author");
    });
  }

  deleteSheet(sheet: string): void {
    this.#on(sheet, (found) => {
      deleteSheet(this.workbook, found, "co-author");
    });
  }

  protect(sheet: string): void {
    this.#on(sheet, (found) => {
      found.protection = { options: {}, hasPassword: false };
    });
  }

  #on(name: string, act: (sheet: Sheet) => void): void {
    const sheet = this.workbook.find(name);
    if (sheet) act(sheet);
  }
}

const wholeRow = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS });
