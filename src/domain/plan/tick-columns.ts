import type { ColumnContents } from "./column-contents";
import type { TableColumn } from "./column-roles";
import { isPeriodHeading } from "./header-period";
import type { RagKey } from "./plan";
import { meaningOfWords } from "./rag-key";
import { readStatus } from "./rating";
import { countWords, fold } from "./words";

/** What a mark in a column says: the field that the column's heading answers, and which mark counts; null for any tick. */
export interface Ticks {
  readonly field: "lead" | "rag" | "timescale";
  readonly mark: string | null;
}

const TICK = /^(x|✓|✔|√|☑|✗|✘|●|•|■|▲|\*|yes|y|l|lead)$/i;
/** Letters that say what part somebody has: leads or supports; responsible, accountable, consulted, informed. */
const PART = /^(l|lead|s|support|r|a|c|i|p|o|l s|r a|a r)$/;

/** True for a mark that says "this one": x, a tick, L for lead. */
export function isTick(text: string): boolean {
  const mark = text.trim();
  return mark.length <= LONGEST_TICK && TICK.test(mark);
}

const LONGEST_TICK = "lead".length;

/** What a mark says: its column's heading, without the request to make one ("Achieved (tick)"). */
export const tickedWords = (heading: string): string => heading.replace(/\(?(?:please )?tick\b[^)]{0,20}\)?$/i, "").trim() || heading;

/** True when a cell's text is the mark that counts in its column. */
export const isMark = (text: string, { mark }: Ticks): boolean => (mark === null ? isTick(text) : fold(text).split(" ").includes(mark));

/**
 * Columns in which a row is marked instead of told: names with an x (or L, or R of RACI) under whoever leads, the key's statuses with an x
 * under the one that holds, months or quarters with an x under those in which the work is done. They count only where no column tells the
 * same in words, and several stand together.
 */
export function withTickColumns(columns: readonly TableColumn[], contents: ColumnContents, key: RagKey): TableColumn[] {
  const periods = periodColumns(columns, contents);
  const withTicks = new Set(columns.filter((column) => isTicked(column, contents)));
  const has = (role: TableColumn["role"]): boolean =>
    columns.some((column) => column.role === role && (column.said !== null || !withTicks.has(column)));
  const isMarked = ({ said, own }: TableColumn): boolean => said === null && own !== "" && countWords(own) <= 6;
  const marked = columns.filter((column) => isMarked(column) && !periods.has(column));
  const ticked = marked.filter((column) => withTicks.has(column));
  const says = ({ own }: TableColumn): boolean =>
    readStatus(tickedWords(own), key) !== null || meaningOfWords(fold(tickedWords(own))) !== null;
  const statuses = new Set(ticked.filter(says));
  const isName = ({ role }: TableColumn): boolean => role === null || role === "lead" || role === "extra";
  const ticks = new Map<TableColumn, Ticks>();
  if (statuses.size > 1 && !has("rag")) for (const column of statuses) ticks.set(column, { field: "rag", mark: null });
  if (periods.size > 0 && !has("timescale")) for (const column of periods) ticks.set(column, { field: "timescale", mark: null });
  if (!has("lead")) {
    const names = ticked.filter((column) => !statuses.has(column) && isName(column));
    const parts = marked.filter((column) => isName(column) && contents.isMostly(column.slot, 0.8, (text) => isTick(text) || isPart(text)));
    for (const [column, each] of leadTicks(names, parts, contents)) ticks.set(column, each);
  }
  return columns.map((column) => {
    const each = ticks.get(column);
    return each ? { ...column, role: null, ticks: each, why: WHY[each.field] } : column;
  });
}

const WHY: Readonly<Record<Ticks["field"], string>> = {
  rag: "a mark under it gives the rating",
  lead: "a mark under it names the lead",
  timescale: "a mark under it says when",
};

const isTicked = ({ slot }: TableColumn, contents: ColumnContents): boolean => contents.isMostly(slot, 0.8, isTick);
const isPart = (text: string): boolean => PART.test(fold(text));

/** Who leads by the marks under names: L where there is one, R (else A) among R, A, C and I, any tick otherwise. */
function leadTicks(names: readonly TableColumn[], parts: readonly TableColumn[], contents: ColumnContents): Map<TableColumn, Ticks> {
  const letters = new Set(parts.flatMap(({ slot }) => contents.texts(slot)).flatMap((text) => fold(text).split(" ")));
  const mark =
    ["l", "lead"].find((letter) => letters.has(letter)) ?? (letters.has("c") || letters.has("i") ? (letters.has("r") ? "r" : "a") : null);
  const columns = mark === null ? names : parts;
  return new Map(columns.length > 1 ? columns.map((column) => [column, { field: "lead" as const, mark }]) : []);
}

/** Columns headed by periods under which nothing but ticks stand. */
function periodColumns(columns: readonly TableColumn[], contents: ColumnContents): ReadonlySet<TableColumn> {
  const periods = columns.filter(({ role, own, said }) => role === null && said === null && isPeriodHeading(own));
  const texts = periods.flatMap(({ slot }) => contents.texts(slot));
  return periods.length > 1 && texts.length > 0 && texts.filter(isTick).length >= texts.length * 0.8 ? new Set(periods) : new Set();
}
