import type { CellRef } from "../grid/cell-ref";
import { remember } from "../remember";
import { isRefLike, isRuledOut, suits } from "./cell-looks";
import type { TableColumn, TableColumns } from "./column-roles";
import { saysOnlyWhen } from "./date-words";
import type { ColumnRole, RagKey } from "./plan";
import { noCells, type CellRole, type PlanRow, type RowCell } from "./plan-row";
import { isLabelledRating } from "./rating";
import type { SheetCell, SheetLine } from "./sheet-lines";
import { isMark, tickedWords } from "./tick-columns";
import { countWords, fold, linesOf } from "./words";

/** A table's columns by slot. */
type Columns = ReadonlyMap<number, TableColumn>;

/** What of a table's columns each of its rows asks. */
interface Layout {
  readonly at: Columns;
  /** Each column holds one field and no marks, and stands in for no other. */
  readonly isPlain: boolean;
}

/** A row with more marks than this tells nobody who leads or when. */
const MOST_MARKS = 200;
const layouts = new WeakMap<TableColumns, Layout>();

function layoutOf(columns: TableColumns): Layout {
  let known = layouts.get(columns);
  if (!known) {
    const isPlain = columns.columns.every(
      (column) => !column.ticks && !column.standsInFor && !(column.role && holdsWhoAndWhen(column.role, column, columns)),
    );
    known = { at: new Map(columns.columns.map((column) => [column.slot, column])), isPlain };
    layouts.set(columns, known);
  }
  return known;
}

/** The fields a misplaced cell may move to. */
const MOVABLE: readonly ColumnRole[] = ["timescale", "measure"];
const NONE_MOVED: ReadonlyMap<SheetCell, ColumnRole> = new Map();
const NO_MORE: readonly CellRef[] = [];

/** Reads a row by its columns; a row that stands a column out of place, or a cell that plainly belongs to another field, is put right. */
export function readRow(line: SheetLine, columns: TableColumns, key: RagKey, shiftAbove: number): PlanRow {
  const { at, isPlain } = layoutOf(columns);
  const shift = rowShift(line, at, columns, key, shiftAbove);
  const moved = shift === 0 ? misplaced(line, at, columns, key) : NONE_MOVED;
  const cells = noCells();
  const extras: { header: string; cell: SheetCell }[] = [];
  const loose: SheetCell[] = [];
  const when: Marked[] = [];
  let marks = 0;
  const standIns: { readonly role: CellRole; readonly extra: PlanRow["extras"][number] }[] = [];
  for (const cell of line.cells) {
    const column = at.get(cell.slot + shift);
    const role = moved.get(cell) ?? roleFor(cell, column, line, at);
    if (isPlain && role !== null && role !== "extra" && !cells[role]) {
      cells[role] = { cell, text: cell.text, also: NO_MORE };
      continue;
    }
    const tick = column?.ticks && isMark(cell.text, column.ticks) && ++marks <= MOST_MARKS ? column.ticks.field : null;
    if (tick === "timescale" && column) when.push({ cell, column });
    else if (tick && tick !== "timescale" && column) addTick(cells, tick, cell, column);
    else if (column?.standsInFor) standIns.push({ role: column.standsInFor, extra: { header: column.header, cell } });
    else if ((role === null || role === "extra") && column && column.header !== "") extras.push({ header: column.header, cell });
    else if (role === null || role === "extra" || cells[role]) loose.push(cell);
    else if (column && holdsWhoAndWhen(role, column, columns)) addWhoAndWhen(cells, cell);
    else cells[role] = { cell, text: cell.text, also: NO_MORE };
  }
  const timescale = when.length === 0 ? null : markedPeriods(when, columns);
  if (timescale) cells.timescale = timescale;
  for (const { role, extra } of standIns) {
    // A row without an action goes on with the one above, whose field has its text in the first column.
    if (cells[role] || (role !== "timescale" && !cells.action)) extras.push(extra);
    else cells[role] = { cell: extra.cell, text: extra.cell.text, also: NO_MORE };
  }
  return { line, cells, extras, loose, shift, refInAction: columns.refsInActions };
}

interface Marked {
  readonly cell: SheetCell;
  readonly column: TableColumn;
}

const WHO = /\b(?:leads?|who|whom|officers?|owners?|responsib\w+|persons?)\b/;
const WHEN = /\b(?:when|timescales?|time ?frames?|deadlines?|dates?|timings?)\b/;

/** True for a column headed "Lead/Timescale" in a table that has no other for one of the two. */
const holdsWhoAndWhen = (role: ColumnRole, { own }: TableColumn, { slots: known }: TableColumns): boolean =>
  ((role === "timescale" && !known.has("lead")) || (role === "lead" && !known.has("timescale"))) && isWhoAndWhen(own);

const isWhoAndWhen = remember((heading) => WHO.test(fold(heading)) && WHEN.test(fold(heading)));

const WHO_OR_WHEN = /^(?:lead(?: officer)?|owner|who|by(?: whom| when)?|when|date|due|timescale|deadline)\s*:\s*(?=\S)/i;

