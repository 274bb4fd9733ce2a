import { SaxesParser } from "saxes";
import { LIMITS } from "./limits";
import { damaged, tooLarge } from "./unreadable-file";

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
}

export const treeBudget = (): TreeBudget => ({ bytes: LIMITS.treeBytes, elements: LIMITS.treeElements });

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The document's root. Refuses malformed XML, document types (and with them entities of one's own) and deep nesting. Throws FileTrouble. */
export function parseXml(content: Uint8Array | string, partName: string, budget: TreeBudget = treeBudget()): XmlElement {
  if ((budget.bytes -= content.length) < 0) throw tooLarge(`${partName} and the parts before it hold too much XML`);
  const text = typeof content === "string" ? content : decodeXml(content, partName);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on("doctype", () => {
    throw damaged(`${partName} has a document type, which workbooks never have`);
  });
  parser.on("error", (error) => {
    throw damaged(`${partName} is not well-formed XML`, error);
  });
  parser.on("opentag", (tag) => {
    if (--budget.elements < 0) throw tooLarge(`${partName} and the parts before it hold too many elements`);
    if (open.length >= LIMITS.depth) throw damaged(`${partName} is nested too deeply`);
    const attributes: string[] = [];
    for (const attribute of Object.values(tag.attributes)) attributes.push(attribute.name, attribute.value);
    const element: XmlElement = { name: tag.name, local: tag.local, attributes, children: [] };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (characters: string): void => void open.at(-1)?.children.push(characters);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  if (!root) throw damaged(`${partName} is empty`);
  return root;
}

/** The text of an XML part: UTF-8, or UTF-16 where it starts with its byte order mark. */
export function decodeXml(content: Uint8Array, partName: string): string {
  const encoding =
    content[0] === 0xff && content[1] === 0xfe ? "utf-16le" : content[0] === 0xfe && content[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
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
