import { copyFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook, type CheckReport } from "../app/check-workbook";
import { enforceRatings, planEnforcing } from "../app/enforce-ratings";
import { addColumns, planColumns } from "../app/new-columns";
import type { AddColumnsOutcome, ApplyOutcome, DropDownOutcome, Workbook, WriteSheetOutcome } from "../app/ports";
import { words } from "../app/words";
import { usualSummary } from "../app/choose-sheets";
import { writeSheets } from "../app/write-sheets";
import { ukDay, type Day } from "../domain/calendar/day";
import { applyFixes, safelyFixable } from "../domain/findings/apply-fixes";
import type { Edit } from "../domain/findings/finding";
import { toA1 } from "../domain/grid/a1";
import { RULES } from "../domain/rules";
import { WrongArguments, type WritingCommand } from "./arguments";
import { FileTrouble } from "./file-trouble";
import { OpenFiles } from "./open-workbook";
import { isSameFile, saveFile } from "./save-file";

/** What the copy needs of the world. */
export interface CopyWorld {
  readonly runScript?: (file: string) => void;
  readonly today: Day;
  /** "14:02", as the clock shows it. */
  readonly time: string;
  readonly cwd: string;
}

/** What was done, in lines of text, and whether anything was. */
interface Done {
  readonly lines: readonly string[];
  readonly changed: boolean;
}

/** Does what the command says on a copy of the file and saves it; the input is never touched unless it is to be changed in place. */
export async function writeCopy(command: WritingCommand, world: CopyWorld): Promise<string> {
  const { today, time, cwd } = world;
  const input = path.resolve(cwd, command.input);
  const out = command.out === null ? input : path.resolve(cwd, command.out);
  if (command.out !== null && isSameFile(input, out))
    throw new WrongArguments("--out must name another file than the one read. Use --in-place to change the file itself.");
  for (const rule of command.rules)
    if (!RULES.some(({ id }) => id === rule)) throw new WrongArguments(`There is no rule “${rule}”. docs/rules lists them.`);

  const madeAt = `${ukDay(today)} at ${time}`;
  const files = new OpenFiles(world);
  try {
    const result = await change(await files.open(command.input), command, today, madeAt);
    if (command.dryRun) return `${[...result.lines, "Nothing was written: this was a dry run."].join("\n")}\n`;
    if (!result.changed) {
      if (command.out !== null) copyFileSync(input, out);
      return `${[...result.lines, command.out === null ? "Nothing had to be changed." : `Nothing had to be changed; ${command.out} is a copy as it was.`].join("\n")}\n`;
    }
    saveFile(out, files.save());
    return `${[...result.lines, `Written to ${command.out ?? command.input}.`].join("\n")}\n`;
  } finally {
    await files.close();
  }
}

async function change(workbook: Workbook, command: WritingCommand, today: Day, madeAt: string): Promise<Done> {
  const report = await checkWorkbook(workbook, { asOf: command.asOf ?? today });
  if (!report.plan)
    throw new FileTrouble(`${command.input}: ${report.findings[0]?.message ?? "No action plan was found."} Nothing was written.`);
  if (command.kind === "enforce") return enforce(workbook, report, command);
  if (command.kind === "fix") return fix(workbook, report, command);
  return sheets(workbook, report, command, madeAt);
}

const shown = (value: Edit["was"]): string => (value === null ? "(empty)" : `“${value}”`);
const listEdits = (edits: readonly Edit[]): string[] =>
  edits.map(({ at, was, becomes }) => `${at.sheet} ${toA1(at)}: ${shown(was)} → ${shown(becomes)}`);

async function fix(workbook: Workbook, { findings }: CheckReport, { rules, dryRun }: WritingCommand): Promise<Done> {
  const { edits } = applyFixes(safelyFixable(findings, rules));
  const lines = edits.length === 0 ? ["There is nothing that can safely be changed without judgement."] : listEdits(edits);
  if (dryRun || edits.length === 0) return { lines, changed: false };
  mustBeApplied(await workbook.apply(edits));
  return { lines, changed: true };
}

/** Puts in the columns that were asked for, checks again, then puts on the drop-down. On a dry run the plan is looked at as it would then be. */
async function enforce(workbook: Workbook, first: CheckReport, command: WritingCommand): Promise<Done> {
  const { dryRun, columns } = command;
  const lines: string[] = [];
  let report = first;
  let hasColumns = false;
  for (const work of columns) {
    const offer = planColumns(report, work);
    if (offer.kind === "refused") throw new FileTrouble(`${words.columns.refused(offer.obstacle)} Nothing was written.`);
    if (offer.kind === "nothing") {
      lines.push(words.columns.nothing[work]);
      continue;
    }
    lines.push(...words.columns.places(offer.plan), ...listEdits(offer.plan.cells));
    if (dryRun) report = offer.plan.after;
    else {
      mustBeAdded(await addColumns(workbook, offer.plan));
      report = await checkWorkbook(workbook, { asOf: report.asOf });
    }
    hasColumns = true;
  }
  const done = await enforceDropDown(workbook, report, dryRun);
  return { lines: [...lines, ...done.lines], changed: !dryRun && (hasColumns || done.changed) };
}

