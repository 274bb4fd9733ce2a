import type { CellRef } from "../grid/cell-ref";
import { isRefLike, readLeadingRef } from "./cell-looks";
import type { Draft, DraftAction, DraftPriority, DraftRow } from "./draft";
import { readHeading, withoutContinued, type HeadingWords } from "./heading";
import type { PlanEvent } from "./plan-event";
import { rolesIn, type PlanRow, type RowCell, type RowCells } from "./plan-row";
import type { SheetCell } from "./sheet-lines";
import { readPriorityRow, splitParallel } from "./split-row";
import { fold, foldAlike, hasLineBreak } from "./words";

/** Puts what the lines turned out to be together to actions under their priorities, in reading order. */
export function gather(events: readonly PlanEvent[]): Draft {
  const gatherer = new Gatherer(saidOnce(events));
  for (const event of events) {
    if (event.kind === "heading") gatherer.heading(event.words, event.cell, event.also);
    else if (event.kind === "detail") gatherer.detail(event.label, event.text, event.cells);
    else if (event.kind === "row") gatherer.row(event.row, event.table);
    else if (event.kind === "note") for (const cell of event.cells) gatherer.unplaced(cell);
    else gatherer.end();
  }
  return gatherer.draft;
}

const ASIDE = /^(?:further|additional|more|other) actions? (?:may|might|will|can|could|to|are to) be\b|^n\.?b\b|^notes?\s*:/i;

/** True for a note among the objectives, which the actions beside it do not serve: "Further action may be added when …". */
const isAside = (text: string): boolean => ASIDE.test(text);

const NO_HEADING: HeadingWords = { kind: null, number: null, title: "", named: false };
/** What stands below a priority: with one begun and nothing under it yet, such a heading names the objective of the actions that follow. */
const DEPTH: ReadonlyMap<string, number> = new Map([
  ["objective", 1],
  ["recommendation", 1],
  ["part", 1],
  ["outcome", 2],
]);
const depthOf = (kind: string): number => DEPTH.get(kind) ?? 0;

/** The fields that a cell merged over the rows of several actions says of each of them. */
const SHARED = ["lead", "timescale", "measure", "rag", "commentary", "evidence"] as const;

const isTall = ({ height }: SheetCell): boolean => height > 1;

/** The fields that stand once, left of the actions, for a group of them. */
const SAID_ONCE = ["lead", "timescale", "rag"] as const;

/** A cell merged downwards, with its field and the first line below it. */
interface TallCell {
  readonly cell: RowCell;
  readonly table: number;
  readonly below: number;
}

type SaidOnce = (typeof SAID_ONCE)[number];

/** Of each table, the fields that no row has but those that begin a group: where others have their own, a blank is one that is missing. */
function saidOnce(events: readonly PlanEvent[]): (table: number, field: SaidOnce) => boolean {
  let own: ReadonlySet<string> | null = null;
  return (table, field) => !(own ??= ownFields(events)).has(`${table} ${field}`);
}

/** "table field" of what rows have that begin no group. */
function ownFields(events: readonly PlanEvent[]): ReadonlySet<string> {
  const own = new Set<string>();
  for (const event of events) {
    if (event.kind !== "row" || event.row.cells.objective || event.row.cells.priority) continue;
    for (const field of SAID_ONCE) if (event.row.cells[field]) own.add(`${event.table} ${field}`);
  }
  return own;
}

class Gatherer {
  readonly draft: Draft = { priorities: [], rows: [], unplaced: [] };
  readonly #tall = new Map<(typeof SHARED)[number], TallCell>();
  readonly #byColumn = new Map<string, DraftPriority>();
  #priority: DraftPriority | null = null;
  #action: DraftAction | null = null;
  #objective: RowCell | null = null;
  /** The row that says something of a group of actions left of them, and what. */
  #group: { readonly cells: RowCells; readonly fields: readonly SaidOnce[]; readonly table: number } | null = null;
  /** An action stands under the objective. */
  #isServed = false;

  constructor(private readonly isSaidOnce: (table: number, field: SaidOnce) => boolean) {}

  heading(words: HeadingWords, cell: SheetCell | null, also: readonly SheetCell[]): void {
    this.#action = null;
    this.#objective = null;
    this.#group = null;
    const above = this.#priority;
    const isLower = above?.words.kind && words.kind && depthOf(words.kind) > depthOf(above.words.kind);
    if (isLower && cell) {
      this.#objective = { cell, text: cell.text, also: also.map(({ at }) => at) };
      this.#isServed = false;
      return;
    }
    this.#priority = {
      words,
      heading: cell,
      also: also.map(({ at }) => at),
      details: [],
      leads: [],
      timescales: [],
      measures: [],
      actions: [],
    };
    this.draft.priorities.push(this.#priority);
  }

  detail(label: string, text: string, cells: readonly SheetCell[]): void {
    this.#priority?.details.push({ label, text, cells });
  }

