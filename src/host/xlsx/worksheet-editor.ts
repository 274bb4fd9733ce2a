import type { ContentPlace } from "./read-cells";
import { readFrame } from "./read-sheet";
import { damaged } from "./unreadable-file";
import { escapeAttribute, serialise } from "./write-xml";
import { childrenOf, treeBudget, type XmlElement } from "./xml-tree";
import { Token, XmlReader } from "./xml-reader";

/** The order in which a worksheet's elements must stand (ECMA-376 part 1, 18.3.1.99 CT_Worksheet). */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** One of the worksheet's elements: as it stands in the part, or new. */
interface Piece {
  /** Name without prefix; null for what belongs to no schema of ours and stays where it is. */
  readonly local: string | null;
  /** What stands between the piece before and this one, blanks mostly. */
  readonly gap: Uint8Array | string;
  readonly content: Uint8Array | string;
}

/** A worksheet's part as the row of its elements, so that some can be replaced while the rest stays as it is, byte for byte. */
export class WorksheetEditor {
  /** With its colon, or "": what the part's own elements are written with. */
  readonly prefix: string;
  /** "<?xml …?><worksheet …>" */
  #head: string;
  #pieces: Piece[] = [];
  readonly #tail: Uint8Array;
  #changed = false;
  /** Where the rows stand. */
  #rows: readonly ContentPlace[] = [];
  #frame: XmlElement | null = null;

  constructor(
    readonly bytes: Uint8Array,
    readonly partName: string,
  ) {
    const reader = new XmlReader(bytes, partName);
    if (reader.next() !== Token.Open) throw damaged(`${partName} is empty`);
    const root = reader.name();
    this.prefix = root.slice(0, root.indexOf(":") + 1);
    const decoder = new TextDecoder();
    const headEnd = reader.end;
    if (reader.empty) {
      this.#head = decoder.decode(bytes.subarray(0, headEnd)).replace(/\/>$/, ">");
      this.#tail = new TextEncoder().encode(`</${root}>`);
      return;
    }
    this.#head = decoder.decode(bytes.subarray(0, headEnd));
    let end = headEnd;
    for (let token = reader.next(); reader.depth > 0; token = reader.next()) {
      if (token !== Token.Open) continue;
      const start = reader.start;
      const name = reader.name();
      const local = name.startsWith(this.prefix) && !name.slice(this.prefix.length).includes(":") ? name.slice(this.prefix.length) : null;
      const inside = reader.end;
      reader.skip();
      if (local === "sheetData") this.#rows = [{ from: inside, to: reader.start }];
      this.#pieces.push({ local, gap: bytes.subarray(end, start), content: bytes.subarray(start, reader.end) });
      end = reader.end;
    }
    this.#tail = bytes.subarray(end);
  }

  /** All but the rows, as a tree: to look at, and to copy what is to be changed from. */
  get frame(): XmlElement {
    return (this.#frame ??= readFrame(this.bytes, this.partName, this.#rows, treeBudget()));
  }

  get changed(): boolean {
    return this.#changed;
  }

  /** The elements of this name, as text. */
  get(local: string): string[] {
    return this.#pieces
      .filter((piece) => piece.local === local)
      .map(({ content }) => (typeof content === "string" ? content : new TextDecoder().decode(content)));
  }

  /** The bytes of the one element of this name, as it was opened. */
  bytesOf(local: string): Uint8Array | null {
    const content = this.#pieces.find((piece) => piece.local === local)?.content;
    return content instanceof Uint8Array ? content : null;
  }

  /** The elements of this name as they were opened. */
  elements(local: string): XmlElement[] {
    return childrenOf(this.frame, local).filter((element) => element.name === this.prefix + local);
  }

  /** Puts these in place of all elements of this name, unless they say the same as those that were opened. */
  setElements(local: string, elements: readonly (XmlElement | null)[]): void {
    const now = elements.filter((element) => element !== null).map(serialise);
    if (now.join("") !== this.elements(local).map(serialise).join("")) this.set(local, now);
  }

  /** Puts these in place of all elements of this name; none takes them away. */
  set(local: string, contents: readonly (string | Uint8Array)[]): void {
    this.#changed = true;
    const rank = ORDER.indexOf(local);
    let at = this.#pieces.findIndex((piece) => piece.local === local);
    const gap = this.#pieces[at]?.gap ?? "";
    this.#pieces = this.#pieces.filter((piece) => piece.local !== local);
    if (at < 0) {
      at = this.#pieces.findIndex((piece) => piece.local !== null && ORDER.indexOf(piece.local) > rank);
      // What is of no schema of ours (mc:AlternateContent) stands for controls and drawings, which come late.
      if (at < 0) at = this.#pieces.length;
    }
    this.#pieces.splice(at, 0, ...contents.map((content, i): Piece => ({ local, gap: i === 0 ? gap : "", content })));
  }

  /** The prefix under which the root knows this namespace; declared when it does not. */
  namespacePrefix(uri: string, suggestion: string): string {
    for (const [, prefix = "", double, single] of this.#head.matchAll(/\sxmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
      if ((double ?? single) === uri) return prefix;
    let prefix = suggestion;
    for (let i = 1; new RegExp(`\\sxmlns:${prefix}\\s*=`).test(this.#head); i++) prefix = `${suggestion}${i}`;
    this.#head = this.#head.replace(/>$/, ` xmlns:${prefix}="${escapeAttribute(uri)}">`);
    this.#changed = true;
    return prefix;
  }

  save(): Uint8Array {
    const chunks: (Uint8Array | string)[] = [this.#head];
    for (const { gap, content } of this.#pieces) chunks.push(gap, content);
    return joinChunks([...chunks, this.#tail]);
  }
}

/** Texts and bytes one behind the other. */
export function joinChunks(chunks: readonly (Uint8Array | string)[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = chunks.map((chunk) => (typeof chunk === "string" ? encoder.encode(chunk) : chunk));
  const bytes = new Uint8Array(encoded.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of encoded) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
