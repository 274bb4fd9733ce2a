import { LIMITS } from "./limits";
import { damaged, tooLarge } from "./unreadable-file";
import { asBytes, Token, XmlReader } from "./xml-reader";

/** An XML element as it is written: names keep their prefix, attributes their order. Text is a plain string among the children. */
export interface XmlElement {
  /** With its prefix, as written. */
  name: string;
  /** Without its prefix. */
  local: string;
  /** Name, value, name, value … */
  attributes: string[];
  children: (XmlElement | string)[];
}

/** What is left of what a file may spend on trees. */
export interface TreeBudget {
  bytes: number;
  elements: number;
  areas: number;
}

export const treeBudget = (): TreeBudget => ({ bytes: LIMITS.treeBytes, elements: LIMITS.treeElements, areas: LIMITS.areas });

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * The document's root. Refuses malformed XML, prefixes that nobody declared, document types (and with them entities of one's own) and deep
 * nesting. Throws FileTrouble.
 */
export function parseXml(content: Uint8Array | string, partName: string, budget: TreeBudget = treeBudget()): XmlElement {
  if ((budget.bytes -= content.length) < 0) throw tooLarge(`${partName} and the parts before it hold too much XML`);
  const reader = new XmlReader(typeof content === "string" ? asBytes(content) : asUtf8(content, partName), partName);
  const prefixes = new Prefixes(partName);
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  for (let token = reader.next(); token !== Token.End; token = reader.next()) {
    if (token === Token.Close) {
      open.pop();
      prefixes.close();
    } else if (token === Token.Text) open.at(-1)?.children.push(reader.text());
    else {
      if (--budget.elements < 0) throw tooLarge(`${partName} and the parts before it hold too many elements`);
      // Made at its length: a list that grows takes room for sixteen more.
      const attributes = new Array<string>(reader.attributes * 2);
      for (let i = 0; i < reader.attributes; i++) {
        attributes[i * 2] = reader.attributeName(i);
        attributes[i * 2 + 1] = reader.value(i) ?? "";
      }
      const name = reader.name();
      prefixes.open(name, attributes);
      const element: XmlElement = { name, local: localName(name), attributes, children: [] };
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else root = element;
      open.push(element);
    }
  }
  if (!root) throw damaged(`${partName} is empty`);
  return root;
}

const NOTHING: readonly string[] = [];

/** The prefixes that the elements now open have declared (https://www.w3.org/TR/xml-names/). */
class Prefixes {
  /** Prefix → how many of the open elements declare it; "xml" needs no declaring. */
  readonly #declared = new Map([["xml", 1]]);
  /** What each open element declares. */
  readonly #scopes: (readonly string[])[] = [];

  constructor(private readonly partName: string) {}

  open(name: string, attributes: readonly string[]): void {
    const declares: string[] = [];
    for (let i = 0; i < attributes.length; i += 2) {
      const attributeName = attributes[i] ?? "";
      if (attributeName.startsWith("xmlns:")) declares.push(attributeName.slice("xmlns:".length));
    }
    for (const prefix of declares) this.#declared.set(prefix, (this.#declared.get(prefix) ?? 0) + 1);
    this.#scopes.push(declares.length === 0 ? NOTHING : declares);
    this.#check(name);
    for (let i = 0; i < attributes.length; i += 2) this.#check(attributes[i] ?? "");
  }

  close(): void {
    for (const prefix of this.#scopes.pop() ?? NOTHING) this.#declared.set(prefix, (this.#declared.get(prefix) ?? 0) - 1);
  }

  #check(name: string): void {
    const colon = name.indexOf(":");
    if (colon < 0 || name.startsWith("xmlns:")) return;
    if (!this.#declared.get(name.slice(0, colon)) || colon === name.length - 1)
      throw damaged(`${this.partName} uses the prefix of ${JSON.stringify(name.slice(0, 40))}, which it does not declare`);
  }
}

/** A part's bytes in UTF-8: as they are, or turned from UTF-16 where they start with its byte order mark. */
export function asUtf8(bytes: Uint8Array, partName: string): Uint8Array {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (!encoding) return bytes;
  try {
    return asBytes(new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^<\?xml[^>]*\?>/, ""));
  } catch (cause) {
    throw damaged(`${partName} is not text`, cause);
  }
}

export const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== "string";

/** The child elements, or those of one local name. */
export function childrenOf(parent: XmlElement | undefined, local?: string): XmlElement[] {
  return parent ? parent.children.filter(isElement).filter((child) => local === undefined || child.local === local) : [];
}

export function childOf(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => isElement(child) && child.local === local);
}

/** An attribute by its local name; of several (`id` and `r:id`) the one written without a prefix, unless a prefix is given as "*:id". */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const { attributes } = element;
  if (name.startsWith("*:")) {
    const local = name.slice(2);
    for (let i = 0; i < attributes.length; i += 2) {
      const written = attributes[i] ?? "";
      if (written.includes(":") && localName(written) === local && !written.startsWith("xmlns:")) return attributes[i + 1];
    }
    return undefined;
  }
  for (let i = 0; i < attributes.length; i += 2) if (attributes[i] === name) return attributes[i + 1];
  return undefined;
}

/** All text inside, in order. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join("");
}

export const flag = (value: string | undefined, whenAbsent = false): boolean =>
  value === undefined ? whenAbsent : value === "1" || value === "true" || value === "on";

/** A whole number of an attribute; undefined when it is absent, damaged when it is something else. */
export function wholeNumber(value: string | undefined, what: string): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\s*[+-]?\d{1,10}\s*$/.test(value)) throw damaged(`${what} is ${JSON.stringify(value.slice(0, 40))}`);
  return Number(value);
}

/** A number of an attribute; undefined when it is absent or not a number. */
export function decimal(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
