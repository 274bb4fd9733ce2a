import { LIMITS } from "./limits";
import { damaged } from "./unreadable-file";

/** What the reader stands on. An empty element is an Open followed by a Close. */
export const enum Token {
  Open,
  Close,
  Text,
  End,
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const BANG = 33;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const DASH = 45;
const SLASH = 47;
const COLON = 58;
const SEMICOLON = 59;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const CLOSE_BRACKET = 93;
const UNDERSCORE = 95;
const MOST_ASCII = 127;
/** The first byte, in UTF-8, of U+0100 and what follows is at least this; all other bytes are less. */
const BEYOND_LATIN_1 = 0xc4;

/** 1: may start a name; 2: may stand in a name. Bytes above 127 belong to letters of other scripts. */
const NAME = ((): Uint8Array => {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const letter = (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === UNDERSCORE || byte === COLON || byte >= 128;
    table[byte] = letter ? 3 : (byte >= 48 && byte <= 57) || byte === DASH || byte === 46 ? 2 : 0;
  }
  return table;
})();

/** Of a text's bytes: 0 stands for itself; 1 belongs to a character of Latin-1 beyond ASCII, 2 to one beyond; 4 ends or asks for a closer look. */
const TEXT = ((): Uint8Array => {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) table[byte] = byte >= BEYOND_LATIN_1 ? 2 : byte > MOST_ASCII ? 1 : byte < SPACE ? 4 : 0;
  for (const byte of [TAB, LF]) table[byte] = 0;
  for (const byte of [LESS, GREATER, AMPERSAND, UNDERSCORE]) table[byte] = 4;
  return table;
})();

const isSpace = (byte: number | undefined): boolean => byte === SPACE || byte === LF || byte === TAB || byte === CR;

/**
 * Walks through the bytes of a UTF-8 XML part, token by token, refusing what is not well-formed. It is for the two parts that can be
 * huge, cells and shared strings: it makes no objects, and what is not asked for is checked but never turned into text.
 */
export class XmlReader {
  /** Where the token starts and ends. Of an Open: from "<" to behind ">". */
  start = 0;
  end = 0;
  /** An Open that is its own end: its Close follows and stands on no bytes. */
  empty = false;
  /** How many elements are open, the one just opened included and the one just closed excluded. */
  depth = 0;
  /** The Text is a CDATA section: `start` and `end` are those of its content. */
  literal = false;
  /** Where the name of an Open or Close starts and ends. */
  nameStart = 0;
  nameEnd = 0;
  attributes = 0;
  #attributePlaces = new Int32Array(64);
  #nameStarts = new Int32Array(LIMITS.depth + 1);
  #nameEnds = new Int32Array(LIMITS.depth + 1);
  /** Names met before, by a number made of their bytes. */
  readonly #names: ({ readonly from: number; readonly to: number; readonly text: string } | undefined)[] = Array.from({ length: 251 });
  #seenRoot = false;
  /** The text just passed holds an "&", a CR or a byte above 127. */
  #plain = true;

  constructor(
    readonly bytes: Uint8Array,
    readonly partName: string,
  ) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.end = 3;
    if (this.#startsWith("<?xml") && isSpace(bytes[this.end + 5])) this.end = this.#find("?>", this.end) + 2;
  }

