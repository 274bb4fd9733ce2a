import { suits } from "./cell-looks";
import type { ColumnRole, RagKey } from "./plan";
import type { SheetLine } from "./sheet-lines";

/** What stands in each column of a table's rows. Rows of one cell are headings and notes, and left out. */
export class ColumnContents {
  readonly #texts = new Map<number, string[]>();
  /** Rows looked at. */
  readonly rows: number = 0;

  constructor(body: readonly SheetLine[]) {
    for (const { cells } of body) {
      if (cells.length < 2) continue;
      this.rows++;
      for (const { slot, text } of cells) {
        const list = this.#texts.get(slot);
        if (list) list.push(text);
        else this.#texts.set(slot, [text]);
      }
    }
  }

  /** The slots that hold anything. */
  get slots(): Iterable<number> {
    return this.#texts.keys();
  }

  texts(slot: number): readonly string[] {
    return this.#texts.get(slot) ?? [];
  }

  /** The share of a column's cells for which something holds; 0 for an empty column. */
  share(slot: number, holds: (text: string) => boolean): number {
    const texts = this.texts(slot);
    let count = 0;
    for (const text of texts) if (holds(text)) count++;
    return texts.length === 0 ? 0 : count / texts.length;
  }

  /** How well a column's first cells suit a field, -2 to 2; 0 for an empty column. */
  fit(slot: number, role: ColumnRole, key: RagKey): number {
    const texts = this.texts(slot).slice(0, ENOUGH_TO_TELL);
    return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + suits(text, role, key), 0) / texts.length;
  }
}

const ENOUGH_TO_TELL = 50;
