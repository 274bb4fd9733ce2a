import type { PlanEvent } from "./plan-event";
import { noCells, onlyRole, rolesIn, type CellRole, type PlanRow, type RowCell } from "./plan-row";
import { saysOnlyWhen } from "./date-words";
import { readHeading } from "./heading";
import { hasBullet, hasLineBreak, isUnfinished, leadsOn, linesOf, startsSmall } from "./words";

type RowEvent = Extract<PlanEvent, { kind: "row" }>;

/** No cell goes on over more rows than this; what follows stands by itself, so that reading stays linear in rows. */
export const MOST_JOINED = 200;

/** Fields whose cells hold sentences, so that a small letter at the head of one shows that it goes on. */
const PROSE = ["objective", "action", "measure"] as const satisfies readonly CellRole[];
const isProse = (role: CellRole): boolean => PROSE.some((each) => each === role);

/**
 * Puts together again what a page break cut: a cell's last line in the row below, or a whole row whose cells all go on.
 * Events come back in order; a row that was nothing but another's rest is gone.
 */
export function joinPageBreaks(events: readonly PlanEvent[]): PlanEvent[] {
  const joined: PlanEvent[] = [];
  // Where rows begin with refs, as in most plans, neither is ever asked.
  const punctuated = once(() => punctuatedColumns(events));
  const headed = once(() => headedTables(events));
  const numbered = once(() => numberedTables(events));
  const last = new LastCells();
  /** A table has ended: only the rest of a cell, alone under the header of the next page, still goes on from it. */
  let ended = false;
  /** The line below the last row. */
  let below = -1;
  const keep = (event: RowEvent): void => {
    last.set(event.row, joined.length);
    joined.push(event);
  };
  const joinOrKeep = (event: RowEvent): void => {
    if (ended && !isTailOnNewPage(event, joined, last)) last.forget(joined.length);
    const above = !ended && event.row.line.index === below ? joined.at(-1) : undefined;
    if (above?.kind === "row" && isFurtherLine(event.row, above.row, () => numbered().has(event.table))) {
      appendAll(joined, event.row, () => joined.length - 1);
      addFurtherCells(joined, joined.length - 1, event.row);
      return;
    }
    const rest = joinRow(
      event,
      joined,
      last,
      (role) => punctuated().has(`${event.table} ${role}`),
      () => headed().has(event.table),
    );
    if (rest) keep(rest);
  };
  events.forEach((event) => {
    if (event.kind !== "row") {
      if (event.kind === "end") ended = true;
      else if (event.kind !== "note") last.forget(joined.length);
      joined.push(event);
      return;
    }
    // A row with a ref goes on from nothing, and nothing before it goes on.
    if (event.row.cells.ref) {
      last.forget(joined.length);
      keep(event);
    } else joinOrKeep(event);
    ended = false;
    below = event.row.line.index + 1;
  });
  return joined;
}

/** What `work` gives, worked out when it is first asked for. */
function once<T extends object>(work: () => T): () => T {
  let result: T | null = null;
  return () => (result ??= work());
}

/** Where each field's last cell stands among the events, since the last heading or ref. */
class LastCells {
  readonly #places = new Map<CellRole, number>();
  #row: PlanRow | null = null;
  #first = 0;
  #latest = -1;

  get(role: CellRole): number | undefined {
    const place = this.#row?.cells[role] ? this.#latest : this.#places.get(role);
    return place === undefined || place < this.#first ? undefined : place;
  }

  /** The last row of them all; -1 where there is none. */
  get latest(): number {
    return this.#latest < this.#first ? -1 : this.#latest;
  }

