import type { Cell } from "../model/cell-store";
import type { AxisSize, Sheet } from "../model/sheet";
import { cellAddress } from "./cell-address";
import { textElement, type SharedStringWriter } from "./write-strings";
import type { StyleWriter } from "./write-styles";
import { escapeAttribute, escapeCharacters, escapeText } from "./write-xml";
import { asBytes, Token, XmlReader } from "./xml-reader";

/** What writing cells needs of the workbook around them. */
export interface CellWriting {
  readonly styles: StyleWriter;
  /** Null: the file keeps its texts in the cells. */
  readonly strings: SharedStringWriter | null;
  /** Told of every cell that held a formula and no longer does. */
  readonly formulaGone: (address: string) => void;
}

/** What is to be written of a sheet's cells and rows. */
export interface CellEdits {
  /** Row → columns of the cells to be looked at. */
  readonly cells: ReadonlyMap<number, ReadonlySet<number>>;
  /** Whether heights, formats and hiding of rows are to be looked at. */
  readonly rows: boolean;
}

type Attributes = [name: string, value: string][];

interface OldCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly nameEnd: number;
  readonly attributes: Attributes;
  readonly children: { readonly name: string; readonly start: number; readonly end: number; readonly attributes: Attributes }[];
}

const valueOf = (attributes: Attributes, name: string): string | undefined => attributes.find(([key]) => key === name)?.[1];

/**
 * The `sheetData` element with the cells and rows that differ from `before` written anew and everything else copied. `before` is the
 * sheet as it was opened, `sheet` as it is now.
 */
export function writeCells(
  bytes: Uint8Array,
  prefix: string,
  before: Sheet,
  sheet: Sheet,
  edits: CellEdits,
  writing: CellWriting,
): (Uint8Array | string)[] {
  return new CellsWriter(bytes, prefix, before, sheet, edits, writing).write();
}

