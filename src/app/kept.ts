import { isoDay, readIsoDay, type Day } from "../domain/calendar/day";
import { readAccepted, writeAccepted, type AcceptedFinding } from "../domain/findings/accepted";
import { DEFAULT_PLAN_SETTINGS, readPlanSettings, type PlanSettings } from "../domain/plan/plan-settings";
import { DEFAULT_RULE_SETTINGS, readRuleSettings, type RuleSettings } from "../domain/rules/rule-settings";
import { z } from "../domain/schema";
import { SHEET_KINDS, type SheetKind } from "../domain/sheets/sheet-spec";
import type { CheckReport } from "./check-workbook";
import type { Workbook } from "./ports";
import { words } from "./words";

/** What the add-in keeps in a workbook: it travels with the file and is listed to the user, who can have it removed. */
export interface Kept {
  /** What the user corrected about how the plan is read. */
  readonly plan: PlanSettings;
  readonly rules: RuleSettings;
  readonly accepted: readonly AcceptedFinding[];
  /** The summary sheets that the user chose to have written; null when nobody chose yet. */
  readonly sheets: readonly SheetKind[] | null;
  /** The review date the user chose, so that the ribbon's commands judge by it too; null: none. */
  readonly reviewDate: KeptReviewDate | null;
}

/** A review date and the day it was chosen on: see heldReviewDate. */
export interface KeptReviewDate {
  readonly asOf: Day;
  readonly chosenOn: Day;
}

/** What is kept, and a sentence for each part that could not be read and is left out. */
export interface KeptReading {
  readonly kept: Kept;
  readonly problems: readonly string[];
}

export const NOTHING_KEPT: Kept = {
  plan: DEFAULT_PLAN_SETTINGS,
  rules: DEFAULT_RULE_SETTINGS,
  accepted: [],
  reviewDate: null,
  sheets: null,
};

/** The one name under which everything is kept, so that reading it is one question to Excel. */
export const KEPT_NAME = "action-plan-check";

const KEPT = z.object({
  version: z.literal(1),
  plan: z.unknown(),
  rules: z.unknown(),
  accepted: z.unknown(),
  sheets: z.array(z.enum(SHEET_KINDS)).nullable().default(null).catch(null),
  reviewDate: z.unknown().optional(),
});

const DAY = z.string().transform((text, context): Day => {
  const day = readIsoDay(text);
  if (day !== null) return day;
  context.addIssue({ code: "custom", message: "is no day" });
  return z.NEVER;
});
const REVIEW_DATE = z.object({ asOf: DAY, chosenOn: DAY }).nullable();

/**
 * The review date that still holds; null: today does. A day ahead (the board's) holds until it has passed, a day gone by holds on the
 * day it was chosen only: nobody shall be told next month, unasked, how the plan stood last month.
 */
export const heldReviewDate = ({ reviewDate }: Kept, today: Day): Day | null =>
  reviewDate !== null && today <= Math.max(reviewDate.asOf, reviewDate.chosenOn) ? reviewDate.asOf : null;

/** Reads what a workbook keeps; null is nothing. What another version or a hand has spoilt is left out, part by part, and said. */
export function readKept(stored: unknown): KeptReading {
  if (stored === null || stored === undefined) return { kept: NOTHING_KEPT, problems: [] };
  const read = KEPT.safeParse(stored);
  if (!read.success)
    return {
      kept: NOTHING_KEPT,
      problems: [words.kept.unreadable],
    };
  const plan = read.data.plan === null ? DEFAULT_PLAN_SETTINGS : readPlanSettings(read.data.plan);
  const rules = readRuleSettings(read.data.rules);
  const accepted = readAccepted(read.data.accepted);
  const reviewDate = REVIEW_DATE.safeParse(read.data.reviewDate ?? null);
  return {
    kept: {
      plan: plan ?? DEFAULT_PLAN_SETTINGS,
      rules: rules.settings,
      accepted: accepted.accepted,
      reviewDate: reviewDate.data ?? null,
      sheets: read.data.sheets,
    },
    problems: [
      ...(plan === null ? [words.kept.planUnreadable] : []),
      ...rules.problems,
      ...(reviewDate.success ? [] : [words.kept.reviewDateUnreadable]),
      ...(accepted.unreadable > 0 ? [words.kept.acceptedUnreadable(accepted.unreadable)] : []),
    ],
  };
}

const isDefault = (part: unknown, standard: unknown): boolean => JSON.stringify(part) === JSON.stringify(standard);

/** How much is kept. */
export interface WhatIsKept {
  readonly accepted: number;
  readonly rules: number;
  readonly corrected: boolean;
  readonly reviewDate: Day | null;
  /** Which sheets to write. */
  readonly sheets: boolean;
}

