import { parseArea } from "../model/address";
import type { Comment, Sheet } from "../model/sheet";
import { areaAddress } from "./cell-address";
import type { PackageEditor } from "./package-editor";
import { cloneElement, setAttribute } from "./write-xml";
import { attribute, childOf, childrenOf, isElement, type XmlElement } from "./xml-tree";
import type { WorksheetEditor } from "./worksheet-editor";

/** Where tables and comments are written. */
interface Writing {
  readonly parts: PackageEditor;
  readonly part: string;
}

/** Brings the tables of the file in line with the model: gone with their rows, or lying elsewhere. Tables cannot be made here. */
export function writeTables(editor: WorksheetEditor, sheet: Sheet, { parts, part }: Writing): void {
  const now = new Map(sheet.tables.map((table) => [table.source as string | undefined, table]));
  if (now.has(undefined)) throw new Error("A table that was made here cannot be written.");
  const [list] = editor.elements("tableParts");
  if (!list) return;
  const copy = cloneElement(list);
  const targets = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  for (const element of childrenOf(copy, "tablePart")) {
    const id = attribute(element, "*:id") ?? "";
    const target = targets.get(id) ?? "";
    const table = now.get(target);
    if (!table) {
      copy.children = copy.children.filter((child) => child !== element);
      parts.removeRelationship(part, id);
      parts.removeUnreachable(target);
      continue;
    }
    const root = parts.tree(target);
    const ref = areaAddress(table.area);
    if (attribute(root, "ref") === ref) continue;
    setAttribute(root, "ref", ref);
    // The filter covers the headers and the rows, not the totals.
    const filter = childOf(root, "autoFilter");
    const rows = table.area.rowCount - (table.showTotals ? 1 : 0);
    if (filter) setAttribute(filter, "ref", areaAddress({ ...table.area, rowCount: rows }));
    parts.touch(target);
  }
  setAttribute(copy, "count", childrenOf(copy, "tablePart").length);
  editor.setElements("tableParts", [childrenOf(copy, "tablePart").length > 0 ? copy : null]);
}

const placeOf = ({ kind, row, column }: Pick<Comment, "kind" | "row" | "column">): string => `${kind} ${row} ${column}`;

/** Takes away the comments that are gone from the model, with their boxes. Comments cannot be made here. */
export function writeComments(before: Sheet, sheet: Sheet, { parts, part }: Writing): void {
  const known = new Set(before.comments.map(placeOf));
  const left = new Set(sheet.comments.map(placeOf));
  if (sheet.comments.some((comment) => !known.has(placeOf(comment)))) throw new Error("A comment that was made here cannot be written.");
  const gone = before.comments.filter((comment) => !left.has(placeOf(comment)));
  if (gone.length === 0) return;
  const isGone = (child: XmlElement | string): boolean => {
    const area = isElement(child) ? parseArea(attribute(child, "ref") ?? "") : null;
    return area !== null && gone.some(({ row, column }) => row === area.row && column === area.column);
  };
  for (const { type, target } of parts.relationships(part)) {
    if (type === "comments" || type === "threadedComment") {
      const root = parts.tree(target);
      const list = childOf(root, "commentList") ?? root;
      list.children = list.children.filter((child) => !isGone(child));
      parts.touch(target);
    } else if (type === "vmlDrawing") {
      const vml = new TextDecoder().decode(parts.read(target));
      parts.write(
        target,
        vml.replace(/<v:shape\b[^>]*>[^]*?<\/v:shape>/g, (shape) => {
          const number = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? -1);
          return gone.some(({ row, column }) => row === number("Row") && column === number("Column")) ? "" : shape;
        }),
      );
    }
  }
}
