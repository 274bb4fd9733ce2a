import { MOST_JOINED } from "./join-page-breaks";
import type { PlanEvent } from "./plan-event";
import { onlyRole, type RowCell } from "./plan-row";
import { hasBullet, hasLineBreak, linesOf } from "./words";

type RowEvent = Extract<PlanEvent, { kind: "row" }>;

/** Rows with a measure and nothing else, before we believe that a table gives each bullet a row. */
const FEWEST = 3;

/**
 * A table pasted from Word gives every bullet of a cell a row of its own: such rows are joined to the milestone they belong to.
 * A table in which any cell holds several measures was not pasted so; there a measure in its own row is a milestone.
 */
export function joinBulletRows(events: readonly PlanEvent[]): PlanEvent[] {
  const pasted = pastedTables(events);
  const joined: PlanEvent[] = [];
  for (const event of events) {
    const above = joined.at(-1);
    const measure = event.kind === "row" && above?.kind === "row" && above.table === event.table ? measureAlone(event) : null;
    const isFull = measure !== null && above?.kind === "row" && (above.row.cells.measure?.also.length ?? 0) >= MOST_JOINED;
    if (measure && !isFull && above?.kind === "row" && (isBulletRow(event, measure, pasted) || isUnderMergedTimescale(event, above))) {
      joined[joined.length - 1] = withMeasure(above, measure);
    } else joined.push(event);
  }
  return joined;
}

const measureAlone = ({ row }: RowEvent): RowCell | null => (row.cells.action || onlyRole(row) !== "measure" ? null : row.cells.measure);

const isBulletRow = (event: PlanEvent, measure: RowCell, pasted: ReadonlySet<number>): boolean =>
  event.kind === "row" && pasted.has(event.table) && hasBullet(measure.text);

/** True when one merged cell holds the timescale of the row above and of this row: it is the same milestone. */
function isUnderMergedTimescale(event: PlanEvent, above: RowEvent): boolean {
  const cell = above.row.cells.timescale?.cell;
  return event.kind === "row" && cell !== undefined && cell.height > 1 && event.row.line.index < above.row.line.index + cell.height;
}

function pastedTables(events: readonly PlanEvent[]): Set<number> {
  const alone = new Map<number, number>();
  for (const event of events) {
    const measure = event.kind === "row" ? measureAlone(event) : null;
    if (measure && event.kind === "row" && hasBullet(measure.text)) alone.set(event.table, (alone.get(event.table) ?? 0) + 1);
  }
  const pasted = new Set([...alone].filter(([, count]) => count >= FEWEST).map(([table]) => table));
  if (pasted.size === 0) return pasted;
  for (const event of events) {
    const measure = event.kind === "row" ? event.row.cells.measure : null;
    if (measure && event.kind === "row" && hasLineBreak(measure.text) && linesOf(measure.text).length > 1) pasted.delete(event.table);
  }
  return pasted;
}

function withMeasure(event: RowEvent, more: RowCell): RowEvent {
  const { measure } = event.row.cells;
  const grown: RowCell = measure
    ? { cell: measure.cell, text: `${measure.text}\n${more.text}`, also: [...measure.also, more.cell.at, ...more.also] }
    : more;
  return { ...event, row: { ...event.row, cells: { ...event.row.cells, measure: grown } } };
}
