import { parseArea } from "../model/address";
import type { Cell, CellSink } from "../model/cell-store";
import type { AxisSize, Sheet } from "../model/sheet";
import { cellAddress } from "./cell-address";
import { LIMITS } from "./limits";
import { readRichText, readText, spendText, textNames, unescapeCharacters, type TextBudget, type TextNames } from "./shared-strings";
import { RelativeFormula } from "./shared-formula";
import { damaged, tooLarge } from "./unreadable-file";
import { asBytes, countElements, Token, XmlReader } from "./xml-reader";

/** What cells of all sheets share while a file is opened. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** How many cell formats the file has. */
  readonly formats: number;
  readonly date1904: boolean;
  /** What is left of what a file may spend. */
  readonly budget: TextBudget & { cells: number; sizedRows: number; merges: number; formulaCharacters: number };
}

const ATTRIBUTE = {
  r: asBytes("r"),
  s: asBytes("s"),
  t: asBytes("t"),
  ht: asBytes("ht"),
  hidden: asBytes("hidden"),
  customFormat: asBytes("customFormat"),
  ref: asBytes("ref"),
  si: asBytes("si"),
};

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LETTER_C = 99;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

interface Names extends TextNames {
  readonly sheetData: Uint8Array;
  readonly row: Uint8Array;
  readonly cell: Uint8Array;
  readonly value: Uint8Array;
  /** What stands before a row's number, and its end. */
  readonly rowOpens: Uint8Array;
  readonly rowCloses: Uint8Array;
  /** Names have no prefix. */
  readonly areBare: boolean;
  readonly formula: Uint8Array;
  readonly inline: Uint8Array;
  readonly merges: Uint8Array;
  readonly merge: Uint8Array;
}

const elementNames = (prefix: string): Names => ({
  ...textNames(prefix),
  sheetData: asBytes(`${prefix}sheetData`),
  row: asBytes(`${prefix}row`),
  cell: asBytes(`${prefix}c`),
  value: asBytes(`${prefix}v`),
  rowOpens: asBytes(`<${prefix}row r="`),
  rowCloses: asBytes(`</${prefix}row>`),
  areBare: prefix === "",
  formula: asBytes(`${prefix}f`),
  inline: asBytes(`${prefix}is`),
  merges: asBytes(`${prefix}mergeCells`),
  merge: asBytes(`${prefix}mergeCell`),
});

/** Where the content of an element stands in a part: from behind its start tag to its end tag; equal when it is empty. */
export interface ContentPlace {
  readonly from: number;
  readonly to: number;
}

/** "<c/>" is the shortest a cell can be; many that hold nothing may stand beside those that count. */
const CELL_BYTES = 4;
const CELLS_FOR_EACH_THAT_COUNTS = 2;

/** What was read of a part: the places of it, in order, and one past the rightmost column that holds a cell. */
export interface ReadCells {
  readonly places: readonly ContentPlace[];
  readonly columns: number;
}

/**
 * Reads the rows and merges of a worksheet part into the sheet, and its cells into `into`. The part's claims about its own size are not looked
 * at. Throws FileTrouble where the XML is not well-formed or a cell is outside the sheet or says what no cell can say.
 */
export function readCells(bytes: Uint8Array, partName: string, sheet: Sheet, into: CellSink, context: CellContext): ReadCells {
  const reader = new XmlReader(bytes, partName);
  if (reader.next() !== Token.Open) throw damaged(`${partName} is empty`);
  const root = reader.name();
  const prefix = root.slice(0, root.indexOf(":") + 1);
  if (root !== `${prefix}worksheet`) throw damaged(`${partName} is not a worksheet`);
  const names = elementNames(prefix);
  const most = LIMITS.cells * CELLS_FOR_EACH_THAT_COUNTS;
  if (bytes.length > most * CELL_BYTES && countElements(bytes, names.cell) > most) throw tooManyCells();
  const places: ContentPlace[] = [];
  let rows: RowReader | null = null;
  for (let token = reader.next(); token !== Token.End; token = reader.next()) {
    if (token !== Token.Open) continue;
    const from = reader.end;
    if (reader.isNamed(names.sheetData)) {
      if (rows) throw damaged(`${partName} holds its cells twice`);
      rows = new RowReader(reader, names, sheet, into, context);
      rows.readRows();
    } else if (reader.isNamed(names.merges)) readMerges(reader, names, sheet, context);
    else {
      reader.skip();
      continue;
    }
    places.push({ from, to: reader.start });
  }
  return { places, columns: rows?.columns ?? 0 };
}

