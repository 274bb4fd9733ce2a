import { DEFAULT_STYLE, type BorderLine, type CellStyle, type StyleEntry } from "../model/style-table";
import type { ResolveColour } from "./colours";
import { LIMITS } from "./limits";
import { builtInFormat } from "./number-formats";
import { tooLarge } from "./unreadable-file";
import { attribute, childOf, childrenOf, decimal, flag, wholeNumber, type XmlElement } from "./xml-tree";

/** What a conditional format (a `dxf`) changes of a cell's look; null leaves it. */
export interface Highlight {
  readonly fill: string | null;
  readonly fontColour: string | null;
  readonly bold: boolean | null;
}

/** What the styles part says, resolved. */
export interface Styles {
  /** One entry a cell format of the file, in the file's order; never empty. */
  readonly entries: StyleEntry[];
  readonly highlights: readonly Highlight[];
}

const HORIZONTAL = new Map([
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
]);
const VERTICAL = new Map([
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
]);
export const horizontalName = (model: string): string => [...HORIZONTAL].find(([, name]) => name === model)?.[0] ?? "general";
export const verticalName = (model: string): string => [...VERTICAL].find(([, name]) => name === model)?.[0] ?? "bottom";
export const SIDES = ["left", "right", "top", "bottom"] as const;

type FontLook = Pick<CellStyle, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough" | "fontColour">;

/** Reads the styles part; without one every cell looks the default. */
export function readStyles(root: XmlElement | undefined, colour: ResolveColour): Styles {
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => readFont(font, colour));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, colour));
  const borders = childrenOf(childOf(root, "borders"), "border").map((border) => readBorder(border, colour));
  const formats = new Map<number, string>();
  for (const format of childrenOf(childOf(root, "numFmts"), "numFmt"))
    formats.set(wholeNumber(attribute(format, "numFmtId"), "a number format's id") ?? -1, attribute(format, "formatCode") ?? "General");

  const xfs = childrenOf(childOf(root, "cellXfs"), "xf");
  if (xfs.length > LIMITS.cellFormats) throw tooLarge(`the file has ${xfs.length} cell formats`);
  const entries = xfs.map((xf, base): StyleEntry => {
    const id = (name: string): number => wholeNumber(attribute(xf, name), `a cell format's ${name}`) ?? 0;
    const alignment = childOf(xf, "alignment");
    const style: CellStyle = {
      ...DEFAULT_STYLE,
      ...fonts[id("fontId")],
      numberFormat: formats.get(id("numFmtId")) ?? builtInFormat(id("numFmtId")) ?? "General",
      fill: fills[id("fillId")] ?? null,
      borders: borders[id("borderId")] ?? DEFAULT_STYLE.borders,
      horizontal: HORIZONTAL.get(attribute(alignment, "horizontal") ?? "general") ?? "General",
      vertical: VERTICAL.get(attribute(alignment, "vertical") ?? "bottom") ?? "Bottom",
      wrap: flag(attribute(alignment, "wrapText")),
      indent: wholeNumber(attribute(alignment, "indent"), "an indent") ?? 0,
      rotation: rotationOf(wholeNumber(attribute(alignment, "textRotation"), "a text's rotation") ?? 0),
      locked: flag(attribute(childOf(xf, "protection"), "locked"), true),
    };
    return { style, base, changes: {} };
  });
  return {
    entries: entries.length > 0 ? entries : [{ style: DEFAULT_STYLE, base: root ? 0 : null, changes: {} }],
    highlights: childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => readHighlight(dxf, colour)),
  };
}

/** An on/off child such as `b`: present means on unless it says otherwise. */
const isOn = (element: XmlElement | undefined): boolean => element !== undefined && flag(attribute(element, "val"), true);

function readFont(font: XmlElement, colour: ResolveColour): FontLook {
  const underline = childOf(font, "u");
  return {
    fontName: attribute(childOf(font, "name"), "val") ?? DEFAULT_STYLE.fontName,
    fontSize: decimal(attribute(childOf(font, "sz"), "val")) ?? DEFAULT_STYLE.fontSize,
    bold: isOn(childOf(font, "b")),
    italic: isOn(childOf(font, "i")),
    underline: underline !== undefined && attribute(underline, "val") !== "none",
    strikethrough: isOn(childOf(font, "strike")),
    fontColour: colour(childOf(font, "color")),
  };
}

function readFill(fill: XmlElement, colour: ResolveColour): string | null {
  const pattern = childOf(fill, "patternFill");
  return attribute(pattern, "patternType") === "solid" ? colour(childOf(pattern, "fgColor")) : null;
}

function readBorder(border: XmlElement, colour: ResolveColour): CellStyle["borders"] {
  const lines: Partial<Record<(typeof SIDES)[number], BorderLine>> = {};
  for (const side of SIDES) {
    // Strict files call the sides start and end.
    const line = childOf(border, side) ?? childOf(border, side === "left" ? "start" : side === "right" ? "end" : side);
    const style = attribute(line, "style") ?? "none";
    if (style !== "none") lines[side] = { style, colour: colour(childOf(line, "color")) };
  }
  return lines;
}

/** In a `dxf` a solid fill's colour is its background, and a pattern left out is solid (unlike in cells). */
export function readHighlight(dxf: XmlElement, colour: ResolveColour): Highlight {
  const font = childOf(dxf, "font");
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const solid = pattern && ["solid", undefined].includes(attribute(pattern, "patternType"));
  const bold = childOf(font, "b");
  return {
    fill: solid ? (colour(childOf(pattern, "bgColor")) ?? colour(childOf(pattern, "fgColor"))) : null,
    fontColour: colour(childOf(font, "color")),
    bold: bold ? isOn(bold) : null,
  };
}

/** Files count downward angles on from 90, and 255 for letters one below the other: ECMA-376 part 1, 18.8.1. */
const rotationOf = (stored: number): number => (stored === 255 ? 180 : stored > 180 ? 0 : stored > 90 ? 90 - stored : stored);