/** Takes apart who leads and when: "LSCB Manager⏎End April 2014", "LSCB Manager – April 2014", "LSCB Manager (April 2014)". */
function addWhoAndWhen(cells: ReturnType<typeof noCells>, cell: SheetCell): void {
  const lines = linesOf(cell.text).flatMap((labelled) => {
    const line = labelled.replace(WHO_OR_WHEN, "");
    const [, who = "", when = ""] = /^(.{2,200}?)(?:\s*[/;,(–—]\s*|\s+-\s+)([^/;,(–—]{3,60})$/.exec(line) ?? [];
    const alone = when.replace(/\)$/, "");
    return saysOnlyWhen(alone) && !saysOnlyWhen(who) ? [who, alone] : [line];
  });
  const when = lines.filter(saysOnlyWhen);
  const who = lines.filter((line) => !when.includes(line));
  if (who.length > 0) cells.lead = { cell, text: who.join("\n"), also: NO_MORE };
  if (when.length > 0) cells.timescale = { cell, text: when.join("\n"), also: NO_MORE };
}

/** The periods under which a row is marked, in words: "Q1 – Q2 2024/25", "Apr – Jun, Dec"; null where none is. */
function markedPeriods(marked: readonly Marked[], { columns }: TableColumns): RowCell | null {
  const [first, ...others] = marked;
  if (!first) return null;
  const order = new Map(columns.filter(({ ticks }) => ticks?.field === "timescale").map((column, index) => [column, index]));
  const runs: { from: TableColumn; to: TableColumn }[] = [];
  for (const { column } of marked) {
    const last = runs.at(-1);
    if (last && (order.get(column) ?? 0) === (order.get(last.to) ?? 0) + 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  return { cell: first.cell, text: runs.map((run) => periodWords(run)).join(", "), also: others.map(({ cell }) => cell.at) };
}

/** "Apr – Jun", with the year of the group the headings stand under, said once where it is one. */
function periodWords({ from, to }: { readonly from: TableColumn; readonly to: TableColumn }): string {
  const yearOf = ({ header, own }: TableColumn): string => {
    const group = header.slice(0, header.length - own.length).trim();
    return /\d\d$/.test(group) ? ` ${group}` : "";
  };
  if (from === to) return `${from.own}${yearOf(from)}`;
  return yearOf(from) === yearOf(to) ? `${from.own} – ${to.own}${yearOf(to)}` : `${from.own}${yearOf(from)} – ${to.own}${yearOf(to)}`;
}

/** A mark says what its column is called. */
function addTick(cells: ReturnType<typeof noCells>, role: "lead" | "rag", cell: SheetCell, { own }: TableColumn): void {
  const known = cells[role];
  const words = tickedWords(own);
  cells[role] = known
    ? { ...known, text: `${known.text}\n${words}`, also: [...known.also, cell.at] }
    : { cell, text: words, also: NO_MORE };
}

/** A text merged over the ref and action columns, or standing in the ref column without being a ref, is the action's. */
function roleFor(cell: SheetCell, column: TableColumn | undefined, line: SheetLine, at: Columns): ColumnRole | null {
  if (column?.role !== "ref" || isRefLike(cell.text)) return column?.role ?? null;
  return (cell.width > 1 || countWords(cell.text) > 2) && !hasAction(line, at) ? "action" : "ref";
}

const hasAction = ({ cells }: SheetLine, at: Columns): boolean => cells.some(({ slot }) => at.get(slot)?.role === "action");

const fit = (line: SheetLine, at: Columns, shift: number, key: RagKey): number =>
  line.cells.reduce((sum, { slot, text }) => {
    const role = at.get(slot + shift)?.role ?? null;
    return sum + (role === null ? -3 : suits(text, role, key));
  }, 0);

/** How far to the left the whole row stands of where its cells belong: 1 or 0. */
function rowShift(line: SheetLine, at: Columns, columns: TableColumns, key: RagKey, above: number): number {
  const ref = columns.slots.get("ref");
  const first = line.cells[0];
  if (!first || line.cells.length > 4 || (ref !== undefined && first.slot === ref && isRefLike(first.text))) return 0;
  const stays = fit(line, at, 0, key);
  const relocated = [...misplaced(line, at, columns, key)].reduce((sum, [cell, role]) => {
    const here = at.get(cell.slot)?.role ?? null;
    return sum + suits(cell.text, role, key) - (here ? suits(cell.text, here, key) : -3);
  }, stays);
  const moves = fit(line, at, 1, key);
  const margin = above === 1 ? { stay: 1, relocate: 1 } : { stay: 3, relocate: 0 };
  return moves > 0 && moves >= stays + margin.stay && moves >= relocated + margin.relocate ? 1 : 0;
}

function cellAt({ cells }: SheetLine, slot: number | undefined): SheetCell | undefined {
  let at = cells.length - 1;
  while (at >= 0 && cells[at]?.slot !== slot) at--;
  return cells[at];
}

/** Cells whose own field hardly takes them while an empty one of the row plainly does: a date among the refs, a bullet among the dates, a rating among the measures. */
function misplaced(line: SheetLine, at: Columns, columns: TableColumns, key: RagKey): ReadonlyMap<SheetCell, ColumnRole> {
  const isRated = cellAt(line, columns.slots.get("rag")) !== undefined;
  const isFree = (role: ColumnRole): boolean => {
    const slot = columns.slots.get(role);
    const cell = cellAt(line, slot);
    return slot !== undefined && (!cell || isRuledOut(cell.text, role) || isLabelledRating(cell.text, key));
  };
  // Of nearly every row this is all that is asked.
  if (isRated && !isFree("timescale") && !isFree("measure")) return NONE_MOVED;
  const free = MOVABLE.filter(isFree);
  const moved = new Map<SheetCell, ColumnRole>();
  for (const cell of line.cells) {
    const role = at.get(cell.slot)?.role ?? null;
    if (role === null || role === "rag" || role === "extra" || role === "commentary" || role === "evidence") continue;
    if (!isRated && isLabelledRating(cell.text, key)) moved.set(cell, "rag");
    else if (isRuledOut(cell.text, role)) {
      const better = free.find((other) => other !== role && suits(cell.text, other, key) === 2);
      if (better) {
        moved.set(cell, better);
        free.splice(free.indexOf(better), 1);
      }
    }
  }
  return moved;
}
