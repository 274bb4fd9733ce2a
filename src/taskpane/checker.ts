import { checkWorkbook } from "../app/check-workbook";
import { olderSheets } from "../app/choose-sheets";
import { correctReading } from "../app/correct-reading";
import { enforceRatings } from "../app/enforce-ratings";
import { changeKept, rememberSheets, saveReviewDate, withReviewDate } from "../app/kept";
import { hintOf, touchedRatings } from "../app/live-guard";
import { planColumns } from "../app/new-columns";
import { readInstead, timescaleChoices } from "../app/settle-timescale";
import { accept } from "../domain/findings/accepted";
import { RULES } from "../domain/rules";
import type { Checker } from "./pane-services";

export const checker: Checker = {
  rules: RULES.map(({ id, summary, severity, choices = [] }) => ({ id, summary, severity, choices })),
  check: checkWorkbook,
  changeKept,
  saveReviewDate,
  withReviewDate,
  rememberSheets,
  olderSheets,
  timescaleChoices,
  readInstead,
  correctReading,
  accept,
  enforceRatings,
  planColumns,
  touchedRatings,
  hintOf,
  // Drawing sheets is not needed to check.
  makeSample: async (...asked) => (await import(/* webpackChunkName: "sheets" */ "../app/make-sample")).makeSample(...asked),
  emailsToLeads: async (report) => (await import(/* webpackChunkName: "sheets" */ "../app/emails-to-leads")).emailsToLeads(report),
  writeSheets: async (...asked) => (await import(/* webpackChunkName: "sheets" */ "../app/write-sheets")).writeSheets(...asked),
};