class CellsWriter {
  readonly #chunks: (Uint8Array | string)[] = [];
  readonly #reader: XmlReader;
  /** Up to here the old bytes are written. */
  #copied = 0;
  /** Rows to be looked at, ascending; those before `#next` are done. */
  readonly #rows: number[];
  #next = 0;
  /** Shared formulas whose text is lost with its cell: their other cells get it written out. */
  readonly #orphans: ReadonlySet<string>;
  readonly #changedRows: ReadonlySet<number>;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly prefix: string,
    private readonly before: Sheet,
    private readonly sheet: Sheet,
    private readonly edits: CellEdits,
    private readonly writing: CellWriting,
  ) {
    this.#reader = new XmlReader(bytes, "sheetData");
    const { orphans, rows } = this.#findOrphans();
    this.#orphans = orphans;
    const sized = edits.rows ? [...new Set([...before.rows.keys(), ...sheet.rows.keys()])].filter((row) => this.#rowDiffers(row)) : [];
    this.#changedRows = new Set([...edits.cells.keys(), ...sized, ...rows]);
    this.#rows = [...this.#changedRows].sort((a, b) => a - b);
  }

  write(): (Uint8Array | string)[] {
    const reader = this.#reader;
    reader.next();
    const root = reader.name();
    if (reader.empty) {
      this.#chunks.push(`<${root}>`);
      this.#insertRowsBefore(Infinity, null);
      this.#chunks.push(`</${root}>`);
      return this.#chunks;
    }
    const row = asBytes(`${this.prefix}row`);
    const number = asBytes("r");
    let at = -1;
    for (let token = reader.next(); reader.depth > 0; token = reader.next()) {
      if (token !== Token.Open) continue;
      if (!reader.isNamed(row)) {
        reader.skip();
        continue;
      }
      const numbered = reader.value(reader.attribute(number));
      at = numbered === undefined ? implicitRow(this.bytes.subarray(reader.start), this.prefix, at) : Number(numbered) - 1;
      this.#insertRowsBefore(at, reader.start);
      if (this.#changedRows.has(at)) {
        this.#copyTo(reader.start);
        this.#writeRow(at);
        this.#copied = reader.end;
        while ((this.#rows[this.#next] ?? Infinity) <= at) this.#next++;
      } else reader.skip();
    }
    this.#insertRowsBefore(Infinity, reader.start);
    this.#copyTo(this.bytes.length);
    return this.#chunks;
  }

  #copyTo(end: number): void {
    if (end > this.#copied) this.#chunks.push(this.bytes.subarray(this.#copied, end));
    this.#copied = end;
  }

  /** Writes the rows that the file does not have yet, above the row that stands at this byte; null: there is nothing to copy first. */
  #insertRowsBefore(limit: number, at: number | null): void {
    for (; (this.#rows[this.#next] ?? Infinity) < limit; this.#next++) {
      const row = this.#rows[this.#next] ?? 0;
      const cells = [...(this.edits.cells.get(row) ?? [])]
        .sort((a, b) => a - b)
        .map((column) => this.#newCell(row, column))
        .join("");
      const attributes = this.#rowAttributes([["r", String(row + 1)]], row);
      if (cells === "" && attributes.length === 1) continue;
      if (at !== null) this.#copyTo(at);
      this.#chunks.push(this.#tag("row", attributes, cells));
    }
  }

  #tag(local: string, attributes: Attributes, content: string): string {
    const start = `<${this.prefix}${local}${attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("")}`;
    return content === "" ? `${start}/>` : `${start}>${content}</${this.prefix}${local}>`;
  }

  #rowDiffers(row: number): boolean {
    const a = this.before.rows.get(row);
    const b = this.sheet.rows.get(row);
    return (a?.size ?? null) !== (b?.size ?? null) || (a?.hidden ?? false) !== (b?.hidden ?? false) || (a?.style ?? 0) !== (b?.style ?? 0);
  }

  #rowAttributes(attributes: Attributes, row: number): Attributes {
    if (!this.edits.rows || !this.#rowDiffers(row)) return attributes;
    const size: AxisSize = this.sheet.rows.get(row) ?? { size: null, hidden: false, style: 0 };
    const before = this.before.rows.get(row);
    const result = new Map(attributes);
    const set = (name: string, value: string | null): void => void (value === null ? result.delete(name) : result.set(name, value));
    if ((before?.size ?? null) !== size.size) {
      set("ht", size.size === null ? null : String(size.size));
      set("customHeight", size.size === null ? null : "1");
    }
    set("hidden", size.hidden ? "1" : null);
    if ((before?.style ?? 0) !== size.style) {
      set("s", size.style === 0 ? null : String(this.writing.styles.format(size.style)));
      set("customFormat", size.style === 0 ? null : "1");
    }
    return [...result];
  }

  /** Writes the row just opened, some of it anew; the reader ends on its Close. */
  #writeRow(row: number): void {
    const reader = this.#reader;
    const { bytes, prefix } = this;
    let attributes = attributesOf(reader);
    const wanted = this.edits.cells.get(row) ?? new Set<number>();
    const { cells, others } = this.#readOldCells();
    const old = new Map(cells.map((cell) => [cell.column, cell]));
    const columns = [...new Set([...old.keys(), ...wanted])].sort((a, b) => a - b);
    // "spans" says which columns a row uses; it may be left out, and must not be wrong.
    if (columns.some((column) => !old.has(column))) attributes = attributes.filter(([name]) => name !== "spans");
    if (!attributes.some(([name]) => name === "r")) attributes.unshift(["r", String(row + 1)]);
    attributes = this.#rowAttributes(attributes, row);
    const content: (Uint8Array | string)[] = [];
    for (const column of columns) {
      const cell = old.get(column);
      if (!cell) {
        const written = this.#newCell(row, column);
        if (written !== "") content.push(written);
      } else content.push(...this.#oldCell(row, cell, wanted.has(column)));
    }
    content.push(...others.map(({ start, end }) => bytes.subarray(start, end)));
    const start = this.#tag("row", attributes, "");
    this.#chunks.push(...(content.length === 0 ? [start] : [start.replace(/\/>$/, ">"), ...content, `</${prefix}row>`]));
  }

  /** The cells of the row just opened, in the places they were read at, and whatever else it holds. */
  #readOldCells(): { cells: OldCell[]; others: { start: number; end: number }[] } {
    const reader = this.#reader;
    const outside = reader.depth - 1;
    const name = asBytes(`${this.prefix}c`);
    const cells: OldCell[] = [];
    const others: { start: number; end: number }[] = [];
    let column = -1;
    for (let token = reader.next(); reader.depth > outside; token = reader.next()) {
      if (token !== Token.Open) continue;
      const { start, nameEnd } = reader;
      if (!reader.isNamed(name)) {
        reader.skip();
        others.push({ start, end: reader.end });
        continue;
      }
      const attributes = attributesOf(reader);
      const address = valueOf(attributes, "r");
      column = address === undefined ? column + 1 : columnOfAddress(address);
      const children: OldCell["children"] = [];
      const inside = reader.depth - 1;
      for (let inner = reader.next(); reader.depth > inside; inner = reader.next()) {
        if (inner !== Token.Open) continue;
        const child = { name: reader.name(), start: reader.start, attributes: attributesOf(reader) };
        reader.skip();
        children.push({ ...child, end: reader.end });
      }
      cells.push({ column, start, end: reader.end, nameEnd, attributes, children });
    }
    return { cells, others };
  }

  #oldCell(row: number, old: OldCell, looked: boolean): (Uint8Array | string)[] {
    const { bytes } = this;
    const { column } = old;
    const before = this.before.cells.get(row, column);
    const now = looked ? this.sheet.cells.get(row, column) : before;
    const child = (local: string): OldCell["children"][number] | undefined => old.children.find(({ name }) => name === this.prefix + local);
    const copy = (): (Uint8Array | string)[] =>
      valueOf(old.attributes, "r") === undefined
        ? [`<${this.prefix}c r="${cellAddress(row, column)}"`, bytes.subarray(old.nameEnd, old.end)]
        : [bytes.subarray(old.start, old.end)];
    const formula = child("f");
    const group = formula && valueOf(formula.attributes, "t") === "shared" ? valueOf(formula.attributes, "si") : undefined;
    const orphaned = group !== undefined && this.#orphans.has(group);
    const sameContent = holdsSame(before, now);
    const sameStyle = (before?.style ?? 0) === (now?.style ?? 0);
    if (sameContent && sameStyle && !orphaned) return copy();
    if (!now && looked) {
      this.#forget(row, column, before, old);
      return [];
    }

    const attributes = new Map(old.attributes);
    attributes.set("r", cellAddress(row, column));
    let content: string;
    if (sameContent) {
      const parts = old.children.map(({ start, end }) => new TextDecoder().decode(bytes.subarray(start, end)));
      if (orphaned && formula) parts[old.children.indexOf(formula)] = this.#formula(before?.formula ?? "=");
      content = parts.join("");
      if (!sameStyle) this.#setStyle(attributes, now, null);
    } else {
      this.#forget(row, column, now?.formula === null || now?.formula === undefined ? before : undefined, old);
      for (const name of ["t", "cm", "vm"]) attributes.delete(name);
      const written = this.#content(now);
      if (written.type !== null) attributes.set("t", written.type);
      // A formula that only has a new value stays as it is written: shared, array, with its flags. An array formula stays one.
      const keepFormula = formula && !orphaned && before?.formula === now?.formula && now?.formula !== null;
      const keepArray = !keepFormula && formula && valueOf(formula.attributes, "t") === "array" && typeof now?.formula === "string";
      const text = (from: { start: number; end: number }): string => new TextDecoder().decode(bytes.subarray(from.start, from.end));
      const kept = old.children.filter(({ name }) => !["v", "f", "is"].some((local) => name === this.prefix + local)).map(text);
      const newFormula = keepArray
        ? this.#tag("f", formula.attributes, escapeText(escapeCharacters(now.formula?.slice(1) ?? "")))
        : written.formula;
      content = (keepFormula ? text(formula) : newFormula) + written.value + kept.join("");
      if ((keepFormula || keepArray) && valueOf(old.attributes, "cm") !== undefined)
        attributes.set("cm", valueOf(old.attributes, "cm") ?? "");
      this.#setStyle(attributes, now, quotePrefixFor(now));
    }
    return [this.#tag("c", inOrder(attributes), content)];
  }

  #newCell(row: number, column: number): string {
    const now = this.sheet.cells.get(row, column);
    if (!now || (now.value === null && now.formula === null && now.style === 0)) return "";
    const attributes = new Map([["r", cellAddress(row, column)]]);
    const written = this.#content(now);
    if (written.type !== null) attributes.set("t", written.type);
    this.#setStyle(attributes, now, quotePrefixFor(now));
    return this.#tag("c", inOrder(attributes), written.formula + written.value);
  }

  #setStyle(attributes: Map<string, string>, cell: Cell | undefined, quotePrefix: boolean | null): void {
    const format = this.writing.styles.format(cell?.style ?? 0, quotePrefix);
    if (format === 0) attributes.delete("s");
    else attributes.set("s", String(format));
  }

  /** Books out what a cell held. */
  #forget(row: number, column: number, before: Cell | undefined, old: OldCell): void {
    if (before && before.formula !== null) this.writing.formulaGone(cellAddress(row, column));
    if (valueOf(old.attributes, "t") === "s") this.writing.strings?.countUses(-1);
  }

  #formula(formula: string): string {
    return `<${this.prefix}f>${escapeText(escapeCharacters(formula.slice(1)))}</${this.prefix}f>`;
  }

  #content(cell: Cell | undefined): { type: string | null; formula: string; value: string } {
    const { prefix } = this;
    if (!cell) return { type: null, formula: "", value: "" };
    const formula = cell.formula === null ? "" : this.#formula(cell.formula);
    const value = (text: string): string => `<${prefix}v>${escapeText(text)}</${prefix}v>`;
    if (cell.value === null) return { type: null, formula, value: "" };
    if (typeof cell.value === "number") return { type: null, formula, value: value(String(cell.value)) };
    if (typeof cell.value === "boolean") return { type: "b", formula, value: value(cell.value ? "1" : "0") };
    if (cell.isError) return { type: "e", formula, value: value(cell.value) };
    if (formula !== "") return { type: "str", formula, value: textElement(`${prefix}v`, cell.value) };
    const { strings } = this.writing;
    if (!strings) return { type: "inlineStr", formula, value: `<${prefix}is>${textElement(`${prefix}t`, cell.value)}</${prefix}is>` };
    strings.countUses(1);
    return { type: "s", formula, value: value(String(strings.indexOf(cell.value))) };
  }

  /** The shared formulas whose first cell, which holds their text, gets another formula or none; and the rows of their other cells. */
  #findOrphans(): { orphans: Set<string>; rows: Set<number> } {
    const orphans = new Set<string>();
    const rows = new Set<number>();
    if (!holds(this.bytes, asBytes("shared"))) return { orphans, rows };
    const masters = new Map<string, boolean>();
    const users = new Map<string, Set<number>>();
    const reader = new XmlReader(this.bytes, "sheetData");
    const names = { row: asBytes(`${this.prefix}row`), cell: asBytes(`${this.prefix}c`), formula: asBytes(`${this.prefix}f`) };
    const [r, t, si, ref] = ["r", "t", "si", "ref"].map(asBytes) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    let row = -1;
    let column = -1;
    for (let token = reader.next(); token !== Token.End; token = reader.next()) {
      if (token !== Token.Open) continue;
      if (reader.isNamed(names.row)) {
        const numbered = reader.value(reader.attribute(r));
        row = numbered === undefined ? implicitRow(this.bytes.subarray(reader.start), this.prefix, row) : Number(numbered) - 1;
        column = -1;
      } else if (reader.isNamed(names.cell)) {
        const address = reader.value(reader.attribute(r));
        if (address === undefined) column++;
        else {
          column = columnOfAddress(address);
          row = Number(address.replace(/^[A-Za-z]+/, "")) - 1;
        }
      } else if (reader.isNamed(names.formula) && reader.value(reader.attribute(t)) === "shared") {
        const group = reader.value(reader.attribute(si)) ?? "";
        const isMaster = reader.attribute(ref) >= 0 && !masters.has(group);
        if (isMaster) {
          const looked = this.edits.cells.get(row)?.has(column) ?? false;
          const lost = looked && this.before.cells.get(row, column)?.formula !== this.sheet.cells.get(row, column)?.formula;
          masters.set(group, lost);
        } else {
          const inRows = users.get(group);
          if (inRows) inRows.add(row);
          else users.set(group, new Set([row]));
        }
      }
    }
    for (const [group, lost] of masters) {
      if (!lost) continue;
      orphans.add(group);
      for (const user of users.get(group) ?? []) rows.add(user);
    }
    return { orphans, rows };
  }
}

