import { LIMITS } from "./limits";
import { damaged, tooLarge } from "./unreadable-file";
import { asBytes, countElements, Token, XmlReader } from "./xml-reader";

/**
 * The workbook's shared texts in order, rich text without its formatting, phonetic guides left out. The claimed count is not trusted.
 * Throws FileTrouble.
 */
export function readSharedStrings(bytes: Uint8Array, partName: string, budget: TextBudget): string[] {
  const reader = new XmlReader(bytes, partName);
  if (reader.next() !== Token.Open) throw damaged(`${partName} is empty`);
  const root = reader.name();
  const prefix = root.slice(0, root.indexOf(":") + 1);
  if (root !== `${prefix}sst`) throw damaged(`${partName} holds no shared strings`);
  const si = asBytes(`${prefix}si`);
  const names = {
    ...textNames(prefix),
    plainOpens: [asBytes(`<${prefix}si><${prefix}t>`), asBytes(`<${prefix}si><${prefix}t xml:space="preserve">`)],
    plainCloses: asBytes(`</${prefix}t></${prefix}si>`),
  };
  // "<si/>" is the shortest there can be.
  if (bytes.length > LIMITS.sharedStrings * 5 && countElements(bytes, si) > LIMITS.sharedStrings)
    throw tooLarge(`${partName} holds too many strings`);
  const strings: string[] = [];
  for (;;) {
    const plain = reader.takeText(names.plainOpens, names.plainCloses);
    if (plain !== null) {
      spend(plain, reader.isWide, budget);
      strings.push(plain);
      continue;
    }
    const token = reader.next();
    if (token === Token.End) return strings;
    if (token !== Token.Open) continue;
    if (reader.isNamed(si)) strings.push(spendText(readRichText(reader, names), budget));
    else reader.skip();
  }
}

/** What is left of what a file may spend on texts. */
export interface TextBudget {
  textBytes: number;
}

const SHORT = 64;
const BEYOND_LATIN_1 = /[^\x00-\xff]/;

/** The text, its cost taken off the budget. Throws FileTrouble when that is spent. */
export function spendText(text: string, budget: TextBudget): string {
  spend(text, text.length <= SHORT || BEYOND_LATIN_1.test(text), budget);
  return text;
}

function spend({ length }: string, isWide: boolean, budget: TextBudget): void {
  budget.textBytes -= isWide || length <= SHORT ? length * 2 : length;
  if (budget.textBytes < 0) throw tooLarge("there is too much text");
}

/** The names of the elements that make up a text, with the part's prefix. */
export interface TextNames {
  readonly run: Uint8Array;
  readonly text: Uint8Array;
}

export const textNames = (prefix: string): TextNames => ({ run: asBytes(`${prefix}r`), text: asBytes(`${prefix}t`) });

/** The text of the `si` or `is` just opened; the reader ends on its Close. */
export function readRichText(reader: XmlReader, names: TextNames): string {
  const outside = reader.depth - 1;
  let text = "";
  for (let token = reader.next(); reader.depth > outside; token = reader.next()) {
    if (token !== Token.Open) continue;
    if (reader.isNamed(names.text)) text += readText(reader);
    else if (!reader.isNamed(names.run)) reader.skip();
  }
  return unescapeCharacters(text);
}

/** The characters of the element just opened, its child elements left out; the reader ends on its Close. */
export function readText(reader: XmlReader): string {
  const outside = reader.depth - 1;
  let text = "";
  for (let token = reader.next(); reader.depth > outside; token = reader.next()) {
    if (token === Token.Text) text = text === "" ? reader.text() : text + reader.text();
    else if (token === Token.Open) reader.skip();
  }
  return text;
}

/** `_x000D_` stands for the character of that number (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function unescapeCharacters(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