/** How much is kept, for the user to see; null when nothing is. */
export function whatIsKept({ plan, rules, accepted, reviewDate, sheets }: Kept): WhatIsKept | null {
  const what = {
    accepted: accepted.length,
    rules: Object.keys(rules).length,
    corrected: !isDefault(plan, DEFAULT_PLAN_SETTINGS),
    reviewDate: reviewDate?.asOf ?? null,
    sheets: sheets !== null,
  };
  return what.accepted === 0 && what.rules === 0 && !what.corrected && what.reviewDate === null && !what.sheets ? null : what;
}

/** Keeps this in the workbook; when it is nothing, the workbook carries nothing of ours any more. */
export function saveKept(workbook: Workbook, kept: Kept): Promise<void> {
  const { plan, rules, accepted, reviewDate, sheets } = kept;
  if (whatIsKept(kept) === null) return workbook.saveSetting(KEPT_NAME, null);
  return workbook.saveSetting(KEPT_NAME, {
    version: 1,
    plan: isDefault(plan, DEFAULT_PLAN_SETTINGS) ? null : plan,
    rules,
    accepted: writeAccepted(accepted),
    ...(reviewDate === null ? {} : { reviewDate: { asOf: isoDay(reviewDate.asOf), chosenOn: isoDay(reviewDate.chosenOn) } }),
    ...(sheets === null ? {} : { sheets }),
  });
}

/** How often a change is made anew because somebody else kept something at the same moment. */
const MOST_TRIES = 3;

/**
 * Changes what the workbook keeps now, whoever kept it, and looks again whether it holds: of two people who keep something at one moment Excel lets
 * the last win with all that it holds. `change` must leave alone what it has changed already. Gives what is kept.
 */
async function updateKept(workbook: Workbook, change: (kept: Kept) => Kept): Promise<Kept> {
  for (let tries = 1; ; tries++) {
    const { kept } = readKept(await workbook.loadSetting(KEPT_NAME));
    const changed = change(kept);
    if (isDefault(changed, kept) || tries > MOST_TRIES) return changed;
    await saveKept(workbook, changed);
  }
}

/**
 * Keeps what the user made `becomes` of what they saw, `was`: each correction, rule, acceptance by itself, so that what somebody else has kept
 * meanwhile stays unless it is the very same one.
 */
export const changeKept = (workbook: Workbook, was: Kept, becomes: Kept): Promise<Kept> =>
  updateKept(workbook, (now) => ({
    plan: changedByKey(now.plan, was.plan, becomes.plan) as PlanSettings,
    rules: changedByKey(now.rules, was.rules, becomes.rules) as RuleSettings,
    accepted: changedAcceptances(now.accepted, was.accepted, becomes.accepted),
    reviewDate: isDefault(was.reviewDate, becomes.reviewDate) ? now.reviewDate : becomes.reviewDate,
    sheets: isDefault(was.sheets, becomes.sheets) ? now.sheets : becomes.sheets,
  }));

/** `now` with each key that differs between `was` and `becomes` as it is in `becomes`; what is not there any more goes. */
function changedByKey(now: object, was: object, becomes: object): object {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(becomes))];
  const result = new Map<string, unknown>(Object.entries(now));
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (isDefault(before.get(key), after.get(key))) continue;
    if (after.has(key)) result.set(key, after.get(key));
    else result.delete(key);
  }
  return Object.fromEntries(result);
}

function changedAcceptances(
  now: readonly AcceptedFinding[],
  was: readonly AcceptedFinding[],
  becomes: readonly AcceptedFinding[],
): readonly AcceptedFinding[] {
  const keyOf = (one: AcceptedFinding): string => JSON.stringify(writeAccepted([one]));
  const [before, after, there] = [was, becomes, now].map((list) => new Set(list.map(keyOf)));
  return [
    ...now.filter((one) => !before?.has(keyOf(one)) || after?.has(keyOf(one))),
    ...becomes.filter((one) => !before?.has(keyOf(one)) && !there?.has(keyOf(one))),
  ];
}

/** Keeps the review date chosen today beside all else that is kept; null: none. Writes nothing when nothing changes. Gives it as it is kept. */
export async function saveReviewDate(workbook: Workbook, asOf: Day | null, today: Day): Promise<Kept["reviewDate"]> {
  const reviewDate = asOf === null ? null : { asOf, chosenOn: today };
  await updateKept(workbook, (kept) => ({ ...kept, reviewDate }));
  return reviewDate;
}

/** The report with the review date that was kept while its workbook was read. */
export const withReviewDate = (report: CheckReport, reviewDate: Kept["reviewDate"]): CheckReport => ({
  ...report,
  kept: { ...report.kept, kept: { ...report.kept.kept, reviewDate } },
});

/** The report with the user's choice of summary sheets, which is kept in the workbook if it is another than before. */
export async function rememberSheets(workbook: Workbook, report: CheckReport, kinds: readonly SheetKind[]): Promise<CheckReport> {
  if (report.kept.kept.sheets?.join() === kinds.join()) return report;
  await updateKept(workbook, (kept) => ({ ...kept, sheets: kinds }));
  return { ...report, kept: { ...report.kept, kept: { ...report.kept.kept, sheets: kinds } } };
}
