import { isRefLike, readLeadingRef, suits } from "./cell-looks";
import { settleClaims } from "./column-claims";
import { ColumnContents } from "./column-contents";
import type { HeaderCell, HeaderRow } from "./find-headers";
import { isCombined } from "./header-words";
import { fitColumn } from "./correction-fit";
import type { CellRole } from "./plan-row";
import type { ColumnReading, ColumnRole, RagKey } from "./plan";
import type { ColumnCorrection } from "./plan-settings";
import type { SheetLine } from "./sheet-lines";
import { withTickColumns, type Ticks } from "./tick-columns";
import { hasBullet, hasLineBreak, linesOf } from "./words";

/** What one column of a table holds. */
export interface TableColumn {
  readonly slot: number;
  /** null: nothing told what it holds. */
  readonly role: ColumnRole | null;
  /** The heading, with its group's; "" for a column without one. */
  readonly header: string;
  /** The heading without its group's. */
  readonly own: string;
  /** How plainly the heading says it: 3 to 0. */
  readonly strength: number;
  /** Why we think so, for the user. */
  readonly why: string;
  /** What a mark in this column says; null for all but ticked columns. */
  readonly ticks: Ticks | null;
  /** The field whose cell this column's stands in for where that is empty: an original date behind the revised one; else null. */
  readonly standsInFor: CellRole | null;
  /** What it holds by the user's word; null where the user said nothing of it. */
  readonly said: ColumnReading | null;
}

export interface TableColumns {
  readonly columns: readonly TableColumn[];
  /** Slot of each role; a combined column stands under rag only. */
  readonly slots: ReadonlyMap<ColumnRole, number>;
  readonly combined: boolean;
  /** What each column would be taken for without the user's word, by slot. */
  readonly readAs: ReadonlyMap<number, ColumnReading | null>;
  /** Corrections for which this table has no column, or several. */
  readonly unfit: ReadonlyMap<ColumnCorrection, "no column" | "several columns">;
  /** True when the table's actions begin with their refs: "1.1 Run …". */
  readonly refsInActions: boolean;
}

type Settled = Pick<TableColumns, "columns" | "slots" | "combined">;

/** Decides what each column holds, from its header's words, from what stands in it, and before all from what the user said of this table. */
export function columnRoles(
  header: HeaderRow,
  body: readonly SheetLine[],
  key: RagKey,
  said: readonly ColumnCorrection[] = [],
): TableColumns {
  const contents = new ColumnContents(body);
  const shift = headerShift(header, contents, key);
  const headed = header.cells.flatMap((cell, index) =>
    headedColumns(cell, header.cells[index + 1], index === 0 ? shift : 0, shift, contents),
  );
  const taken = new Set(headed.map(({ slot }) => slot));
  const columns = [...headed];
  for (const slot of contents.slots) if (!taken.has(slot)) columns.push(headlessColumn(slot, headed, contents, key));
  columns.sort((a, b) => a.slot - b.slot);
  const { corrected, unfit } = withCorrections(columns, said);
  const settle = (each: readonly TableColumn[]): Settled => withCombined(settleClaims(withTickColumns(each, contents, key), contents, key));
  const settled = settle(corrected);
  const unaided = said.length === 0 ? settled : settle(columns);
  const refsInActions = beginWithRefs(contents, settled.slots.get("action"));
  return { ...settled, refsInActions, unfit, readAs: new Map(unaided.columns.map((each) => [each.slot, readingOf(each, unaided)])) };
}

/** What a settled column holds, with rating, commentary and evidence in one told from a rating alone. */
export const readingOf = ({ role }: TableColumn, { combined }: Pick<TableColumns, "combined">): ColumnReading | null =>
  role === "rag" && combined ? "combined" : role;

/** Settled columns with the slot of each role, and whether the rating's holds commentary and evidence too: by its heading, or by the user's word. */
function withCombined(settled: readonly TableColumn[]): Settled {
  const rag = settled.find(({ role }) => role === "rag");
  const isSaid = rag?.said === "combined";
  const columns = isSaid
    ? settled.map((each) =>
        each.said === null && (each.role === "commentary" || each.role === "evidence")
          ? { ...each, role: "extra" as const, why: `“${rag.header}” holds rating, commentary and evidence together` }
          : each,
      )
    : settled;
  const slots = new Map(columns.flatMap(({ role, slot }) => (role === null || role === "extra" ? [] : [[role, slot] as const])));
  const mayHold = rag !== undefined && (isSaid || (rag.said === null && isCombined(rag.header)));
  return { columns, slots, combined: mayHold && !slots.has("commentary") && !slots.has("evidence") };
}