  next(): Token {
    if (this.empty) {
      this.empty = false;
      this.start = this.end;
      this.depth--;
      return Token.Close;
    }
    const { bytes } = this;
    for (;;) {
      const at = this.end;
      if (at >= bytes.length) {
        if (this.depth > 0 || !this.#seenRoot) throw this.#wrong("ends too early");
        return Token.End;
      }
      this.start = at;
      if (bytes[at] !== LESS) {
        this.#readText(at);
        if (this.depth > 0) return Token.Text;
        for (let i = this.start; i < this.end; i++) if (!isSpace(bytes[i])) throw this.#wrong("has text outside its root");
        continue;
      }
      switch (bytes[at + 1]) {
        case SLASH:
          this.#readClose(at);
          return Token.Close;
        case QUESTION: {
          const nameEnd = this.#nameEnd(at + 2);
          if (!isSpace(bytes[nameEnd]) && !(bytes[nameEnd] === QUESTION && bytes[nameEnd + 1] === GREATER))
            throw this.#wrong("has a nameless instruction");
          if (nameEnd - at === 5 && isXmlWord(bytes, at + 2)) throw this.#wrong("declares itself twice");
          this.end = this.#find("?>", nameEnd) + 2;
          break;
        }
        case BANG:
          if (this.#startsWith("<!--")) {
            const close = this.#find("--", at + 4);
            if (bytes[close + 2] !== GREATER) throw this.#wrong("has a comment that is not one");
            this.end = close + 3;
          } else if (this.#startsWith("<![CDATA[") && this.depth > 0) {
            this.start = at + 9;
            const close = this.#find("]]>", this.start);
            this.literal = true;
            this.end = close + 3;
            return Token.Text;
          } else throw this.#wrong("has a document type, which workbooks never have");
          break;
        default:
          this.#readOpen(at);
          return Token.Open;
      }
    }
  }

  /**
   * Where exactly one of `opens`, text and `close` follow within the element open, passes over them and gives the text; null, standing still,
   * where anything else does, or the text may not be what its bytes say: one with a reference, a carriage return or an underscore, with which
   * workbooks escape characters. What nearly every shared text is, in one step; `opens` and `close` are whole tags that leave the depth as it is.
   */
  takeText(opens: readonly Uint8Array[], close: Uint8Array): string | null {
    if (this.empty || this.depth === 0) return null;
    const { bytes } = this;
    let from = -1;
    for (let i = 0; from < 0 && i < opens.length; i++) from = this.behind(opens[i] as Uint8Array, this.end);
    if (from < 0) return null;
    let to = from;
    let seen = 0;
    for (let kind; to < bytes.length && (kind = TEXT[bytes[to] as number] as number) < 4; to++) seen |= kind;
    const end = this.behind(close, to);
    if (end < 0) return null;
    this.passTo(end);
    this.isWide = seen > 1;
    return decodeBytes(bytes, from, to, this.partName, seen === 0);
  }

  /** Whether the text last taken holds characters beyond Latin-1. */
  isWide = false;

  /** The place behind these bytes where exactly they stand at `at`; -1 where they do not. */
  behind(expected: Uint8Array, at: number): number {
    return at >= 0 && this.#follows(expected, at) ? at + expected.length : -1;
  }

  /** Where the figures last read end. */
  figuresEnd = 0;

  /** The number that one to nine figures at `at` are, which `figuresEnd` is then behind; -1 where there is none, or it is longer. */
  figuresAt(at: number): number {
    const { bytes } = this;
    let number = 0;
    let end = at;
    for (let byte; (byte = bytes[end] as number), byte >= 48 && byte <= 57; end++) number = number * 10 + byte - 48;
    this.figuresEnd = end;
    return at < 0 || end === at || end - at > 9 ? -1 : number;
  }

  /** Stands behind what was read by its bytes, as if its tokens had been passed one by one. */
  passTo(end: number): void {
    this.start = this.end = end;
  }

  /** Opens an element whose start tag was read by its bytes: its name's place and where the tag ends. */
  open(nameStart: number, nameLength: number, end: number): void {
    if (this.depth >= LIMITS.depth) throw this.#wrong("is nested too deeply");
    this.#nameStarts[this.depth] = nameStart;
    this.#nameEnds[this.depth] = nameStart + nameLength;
    this.depth++;
    this.passTo(end);
  }

  /** Closes the element open, whose end tag was read by its bytes. */
  close(end: number): void {
    this.depth--;
    this.passTo(end);
  }

  #follows(expected: Uint8Array, at: number): boolean {
    const { bytes } = this;
    for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
    return true;
  }

  /** Passes over the rest of the element just opened, checking it. */
  skip(): void {
    for (const outside = this.depth - 1; this.depth > outside;) this.next();
  }

  /** Whether the element's name is these bytes, prefix included. */
  isNamed(name: Uint8Array): boolean {
    const { bytes, nameStart } = this;
    if (this.nameEnd - nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name[i]) return false;
    return true;
  }

  name(): string {
    return this.#nameAt(this.nameStart, this.nameEnd);
  }

  /** The place of the attribute of this name (prefix included) among the attributes of the Open; -1 when it has none. */
  attribute(name: Uint8Array): number {
    const { bytes } = this;
    for (let i = 0; i < this.attributes; i++) {
      const from = this.#attributePlaces[i * 4] as number;
      if ((this.#attributePlaces[i * 4 + 1] as number) - from !== name.length) continue;
      let same = true;
      for (let j = 0; same && j < name.length; j++) same = bytes[from + j] === name[j];
      if (same) return i;
    }
    return -1;
  }

  valueStart(attribute: number): number {
    return this.#attributePlaces[attribute * 4 + 2] as number;
  }

  valueEnd(attribute: number): number {
    return this.#attributePlaces[attribute * 4 + 3] as number;
  }

  attributeName(attribute: number): string {
    return this.#nameAt(this.#attributePlaces[attribute * 4] as number, this.#attributePlaces[attribute * 4 + 1] as number);
  }

  /** The attribute's value; undefined with -1. */
  value(attribute: number): string | undefined {
    if (attribute < 0) return undefined;
    const value = this.#slice(this.valueStart(attribute), this.valueEnd(attribute));
    return unescapeXml(OTHER_BLANK.test(value) ? value.replaceAll(/[\t\n\r]/g, " ") : value);
  }

  /** The text stood on. */
  text(): string {
    if (this.literal) return this.#slice(this.start, this.end - 3).replace(/\r\n?/g, "\n");
    const text = this.#slice(this.start, this.end);
    return this.#plain ? text : unescapeXml(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
  }

  /** The few names that a part repeats are made into text once. */
  #nameAt(from: number, to: number): string {
    const { bytes } = this;
    const slot = ((to - from) * 31 + (bytes[from] as number) * 7 + (bytes[to - 1] as number)) % this.#names.length;
    const known = this.#names[slot];
    if (known && sameBytes(bytes, known.from, known.to, from, to)) return known.text;
    const text = this.#slice(from, to);
    this.#names[slot] = { from, to, text };
    return text;
  }

  #slice(from: number, to: number): string {
    return decodeBytes(this.bytes, from, to, this.partName);
  }

