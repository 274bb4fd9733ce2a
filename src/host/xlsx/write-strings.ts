import { readText, textNames, unescapeCharacters } from "./shared-strings";
import { joinChunks } from "./worksheet-editor";
import { escapeCharacters, escapeText } from "./write-xml";
import { asBytes, Token, XmlReader } from "./xml-reader";

/** A text element of the name, blanks at its ends and line breaks kept. */
export function textElement(name: string, text: string): string {
  const keep = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${keep}>${escapeText(escapeCharacters(text))}</${name}>`;
}

/** Adds texts to the workbook's shared strings; those there already are used again unless they are formatted in parts. */
export class SharedStringWriter {
  readonly #prefix: string;
  readonly #known = new Map<string, number>();
  readonly #added: string[] = [];
  /** How many more cells use shared strings than when the file was opened. */
  #uses = 0;
  #count: number;
  /** Where `</sst>` stands; null in an empty `<sst/>`. */
  #end: number | null = null;
  readonly #headEnd: number;

  constructor(
    readonly bytes: Uint8Array,
    partName: string,
  ) {
    const reader = new XmlReader(bytes, partName);
    reader.next();
    const root = reader.name();
    this.#prefix = root.slice(0, root.indexOf(":") + 1);
    this.#headEnd = reader.end;
    const emptyRoot = reader.empty;
    const si = asBytes(`${this.#prefix}si`);
    const names = textNames(this.#prefix);
    this.#count = 0;
    for (let token = reader.next(); reader.depth > 0; token = reader.next()) {
      if (token !== Token.Open) continue;
      if (!reader.isNamed(si)) {
        reader.skip();
        continue;
      }
      const outside = reader.depth - 1;
      let text = "";
      let plain = true;
      for (let inner = reader.next(); reader.depth > outside; inner = reader.next()) {
        if (inner !== Token.Open) continue;
        if (reader.isNamed(names.text)) text += readText(reader);
        else {
          plain = false;
          reader.skip();
        }
      }
      const key = unescapeCharacters(text);
      if (plain && !this.#known.has(key)) this.#known.set(key, this.#count);
      this.#count++;
    }
    if (!emptyRoot) this.#end = reader.start;
  }

  get changed(): boolean {
    return this.#added.length > 0;
  }

  /** The index of the text, added when it is not there. */
  indexOf(text: string): number {
    let index = this.#known.get(text);
    if (index === undefined) {
      index = this.#count + this.#added.length;
      this.#known.set(text, index);
      this.#added.push(text);
    }
    return index;
  }

  /** Counts cells that came to use a shared string, or no longer do. */
  countUses(more: number): void {
    this.#uses += more;
  }

  save(): Uint8Array {
    const { bytes } = this;
    const prefix = this.#prefix;
    const decoder = new TextDecoder();
    const add = (attribute: string, more: number) => (head: string) =>
      head.replace(
        new RegExp(`(\\s${attribute}\\s*=\\s*["'])(\\d{1,9})(?=["'])`),
        (_, before: string, count: string) => before + String(Math.max(0, Number(count) + more)),
      );
    const head = [add("count", this.#uses), add("uniqueCount", this.#added.length)].reduce(
      (text, change) => change(text),
      decoder.decode(bytes.subarray(0, this.#headEnd)),
    );
    const items = this.#added.map((text) => `<${prefix}si>${textElement(`${prefix}t`, text)}</${prefix}si>`).join("");
    if (this.#end === null) return joinChunks([head.replace(/\s*\/>$/, ">"), items, `</${prefix}sst>`]);
    return joinChunks([head, bytes.subarray(this.#headEnd, this.#end), items, bytes.subarray(this.#end)]);
  }
}