/** A row without a number follows the one before, unless its first cell says another, as when it was read. `bytes` start with the row. */
export function implicitRow(bytes: Uint8Array, prefix: string, previous: number): number {
  const reader = new XmlReader(bytes, "row");
  const cell = asBytes(`${prefix}c`);
  const address = asBytes("r");
  reader.next();
  for (let token = reader.next(); reader.depth > 0; token = reader.next()) {
    if (token !== Token.Open) continue;
    const text = reader.isNamed(cell) ? reader.value(reader.attribute(address)) : undefined;
    if (text !== undefined) return Number(text.replace(/^[A-Za-z]+/, "")) - 1;
    reader.skip();
  }
  return previous + 1;
}

function attributesOf(reader: XmlReader): Attributes {
  return Array.from({ length: reader.attributes }, (_, i): [string, string] => [reader.attributeName(i), reader.value(i) ?? ""]);
}

function columnOfAddress(address: string): number {
  let column = 0;
  for (const letter of address) {
    const number = (letter.charCodeAt(0) | 32) - 96;
    if (number < 1 || number > 26) break;
    column = column * 26 + number;
  }
  return column - 1;
}

/** Whether the bytes hold this word anywhere. */
function holds(bytes: Uint8Array, word: Uint8Array): boolean {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (word.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function holdsSame(a: Cell | undefined, b: Cell | undefined): boolean {
  return (
    (a?.value ?? null) === (b?.value ?? null) &&
    (a?.formula ?? null) === (b?.formula ?? null) &&
    (a?.isError ?? false) === (b?.isError ?? false)
  );
}

/** Text that Excel would take for a formula when the cell is edited. */
const RISKY = /^[=+\-@'\t\r]/;

function quotePrefixFor(cell: Cell | undefined): boolean | null {
  if (typeof cell?.value === "string" && cell.formula === null && !cell.isError) return RISKY.test(cell.value) ? true : null;
  return cell && (cell.value !== null || cell.formula !== null) ? false : null;
}

/** As Excel writes them: where, how, what kind, then the rest. */
function inOrder(attributes: ReadonlyMap<string, string>): Attributes {
  const first = ["r", "s", "t"].flatMap((name): Attributes => {
    const value = attributes.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  return [...first, ...[...attributes].filter(([name]) => !["r", "s", "t"].includes(name))];
}
