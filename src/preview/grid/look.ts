import type { CSSProperties } from "react";
import type { CellLook, CellView } from "../ports";
import { fontFamily, lineHeight, pixels } from "./fit-height";

const BORDER_WIDTHS: ReadonlyMap<string, string> = new Map([
  ["Thick", "3px solid"],
  ["Medium", "2px solid"],
  ["Double", "3px double"],
  ["MediumDashed", "2px dashed"],
  ["MediumDashDot", "2px dashed"],
  ["MediumDashDotDot", "2px dotted"],
  ["SlantDashDot", "2px dashed"],
  ["Dashed", "1px dashed"],
  ["Dash", "1px dashed"],
  ["Dotted", "1px dotted"],
  ["Hair", "1px dotted"],
  ["Dot", "1px dotted"],
  ["DashDot", "1px dashed"],
  ["DashDotDot", "1px dotted"],
]);

/** How strong a line is: of two that meet at an edge the stronger is drawn. Those not named are thin. */
const STRENGTHS: ReadonlyMap<string, number> = new Map([
  ["Thick", 4],
  ["Double", 4],
  ["Medium", 3],
  ["MediumDashed", 3],
  ["MediumDashDot", 3],
  ["MediumDashDotDot", 3],
  ["SlantDashDot", 3],
  ["Hair", 1],
]);

type Line = { readonly style: string; readonly colour: string | null } | undefined;

/** Excel's border line in CSS; what is not named is thin, one pixel. The style names are the file's ("thin") or Office.js's ("Continuous"). */
function line(border: Line): string | null {
  if (!border || strength(border) === 0) return null;
  const name = nameOf(border);
  return `${BORDER_WIDTHS.get(name) ?? "1px solid"} ${border.colour ?? "var(--automatic)"}`;
}

const nameOf = ({ style }: { readonly style: string }): string => style.charAt(0).toUpperCase() + style.slice(1);

const strength = (border: Line): number => {
  const name = border ? nameOf(border) : "None";
  return name === "None" ? 0 : (STRENGTHS.get(name) ?? 2);
};

/**
 * The line of an edge that two cells share; in a file each may have its own, and Excel draws the stronger:
 * https://github.com/EPPlusSoftware/EPPlus/issues/736
 */
const shared = (own: Line, other: Line): string | null => line(strength(other) > strength(own) ? other : own);

const GRIDLINE = "1px solid var(--gridline)";
const NO_LINE = "1px solid transparent";

/**
 * The right and bottom lines of a cell. Neighbouring cells share a line: the stronger of their borders is drawn, either wins over the gridline,
 * and a fill hides the gridline, as in Excel. `right` and `below` are null where nothing more is seen. A cell of the first row or column has no neighbour to draw the line above or before it.
 */
export function edges(
  look: CellLook,
  right: CellLook | null,
  below: CellLook | null,
  showGridlines: boolean,
  first: { readonly row: boolean; readonly column: boolean },
): CSSProperties {
  const plain = (other: CellLook | null): string => {
    const fill = look.fill ?? other?.fill ?? null;
    return fill !== null ? `1px solid ${fill}` : showGridlines ? GRIDLINE : NO_LINE;
  };
  const [above, before] = [first.row ? line(look.borders.top) : null, first.column ? line(look.borders.left) : null];
  return {
    borderRight: shared(look.borders.right, right?.borders.left) ?? plain(right),
    borderBottom: shared(look.borders.bottom, below?.borders.top) ?? plain(below),
    ...(above === null ? {} : { borderTop: above }),
    ...(before === null ? {} : { borderLeft: before }),
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
