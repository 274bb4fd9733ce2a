import { parseArea } from "../model/address";
import type { Area } from "../model/area";
import type { Comment, Sheet } from "../model/sheet";
import { areaAddress } from "./cell-address";
import type { PackageEditor } from "./package-editor";
import { shiftNotes } from "./shift-parts";
import { cloneElement, setAttribute } from "./write-xml";
import { attribute, childOf, childrenOf, isElement } from "./xml-tree";
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
    const hadTotals = Number(attribute(root, "totalsRowCount") ?? 0) > 0;
    if (attribute(root, "ref") === ref && hadTotals === table.showTotals) continue;
    setAttribute(root, "ref", ref);
    if (hadTotals && !table.showTotals) {
      // Its last row is one like the others now.
      setAttribute(root, "totalsRowCount", null);
      setAttribute(root, "totalsRowShown", 0);
    }
    // The filter covers the headers and the rows, not the totals.
    const filter = childOf(root, "autoFilter");
    const rows = table.area.rowCount - (table.showTotals ? 1 : 0);
    if (filter) setAttribute(filter, "ref", areaAddress({ ...table.area, rowCount: rows }));
    parts.touch(target);
  }
  setAttribute(copy, "count", childrenOf(copy, "tablePart").length);
  editor.setElements("tableParts", [childrenOf(copy, "tablePart").length > 0 ? copy : null]);
}

/** A place on the sheet, as a key. */
const placeOf = ({ row, column }: Pick<Comment, "row" | "column">): string => `${row},${column}`;

/** What a comment says; those that say the same can stand for each other. */
const saying = ({ kind, author, text }: Comment): string => JSON.stringify([kind, author, text]);

/**
 * Where each comment of the file goes, by where it stands: null for those that are gone. A place holds one note or one thread. Comments are told
 * apart by what they say, for rows that are sorted may change places with each other. Comments cannot be made here.
 */
function movesOf(before: Sheet, sheet: Sheet): ReadonlyMap<string, Pick<Comment, "row" | "column"> | null> {
  const moves = new Map<string, Pick<Comment, "row" | "column"> | null>();
  const left = new Map(sheet.comments.map((comment) => [placeOf(comment), comment]));
  const elsewhere: Comment[] = [];
  for (const comment of before.comments) {
    const now = left.get(placeOf(comment));
    if (now && saying(now) === saying(comment)) left.delete(placeOf(comment));
    else elsewhere.push(comment);
  }
  for (const comment of elsewhere) {
    const now = [...left.values()].find((other) => saying(other) === saying(comment));
    if (now) left.delete(placeOf(now));
    moves.set(placeOf(comment), now ? { row: now.row, column: now.column } : null);
  }
  if (left.size > 0) throw new Error("A comment that was made here cannot be written.");
  return moves;
}

/** Moves the comments that the model has elsewhere, and takes away those it has no longer, with their boxes. */
export function writeComments(before: Sheet, sheet: Sheet, { parts, part }: Writing): void {
  const moves = movesOf(before, sheet);
  if (moves.size === 0) return;
  const follow = (area: Area): Area | null => {
    const moved = moves.get(placeOf(area));
    return moved === undefined ? area : moved && { ...area, ...moved };
  };
  for (const { type, target } of parts.relationships(part)) {
    if (type === "comments" || type === "threadedComment") {
      const root = parts.tree(target);
      const list = childOf(root, "commentList") ?? root;
      list.children = list.children.filter((child) => {
        const area = isElement(child) ? parseArea(attribute(child, "ref") ?? "") : null;
        const moved = area && follow(area);
        if (isElement(child) && moved && moved !== area) setAttribute(child, "ref", areaAddress(moved));
        return area === null || moved !== null;
      });
      parts.touch(target);
    } else if (type === "vmlDrawing") parts.write(target, shiftNotes(new TextDecoder().decode(parts.read(target)), follow));
  }
}