  #readText(at: number): void {
    const { bytes } = this;
    const { length } = bytes;
    let plain = true;
    let i = at;
    for (; i < length; i++) {
      const byte = bytes[i] as number;
      if (byte === LESS) break;
      if (byte < SPACE) {
        if (byte === CR) plain = false;
        else if (byte !== LF && byte !== TAB) throw this.#wrong("holds a control character");
      } else if (byte === AMPERSAND) {
        plain = false;
        i = this.#checkEntity(i);
      } else if (byte === GREATER && bytes[i - 1] === CLOSE_BRACKET && bytes[i - 2] === CLOSE_BRACKET && i - 2 >= at) {
        throw this.#wrong('holds "]]>"');
      }
    }
    this.literal = false;
    this.#plain = plain;
    this.end = i;
  }

  #readOpen(at: number): void {
    const { bytes } = this;
    const nameEnd = this.#nameEnd(at + 1);
    this.nameStart = at + 1;
    this.nameEnd = nameEnd;
    if (this.depth === 0) {
      if (this.#seenRoot) throw this.#wrong("has two roots");
      this.#seenRoot = true;
    }
    if (this.depth >= LIMITS.depth) throw this.#wrong("is nested too deeply");
    this.#nameStarts[this.depth] = at + 1;
    this.#nameEnds[this.depth] = nameEnd;
    this.depth++;
    let count = 0;
    let i = nameEnd;
    for (;;) {
      const before = i;
      while (isSpace(bytes[i])) i++;
      const byte = bytes[i];
      if (byte === GREATER) {
        this.end = i + 1;
        break;
      }
      if (byte === SLASH) {
        if (bytes[i + 1] !== GREATER) throw this.#wrong("has a tag that does not end");
        this.empty = true;
        this.end = i + 2;
        break;
      }
      if (before === i) throw this.#wrong("has a tag that does not end");
      const attributeEnd = this.#nameEnd(i);
      let equals = attributeEnd;
      while (isSpace(bytes[equals])) equals++;
      if (bytes[equals] !== EQUALS) throw this.#wrong("has an attribute without a value");
      equals++;
      while (isSpace(bytes[equals])) equals++;
      const quote = bytes[equals];
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw this.#wrong("has an attribute without quotes");
      let valueEnd = equals + 1;
      for (; bytes[valueEnd] !== quote; valueEnd++) {
        const inside = bytes[valueEnd];
        if (inside === undefined || inside === LESS) throw this.#wrong("has an attribute that does not end");
        if (inside < SPACE && !isSpace(inside)) throw this.#wrong("holds a control character");
        if (inside === AMPERSAND) valueEnd = this.#checkEntity(valueEnd);
      }
      if (count * 4 === this.#attributePlaces.length) {
        const more = new Int32Array(count * 8);
        more.set(this.#attributePlaces);
        this.#attributePlaces = more;
        if (count >= 128) throw this.#wrong("has too many attributes");
      }
      const places = this.#attributePlaces;
      for (let j = 0; j < count; j++)
        if (sameBytes(bytes, places[j * 4] as number, places[j * 4 + 1] as number, i, attributeEnd))
          throw this.#wrong("gives an attribute twice");
      places[count * 4] = i;
      places[count * 4 + 1] = attributeEnd;
      places[count * 4 + 2] = equals + 1;
      places[count * 4 + 3] = valueEnd;
      count++;
      i = valueEnd + 1;
    }
    this.attributes = count;
  }

  #readClose(at: number): void {
    const { bytes } = this;
    const nameEnd = this.#nameEnd(at + 2);
    let i = nameEnd;
    while (isSpace(bytes[i])) i++;
    if (bytes[i] !== GREATER || this.depth === 0) throw this.#wrong("closes what is not open");
    this.depth--;
    if (!sameBytes(bytes, this.#nameStarts[this.depth] as number, this.#nameEnds[this.depth] as number, at + 2, nameEnd))
      throw this.#wrong("closes what is not open");
    this.nameStart = at + 2;
    this.nameEnd = nameEnd;
    this.end = i + 1;
  }

  #nameEnd(at: number): number {
    const { bytes } = this;
    if (!((NAME[bytes[at] ?? 0] as number) & 1)) throw this.#wrong("has a tag without a name");
    let i = at + 1;
    while ((NAME[bytes[i] ?? 0] as number) & 2) i++;
    return i;
  }

  /** The place of the ";" of the reference at this "&". */
  #checkEntity(at: number): number {
    const { bytes } = this;
    let stop = at + 1;
    for (const last = at + 12; stop < last && bytes[stop] !== SEMICOLON;) stop++;
    const reference = bytes[stop] === SEMICOLON ? String.fromCharCode(...bytes.subarray(at + 1, stop)) : "";
    if (readReference(reference) === null) throw this.#wrong("holds an & that means nothing");
    return stop;
  }

  #startsWith(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.bytes[this.end + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  #find(text: string, from: number): number {
    const first = text.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      let same = true;
      for (let i = 1; same && i < text.length; i++) same = this.bytes[at + i] === text.charCodeAt(i);
      if (same) return at;
    }
    throw this.#wrong("ends too early");
  }

  #wrong(what: string): Error {
    return damaged(`${this.partName} ${what} (at byte ${this.start})`);
  }
}

