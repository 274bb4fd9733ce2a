import { suits } from "./cell-looks";
import type { ColumnRole, RagKey } from "./plan";
import type { SheetCell, SheetLine } from "./sheet-lines";

/** What stands in each column of a table's rows. Rows of one cell are headings and notes, and left out. */
export class ColumnContents {
  readonly #texts = new Map<number, string[]>();
  /** Rows looked at. */
  readonly rows: number;

  constructor(body: readonly SheetLine[]) {
    let rows = 0;
    body.forEach(({ cells }) => {
      if (cells.length < 2) return;
      rows++;
      cells.forEach(this.#add);
    });
    this.rows = rows;
  }

  /** The slots that hold anything. */
  get slots(): Iterable<number> {
    return this.#texts.keys();
  }

  texts(slot: number): readonly string[] {
    return this.#texts.get(slot) ?? [];
  }

  readonly #add = ({ slot, text }: SheetCell): void => {
    const list = this.#texts.get(slot);
    if (list) list.push(text);
    else this.#texts.set(slot, [text]);
  };

  /** True when something holds for at least this share of a column's cells, of which no more are asked than tell; false for an empty column. */
  isMostly(slot: number, share: number, holds: (text: string) => boolean): boolean {
    const texts = this.texts(slot);
    let hits = texts.length;
    return hits > 0 && texts.every((text) => holds(text) || --hits / texts.length >= share);
  }

  /** How well a column's first cells suit a field, -2 to 2; 0 for an empty column. */
  fit(slot: number, role: ColumnRole, key: RagKey): number {
    const texts = this.texts(slot).slice(0, ENOUGH_TO_TELL);
    return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + suits(text, role, key), 0) / texts.length;
  }
}

const ENOUGH_TO_TELL = 50;