const tooManyCells = (): Error => tooLarge(`there are more than ${LIMITS.cells} cells`);

function readMerges(reader: XmlReader, names: Names, sheet: Sheet, { budget }: CellContext): void {
  const outside = reader.depth - 1;
  for (let token = reader.next(); reader.depth > outside; token = reader.next()) {
    if (token !== Token.Open) continue;
    if (reader.isNamed(names.merge)) {
      const ref = reader.value(reader.attribute(ATTRIBUTE.ref)) ?? "";
      const area = parseArea(ref);
      if (!area) throw damaged(`${reader.partName} has a mergeCell at ${JSON.stringify(ref.slice(0, 40))}`);
      if (--budget.merges < 0) throw tooLarge("too many cells are merged");
      sheet.merges.push(area);
    }
    reader.skip();
  }
}

/** What stands behind a row's number up to the end of its start tag, and what it says of the row; null: nothing. */
interface RowTag {
  readonly tag: Uint8Array;
  readonly size: AxisSize | null;
}

/** Start tags of rows that are kept for comparing: heights differ, and come again. */
const MOST_TAGS = 4;

/** The state between the rows of one sheet. */
class RowReader {
  /** Zero-based row and column of the cell last read. */
  #row = -1;
  #column = -1;
  /** One past the rightmost column with a cell. */
  columns = 0;
  readonly #shared = new Map<number, RelativeFormula>();
  /** Cells of shared formulas that came before the cell that holds the text. */
  readonly #waiting: { group: number; row: number; column: number }[] = [];
  /** The last start tags of rows, behind the row's number, with what they say: most rows repeat one. */
  readonly #tags: RowTag[] = [];
  #nextTag = 0;

  constructor(
    private readonly reader: XmlReader,
    private readonly names: Names,
    private readonly sheet: Sheet,
    private readonly into: CellSink,
    private readonly context: CellContext,
  ) {}