/**
 * How many elements have this name, and perhaps more: names inside comments are counted too. For refusing a part that holds far too much
 * before any of it is read.
 */
export function countElements(bytes: Uint8Array, name: Uint8Array): number {
  const [first] = name;
  const { length } = name;
  const last = bytes.length - length - 1;
  let count = 0;
  for (let at = 0; at < last; at++) {
    if (bytes[at] !== LESS || bytes[at + 1] !== first || (NAME[bytes[at + 1 + length] as number] as number) & 2) continue;
    let same = true;
    for (let i = 1; same && i < length; i++) same = bytes[at + 1 + i] === name[i];
    if (same) count++;
  }
  return count;
}

const OTHER_BLANK = /[\t\n\r]/;

const isXmlWord = (bytes: Uint8Array, at: number): boolean =>
  ((bytes[at] ?? 0) | 32) === 120 && ((bytes[at + 1] ?? 0) | 32) === 109 && ((bytes[at + 2] ?? 0) | 32) === 108;

function sameBytes(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false;
  for (let i = 0; i < to - from; i++) if (bytes[from + i] !== bytes[otherFrom + i]) return false;
  return true;
}

/** What Node's zlib inflates into: https://nodejs.org/docs/latest-v20.x/api/buffer.html */
interface NodeBytes extends Uint8Array {
  latin1Slice?(from: number, to: number): string;
  utf8Slice?(from: number, to: number): string;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const SHORT = 48;

/** The bytes as text; `isAscii` where they are known to be no others. Throws FileTrouble when they are no UTF-8. */
export function decodeBytes(bytes: NodeBytes, from: number, to: number, partName: string, isAscii = false): string {
  if (to - from === 1 && (bytes[from] as number) <= MOST_ASCII) return String.fromCharCode(bytes[from] as number);
  if (isAscii && bytes.latin1Slice) return bytes.latin1Slice(from, to);
  // Node's own bytes give a text in a third of the time, but put U+FFFD for what is no UTF-8: then, and elsewhere, the decoder tells.
  const quick = bytes.utf8Slice?.(from, to);
  if (quick !== undefined && !quick.includes("\ufffd")) return quick;
  if (to - from <= SHORT) {
    let i = from;
    while (i < to && (bytes[i] as number) < 128) i++;
    if (i === to) return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
  }
  try {
    return utf8.decode(bytes.subarray(from, to));
  } catch (cause) {
    throw damaged(`${partName} is not text`, cause);
  }
}

const ENTITIES = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** What stands for "&reference;"; null when XML knows no such thing. */
function readReference(reference: string): string | null {
  if (reference.charCodeAt(0) !== HASH) return ENTITIES.get(reference) ?? null;
  const hex = reference[1] === "x";
  const digits = reference.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-fA-F]+$/ : /^[0-9]+$/).test(digits)) return null;
  const code = parseInt(digits, hex ? 16 : 10);
  const allowed =
    code === TAB ||
    code === LF ||
    code === CR ||
    (code >= SPACE && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0x10ffff && (code & 0xfffe) !== 0xfffe);
  return allowed ? String.fromCodePoint(code) : null;
}

/** Text with its references replaced by what they stand for. */
export function unescapeXml(text: string): string {
  return text.includes("&") ? text.replace(/&([^;&]{1,12});/g, (whole, reference: string) => readReference(reference) ?? whole) : text;
}

export const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
