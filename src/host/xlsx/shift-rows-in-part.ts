import { parseArea } from "../model/address";
import type { LineShift } from "../model/sheet";
import { areaAddress, cellAddress } from "./cell-address";
import { LIMITS } from "./limits";
import type { Follow } from "./shift-parts";
import { implicitRow } from "./write-cells";
import { escapeAttribute } from "./write-xml";
import { asBytes, Token, XmlReader } from "./xml-reader";

/**
 * The `sheetData` element with its rows and cells where they went; rows and cells that were deleted are left out. Only addresses are
 * rewritten: what a row or cell holds stays as it is.
 */
export function shiftRows(bytes: Uint8Array, prefix: string, { axis, at, count }: LineShift, follow: Follow): (Uint8Array | string)[] {
  const move = (line: number): number | null => (line < at ? line : count > 0 ? line + count : line >= at - count ? line + count : null);
  const newRow = (row: number): number | null => (axis === "rows" ? move(row) : row);
  const newColumn = (column: number): number | null => (axis === "columns" ? move(column) : column);
  const reader = new XmlReader(bytes, "sheetData");
  const names = { row: asBytes(`${prefix}row`), cell: asBytes(`${prefix}c`), formula: asBytes(`${prefix}f`) };
  const [r, spans] = [asBytes("r"), asBytes("spans")];
  const ref = asBytes("ref");
  const chunks: (Uint8Array | string)[] = [];
  let copied = 0;
  const copyTo = (end: number): void => {
    if (end > copied) chunks.push(bytes.subarray(copied, end));
    copied = end;
  };
  /** Writes the tag just opened with some attributes changed; null takes one away. */
  const retag = (changes: ReadonlyMap<string, string | null>): void => {
    copyTo(reader.start);
    const attributes = new Map(Array.from({ length: reader.attributes }, (_, i) => [reader.attributeName(i), reader.value(i) ?? ""]));
    for (const [name, value] of changes) {
      if (value === null) attributes.delete(name);
      else attributes.set(name, value);
    }
    const text = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
    chunks.push(`<${reader.name()}${text}${reader.empty ? "/" : ""}>`);
    copied = reader.end;
  };
  const drop = (): void => {
    copyTo(reader.start);
    reader.skip();
    copied = reader.end;
  };

  let row = -1;
  let column = -1;
  for (let token = reader.next(); token !== Token.End; token = reader.next()) {
    if (token !== Token.Open) continue;
    if (reader.isNamed(names.row)) {
      const numbered = reader.value(reader.attribute(r));
      row = numbered === undefined ? implicitRow(bytes.subarray(reader.start), prefix, row) : Number(numbered) - 1;
      column = -1;
      const moved = newRow(row);
      if (moved === null || moved >= LIMITS.rows) drop();
      else {
        const changes = new Map<string, string | null>([["r", String(moved + 1)]]);
        if (axis === "columns" && reader.attribute(spans) >= 0) changes.set("spans", null);
        retag(changes);
      }
    } else if (reader.isNamed(names.cell)) {
      const address = reader.value(reader.attribute(r));
      const named = address === undefined ? null : parseArea(address);
      column = named ? named.column : column + 1;
      const movedRow = newRow(row);
      const moved = newColumn(column);
      if (moved === null || moved >= LIMITS.columns || movedRow === null) drop();
      else retag(new Map([["r", cellAddress(movedRow, moved)]]));
    } else if (reader.isNamed(names.formula) && reader.attribute(ref) >= 0) {
      const area = parseArea(reader.value(reader.attribute(ref)) ?? "");
      const moved = area && follow(area);
      if (moved && moved !== area) retag(new Map([["ref", areaAddress(moved)]]));
    }
  }
  copyTo(bytes.length);
  return chunks;
}
