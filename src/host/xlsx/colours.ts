import type { Package } from "./package";
import { attribute, childOf, childrenOf, decimal, wholeNumber, type XmlElement } from "./xml-tree";

/** ECMA-376 part 1, 18.8.27: the default palette of indexed colours; the first eight are repeated. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The Office theme of 2013 to 2022, for files without one of their own, in the order in which cells count theme colours. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** Cells count light 1 as 0 and dark 1 as 1, the theme part lists dark first. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** Turns a `color` element of any kind into "#RRGGBB"; null when it is absent or automatic. */
export type ResolveColour = (colour: XmlElement | undefined) => string | null;

/** How this file's colours resolve, by its theme and its own palette. */
export function colourResolver(parts: Package, workbookPart: string, styles: XmlElement | undefined): ResolveColour {
  const theme = readTheme(parts, workbookPart);
  const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors")).map((element) => hex(attribute(element, "rgb")));
  return (colour) => {
    if (!colour) return null;
    const rgb = hex(attribute(colour, "rgb"));
    const themed = wholeNumber(attribute(colour, "theme"), "a theme colour");
    const indexed = wholeNumber(attribute(colour, "indexed"), "an indexed colour");
    const base =
      rgb ??
      (themed !== undefined
        ? theme[themed]
        : indexed === undefined
          ? null
          : indexed === 64
            ? null
            : indexed === 65
              ? "FFFFFF"
              : (own[indexed] ?? PALETTE[indexed]));
    if (!base) return null;
    const tint = decimal(attribute(colour, "tint")) ?? 0;
    return `#${tint === 0 ? base : tinted(base, Math.max(-1, Math.min(1, tint)))}`;
  };
}

function hex(rgb: string | undefined): string | null {
  return rgb !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
}

function readTheme(parts: Package, workbookPart: string): readonly string[] {
  const part = parts.related(workbookPart, "theme");
  if (!part) return OFFICE_THEME;
  const scheme = childOf(childOf(parts.tree(part), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, i) => {
    const colour = childrenOf(childOf(scheme, name))[0];
    return hex(attribute(colour, "lastClr") ?? attribute(colour, "val")) ?? OFFICE_THEME[i] ?? "000000";
  });
}

/** A tint moves the colour's lightness towards black (below 0) or white (above 0): ECMA-376 part 1, 18.8.19. */
function tinted(rgb: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const chroma = max - min;
  const lightness = (max + min) / 2;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const hue = chroma === 0 ? 0 : max === r ? ((g - b) / chroma + 6) % 6 : max === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const newChroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const middle = newChroma * (1 - Math.abs((hue % 2) - 1));
  const base = moved - newChroma / 2;
  const sector = [
    [newChroma, middle, 0],
    [middle, newChroma, 0],
    [0, newChroma, middle],
    [0, middle, newChroma],
    [middle, 0, newChroma],
    [newChroma, 0, middle],
  ][Math.floor(hue)] ?? [0, 0, 0];
  return sector
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
