import type { CellStyle, StyleTable } from "../model/style-table";
import { builtInFormatId } from "./number-formats";
import { horizontalName, SIDES, verticalName } from "./read-styles";
import { cloneElement, makeElement, prefixOf, serialise, setAttribute, setChild } from "./write-xml";
import { attribute, childOf, childrenOf, type XmlElement } from "./xml-tree";

/** The order of the styles part's elements (ECMA-376 part 1, 18.8.39). */
const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
const BORDER_ORDER = "start left end right top bottom diagonal vertical horizontal".split(" ");
const XF_ORDER = ["alignment", "protection", "extLst"];
const FIRST_CUSTOM_FORMAT = 164;

type Change = Readonly<Partial<CellStyle>>;
const touches = (changes: Change, ...names: (keyof CellStyle)[]): boolean => names.some((name) => name in changes);

/** The least a styles part must hold. */
export const emptyStyles = (namespace: string): XmlElement =>
  makeElement(
    "styleSheet",
    { xmlns: namespace },
    makeElement(
      "fonts",
      { count: 1 },
      makeElement("font", {}, makeElement("sz", { val: 11 }), makeElement("name", { val: "Calibri" }), makeElement("family", { val: 2 })),
    ),
    makeElement(
      "fills",
      { count: 2 },
      ...["none", "gray125"].map((patternType) => makeElement("fill", {}, makeElement("patternFill", { patternType }))),
    ),
    makeElement(
      "borders",
      { count: 1 },
      makeElement("border", {}, ...["left", "right", "top", "bottom", "diagonal"].map((side) => makeElement(side))),
    ),
    makeElement("cellStyleXfs", { count: 1 }, makeElement("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    makeElement("cellXfs", { count: 1 }, makeElement("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
    makeElement("cellStyles", { count: 1 }, makeElement("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  );

/** Whether a cell's text is marked as text, so that editing it in Excel cannot turn it into a formula: null keeps what the look says. */
export type QuotePrefix = boolean | null;

/**
 * Adds to a styles part the looks that cells were given. A look is the file's own cell format with only the changed facets replaced, so
 * that its named style and all we do not model stay.
 */
export class StyleWriter {
  changed = false;
  readonly #prefix: string;
  readonly #known = new Map<string, number>();
  /** The answers given, by look and prefix: it is asked of every cell written. */
  readonly #answers = new Map<number, number>();
  /** Children of a list by their text, to find one that is there already. */
  readonly #lists = new Map<string, Map<string, number>>();

  constructor(
    readonly root: XmlElement,
    private readonly styles: StyleTable,
  ) {
    this.#prefix = prefixOf(root);
  }

  /** The index of the cell format for a look of the model. */
  format(style: number, quotePrefix: QuotePrefix = null): number {
    const question = style * 3 + (quotePrefix === null ? 0 : quotePrefix ? 1 : 2);
    let answer = this.#answers.get(question);
    if (answer === undefined) this.#answers.set(question, (answer = this.#find(style, quotePrefix)));
    return answer;
  }

  #find(style: number, quotePrefix: QuotePrefix): number {
    const entry = this.styles.entries[style] ?? this.styles.entries[0];
    const base = entry?.base ?? 0;
    const changes = entry?.changes ?? {};
    const xf = childrenOf(childOf(this.root, "cellXfs"), "xf")[base];
    const quoted = attribute(xf, "quotePrefix") === "1" || attribute(xf, "quotePrefix") === "true";
    const wanted = quotePrefix ?? quoted;
    if (xf && wanted === quoted && Object.keys(changes).length === 0) return base;
    const key = `${base}|${wanted}|${JSON.stringify(Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
    let format = this.#known.get(key);
    if (format === undefined) this.#known.set(key, (format = this.#derive(xf, changes, wanted, quoted)));
    return format;
  }

  /** The index of a highlight (`dxf`) for a conditional format. */
  highlight(fill: string | null, fontColour: string | null, bold: boolean | null): number {
    return this.#add("dxfs", "dxf", this.#element("dxf", {}, ...this.highlightParts(fill, fontColour, bold)));
  }

  /** What stands in a highlight; null leaves the cell's own. */
  highlightParts(fill: string | null, fontColour: string | null, bold: boolean | null): XmlElement[] {
    const parts: XmlElement[] = [];
    if (fontColour !== null || bold !== null) {
      const font = this.#element("font");
      if (bold !== null) font.children.push(this.#element("b", bold ? {} : { val: 0 }));
      if (fontColour !== null) font.children.push(this.#element("color", { rgb: argb(fontColour) }));
      parts.push(font);
    }
    if (fill !== null) {
      const colours = [this.#element("fgColor", { rgb: argb(fill) }), this.#element("bgColor", { rgb: argb(fill) })];
      parts.push(this.#element("fill", {}, this.#element("patternFill", { patternType: "solid" }, ...colours)));
    }
    return parts;
  }

  #derive(base: XmlElement | undefined, changes: Change, wanted: boolean, quoted: boolean): number {
    const xf = base ? cloneElement(base) : this.#element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    if (touches(changes, "fontName", "fontSize", "bold", "italic", "underline", "strikethrough", "fontColour"))
      this.#point(xf, "fontId", "applyFont", this.#add("fonts", "font", this.#font(xf, changes)));
    if (touches(changes, "fill")) this.#point(xf, "fillId", "applyFill", this.#add("fills", "fill", this.#fill(changes.fill ?? null)));
    if (touches(changes, "borders")) this.#point(xf, "borderId", "applyBorder", this.#add("borders", "border", this.#border(xf, changes)));
    if (changes.numberFormat !== undefined) this.#point(xf, "numFmtId", "applyNumberFormat", this.#numberFormat(changes.numberFormat));
    if (touches(changes, "horizontal", "vertical", "wrap", "indent", "rotation")) this.#align(xf, changes);
    if (changes.locked !== undefined) {
      const protection = this.#childCopy(xf, "protection");
      setAttribute(protection, "locked", changes.locked ? null : 0);
      setChild(xf, "protection", protection.attributes.length > 0 ? protection : null, XF_ORDER);
      setAttribute(xf, "applyProtection", 1);
    }
    if (wanted !== quoted) setAttribute(xf, "quotePrefix", wanted ? 1 : null);
    return this.#add("cellXfs", "xf", xf);
  }

  #point(xf: XmlElement, id: string, apply: string, index: number): void {
    setAttribute(xf, id, index);
    setAttribute(xf, apply, 1);
  }

  #font(xf: XmlElement, changes: Change): XmlElement {
    const font = this.#listed("fonts", "font", xf, "fontId");
    const set = (name: string, value: Record<string, string | number> | null): void =>
      setChild(font, name, value === null ? null : this.#element(name, value), FONT_ORDER);
    if (changes.bold !== undefined) set("b", changes.bold ? {} : null);
    if (changes.italic !== undefined) set("i", changes.italic ? {} : null);
    if (changes.strikethrough !== undefined) set("strike", changes.strikethrough ? {} : null);
    if (changes.underline !== undefined) set("u", changes.underline ? {} : null);
    if (changes.fontSize !== undefined) set("sz", { val: changes.fontSize });
    if (changes.fontColour !== undefined) set("color", changes.fontColour === null ? null : { rgb: argb(changes.fontColour) });
    if (changes.fontName !== undefined) {
      set("name", { val: changes.fontName });
      // Of the theme's font and its kin: they would win over the name.
      for (const name of ["family", "charset", "scheme"]) set(name, null);
    }
    return font;
  }

  #fill(colour: string | null): XmlElement {
    const pattern = this.#element("patternFill", { patternType: colour === null ? "none" : "solid" });
    if (colour !== null) pattern.children.push(this.#element("fgColor", { rgb: argb(colour) }), this.#element("bgColor", { indexed: 64 }));
    return this.#element("fill", {}, pattern);
  }

  #border(xf: XmlElement, changes: Change): XmlElement {
    const border = this.#listed("borders", "border", xf, "borderId");
    for (const side of SIDES) {
      const line = changes.borders?.[side];
      const element = this.#element(side, line ? { style: line.style } : {});
      if (line) element.children.push(this.#element("color", line.colour === null ? { auto: 1 } : { rgb: argb(line.colour) }));
      const strict = side === "left" ? "start" : side === "right" ? "end" : null;
      if (strict && childOf(border, strict)) setChild(border, strict, null, BORDER_ORDER);
      setChild(border, side, element, BORDER_ORDER);
    }
    return border;
  }

  #align(xf: XmlElement, changes: Change): void {
    const alignment = this.#childCopy(xf, "alignment");
    if (changes.horizontal !== undefined)
      setAttribute(alignment, "horizontal", changes.horizontal === "General" ? null : horizontalName(changes.horizontal));
    if (changes.vertical !== undefined)
      setAttribute(alignment, "vertical", changes.vertical === "Bottom" ? null : verticalName(changes.vertical));
    if (changes.wrap !== undefined) setAttribute(alignment, "wrapText", changes.wrap ? 1 : null);
    if (changes.indent !== undefined) setAttribute(alignment, "indent", changes.indent > 0 ? changes.indent : null);
    if (changes.rotation !== undefined)
      setAttribute(alignment, "textRotation", changes.rotation === 0 ? null : storedRotation(changes.rotation));
    setChild(xf, "alignment", alignment.attributes.length > 0 ? alignment : null, XF_ORDER);
    setAttribute(xf, "applyAlignment", 1);
  }

  #numberFormat(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const formats = this.#list("numFmts");
    const found = childrenOf(formats, "numFmt").find((element) => attribute(element, "formatCode") === code);
    if (found) return Number(attribute(found, "numFmtId"));
    const ids = childrenOf(formats, "numFmt").map((element) => Number(attribute(element, "numFmtId")));
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
    formats.children.push(this.#element("numFmt", { numFmtId: id, formatCode: code }));
    setAttribute(formats, "count", ids.length + 1);
    this.changed = true;
    return id;
  }

  /** A copy of the list's item that a cell format points at. */
  #listed(list: string, item: string, xf: XmlElement, id: string): XmlElement {
    const found = childrenOf(childOf(this.root, list), item)[Number(attribute(xf, id) ?? 0)];
    return found ? cloneElement(found) : this.#element(item);
  }

  #childCopy(xf: XmlElement, name: string): XmlElement {
    const found = childOf(xf, name);
    return found ? cloneElement(found) : this.#element(name);
  }

  #list(name: string): XmlElement {
    let list = childOf(this.root, name);
    if (!list) setChild(this.root, name, (list = this.#element(name, { count: 0 })), ORDER);
    return list;
  }

  /** The index of an equal item of the list, added when there is none. */
  #add(listName: string, itemName: string, item: XmlElement): number {
    const list = this.#list(listName);
    let known = this.#lists.get(listName);
    if (!known) {
      known = new Map();
      for (const [i, child] of childrenOf(list, itemName).entries()) if (!known.has(serialise(child))) known.set(serialise(child), i);
      this.#lists.set(listName, known);
    }
    const text = serialise(item);
    let index = known.get(text);
    if (index === undefined) {
      index = childrenOf(list, itemName).length;
      list.children.push(item);
      known.set(text, index);
      setAttribute(list, "count", index + 1);
      this.changed = true;
    }
    return index;
  }

  #element(local: string, attributes: Readonly<Record<string, string | number | undefined>> = {}, ...children: XmlElement[]): XmlElement {
    return makeElement(this.#prefix + local, attributes, ...children);
  }
}

/** "#RRGGBB" as files write it. */
export const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

/** As files count it: https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.alignment.textrotation */
const storedRotation = (degrees: number): number => (degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees);