  /** `place` is that of the event to come, behind all set before. */
  set(row: PlanRow, place: number): void {
    // The cells of a row that is forgotten by now, as are nearly all where rows have refs, need no places of their own.
    if (this.#row && this.#latest >= this.#first) for (const role of rolesIn(this.#row.cells)) this.#places.set(role, this.#latest);
    this.#row = row;
    this.#latest = place;
  }

  /** Nothing goes on from the events before this place any more. */
  forget(place: number): void {
    this.#first = place;
  }
}

/** Tables whose actions are numbered, so that a row without a number that begins small is none. */
function numberedTables(events: readonly PlanEvent[]): Set<number> {
  const tables = new Set<number>();
  for (const event of events) if (event.kind === "row" && event.row.cells.ref) tables.add(event.table);
  return tables;
}

const BARE_MONTH =
  /(?:^|\s)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const YEAR = /^(?:19|20)\d\d\b/;

/**
 * True for a row that is nothing but the next line of every cell of the row above, as tables come out of a PDF: two signs of it are needed, and
 * nothing that begins something of its own.
 */
function isFurtherLine({ cells, loose }: PlanRow, above: PlanRow, isNumbered: () => boolean): boolean {
  if (loose.length > 0 || cells.rag || cells.priority) return false;
  let signs = 0;
  for (const role of rolesIn(cells)) {
    const text = cells[role]?.text ?? "";
    const before = above.cells[role];
    if (!before || before.also.length >= MOST_JOINED || hasBullet(text)) return false;
    const goesOn = isUnfinished(before.text) && (startsSmall(text) || leadsOn(before.text));
    if (role === "timescale") {
      if (!(BARE_MONTH.test(before.text.slice(-12)) && YEAR.test(text)) && !leadsOn(before.text)) return false;
      signs += 2;
    } else if (role === "action") {
      if (!goesOn || isHeadedCell(before) || !(startsSmall(text) || isNumbered())) return false;
      signs += isNumbered() || !(cells.lead || cells.timescale) ? 2 : 1;
    } else if (goesOn) signs++;
    else if (role !== "lead" && !isUnfinished(before.text)) return false;
  }
  return signs > 1;
}

/** True for the first row under a header that holds nothing but a text beginning small, on the sheet of the rows before. */
function isTailOnNewPage({ row }: RowEvent, joined: readonly PlanEvent[], last: LastCells): boolean {
  const [only, other] = rolesIn(row.cells);
  const above = joined[last.latest];
  const isSameSheet = above?.kind === "row" && above.row.line.cells[0]?.at.sheet === row.line.cells[0]?.at.sheet;
  return isSameSheet && !other && startsSmall((only && row.cells[only]?.text) ?? "");
}

/** "table role" of the columns that are written in full sentences, so that one without its full stop goes on elsewhere. */
function punctuatedColumns(events: readonly PlanEvent[]): Set<string> {
  const columns = new Set<string>();
  for (const role of PROSE) {
    /** By table: how many more of the column's cells are finished than not. */
    const balance: number[] = [];
    events.forEach((event) => {
      const text = event.kind === "row" ? event.row.cells[role]?.text : undefined;
      if (event.kind === "row" && text !== undefined) balance[event.table] = (balance[event.table] ?? 0) + (isUnfinished(text) ? -1 : 1);
    });
    balance.forEach((more, table) => {
      if (more >= 0) columns.add(`${table} ${role}`);
    });
  }
  return columns;
}

/** Tables in which a row is a priority: its action cell begins with a numbered heading over bullets. */
function headedTables(events: readonly PlanEvent[]): Set<number> {
  const tables = new Set<number>();
  for (const event of events) if (event.kind === "row" && isHeadedCell(event.row.cells.action)) tables.add(event.table);
  return tables;
}

/** True for an action cell that is a whole priority: "1. Respond to …" and bullets under it. */
export function isHeadedCell(cell: RowCell | null): boolean {
  // Without a line break, nothing stands under anything.
  if (!cell || !hasLineBreak(cell.text)) return false;
  const [first = "", second = ""] = linesOf(cell.text);
  if (!hasBullet(second)) return false;
  const heading = readHeading(first);
  return heading.named || heading.number !== null;
}

/** Joins what goes on from above and gives back the rest of the row; null when nothing is left of it. */
function joinRow(
  event: RowEvent,
  joined: PlanEvent[],
  last: LastCells,
  isPunctuated: (role: CellRole) => boolean,
  isInHeadedTable: () => boolean,
): RowEvent | null {
  const row = strayTail(event.row, joined, last, isPunctuated);
  const { afterHeader } = event;
  // A row that is a whole priority goes on from nothing.
  if (isHeadedCell(row.cells.action)) return event;
  const alone = onlyRole(row) !== null;
  const goOn = PROSE.filter((role) => {
    const cell = row.cells[role];
    const above = aboveOf(joined, last, role, row, alone);
    if (!cell || !above || above.also.length >= MOST_JOINED || !isUnfinished(above.text) || hasBullet(cell.text)) return false;
    return (isPunctuated(role) || leadsOn(above.text)) && (startsSmall(cell.text) || (alone && afterHeader));
  });
  // Beside other cells, a measure or objective without its full stop may be followed by one that begins small ("e-safety …"):
  // it goes on only when its last words say so, or the action went over the page with it.
  const tails = goOn.filter(
    (role) => alone || role === "action" || goOn.includes("action") || leadsOn(aboveOf(joined, last, role, row, alone)?.text ?? ""),
  );
  if (tails.length === 0) return event;
  if (isWholly(row, tails, isInHeadedTable)) {
    appendAll(joined, row, (role) => placeFor(role, last));
    addFurtherCells(joined, last.latest, row);
    return null;
  }
  const cells = { ...row.cells };
  for (const role of tails) {
    const cell = row.cells[role];
    const [head = "", ...others] = linesOf(cell?.text ?? "");
    if (!cell) continue;
    append(joined, placeFor(role, last), role, { ...cell, text: head });
    cells[role] = others.length === 0 ? null : { ...cell, text: others.join("\n") };
  }
  return { ...event, row: { ...row, cells } };
}

/**
 * The rest of a sentence alone in a row, in a column that holds no sentences, went astray on the new page: it is the rest of the measure or
 * action that stopped short. Any other row comes back as it is.
 */
function strayTail(row: PlanRow, joined: readonly PlanEvent[], last: LastCells, isPunctuated: (role: CellRole) => boolean): PlanRow {
  const role = onlyRole(row);
  const cell = role && row.cells[role];
  if (!cell || isProse(role) || !startsSmall(cell.text) || saysOnlyWhen(cell.text)) return row;
  const home = (["measure", "action"] as const).find((field) => {
    const above = aboveOf(joined, last, field, row, true);
    return above !== null && above.also.length < MOST_JOINED && isUnfinished(above.text) && (isPunctuated(field) || leadsOn(above.text));
  });
  return home ? { ...row, cells: { ...noCells(), [home]: cell } } : row;
}

/** Which event the rest of a field's cell belongs to: the one that holds the field, if it is of the action above, else the last. */
function placeFor(role: CellRole, last: LastCells): number {
  const at = last.get(role);
  return at !== undefined && (role === "objective" || at >= (last.get("action") ?? 0)) ? at : last.latest;
}

/** The cell that a row's cell may go on from. A measure's is in the row directly above, unless only that measure went over the page. */
function aboveOf(joined: readonly PlanEvent[], last: LastCells, role: CellRole, row: PlanRow, alone: boolean): RowCell | null {
  const at = last.get(role);
  const event = at === undefined ? undefined : joined[at];
  // Bands of columns one below the other each begin anew.
  if (event?.kind !== "row" || event.row.line.index >= row.line.index) return null;
  if (role === "measure" && !alone && at !== joined.length - 1) return null;
  return event.row.cells[role];
}

/** True when a row begins nothing of its own, so that all of it goes on from above. */
function isWholly(row: PlanRow, tails: readonly CellRole[], isInHeadedTable: () => boolean): boolean {
  const beyond = (role: CellRole): string[] => linesOf(row.cells[role]?.text ?? "").slice(tails.includes(role) ? 1 : 0);
  if (beyond("objective").length > 0) return false;
  const action = beyond("action");
  if (action.length > 0) return isInHeadedTable() && hasBullet(action[0] ?? "");
  return tails.includes("action") || rolesIn(row.cells).length === tails.length;
}

/** Adds every cell of a row to one above, whose place `placeOf` tells. */
function appendAll(joined: PlanEvent[], { cells }: PlanRow, placeOf: (role: CellRole) => number): void {
  for (const role of rolesIn(cells)) {
    const cell = cells[role];
    if (cell) append(joined, placeOf(role), role, cell);
  }
}

/** Adds a cell's text to the field's cell of an event above: in the same line when that stopped in mid-sentence. */
function append(joined: PlanEvent[], at: number, role: CellRole, cell: RowCell): void {
  const event = joined[at];
  if (event?.kind !== "row") return;
  const above = event.row.cells[role];
  const joint = above && isUnfinished(above.text) && !hasBullet(cell.text) ? " " : "\n";
  const grown: RowCell = above
    ? { cell: above.cell, text: `${above.text}${joint}${cell.text}`, also: [...above.also, cell.cell.at, ...cell.also] }
    : cell;
  joined[at] = { ...event, row: { ...event.row, cells: { ...event.row.cells, [role]: grown } } };
}

/** Gives what else a joined row holds to the row it was joined to. */
function addFurtherCells(joined: PlanEvent[], at: number, { extras, loose }: PlanRow): void {
  const event = joined[at];
  if (event?.kind !== "row") return;
  joined[at] = { ...event, row: { ...event.row, extras: [...event.row.extras, ...extras], loose: [...event.row.loose, ...loose] } };
}
