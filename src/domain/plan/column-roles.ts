import { suits, isRefLike } from "./cell-looks";
import type { HeaderRow } from "./find-headers";
import { isCombined } from "./header-words";
import type { ColumnRole, RagKey } from "./plan";
import type { SheetLine } from "./sheet-lines";

/** What one column of a table holds. */
export interface TableColumn {
  readonly slot: number;
  /** null: nothing told what it holds. */
  readonly role: ColumnRole | null;
  /** The header's text; "" for a column without one. */
  readonly header: string;
  readonly strength: number;
  /** Why we think so, for the user. */
  readonly why: string;
}

export interface TableColumns {
  readonly columns: readonly TableColumn[];
  /** Slot of each role; a combined column stands under rag only. */
  readonly slots: ReadonlyMap<ColumnRole, number>;
  readonly combined: boolean;
}

const SINGLE: ReadonlySet<ColumnRole> = new Set([
  "ref",
  "action",
  "lead",
  "timescale",
  "measure",
  "rag",
  "commentary",
  "evidence",
  "objective",
  "priority",
]);

/** The share of a column's cells that suit a role. */
interface Contents {
  readonly count: number;
  readonly texts: readonly string[];
}

/** Decides what each column holds, from its header's words and from what stands in it. `body` are the rows under the header. */
export function columnRoles(header: HeaderRow, body: readonly SheetLine[], key: RagKey): TableColumns {
  const contents = contentsOf(body);
  const shift = headerShift(header, contents, key);
  const columns: TableColumn[] = [];
  const taken = new Set<number>();
  for (const { cell, text, reading } of header.cells) {
    const slot = cell.slot + shift;
    const role = reading?.role ?? null;
    const why = reading ? `its heading says “${reading.words}”` : "nothing in its heading told what it holds";
    const width = Math.max(cell.width, shift > 0 && cell === header.cells[0]?.cell ? 2 : 1);
    const first = shift > 0 && cell === header.cells[0]?.cell ? cell.slot : slot;
    const split = role === "action" && width > 1 ? refSlot(first, width, contents) : null;
    if (split !== null) {
      columns.push({ slot: split, role: "ref", header: text, strength: 2, why: "numbers such as 1.1 stand in it" });
      columns.push({ slot: split + 1, role, header: text, strength: reading?.strength ?? 0, why });
      for (let at = first; at < first + width; at++) taken.add(at);
    } else {
      columns.push({ slot: first, role, header: text, strength: reading?.strength ?? 0, why });
      for (let at = first; at < first + width; at++) taken.add(at);
    }
  }
  for (const [slot, { texts }] of contents) if (!taken.has(slot)) columns.push(headless(slot, texts, columns, key));
  columns.sort((a, b) => a.slot - b.slot);
  return resolve(columns, contents, key);
}

function contentsOf(body: readonly SheetLine[]): Map<number, Contents> {
  const texts = new Map<number, string[]>();
  for (const { cells } of body) {
    if (cells.length < 2) continue;
    for (const { slot, text } of cells) {
      const list = texts.get(slot);
      if (list) list.push(text);
      else texts.set(slot, [text]);
    }
  }
  return new Map([...texts].map(([slot, list]) => [slot, { count: list.length, texts: list }]));
}

const share = (texts: readonly string[], holds: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;

/** The column of refs under a heading that spans several; null when none of them holds refs. */
function refSlot(first: number, width: number, contents: ReadonlyMap<number, Contents>): number | null {
  const texts = contents.get(first)?.texts ?? [];
  return width > 1 && share(texts, isRefLike) >= 0.5 ? first : null;
}

/** 1 when the whole header stands one column to the left of what it heads (its first heading covers the refs and the actions), else 0. */
function headerShift(header: HeaderRow, contents: ReadonlyMap<number, Contents>, key: RagKey): 0 | 1 {
  const first = header.cells[0];
  const last = header.cells.at(-1);
  if (!first || !last || first.reading?.role !== "action" || first.cell.width > 1) return 0;
  if (!contents.has(last.cell.slot + 1) || share(contents.get(first.cell.slot)?.texts ?? [], isRefLike) < 0.5) return 0;
  const fit = (shift: number): number =>
    header.cells.reduce((sum, { cell, reading }) => {
      const texts = contents.get(cell.slot + shift)?.texts.slice(0, 50) ?? [];
      return sum + (reading && texts.length ? texts.reduce((total, text) => total + suits(text, reading.role, key), 0) / texts.length : 0);
    }, 0);
  return fit(1) > fit(0) + 1 ? 1 : 0;
}

/** What a column without a heading holds, told by its cells alone. */
function headless(slot: number, texts: readonly string[], known: readonly TableColumn[], key: RagKey): TableColumn {
  const has = (role: ColumnRole): boolean => known.some((column) => column.role === role);
  const isRef = !has("ref") && share(texts, isRefLike) >= 0.6 && known.every((column) => column.slot > slot || column.role !== "action");
  const isRag = !has("rag") && share(texts, (text) => suits(text, "rag", key) === 2) >= 0.6;
  const role = isRef ? "ref" : isRag ? "rag" : null;
  return { slot, role, header: "", strength: 1, why: role ? "it has no heading, but its cells tell" : "it has no heading" };
}

/** One column a field: where several claim it, the one whose words are plainest, then whose cells suit best, keeps it; the others stay as they are. */
function resolve(columns: readonly TableColumn[], contents: ReadonlyMap<number, Contents>, key: RagKey): TableColumns {
  const slots = new Map<ColumnRole, number>();
  const weight = (column: TableColumn): number => {
    const texts = contents.get(column.slot)?.texts.slice(0, 50) ?? [];
    const role = column.role;
    const fit = role && texts.length ? texts.reduce((sum, text) => sum + suits(text, role, key), 0) / texts.length : 0;
    return column.strength * 2 + fit + (texts.length ? 0.5 : 0);
  };
  for (const role of SINGLE) {
    const claims = columns.filter((column) => column.role === role);
    const best = claims.reduce<TableColumn | null>((a, b) => (a === null || weight(b) > weight(a) ? b : a), null);
    if (best) slots.set(role, best.slot);
  }
  const fallback = (role: ColumnRole, instead: ColumnRole): void => {
    const slot = slots.get(instead);
    if (!slots.has(role) && slot !== undefined) {
      slots.set(role, slot);
      slots.delete(instead);
    }
  };
  fallback("action", "objective");
  const rag = columns.find((column) => column.slot === slots.get("rag"));
  const combined = rag !== undefined && isCombined(rag.header);
  const roleAt = new Map([...slots].map(([role, slot]) => [slot, role]));
  return {
    columns: columns.map((column) => ({ ...column, role: roleAt.get(column.slot) ?? (column.role === null ? null : "extra") })),
    slots,
    combined: combined && !slots.has("commentary") && !slots.has("evidence"),
  };
}
