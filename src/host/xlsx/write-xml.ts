import { isElement, type XmlElement } from "./xml-tree";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** XML 1.0 has no place for other control characters, nor for halves of characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escapeText = (text: string): string =>
  text.replace(FORBIDDEN, "\ufffd").replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);

export const escapeAttribute = (text: string): string =>
  text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);

/**
 * A cell's text as files hold it: characters that XML cannot write, and what only looks like the escape of one, as `_xHHHH_`
 * (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */
export const escapeCharacters = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(FORBIDDEN, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("\r", "_x000D_");

/** The element and all inside it as text. */
export function serialise(element: XmlElement): string {
  let start = `<${element.name}`;
  for (let i = 0; i < element.attributes.length; i += 2)
    start += ` ${element.attributes[i] ?? ""}="${escapeAttribute(element.attributes[i + 1] ?? "")}"`;
  if (element.children.length === 0) return `${start}/>`;
  return `${start}>${element.children.map((child) => (isElement(child) ? serialise(child) : escapeText(child))).join("")}</${element.name}>`;
}

/** An element to be written; attributes that are undefined are left out. */
export function makeElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: (XmlElement | string)[]
): XmlElement {
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) pairs.push(key, String(value));
  return { name, local: name.slice(name.indexOf(":") + 1), attributes: pairs, children };
}

export const cloneElement = (element: XmlElement): XmlElement => structuredClone(element);

/** Sets an attribute in its place, or at the end; null takes it away. */
export function setAttribute(element: XmlElement, name: string, value: string | number | null): void {
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i += 2) {
    if (attributes[i] !== name) continue;
    if (value === null) attributes.splice(i, 2);
    else attributes[i + 1] = String(value);
    return;
  }
  if (value !== null) attributes.push(name, String(value));
}

/** Puts a child where the schema's order wants it, in place of one of the same name; null takes that away. */
export function setChild(parent: XmlElement, local: string, child: XmlElement | null, order: readonly string[]): void {
  const at = parent.children.findIndex((candidate) => isElement(candidate) && candidate.local === local);
  if (at >= 0) {
    if (child) parent.children[at] = child;
    else parent.children.splice(at, 1);
    return;
  }
  if (!child) return;
  const rank = order.indexOf(local);
  const next = parent.children.findIndex((candidate) => isElement(candidate) && order.indexOf(candidate.local) > rank);
  parent.children.splice(next < 0 ? parent.children.length : next, 0, child);
}

/** The prefix with its colon of an element's name: "" or "x:". New elements beside it are written with the same. */
export const prefixOf = (element: XmlElement): string => element.name.slice(0, element.name.indexOf(":") + 1);