  readRows(): void {
    const { reader, names } = this;
    const outside = reader.depth - 1;
    while (this.#takeRow());
    for (let token = reader.next(); reader.depth > outside; token = reader.next()) {
      if (token !== Token.Open) continue;
      if (reader.isNamed(names.row)) this.#readRow();
      else reader.skip();
      while (this.#takeRow());
    }
    for (const { group, row, column } of this.#waiting) this.#fillIn(group, row, column);
  }

  /** Reads a row whose start tag is, but for its number, one of the last ones; false, standing still, before anything else. */
  #takeRow(): boolean {
    const { reader, names } = this;
    const { end } = reader;
    if (reader.empty) return false;
    const number = reader.figuresAt(reader.behind(names.rowOpens, end));
    if (number < 1 || number > LIMITS.rows) return false;
    const tags = this.#tags;
    // No loop over the list's members: in code that V8 has not optimised each step of one makes an object, and there are many rows.
    for (let i = tags.length - 1; i >= 0; i--) {
      const { tag, size } = tags[i] as RowTag;
      const opened = reader.behind(tag, reader.figuresEnd);
      if (opened < 0) continue;
      reader.open(end + 1, names.row.length, opened);
      this.#row = number - 1;
      this.#setSize(size);
      this.#readCells(true);
      return true;
    }
    return false;
  }

  #readRow(): void {
    const { reader, names } = this;
    const numbered = reader.attribute(ATTRIBUTE.r);
    this.#row = numbered < 0 ? this.#row + 1 : this.#whole(numbered) - 1;
    if (this.#row < 0 || this.#row >= LIMITS.rows) throw this.#wrong("is outside the sheet");
    const size = this.#readSize();
    this.#setSize(size);
    if (!reader.empty && reader.figuresAt(reader.behind(names.rowOpens, reader.start)) > 0)
      this.#tags[this.#nextTag++ % MOST_TAGS] = { tag: reader.bytes.subarray(reader.figuresEnd, reader.end), size };
    this.#readCells(numbered >= 0);
  }

  /** Reads the cells of the row just opened, to its end. */
  #readCells(rowIsNumbered: boolean): void {
    const { reader, names } = this;
    const outside = reader.depth - 1;
    this.#column = -1;
    this.#takeCells();
    const closed = reader.empty ? -1 : reader.behind(names.rowCloses, reader.end);
    if (closed >= 0) {
      reader.close(closed);
      return;
    }
    for (let token = reader.next(); reader.depth > outside; token = reader.next()) {
      if (token !== Token.Open) continue;
      if (reader.isNamed(names.cell)) this.#readCell(rowIsNumbered);
      else reader.skip();
      this.#takeCells();
    }
  }

  /**
   * Reads the cells that follow in this row as long as each is exactly `<c r="B7" s="1" t="s"><v>12</v></c>`, without `t` for a whole number, or
   * `<c r="B7" s="1"/>`, with or without their format; stands before the first that is anything else, be it wrong. Nearly every cell of a plan
   * is one: all of it is compared byte by byte, in one go.
   */
  #takeCells(): void {
    const { reader, names, context } = this;
    if (reader.empty || !names.areBare) return;
    const { bytes } = reader;
    const { sharedStrings, formats } = context;
    const rowNumber = this.#row + 1;
    for (let end = reader.end; ; reader.passTo(end)) {
      // <c r="
      let at = end;
      if (bytes[at] !== LESS || bytes[at + 1] !== LETTER_C || bytes[at + 2] !== SPACE) return;
      if (bytes[at + 3] !== LETTER_R || bytes[at + 4] !== EQUALS || bytes[at + 5] !== QUOTE) return;
      at += 6;
      let column = 0;
      for (let byte; (byte = bytes[at] as number), byte >= 65 && byte <= 90; at++) column = column * 26 + byte - 64;
      if (column === 0 || column > LIMITS.columns || reader.figuresAt(at) !== rowNumber) return;
      at = reader.figuresEnd;
      // " s="
      let style = 0;
      if (
        bytes[at + 1] === SPACE &&
        bytes[at + 2] === LETTER_S &&
        bytes[at + 3] === EQUALS &&
        bytes[at] === QUOTE &&
        bytes[at + 4] === QUOTE
      ) {
        style = reader.figuresAt(at + 5);
        if (style < 0 || style >= formats) return;
        at = reader.figuresEnd;
      }
      if (bytes[at] !== QUOTE) return;
      let value: Cell["value"] = null;
      if (bytes[at + 1] === SLASH) {
        // "/>
        if (bytes[at + 2] !== GREATER) return;
        end = at + 3;
      } else {
        // " t="s
        const isText = bytes[at + 1] === SPACE;
        if (isText) {
          if (bytes[at + 2] !== LETTER_T || bytes[at + 3] !== EQUALS || bytes[at + 4] !== QUOTE || bytes[at + 5] !== LETTER_S) return;
          at += 6;
        }
        // "><v>
        if (bytes[at] !== QUOTE || bytes[at + 1] !== GREATER || bytes[at + 2] !== LESS || bytes[at + 3] !== LETTER_V) return;
        if (bytes[at + 4] !== GREATER) return;
        const number = reader.figuresAt(at + 5);
        if (number < 0) return;
        if (isText) {
          const text = sharedStrings[number];
          if (text === undefined) return;
          value = text || null;
        } else value = number;
        // </v></c>
        at = reader.figuresEnd;
        if (bytes[at] !== LESS || bytes[at + 1] !== SLASH || bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GREATER) return;
        if (bytes[at + 4] !== LESS || bytes[at + 5] !== SLASH || bytes[at + 6] !== LETTER_C || bytes[at + 7] !== GREATER) return;
        end = at + 8;
      }
      this.#column = column - 1;
      if (value !== null || style !== 0) this.#put(this.#row, this.#column, style, value, false);
    }
  }

