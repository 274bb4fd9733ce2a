import type { Day } from "../domain/calendar/day";
import type { Edit } from "../domain/findings/finding";
import { cellKey } from "../domain/grid/grid";
import type { Stated } from "../domain/plan/plan";
import type { PlanSettings } from "../domain/plan/plan-settings";
import { timescalesOf } from "../domain/rules/stated-timescales";
import { readTimescale } from "../domain/timescale/read-timescale";
import type { Timescale, TimescaleContext, TimescaleReading } from "../domain/timescale/timescale";
import { writtenOut } from "../domain/timescale/write-out";
import type { CheckReport } from "./check-workbook";
import type { ListedFinding } from "./list-findings";

/** One way to settle a timescale in its cell: a reading, and the cell as it would then be. */
export interface CellChoice {
  /** "3 April 2019": what was chosen, in words. */
  readonly words: string;
  readonly becomes: string;
  readonly edit: Edit;
}

/** How dates are to be read in the whole plan. */
export type DateSetting = Partial<Pick<PlanSettings, "dayFirst" | "yearConvention" | "monthDue">>;

/** One way to settle it in the plan's settings: what is said, how this timescale then reads, and how many others change with it. */
export interface SettingChoice {
  readonly setting: DateSetting;
  readonly due: Day;
  readonly others: number;
}

export interface TimescaleChoices {
  /** In the cell, the likeliest first; empty where it reads one way or cannot be written out. */
  readonly inCell: readonly CellChoice[];
  readonly inPlan: readonly SettingChoice[];
  /** The cell as it could be written anew by hand; null where it states its timescale together with other cells or by a formula. */
  readonly cell: { readonly at: Edit["at"]; readonly text: string } | null;
}

/** Settings that may tell which reading holds; each is offered where it does. */
const SETTINGS: readonly DateSetting[] = [
  { dayFirst: true },
  { dayFirst: false },
  { yearConvention: "financial" },
  { yearConvention: "calendar" },
];
const MONTHS: readonly DateSetting[] = [{ monthDue: "last day" }, { monthDue: "last working day" }, { monthDue: "first day" }];
/** Rules that count days from a date: what a month means can make the difference. */
const COUNTS_DAYS: ReadonlySet<string> = new Set(["past-due", "due-soon", "rag-past-due", "rag-not-started"]);

/** What the user can choose about the timescale that a finding rests on; null when it rests on none. */
export function timescaleChoices(report: CheckReport, { timescale, stated, finding }: ListedFinding): TimescaleChoices | null {
  if (timescale === null || stated === null) return null;
  const cell = cellOf(report, stated);
  const context = contextOf(report, stated, timescale);
  return {
    inCell: cell && context ? cellChoices(timescale, stated, context) : [],
    inPlan: context ? settingChoices(report, timescale, stated, context, COUNTS_DAYS.has(finding.rule)) : [],
    cell,
  };
}

/** How a text would be read in place of a finding's timescale, and the edit that writes it; null where there is none to write. */
export function readInstead(
  report: CheckReport,
  { timescale, stated }: ListedFinding,
  text: string,
): { readonly reading: Timescale; readonly edit: Edit | null } | null {
  if (timescale === null || stated === null || cellOf(report, stated) === null) return null;
  const reading = readTimescale(text, contextOf(report, stated, timescale) ?? surroundings(report, null));
  const edit = text.trim() === "" || text === stated.text ? null : editOf(stated, text);
  return { reading, edit };
}

/** The cell and what of it states the timescale. */
function cellOf({ workbook }: CheckReport, { at, also, text, raw }: Stated): TimescaleChoices["cell"] {
  const grid = workbook.grids.find(({ sheet }) => sheet === at.sheet);
  const isFormula = grid?.formulas?.has(cellKey(at.row, at.column)) ?? false;
  if (also.length > 0 || isFormula || (typeof raw === "string" && raw.split(text).length !== 2)) return null;
  return { at, text };
}