  unplaced(cell: SheetCell): void {
    this.draft.unplaced.push({ at: cell.at, text: cell.text });
  }

  /** Nothing goes on across the end of a table. */
  end(): void {
    this.#action = null;
    // An objective named just above the next table is that table's.
    if (this.#isServed) this.#objective = null;
  }

  /** A row of a table: a priority with its actions, several actions, a new action, or a further row of the present one. */
  row(row: PlanRow, table: number): void {
    if (row.loose.length > 0) for (const cell of row.loose) this.unplaced(cell);
    const number = numberAlone(row);
    if (number && row.loose.length === 0 && isRefLike(number.text) && /\d/.test(number.text)) return;
    if (number) return this.unplaced(number);
    // A row of further columns alone begins no action.
    if (!this.#action && rolesIn(row.cells).length === 0) return row.extras.forEach(({ cell }) => this.unplaced(cell));
    this.#underColumn(row);
    const { action } = row.cells;
    if (!action || !hasLineBreak(action.text)) this.#add(withOwnRef(row), table, false, false);
    else this.#takeApart(row, table);
  }

  /** A row whose action is of several lines: a priority with its actions, several actions, or one. */
  #takeApart(row: PlanRow, table: number): void {
    const priority = readPriorityRow(row);
    if (priority) {
      const cell = row.cells.action?.cell ?? null;
      this.heading(priority.words, cell, []);
      this.#priority?.timescales.push(...priority.timescales);
      this.#priority?.leads.push(...priority.leads);
      this.#priority?.measures.push(...priority.measures);
      for (const each of priority.actions) this.#add(each, table, priority.actions.length > 1, true);
      return;
    }
    const parts = splitParallel(row);
    for (const part of parts) this.#add(withOwnRef(part), table, parts.length > 1, parts.length > 1);
  }

  /** Actions under a column of priorities stand under the one their row names, or the row above when theirs is blank. */
  #underColumn({ cells }: PlanRow): void {
    const cell = cells.priority;
    if (!cell) return;
    const name = fold(withoutContinued(cell.text));
    const known = this.#byColumn.get(name);
    known?.also.push(cell.cell.at, ...cell.also);
    if (known && known === this.#priority) return;
    this.#action = null;
    this.#objective = null;
    if (known) this.#priority = known;
    else {
      this.heading(readHeading(cell.text), cell.cell, []);
      this.#priority?.also.push(...cell.also);
      if (this.#priority) this.#byColumn.set(name, this.#priority);
    }
  }

  /** The row with what cells merged over it and rows above say, for an action that begins in it. */
  #withTallCells(row: PlanRow, table: number): PlanRow {
    if (this.#tall.size === 0) return row;
    const cells = { ...row.cells };
    for (const field of SHARED) {
      const tall = this.#tall.get(field);
      if (tall && tall.table === table && tall.below > row.line.index) cells[field] ??= tall.cell;
    }
    return { ...row, cells };
  }

  /** Keeps in mind the cells of a row that are merged with those below. Of several actions in one row it is not told whose they are. */
  #noteTallCells({ line, cells }: PlanRow, table: number): void {
    if (!line.cells.some(isTall)) return;
    for (const field of SHARED) {
      const cell = cells[field];
      if (cell && cell.cell.height > 1 && line.cells.includes(cell.cell))
        this.#tall.set(field, { cell, table, below: line.index + cell.cell.height });
    }
  }

  /** The row with what is said once, with the objective or priority, left of the actions of a group, as its lead or rating is: blank below it means the same. */
  #withGroupCells(row: PlanRow, table: number): PlanRow {
    const { action, objective, priority } = row.cells;
    const group = objective ?? priority;
    if (group) {
      const isLeft = (cell: RowCell | null): boolean => cell !== null && action !== null && cell.cell.slot < action.cell.slot;
      const fields = isLeft(group) ? SAID_ONCE.filter((field) => isLeft(row.cells[field]) && this.isSaidOnce(table, field)) : [];
      this.#group = fields.length === 0 ? null : { cells: row.cells, fields, table };
      return row;
    }
    if (!action || this.#group?.table !== table) return row;
    const cells = { ...row.cells };
    for (const field of this.#group.fields) cells[field] ??= this.#group.cells[field];
    return { ...row, cells };
  }

  #add(own: PlanRow, table: number, isShared: boolean, mustStart: boolean): void {
    const starts = mustStart || this.#startsAction(own);
    let row = starts || !this.#action ? this.#withTallCells(own, table) : own;
    if (!isShared) this.#noteTallCells(own, table);
    if (!this.#priority) this.heading(NO_HEADING, null, []);
    if (starts) row = this.#withGroupCells(row, table);
    const { objective } = row.cells;
    if (objective && isAside(objective.text)) this.unplaced(objective.cell);
    else if (objective) this.#objective = objective;
    const action = starts ? this.#begin(row, table, isShared) : (this.#action ?? this.#begin(row, table, isShared));
    const { line, cells, extras } = row;
    const isFirst = action.rows.length === 0;
    if (!isFirst) {
      action.repeated.ref.push(...cellsOf(cells.ref));
      action.repeated.text.push(...cellsOf(cells.action));
      if (this.#addsToRowAbove(action, row) || addsNoField(action, row)) return;
    }
    const drafted: DraftRow = {
      line,
      table,
      timescale: cells.timescale,
      measure: cells.measure,
      rag: cells.rag,
      lead: isFirst ? null : cells.lead,
      commentary: cells.commentary,
      evidence: cells.evidence,
      extras,
    };
    action.rows.push(drafted);
    this.draft.rows.push(drafted);
  }

  /** A row that adds a lead, and perhaps a measure, but no date or rating of its own: a second pair in the milestone above. */
  #addsToRowAbove(action: DraftAction, { cells, extras }: PlanRow): boolean {
    const above = action.rows.at(-1);
    const { lead } = cells;
    if (
      !above ||
      !lead ||
      !rolesIn(cells).every((role) => role === "lead" || role === "measure") ||
      extras.length > 0 ||
      above.lead ||
      action.ref ||
      (action.rows.length > 1 && !above.timescale)
    )
      return false;
    const { measure } = cells;
    action.lead = action.lead ? joinLines(action.lead, lead) : lead;
    if (measure) above.measure = above.measure ? joinLines(above.measure, measure) : measure;
    return true;
  }

  #startsAction({ cells }: PlanRow): boolean {
    const current = this.#action;
    if (!current) return true;
    const same = (a: RowCell | null, b: RowCell | null): boolean => !!a && !!b && foldAlike(a.text, b.text);
    const { ref, action: text } = cells;
    if (ref) return !same(ref, current.ref) || (text !== null && !same(text, current.text));
    return text !== null && !(current.ref === null && same(text, current.text));
  }

  #begin({ line, cells }: PlanRow, table: number, inSharedRow: boolean): DraftAction {
    const at = (cells.ref ?? cells.action ?? firstOf(cells))?.cell.at ?? line.cells[0]?.at;
    if (!at) throw new Error("A row without cells cannot begin an action.");
    const action: DraftAction = {
      ref: cells.ref,
      text: cells.action,
      objective: this.#objective,
      lead: cells.lead,
      rows: [],
      table,
      at,
      inSharedRow,
      repeated: { ref: [], text: [] },
    };
    this.#priority?.actions.push(action);
    this.#action = action;
    this.#isServed = true;
    return action;
  }
}