  /** What the row's start tag says of its size and look; null when nothing. */
  #readSize(): AxisSize | null {
    const { reader } = this;
    const height = reader.attribute(ATTRIBUTE.ht);
    const hidden = this.#isOn(reader.attribute(ATTRIBUTE.hidden));
    const style = this.#isOn(reader.attribute(ATTRIBUTE.customFormat)) ? this.#style(reader.attribute(ATTRIBUTE.s)) : 0;
    if (height < 0 && !hidden && style === 0) return null;
    return { size: height < 0 ? null : this.#number(reader.value(height) ?? ""), hidden, style };
  }

  #setSize(size: AxisSize | null): void {
    if (!size) return;
    if (--this.context.budget.sizedRows < 0) throw tooLarge("too many rows have a height or format of their own");
    this.sheet.rows.set(this.#row, { ...size });
  }

  #readCell(rowIsNumbered: boolean): void {
    const { reader, names, context } = this;
    const outside = reader.depth - 1;
    this.#place(reader.attribute(ATTRIBUTE.r), rowIsNumbered);
    const row = this.#row;
    const column = this.#column;
    const style = this.#style(reader.attribute(ATTRIBUTE.s));
    const type = reader.value(reader.attribute(ATTRIBUTE.t)) ?? "n";
    let text: string | null = null;
    let inline: string | null = null;
    let formula: string | null = null;
    let group = -1;
    for (let token = reader.next(); reader.depth > outside; token = reader.next()) {
      if (token !== Token.Open) continue;
      if (reader.isNamed(names.value)) text = readText(reader);
      else if (reader.isNamed(names.formula)) {
        const kind = reader.value(reader.attribute(ATTRIBUTE.t));
        const shared = reader.attribute(ATTRIBUTE.si);
        group = kind === "shared" && shared >= 0 ? this.#whole(shared) : -1;
        formula = unescapeCharacters(readText(reader));
        if (formula.length > MAX_FORMULA) throw this.#wrong("has a formula longer than Excel allows");
        if ((context.budget.formulaCharacters -= formula.length) < 0) throw tooLarge("the formulas are too long");
      } else if (reader.isNamed(names.inline)) inline = spendText(readRichText(reader, names), context.budget);
      else reader.skip();
    }
    const value = inline !== null && text === null ? inline || null : this.#value(type, text);
    if (value === null && !formula && group < 0 && style === 0) return;
    this.#put(row, column, style, value, type === "e" && value !== null);
    if (formula) this.into.setFormula(row, column, `=${formula}`);
    if (group < 0) return;
    if (formula) {
      if (!this.#shared.has(group)) this.#shared.set(group, new RelativeFormula(formula, row, column));
    } else this.#fillIn(group, row, column);
  }

