export interface BorderLine {
  /** As files name it: "hair", "thin", "medium", "thick", "dotted", "dashed", "dashDot", "double" … */
  readonly style: string;
  /** "#RRGGBB" or null for automatic. */
  readonly colour: string | null;
}

/** How a cell looks, resolved (theme and indexed colours already turned into "#RRGGBB"). */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** "#RRGGBB"; null is automatic. */
  readonly fontColour: string | null;
  /** Solid fill "#RRGGBB"; null is no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees the text is turned: 90 reads upwards, -90 downwards; 180: letters upright, one below the other. */
  readonly rotation: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", BorderLine>>>;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColour: null,
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  locked: true,
  borders: {},
};

/** One look and where it comes from: the file's own format it was derived from, and what was changed of it. */
export interface StyleEntry {
  readonly style: CellStyle;
  /** Index of the cellXfs entry in the opened file; null when the workbook was not opened from one. */
  readonly base: number | null;
  readonly changes: Readonly<Partial<CellStyle>>;
}

/** The looks in use. Index 0 is the default. Saving writes only entries that have changes. */
export class StyleTable {
  readonly entries: StyleEntry[] = [{ style: DEFAULT_STYLE, base: null, changes: {} }];
  readonly #derived = new Map<string, number>();
  /** The answers to questions asked before, word for word: cells are changed one by one, thousands of them alike. */
  readonly #asked = new Map<string, number>();

  get(index: number): CellStyle {
    return this.entries[index]?.style ?? DEFAULT_STYLE;
  }

  /** The index of the look that differs from `index` by `changes`; the same question gives the same index. */
  derive(index: number, changes: Partial<CellStyle>): number {
    const question = `${index}|${JSON.stringify(changes)}`;
    let answer = this.#asked.get(question);
    if (answer === undefined) this.#asked.set(question, (answer = this.#find(index, changes)));
    return answer;
  }

  #find(index: number, changes: Partial<CellStyle>): number {
    const from = this.entries[index] ?? { style: DEFAULT_STYLE, base: null, changes: {} };
    const all = { ...from.changes, ...changes };
    const key = `${from.base ?? "-"}|${from.base === null ? JSON.stringify(from.style) : ""}|${JSON.stringify(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
    let found = this.#derived.get(key);
    if (found === undefined) {
      found = this.entries.push({ style: { ...from.style, ...changes }, base: from.base, changes: all }) - 1;
      this.#derived.set(key, found);
    }
    return found;
  }
}
