import type { CellLook } from "../ports";

/** The width of a text in pixels, in a CSS font. */
export type MeasureText = (text: string, font: string) => number;

/** Points → CSS pixels. */
export const pixels = (points: number): number => (points * 96) / 72;

/** The CSS font of a look; the families are those that stand in for Excel's own where those are not installed. */
export const cssFont = (look: CellLook): string =>
  `${look.italic ? "italic " : ""}${look.bold ? "700 " : ""}${pixels(look.fontSize)}px ${fontFamily(look.fontName)}`;

/** A cell's font with what to use where it is missing. The name comes from the file, so only letters, digits, spaces and hyphens of it are used. */
export const fontFamily = (name: string): string =>
  `"${name.replaceAll(/[^\p{L}\p{N} -]/gu, "")}", ${/times|georgia|garamond|cambria|serif$/i.test(name) ? "Tinos, serif" : "Carlito, Arimo, Arial, sans-serif"}`;

/** Line height of a cell's text in pixels, about what Excel gives its rows. */
export const lineHeight = (look: CellLook): number => Math.ceil(pixels(look.fontSize) * 1.22);

/** Space at each side of a cell's text, in pixels. */
export const CELL_PADDING = 3;

const GLYPHS_KEPT = 20_000;

/** Measures with a canvas, remembering words; where there is no canvas, by an average width. */
export function createMeasure(): MeasureText {
  const context = typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return (text, font) => text.length * (Number(/([\d.]+)px/.exec(font)?.[1]) || 14) * 0.5;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      if (known.size > GLYPHS_KEPT) known.clear();
      known.set(key, width);
    }
    return width;
  };
}

/** How many lines a text takes in `width` pixels when it wraps at spaces, and inside a word only when the word alone is too wide. */
export function lineCount(text: string, width: number, font: string, measure: MeasureText): number {
  const space = measure(" ", font);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const wide = measure(word, font);
      if (used > 0 && used + space + wide > width) {
        lines++;
        used = 0;
      }
      if (used === 0 && wide > width) {
        const extra = Math.ceil(wide / Math.max(width, 1)) - 1;
        lines += extra;
        used = wide - extra * width;
      } else used += (used > 0 ? space : 0) + wide;
    }
  }
  return lines;
}

/** The height in pixels that a cell's text needs; `width` is the cell's. */
export function fitHeight(text: string, look: CellLook, width: number, measure: MeasureText): number {
  if (Math.abs(look.rotation) === 90) return Math.ceil(measure(text, cssFont(look))) + 2 * CELL_PADDING + 2;
  const lines = look.wrap ? lineCount(text, Math.max(width - 2 * CELL_PADDING - look.indent * 9, 8), cssFont(look), measure) : 1;
  return lines * lineHeight(look) + 2;
}