/** The columns with what the user said of them, and the corrections that speak of none. */
function withCorrections(
  columns: readonly TableColumn[],
  said: readonly ColumnCorrection[],
): { readonly corrected: readonly TableColumn[]; readonly unfit: TableColumns["unfit"] } {
  const corrected = [...columns];
  const unfit = new Map<ColumnCorrection, "no column" | "several columns">();
  for (const correction of said) {
    const place = fitColumn(columns, correction);
    const found = typeof place === "number" ? columns[place] : undefined;
    if (typeof place !== "number") unfit.set(correction, place);
    else if (found) {
      const role = correction.role === "combined" ? "rag" : correction.role;
      corrected[place] = { ...found, role, said: correction.role, strength: CORRECTED, why: "you said so" };
    }
  }
  return { corrected, unfit };
}

/** True for actions that mostly begin with a number, but for those that are whole priorities, a numbered heading over bullets, and for lists that each begin with 1. */
const beginWithRefs = (contents: ColumnContents, slot: number | undefined): boolean =>
  slot !== undefined &&
  contents.isMostly(slot, 0.6, (text) => readLeadingRef(text) !== null) &&
  !contents.isMostly(slot, 0.5, (text) => linesOf(text).slice(1).some(hasBullet)) &&
  contents.texts(slot).filter((text) => /^\(?1[.)]\s/.test(text) && hasLineBreak(text)).length < 2;

const column = (slot: number, header: HeaderCell, role: ColumnRole | null, why: string): TableColumn => ({
  slot,
  role,
  header: header.text,
  own: header.own,
  strength: header.reading?.strength ?? 0,
  why,
  ticks: null,
  standsInFor: null,
  said: null,
});

/** The columns under one heading: one, or the refs and the actions where "Action" stands over both. `wider`: it also covers the slot it has in the header. */
function headedColumns(
  header: HeaderCell,
  next: HeaderCell | undefined,
  wider: number,
  shift: number,
  contents: ColumnContents,
): TableColumn[] {
  const { cell, reading, text } = header;
  const first = cell.slot + shift - wider;
  // A heading that is not merged still covers the columns up to the next heading.
  const reach = (next?.cell.slot ?? cell.slot + cell.width) + shift - first;
  const width = Math.max(cell.width + wider, reading?.role === "action" ? reach : 1);
  const why = reading ? `its heading says “${reading.words}”` : `“${text}” did not tell what it holds`;
  const slots = Array.from({ length: Math.min(width, 8) }, (_, index) => first + index);
  const own = column(first, header, reading?.role ?? null, why);
  if (reading?.role !== "action" || slots.length < 2 || !contents.isMostly(first, 0.5, isRefLike)) {
    return slots
      .filter((slot) => slot === first || (cell.width > 1 && slot < cell.slot + shift + cell.width && contents.texts(slot).length > 0))
      .map((slot) => (slot === first ? own : { ...own, slot, role: null, why: `it shares the heading “${text}”` }));
  }
  const action = slots.find((slot) => slot > first && contents.texts(slot).length > 0) ?? first + 1;
  return [
    { ...own, role: "ref", strength: 2, why: "numbers such as 1.1 stand in it" },
    { ...own, slot: action },
  ];
}

/** 1 when the whole header stands one column to the left of what it heads (its first heading is over the refs), else 0. */
function headerShift({ cells }: HeaderRow, contents: ColumnContents, key: RagKey): 0 | 1 {
  const [first, second] = cells;
  if (!first || !second || first.reading?.role !== "action" || second.cell.slot !== first.cell.slot + 1) return 0;
  if (!contents.isMostly(first.cell.slot, 0.5, isRefLike)) return 0;
  const fit = (shift: number): number =>
    cells.reduce((sum, { cell, reading }) => sum + (reading ? contents.fit(cell.slot + shift, reading.role, key) : 0), 0);
  return fit(1) > fit(0) + 1 ? 1 : 0;
}

/** What a column without a heading holds, told by its cells alone: refs to the left of the actions, ratings within the table or at its edge. */
function headlessColumn(slot: number, known: readonly TableColumn[], contents: ColumnContents, key: RagKey): TableColumn {
  const has = (role: ColumnRole): boolean => known.some((each) => each.role === role);
  const action = known.find(({ role }) => role === "action")?.slot ?? Infinity;
  const last = known.at(-1)?.slot ?? -1;
  const isFull = contents.texts(slot).length * 2 >= contents.rows;
  const isRef = !has("ref") && slot < action && contents.isMostly(slot, 0.6, isRefLike);
  const isRag = !has("rag") && isFull && slot <= last + 1 && contents.isMostly(slot, 0.6, (text) => suits(text, "rag", key) === 2);
  const role = isRef ? "ref" : isRag ? "rag" : null;
  const why = isRef
    ? "it has no heading, but numbers such as 1.1 stand in it"
    : isRag
      ? "it has no heading, but ratings stand in it"
      : "it has no heading";
  return { slot, role, header: "", own: "", strength: 1, why, ticks: null, standsInFor: null, said: null };
}

/** Above whatever a heading's words can say. */
const CORRECTED = 9;
