import { chartOfFile, type Chart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { cornerPoints, EMU_PER_POINT, readCorner, type Place } from "./drawing-places";
import { byId, type PartReader, type Relationship } from "./package";
import { attribute, childOf, childrenOf, decimal, isElement, type XmlElement } from "./xml-tree";

/** How the file states a chart: by the part it stands in. */
export interface ChartSource {
  readonly part: string;
}

/** Bytes. A drawing beyond it (maps in thousands of shapes) is kept in the file and not looked into for charts. */
const LARGEST_DRAWING = 2 << 20;

/** The charts that lie on a sheet, by name and place; what they show stays in the file. */
export function readCharts(parts: PartReader, worksheet: XmlElement, part: string, sheet: Sheet): Chart[] {
  const id = attribute(childOf(worksheet, "drawing"), "*:id");
  const drawing = parts.relationships(part).find((relationship) => relationship.id === id)?.target;
  if (drawing === undefined || !parts.has(drawing) || parts.size(drawing) > LARGEST_DRAWING) return [];
  const related = byId(parts.relationships(drawing));
  return childrenOf(parts.tree(drawing)).flatMap((anchor): Chart[] => {
    const target = chartTarget(related, anchor);
    if (target === undefined) return [];
    const properties = find(anchor, "cNvPr");
    const number = Number(attribute(properties, "id") ?? 0)
      .toString(16)
      .toUpperCase()
      .padStart(12, "0");
    const chart = chartOfFile(`{00000000-0008-0000-0000-${number}}`, attribute(properties, "name") ?? "", {
      part: target,
    } satisfies ChartSource);
    return [{ ...chart, ...placeOf(anchor, sheet) }];
  });
}

/** The chart's part that an anchor shows of a drawing with these relationships; undefined when it shows something else. */
export function chartTarget(related: ReadonlyMap<string, Relationship>, anchor: XmlElement): string | undefined {
  const frame = find(anchor, "graphicData");
  const id = attribute(childOf(frame, "chart"), "*:id");
  return id === undefined ? undefined : related.get(id)?.target;
}

/** The first element of this name inside, at any depth. */
export function find(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.local === local) return child;
    const inside = find(child, local);
    if (inside) return inside;
  }
  return undefined;
}

function placeOf(anchor: XmlElement, sheet: Sheet): Place {
  const points = (element: XmlElement | undefined, name: string): number => (decimal(attribute(element, name)) ?? 0) / EMU_PER_POINT;
  const size = childOf(anchor, "ext");
  if (anchor.local === "absoluteAnchor") {
    const position = childOf(anchor, "pos");
    return { left: points(position, "x"), top: points(position, "y"), width: points(size, "cx"), height: points(size, "cy") };
  }
  const from = cornerPoints(sheet, readCorner(childOf(anchor, "from")));
  if (anchor.local === "oneCellAnchor") return { left: from.x, top: from.y, width: points(size, "cx"), height: points(size, "cy") };
  const to = cornerPoints(sheet, readCorner(childOf(anchor, "to")));
  return { left: from.x, top: from.y, width: Math.max(0, to.x - from.x), height: Math.max(0, to.y - from.y) };
}