  #put(row: number, column: number, style: number, value: Cell["value"], isError: boolean): void {
    if (--this.context.budget.cells < 0) throw tooManyCells();
    if (column >= this.columns) this.columns = column + 1;
    this.into.put(row, column, style, value, isError);
  }

  /** Gives a cell of a shared formula its own reading of it; a cell whose formula is nowhere keeps its value, as in Excel. */
  #fillIn(group: number, row: number, column: number): void {
    const shared = this.#shared.get(group);
    if (!shared) {
      if (this.#waiting.length < LIMITS.cells) this.#waiting.push({ group, row, column });
      return;
    }
    if ((this.context.budget.formulaCharacters -= shared.cost) < 0) throw tooLarge("the formulas are too long");
    this.into.setFormula(row, column, `=${shared.at(row, column)}`);
  }

  /** Sets the column, and in a row without a number the row, from the cell's own address; without one the cell follows the last. */
  #place(address: number, rowIsNumbered: boolean): void {
    const { reader } = this;
    if (address < 0) this.#column++;
    else {
      const { bytes } = reader;
      const end = reader.valueEnd(address);
      let i = reader.valueStart(address);
      let column = 0;
      for (let byte; i < end && ((byte = (bytes[i] as number) | 32), byte >= 97 && byte <= 122); i++) column = column * 26 + byte - 96;
      let row = 0;
      const digits = i;
      for (let byte; i < end && ((byte = bytes[i] as number), byte >= 48 && byte <= 57); i++) row = row * 10 + byte - 48;
      if (i !== end || digits === i || digits === reader.valueStart(address) || end - reader.valueStart(address) > 10)
        throw this.#wrong(`holds a cell called ${JSON.stringify(reader.value(address)?.slice(0, 20))}`);
      this.#column = column - 1;
      if (row - 1 !== this.#row) {
        if (rowIsNumbered) throw this.#wrong("holds a cell of another row");
        this.#row = row - 1;
      }
      if (this.#row < 0 || this.#row >= LIMITS.rows) throw this.#wrong("is outside the sheet");
    }
    if (this.#column >= LIMITS.columns) throw this.#wrong("holds a cell outside the sheet");
  }

  #value(type: string, text: string | null): Cell["value"] {
    if (text === null) return null;
    switch (type) {
      case "s":
        return this.#sharedString(text === "" ? -1 : this.#index(text));
      case "str":
      case "inlineStr":
        return spendText(unescapeCharacters(text), this.context.budget) || null;
      case "e":
        return text || null;
      case "b": {
        const word = text.trim();
        if (word === "") return null;
        if (!["0", "1", "true", "false"].includes(word)) throw this.#wrong("holds a yes/no cell that says neither");
        return word === "1" || word === "true";
      }
      case "n":
        return text === "" || text.trim() === "" ? null : this.#number(text);
      case "d":
        return text.trim() === "" ? null : this.#date(text.trim());
      default:
        throw this.#wrong(`holds a cell of the unknown type ${JSON.stringify(type.slice(0, 20))}`);
    }
  }

  #sharedString(index: number): string | null {
    const string = this.context.sharedStrings[index];
    if (string === undefined) throw this.#wrong("uses a text that the file does not hold");
    return string || null;
  }

  #number(text: string): number {
    const number = Number(text);
    if (!Number.isFinite(number) || NO_NUMBER.test(text)) throw this.#wrong(`holds the number ${JSON.stringify(text.slice(0, 40))}`);
    return number;
  }

  /** A date written out, as strict files may, to Excel's serial. */
  #date(text: string): number {
    const match = ISO_DATE.exec(text);
    const time = match ? Date.parse(`${match[1]}T${match[2] ?? "00:00:00"}Z`) : NaN;
    if (!Number.isFinite(time)) throw this.#wrong(`holds the date ${JSON.stringify(text.slice(0, 40))}`);
    const days = time / 86_400_000 + 25_569;
    // Excel's calendar has a 29 February 1900: https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
    return this.context.date1904 ? days - 1_462 : days < 61 ? days - 1 : days;
  }

  #style(attribute: number): number {
    if (attribute < 0) return 0;
    const style = this.#whole(attribute);
    if (style >= this.context.formats) throw this.#wrong("uses a format that the file does not hold");
    return style;
  }

  /** A short whole number of an attribute, read from its bytes. */
  #whole(attribute: number): number {
    const { reader } = this;
    const { bytes } = reader;
    const from = reader.valueStart(attribute);
    const end = reader.valueEnd(attribute);
    let number = 0;
    for (let i = from; i < end; i++) {
      const digit = (bytes[i] as number) - 48;
      if (digit < 0 || digit > 9 || end - from > 10) return this.#index(reader.value(attribute) ?? "");
      number = number * 10 + digit;
    }
    return end === from ? this.#index("") : number;
  }

  #index(text: string): number {
    if (!/^\s*\d{1,10}\s*$/.test(text)) throw this.#wrong(`holds the index ${JSON.stringify(text.slice(0, 40))}`);
    return Number(text);
  }

  #isOn(attribute: number): boolean {
    if (attribute < 0) return false;
    const { reader } = this;
    const first = reader.bytes[reader.valueStart(attribute)];
    return first === 49 || first === 116 || reader.value(attribute) === "on";
  }

  #wrong(what: string): Error {
    return damaged(
      `${this.reader.partName} row ${this.#row + 1} ${what} (near ${cellAddress(Math.max(0, this.#row), Math.max(0, this.#column))})`,
    );
  }
}

/** Four times Excel's own limit on a formula, whose stored form may be longer than the shown one: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_FORMULA = 32_768;
/** Number() also reads "0x1f", "0b1" and "0o7". */
const NO_NUMBER = /[xXbBoO]/;
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)Z?)?$/;