async function enforceDropDown(workbook: Workbook, report: CheckReport, dryRun: boolean): Promise<Done> {
  const plan = planEnforcing(report);
  const lines: string[] = [];
  if (plan.combined)
    lines.push(
      "The plan keeps rating, commentary and evidence in one column, which cannot hold a drop-down without losing the commentary. That column stays as it is; --split-combined divides it into three.",
    );
  else if (plan.unlistable)
    lines.push("The key’s statuses are too long for a drop-down, or one holds a comma. Shorten them in the key, then try again.");
  else if (!plan.dropDown)
    lines.push(
      plan.withoutRatings
        ? "The plan has no RAG column, so there is nothing to put a drop-down on; --add-columns adds one."
        : "The plan has no rating cells, so there is nothing to put a drop-down on.",
    );
  else
    lines.push(
      plan.lacking === 0
        ? "Every rating cell has its drop-down."
        : `Cells that get the drop-down: ${plan.dropDown.lacking.map((area) => `${area.sheet} ${toA1(area)}`).join(", ")}.`,
    );
  lines.push(...listEdits(plan.edits));
  if (dryRun) {
    if (plan.dropDown) lines.push("The ratings would be coloured by their word, in the key’s colours, where they are not yet.");
    return { lines, changed: false };
  }
  const { dropDown, edits } = await enforceRatings(workbook, plan);
  mustBeEnforced(dropDown);
  if (edits) mustBeApplied(edits);
  if (dropDown?.kind === "enforced" && dropDown.coloured) lines.push("The ratings are coloured by their word, in the key’s colours.");
  return { lines, changed: plan.edits.length > 0 || (dropDown?.kind === "enforced" && (dropDown.listed > 0 || dropDown.coloured)) };
}

async function sheets(workbook: Workbook, report: CheckReport, { kind }: WritingCommand, madeAt: string): Promise<Done> {
  const written = await writeSheets(workbook, report, kind === "key" ? ["key"] : usualSummary([], report.kept.kept.sheets), madeAt);
  return { lines: written.map(({ outcome }) => mustBeWritten(outcome)), changed: true };
}

const PROTECTED = (sheet: string): string =>
  `The sheet “${sheet}” is protected, so nothing was written. In Excel choose Review > Unprotect Sheet, save, then try again.`;
const READ_ONLY = "The workbook is read-only, so nothing was written.";

function mustBeWritten(outcome: WriteSheetOutcome): string {
  if (outcome.kind === "readOnly") throw new FileTrouble(READ_ONLY);
  if (outcome.kind === "protected")
    throw new FileTrouble(
      outcome.sheet === null
        ? "The workbook’s structure is protected, so no sheet can be added and nothing was written. In Excel choose Review > Protect Workbook, save, then try again."
        : PROTECTED(outcome.sheet),
    );
  if (outcome.kind === "partial")
    throw new FileTrouble(`The sheet “${outcome.name}” could not be finished, so nothing was written. ${outcome.why}`);
  const other = outcome.taken === null ? "" : ` A sheet of your own is called “${outcome.taken}”, and was not touched.`;
  return `${outcome.isNew ? "Added" : "Refreshed"} the sheet “${outcome.name}”.${other}`;
}

function mustBeEnforced(outcome: DropDownOutcome | null): void {
  if (outcome?.kind === "protected") throw new FileTrouble(PROTECTED(outcome.sheet));
  if (outcome?.kind === "readOnly") throw new FileTrouble(READ_ONLY);
  if (outcome?.kind === "stale" || outcome?.kind === "partial")
    throw new FileTrouble("The drop-down could not be put on every rating cell, so nothing was written. Try again.");
}

function mustBeAdded(outcome: AddColumnsOutcome): void {
  if (outcome.kind === "added") return;
  if (outcome.kind === "occupied" || outcome.kind === "filter buttons")
    throw new FileTrouble(`${words.columns.refused(outcome)} Nothing was written.`);
  mustBeApplied(outcome);
}

function mustBeApplied(outcome: ApplyOutcome): void {
  switch (outcome.kind) {
    case "applied":
      return;
    case "protected":
      throw new FileTrouble(PROTECTED(outcome.sheet));
    case "readOnly":
      throw new FileTrouble(READ_ONLY);
    case "tooLarge":
      throw new FileTrouble("There is too much to change at once, so nothing was written. Name single rules with --rule.");
    case "stale":
    case "partial":
      throw new FileTrouble("Some cells no longer hold what the check saw, so nothing was written. Try again.");
  }
}
