import { CellMap } from "../grid/cell-map";
import { comeInOrder } from "../grid/come-in-order";
import { cellKey } from "../grid/grid";
import type { ReadWorkbook } from "../grid/grid";
import type { Action, Plan, PlanTable, Stated } from "../plan/plan";
import type { Timescale } from "../timescale/timescale";
import { onceAPlan } from "./once-a-plan";
import { gridOf } from "./plan-places";
import { timedRows } from "./rating-groups";

/** A timescale of the plan with the action it is of; null when it is stated for a whole priority. */
export interface StatedTimescale {
  readonly stated: Stated;
  readonly reading: Timescale;
  readonly action: Action | null;
  /** null when it is stated for a whole priority. */
  readonly table: PlanTable | null;
  /** What a message calls it: the action it is of (by {action}) or the priority. */
  readonly name: string | null;
}

/** A timescale with what a rule has to say of its reading. */
export interface JudgedTimescale<V> extends StatedTimescale {
  readonly verdict: V;
}

/**
 * The timescales of the plan, in the plan's order, that a rule has something to say of; null from `judge`: nothing. Texts that are alike share a
 * reading, and each is judged once.
 */
export function judgedTimescales<V>(plan: Plan, judge: (reading: Timescale) => V | null): readonly JudgedTimescale<V>[] {
  const verdicts = new Map<Timescale, V>();
  for (const reading of readingsOf(plan)) {
    const verdict = judge(reading);
    if (verdict !== null) verdicts.set(reading, verdict);
  }
  const judged: JudgedTimescale<V>[] = [];
  if (verdicts.size === 0) return judged;
  timescalesOf(plan).forEach((timescale) => {
    const verdict = verdicts.get(timescale.reading);
    if (verdict !== undefined) judged.push({ ...timescale, verdict });
  });
  return judged;
}

const readingsOf = onceAPlan((plan) => {
  const readings = new Set<Timescale>();
  timescalesOf(plan).forEach(({ reading }) => readings.add(reading));
  return readings;
});

/** Every timescale of the plan, in the plan's order; what stands once for several actions comes once. */
export const timescalesOf: (plan: Plan) => readonly StatedTimescale[] = onceAPlan((plan) => {
  const all: StatedTimescale[] = [];
  timedRows(plan).forEach(({ group, row: { timescale, reading } }) => {
    if (timescale && reading) all.push({ stated: timescale, reading, action: group.action, table: group.table, name: null });
  });
  for (const { title, number, timescales } of plan.priorities)
    for (const { stated, reading } of timescales)
      all.push({ stated, reading, action: null, table: null, name: title ? `“${title}”` : `Priority ${number ?? ""}` });
  if (comeInOrder(all, ({ stated }) => stated.at)) return all;
  // Actions that share a row may each have a part of its timescale.
  const seen = new CellMap<Set<string>>();
  return all.filter(({ stated: { at, text } }) => {
    const texts = seen.get(at) ?? new Set<string>();
    const isNew = !texts.has(text);
    seen.set(at, texts.add(text));
    return isNew;
  });
});

/** The number format of the cell that states it when that cell holds a real date; null when it holds text or a plain number. */
export function dateFormat({ raw, at }: Stated, workbook: ReadWorkbook): string | null {
  if (typeof raw !== "number") return null;
  const format = gridOf(workbook, at.sheet)?.formats.get(cellKey(at.row, at.column)) ?? "";
  return isDateFormat(format) ? format : null;
}

/** A format's codes without what is only shown: texts in quotation marks, escaped characters, colours and conditions in brackets. */
const codesOf = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").toLowerCase();

/** True when the format shows a day, month or year: https://support.microsoft.com/office/5026bbd6-04bc-48cd-bf33-80f18b4eae68 */
export const isDateFormat = (format: string): boolean => /[dmy]/.test(codesOf(format)) && !/general/.test(codesOf(format));

/** True when the format shows the day of the month, the month and the year of a date. */
export function showsWholeDate(format: string): boolean {
  const codes = codesOf(format);
  return /(^|[^d])d{1,2}(?!d)/.test(codes) && codes.includes("m") && codes.includes("y");
}
