import type { ColumnContents } from "./column-contents";
import type { TableColumn } from "./column-roles";
import type { RagKey } from "./plan";
import { readStatus } from "./rating";
import { countWords } from "./words";

const TICK = /^(x|✓|✔|√|☑|✗|✘|●|•|yes|y|l|lead)$/i;

/** True for a mark that says "this one": x, a tick, L for lead. */
export const isTick = (text: string): boolean => TICK.test(text.trim());

/**
 * Columns in which a row is ticked instead of told: names with an x under whoever leads, or the key's statuses with an x under the one
 * that holds. They count only where no column tells the same in words, and several stand together.
 */
export function withTickColumns(columns: readonly TableColumn[], contents: ColumnContents, key: RagKey): TableColumn[] {
  const has = (role: TableColumn["role"]): boolean =>
    columns.some((column) => column.role === role && (column.said !== null || !isTicked(column, contents)));
  const ticked = columns.filter(
    (column) => column.said === null && column.own !== "" && countWords(column.own) <= 6 && isTicked(column, contents),
  );
  const statuses = ticked.filter(({ own }) => readStatus(own, key) !== null);
  const names = ticked.filter(
    (column) => !statuses.includes(column) && (column.role === null || column.role === "lead" || column.role === "extra"),
  );
  const marks = new Map<TableColumn, "rag" | "lead">();
  if (statuses.length > 1 && !has("rag")) for (const column of statuses) marks.set(column, "rag");
  if (names.length > 1 && !has("lead")) for (const column of names) marks.set(column, "lead");
  return columns.map((column) => {
    const ticks = marks.get(column);
    if (!ticks) return column;
    const why = ticks === "rag" ? "a mark under it gives the rating" : "a mark under it names the lead";
    return { ...column, role: null, ticks, why };
  });
}

const isTicked = ({ slot }: TableColumn, contents: ColumnContents): boolean => contents.share(slot, isTick) >= 0.8;