/** Puts another text in the place of this one; the rest of a cell that states more is kept. */
function editOf({ at, raw, text }: Stated, instead: string): Edit | null {
  if (typeof raw !== "string") return { at, was: raw, becomes: instead };
  const [before, after, more] = raw.split(text);
  return before === undefined || after === undefined || more !== undefined ? null : { at, was: raw, becomes: before + instead + after };
}

function surroundings({ plan, kept }: CheckReport, dayFirst: boolean | null): TimescaleContext {
  const { yearConvention, monthDue, ...settings } = kept.kept.plan;
  return {
    planStart: plan?.period?.start ?? null,
    planEnd: plan?.period?.end ?? null,
    dayFirst: settings.dayFirst ?? dayFirst,
    yearConvention,
    school: false,
    ...(monthDue === null ? {} : { monthDue }),
    above: null,
  };
}

/** The surroundings in which the check read this text: the column may have proved the order of day and month. null: it was read otherwise. */
function contextOf(report: CheckReport, { text, raw }: Stated, timescale: Timescale): TimescaleContext | null {
  if (typeof raw === "number") return surroundings(report, null);
  const contexts = [null, true, false].map((dayFirst) => surroundings(report, dayFirst));
  return contexts.find((context) => isSame(readTimescale(text, context), timescale)) ?? null;
}

const isSame = (one: Timescale, other: Timescale): boolean =>
  one.start === other.start && one.due === other.due && one.certain === other.certain && one.readings.length === other.readings.length;

function cellChoices(timescale: Timescale, stated: Stated, context: TimescaleContext): readonly CellChoice[] {
  const { readings, certain, start, due, fault } = timescale;
  const open: readonly (Pick<TimescaleReading, "start" | "due"> & { readonly words?: string })[] =
    readings.length > 1 ? readings : (!certain || fault !== null) && due !== null ? [{ start, due }] : [];
  const choices = new Map<string, CellChoice>();
  for (const reading of open) {
    if (reading.due === null) continue;
    const becomes = writtenOut(stated.text, context, { start: reading.start, due: reading.due });
    const edit = becomes === null ? null : editOf(stated, becomes);
    if (becomes !== null && edit !== null && !choices.has(becomes))
      choices.set(becomes, { words: reading.words ?? becomes, becomes, edit });
  }
  return [...choices.values()];
}

function settingChoices(
  report: CheckReport,
  timescale: Timescale,
  { text, raw, at }: Stated,
  context: TimescaleContext,
  countsDays: boolean,
): readonly SettingChoice[] {
  if (typeof raw === "number" || report.plan === null || timescale.fault !== null) return [];
  const isOpen = !timescale.certain && timescale.readings.length > 1;
  const others = timescalesOf(report.plan).filter(
    ({ stated }) =>
      typeof stated.raw === "string" && (stated.at.row !== at.row || stated.at.column !== at.column || stated.at.sheet !== at.sheet),
  );
  return [...(isOpen ? SETTINGS : []), ...(countsDays ? MONTHS : [])].flatMap((setting) => {
    const then = readTimescale(text, withSetting(context, setting));
    const settles = setting.monthDue === undefined ? then.readings.length < timescale.readings.length : then.due !== timescale.due;
    if (!settles || then.due === null) return [];
    const changed = others.filter(({ stated, reading }) => {
      const own = contextOf(report, stated, reading);
      return own !== null && !isSame(readTimescale(stated.text, withSetting(own, setting)), reading);
    });
    return [{ setting, due: then.due, others: changed.length }];
  });
}

const withSetting = (context: TimescaleContext, { dayFirst, yearConvention, monthDue }: DateSetting): TimescaleContext => ({
  ...context,
  ...(dayFirst === undefined ? {} : { dayFirst }),
  ...(yearConvention === undefined ? {} : { yearConvention }),
  ...(monthDue === undefined || monthDue === null ? {} : { monthDue }),
});