/** Gives a row that holds nothing but further columns to the row above, with which it went over the page; false for any other row. */
function addsNoField({ rows }: DraftAction, { cells, extras }: PlanRow): boolean {
  const above = rows.at(-1);
  if (!above || rolesIn(cells).length > 0) return false;
  above.extras = [...above.extras, ...extras];
  return true;
}

/**
 * The row with the ref that its action begins with as its ref; as it is where it begins with none, or refs have a column that says otherwise. A
 * column may number recommendations: "1" over the actions "1a. Amend …" and "1b. Brief …".
 */
function withOwnRef(row: PlanRow): PlanRow {
  const { action, ref } = row.cells;
  const leading = action && row.refInAction ? readLeadingRef(action.text) : null;
  if (!action || !leading) return row;
  if (ref && !isOverLeading(ref, leading.ref)) return row;
  const cells = { ...row.cells, ref: { ...action, text: leading.ref, also: cellsOf(ref) }, action: { ...action, text: leading.rest } };
  return { ...row, cells };
}

/** True for a number that stands over several refs: "1" over "1a", or "1" merged over the rows of 1.1 and 1.2. */
function isOverLeading({ text, cell }: RowCell, leading: string): boolean {
  const stated = text.replace(/[.):]$/, "");
  const rest = leading.startsWith(stated) ? leading.slice(stated.length) : "";
  return rest !== "" && (cell.height > 1 || /^[a-z]$/.test(rest));
}

/** What stands in the ref column of a row that holds nothing else: a number prepared and not yet used, or a stray text. */
const numberAlone = ({ cells, extras }: PlanRow): SheetCell | null =>
  cells.ref && extras.length === 0 && !cells.action && rolesIn(cells).length === 1 ? cells.ref.cell : null;

/** The row's first cell that holds anything of the plan. */
const firstOf = (cells: RowCells): RowCell | null =>
  rolesIn(cells).reduce<RowCell | null>((first, role) => {
    const cell = cells[role];
    return cell && (!first || cell.cell.slot < first.cell.slot) ? cell : first;
  }, null);

const cellsOf = (cell: RowCell | null): readonly CellRef[] => (cell ? [cell.cell.at, ...cell.also] : []);

/** Two cells of one field, one under the other. */
const joinLines = (first: RowCell, second: RowCell): RowCell => ({
  cell: first.cell,
  text: `${first.text}\n${second.text}`,
  also: [...first.also, second.cell.at, ...second.also],
});
