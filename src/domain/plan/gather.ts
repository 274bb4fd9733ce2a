import type { TableColumns } from "./column-roles";
import type { Draft, DraftAction, DraftPriority, DraftRow } from "./draft";
import type { HeadingWords } from "./heading";
import type { PlanRow, RowCell } from "./read-row";
import type { SheetCell } from "./sheet-lines";
import { fold, hasBullet, isUnfinished, startsSmall } from "./words";

const ROW_FIELDS = ["timescale", "measure", "rag", "lead", "commentary", "evidence"] as const;

/** Puts rows together to actions under their priorities, in reading order. */
export class Gatherer {
  readonly draft: Draft = { priorities: [], unplaced: [] };
  #priority: DraftPriority | null = null;
  #action: DraftAction | null = null;

  /** Begins a priority. */
  heading(words: HeadingWords, cell: SheetCell | null, also: readonly SheetCell[]): void {
    this.#priority = { words, heading: cell, also: also.map(({ at }) => at), details: [], leads: [], timescales: [], actions: [] };
    this.draft.priorities.push(this.#priority);
    this.#action = null;
  }

  /** Adds what is said of the present priority as a whole. */
  detail(label: string, text: string, cell: SheetCell): void {
    this.#priority?.details.push({ label, text, cell });
  }

  /** True when a priority has been begun and no action of it seen. */
  get awaitsActions(): boolean {
    return this.#priority !== null && this.#priority.actions.length === 0;
  }

  unplaced(cell: SheetCell): void {
    this.draft.unplaced.push({ at: cell.at, text: cell.text });
  }

  /** Ends what rows may continue: another table begins. */
  endTable(): void {
    this.#action = null;
  }

  /** Adds a row of a table: a new action, a further row of the present one, or the rest of a cell that a page break cut. */
  row(row: PlanRow, columns: TableColumns, table: number, afterHeader: boolean): void {
    for (const cell of row.loose) this.unplaced(cell);
    if (this.#joinFragment(row, afterHeader)) return;
    if (isEmptyNumber(row)) return;
    const action = this.#startsAction(row) ? this.#begin(row, table) : (this.#action ?? this.#begin(row, table));
    this.#addRow(action, row, columns);
  }

  #startsAction({ cells }: PlanRow): boolean {
    const current = this.#action;
    if (!current) return true;
    const same = (a: RowCell | null | undefined, b: RowCell | null | undefined): boolean => !!a && !!b && fold(a.text) === fold(b.text);
    const ref = cells.get("ref");
    const text = cells.get("action");
    if (ref) return !same(ref, current.ref) || (text !== undefined && !same(text, current.text));
    return text !== undefined && !(current.ref === null && same(text, current.text));
  }

  #begin({ line, cells }: PlanRow, table: number): DraftAction {
    if (!this.#priority) this.heading({ number: null, title: "", named: false }, null, []);
    const at = (cells.get("ref") ?? cells.get("action") ?? [...cells.values()][0])?.cell.at ?? line.cells[0]?.at;
    if (!at) throw new Error("A row without cells cannot begin an action.");
    const action: DraftAction = {
      ref: cells.get("ref") ?? null,
      text: cells.get("action") ?? null,
      objective: cells.get("objective") ?? null,
      lead: cells.get("lead") ?? null,
      rows: [],
      table,
      at,
    };
    this.#priority?.actions.push(action);
    this.#action = action;
    return action;
  }

  #addRow(action: DraftAction, { line, cells, extras }: PlanRow, columns: TableColumns): void {
    const isFirst = action.rows.length === 0;
    action.rows.push({
      line,
      columns,
      hidden: line.hidden,
      timescale: cells.get("timescale") ?? null,
      measure: cells.get("measure") ?? null,
      rag: cells.get("rag") ?? null,
      lead: isFirst ? null : (cells.get("lead") ?? null),
      commentary: cells.get("commentary") ?? null,
      evidence: cells.get("evidence") ?? null,
      extras,
    });
  }

  /** Joins the tail of a cell that a page break cut to the cell it continues. */
  #joinFragment({ cells, extras }: PlanRow, afterHeader: boolean): boolean {
    const action = this.#action;
    const above = action?.rows.at(-1);
    if (!action || !above || cells.size !== 1 || extras.length > 0) return false;
    const [entry] = cells;
    if (!entry) return false;
    const [role, tail] = entry;
    const continues = (head: RowCell | null): head is RowCell =>
      head !== null && isUnfinished(head.text) && !hasBullet(tail.text) && (afterHeader || startsSmall(tail.text));
    if (role === "action" && continues(action.text)) action.text = joined(action.text, tail);
    else if (isRowField(role) && continues(above[role])) above[role] = joined(above[role], tail);
    else return false;
    return true;
  }
}

const isRowField = (role: string): role is (typeof ROW_FIELDS)[number] => (ROW_FIELDS as readonly string[]).includes(role);

/** A row that holds a number and nothing else: prepared, not yet used. */
const isEmptyNumber = ({ cells, extras }: PlanRow): boolean => cells.size === 1 && cells.has("ref") && extras.length === 0;

/** Two halves of one text, the second on the next page. */
export const joined = (head: RowCell, tail: RowCell): RowCell => ({
  cell: head.cell,
  text: `${head.text} ${tail.text}`,
  also: [...head.also, tail.cell.at, ...tail.also],
});

export type { DraftRow };
