import { fold } from "./words";
import { headerPeriod } from "./header-period";
import type { PlanEvent } from "./plan-event";
import type { PlanTable } from "./plan";
import type { SheetLines } from "./sheet-lines";

/** A sheet with tables like a plan's, read by itself. */
export interface SheetRead {
  readonly sheet: SheetLines;
  readonly tables: readonly PlanTable[];
  readonly events: readonly PlanEvent[];
}

/** Which sheets make up the plan, and what was left out and why, in sentences for the user. */
export interface SheetChoice<T extends SheetRead> {
  readonly chosen: readonly T[];
  readonly doubts: readonly string[];
}

const OTHER_REGISTER =
  /\b(risk (id|no|ref|description|title|owner|score|rating)|risks?$|likelihood|inherent|residual|probability|issue (id|no|ref|description)|decisions?|lessons? learn)/;
const OTHER_SHEET = /\b(risks?|issues?|decisions?|lessons?|budget|contacts?|glossary|template|example|guidance|instructions?)\b/;
/** Two sheets with this much of their refs in common are two states of one plan. */
const SAME_PLAN = 0.6;
const FEWEST_REFS = 3;

/**
 * Leaves out what looks like a plan beside one but is another register (risks, issues, decisions), and earlier copies of the same plan
 * (one sheet a quarter, "Plan (2)"). `wanted` sheets, of which the user said that they are the plan, always stay.
 */
export function chooseSheets<T extends SheetRead>(sheets: readonly T[], wanted: (sheet: string) => boolean): SheetChoice<T> {
  const isOther = (read: T): boolean => !wanted(read.sheet.grid.sheet) && looksOther(read);
  const plans = sheets.filter((read) => !isOther(read));
  const others = plans.length === 0 ? [] : sheets.filter((read) => isOther(read));
  const doubts = others.map(
    ({ sheet }) => `Sheet “${sheet.grid.sheet}” has a table much like a plan’s. It was taken for another register and left out.`,
  );
  const kept = plans.length === 0 ? sheets : plans;
  if (plans.length === 0) {
    for (const { sheet } of sheets)
      doubts.push(`Sheet “${sheet.grid.sheet}” reads as another register (of risks, issues or the like) more than as a plan.`);
  }
  const left = new Map<T, T>();
  const twins = new TwinFinder<T>();
  // A sheet alone is nobody's copy.
  for (const read of kept.length < 2 ? [] : kept) {
    const alike = twins.find(read);
    const areBothWanted = alike !== null && wanted(read.sheet.grid.sheet) && wanted(alike.sheet.grid.sheet);
    const twin = areBothWanted ? null : alike;
    const isNewer = twin !== null && isLater(read, twin, wanted);
    if (twin) left.set(isNewer ? twin : read, isNewer ? read : twin);
    if (!twin || isNewer) twins.remember(read, twin);
  }
  for (const [older, newer] of left) {
    doubts.push(
      `Sheet “${older.sheet.grid.sheet}” has the same refs as “${newer.sheet.grid.sheet}”. It was taken for another version of the plan and left out.`,
    );
  }
  return { chosen: kept.filter((read) => !left.has(read)), doubts };
}

function looksOther({ sheet, tables }: SheetRead): boolean {
  const headers = tables.flatMap(({ explained }) => explained.map(({ header }) => fold(header)));
  const hits = headers.filter((header) => OTHER_REGISTER.test(header)).length;
  return hits >= 2 || (OTHER_SHEET.test(fold(sheet.grid.sheet)) && !/\bactions?\b|\bplans?\b/.test(fold(sheet.grid.sheet)));
}

/** Finds the sheet with the same refs and, mostly, the same actions among those seen; in time linear in their rows. */
class TwinFinder<T extends SheetRead> {
  readonly #byAction = new Map<string, T[]>();
  readonly #refs = new Map<T, ReadonlySet<string>>();
  readonly #actions = new Map<T, ReadonlySet<string>>();

  find(read: T): T | null {
    const [refs, actions] = [textsOf(read, "ref"), textsOf(read, "action")];
    this.#refs.set(read, refs);
    this.#actions.set(read, actions);
    if (refs.size < FEWEST_REFS) return null;
    const counts = new Map<T, number>();
    for (const action of actions) for (const other of this.#byAction.get(action) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    const isTwin = (other: T, common: number): boolean =>
      common >= FEWEST_REFS &&
      common >= Math.min(actions.size, this.#actions.get(other)?.size ?? 0) * SAME_PLAN &&
      isMostlySame(refs, this.#refs.get(other) ?? new Set());
    return [...counts].find(([other, common]) => isTwin(other, common))?.[0] ?? null;
  }

  /** Lets a sheet stand among those seen, in the place of its older version where there is one. */
  remember(read: T, older: T | null): void {
    for (const action of this.#actions.get(read) ?? []) {
      const list = (this.#byAction.get(action) ?? []).filter((each) => each !== older && each !== read);
      if (list.length < MOST_ALIKE) this.#byAction.set(action, [...list, read]);
    }
  }
}

/** An action's text that stands on more sheets than this is no sign of a copy. */
const MOST_ALIKE = 6;

const textsOf = ({ events }: SheetRead, role: "ref" | "action"): Set<string> =>
  new Set(events.flatMap((event) => (event.kind === "row" ? (event.row.cells[role]?.text ?? []) : [])).map(fold));

function isMostlySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let common = 0;
  for (const each of one) if (other.has(each)) common++;
  return common >= FEWEST_REFS && common >= Math.min(one.size, other.size) * SAME_PLAN;
}

const OLD = /\b(?:superseded|old|previous|archived?|do not use)\b/;

/** The later the version a name states ("Plan v3", "Version 1.10"), the greater; null for a name without one. */
function versionOf(name: string): number | null {
  const [version, major, minor] = /(?:^|[^a-z])v(?:ersion)? ?(\d{1,3})(?:\.(\d{1,3}))?(?![\d.])/i.exec(name) ?? [];
  return version === undefined ? null : Number(major) * 1000 + Number(minor ?? 0);
}

/** True when `a` is the state to check: wanted, else shown, else not called old, else of the later version or period by its name; `b`, which stands before it, otherwise. */
function isLater(a: SheetRead, b: SheetRead, wanted: (sheet: string) => boolean): boolean {
  const [one, other] = [a.sheet.grid, b.sheet.grid];
  if (wanted(one.sheet) !== wanted(other.sheet)) return wanted(one.sheet);
  if ((one.visibility === "visible") !== (other.visibility === "visible")) return one.visibility === "visible";
  const [isOldOne, isOldOther] = [one.sheet, other.sheet].map((name) => OLD.test(fold(name)));
  if (isOldOne !== isOldOther) return isOldOther === true;
  const [versionOfOne, versionOfOther] = [versionOf(one.sheet), versionOf(other.sheet)];
  if (versionOfOne !== null && versionOfOther !== null && versionOfOne !== versionOfOther) return versionOfOne > versionOfOther;
  const [periodOfOne, periodOfOther] = [headerPeriod(one.sheet), headerPeriod(other.sheet)];
  return periodOfOne !== null && periodOfOther !== null && periodOfOne > periodOfOther;
}
