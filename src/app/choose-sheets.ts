import type { Plan } from "../domain/plan/plan";
import { planFingerprint } from "../domain/plan/plan-fingerprint";
import type { SheetKind } from "../domain/sheets/sheet-spec";
import type { Kept } from "./kept";
import type { OwnSheet } from "./ports";

/** The summary sheets, in the order they are written. */
export const SUMMARY_KINDS = ["summary", "overdue", "leads", "emails", "timeline", "findings"] as const satisfies readonly SheetKind[];
export type SummaryKind = (typeof SUMMARY_KINDS)[number];

/** Which summary sheets to write: those that the user chose last, as the workbook remembers; else those that are there already; else all. */
export function usualSummary(own: readonly OwnSheet[], chosen: Kept["sheets"]): readonly SummaryKind[] {
  const among = (kinds: readonly SheetKind[]): readonly SummaryKind[] => SUMMARY_KINDS.filter((kind) => kinds.includes(kind));
  return [among(chosen ?? []), among(own.map(({ kind }) => kind)), SUMMARY_KINDS].find((kinds) => kinds.length > 0) ?? SUMMARY_KINDS;
}

/** The sheets that are written anew when the plan has changed: a record of a check stays what it was, and a sample is a plan itself. */
export const followingSheets = (own: readonly OwnSheet[]): readonly OwnSheet[] =>
  own.filter(({ kind }) => kind !== "record" && kind !== "sample");

/** The sheets that were made from another plan than this, or that do not say from which. */
export function olderSheets(own: readonly OwnSheet[], plan: Plan): readonly SheetKind[] {
  const now = planFingerprint(plan);
  return followingSheets(own)
    .filter(({ made }) => made?.plan !== now)
    .map(({ kind }) => kind);
}
