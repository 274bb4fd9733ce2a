import type { CSSProperties } from "react";
import type { CellLook, CellView } from "../ports";
import { fontFamily, lineHeight, pixels } from "./fit-height";

const BORDER_WIDTHS: ReadonlyMap<string, string> = new Map([
  ["Thick", "3px solid"],
  ["Medium", "2px solid"],
  ["Double", "3px double"],
  ["Dash", "1px dashed"],
  ["Dot", "1px dotted"],
  ["DashDot", "1px dashed"],
  ["DashDotDot", "1px dotted"],
]);

type Line = { readonly style: string; readonly colour: string | null } | undefined;

/** Excel's border line in CSS; a hairline or thin one is one pixel. The style names are the file's ("thin") or Office.js's ("Continuous"). */
function line(border: Line): string | null {
  if (!border || border.style === "None" || border.style === "none") return null;
  const name = border.style.charAt(0).toUpperCase() + border.style.slice(1);
  return `${BORDER_WIDTHS.get(name) ?? "1px solid"} ${border.colour ?? "var(--automatic)"}`;
}

const GRIDLINE = "1px solid var(--gridline)";
const NO_LINE = "1px solid transparent";

/**
 * The right and bottom lines of a cell. Neighbouring cells share a line: a cell's own border wins over its neighbour's,
 * either wins over the gridline, and a fill hides the gridline, as in Excel.
 */
export function edges(look: CellLook, right: CellLook, below: CellLook, showGridlines: boolean): CSSProperties {
  const plain = (other: CellLook): string => {
    const fill = look.fill ?? other.fill;
    return fill !== null ? `1px solid ${fill}` : showGridlines ? GRIDLINE : NO_LINE;
  };
  return {
    borderRight: line(look.borders.right) ?? line(right.borders.left) ?? plain(right),
    borderBottom: line(look.borders.bottom) ?? line(below.borders.top) ?? plain(below),
  };
}

const LEFT = new Map([
  ["Left", "left"],
  ["Center", "center"],
  ["CenterAcrossSelection", "center"],
  ["Right", "right"],
  ["Justify", "justify"],
  ["Distributed", "justify"],
]);

/** Excel aligns numbers right, logical values and errors in the middle, text left, unless the cell says otherwise. */
export function textAlign(view: CellView): "left" | "center" | "right" | "justify" {
  const said = LEFT.get(view.look.horizontal) as "left" | "center" | "right" | "justify" | undefined;
  return said ?? (view.kind === "number" ? "right" : view.kind === "logical" || view.kind === "error" ? "center" : "left");
}

const known = new WeakMap<CellLook, CSSProperties>();

/** The look of a cell's text and fill as CSS; the same object for the same look. */
export function cellCss(look: CellLook): CSSProperties {
  let css = known.get(look);
  if (!css) {
    css = {
      fontFamily: fontFamily(look.fontName),
      fontSize: `${pixels(look.fontSize)}px`,
      lineHeight: `${lineHeight(look)}px`,
      ...(look.bold ? { fontWeight: 700 } : {}),
      ...(look.italic ? { fontStyle: "italic" } : {}),
      ...(look.underline || look.strikethrough
        ? { textDecoration: [look.underline ? "underline" : "", look.strikethrough ? "line-through" : ""].join(" ").trim() }
        : {}),
      ...(look.fontColour !== null ? { color: look.fontColour } : look.fill !== null ? { color: "#000000" } : {}),
      ...(look.fill !== null ? { backgroundColor: look.fill } : {}),
      justifyContent:
        look.vertical === "Top" || look.vertical === "Justify" ? "flex-start" : look.vertical === "Center" ? "center" : "flex-end",
    };
    known.set(look, css);
  }
  return css;
}
