import { reportOn } from "../app/check-workbook";
import { KEPT_NAME } from "../app/kept";
import { verdictOf, type VerdictKind } from "../app/verdict";
import type { Day } from "../domain/calendar/day";
import type { Severity } from "../domain/findings/finding";
import type { ReadWorkbook } from "../domain/grid/grid";
import { listed } from "./arguments";
import { FileTrouble } from "./file-trouble";
import { openToRead } from "./read-workbook";
import { fileSection } from "./report-html";
import { checkJson } from "./report-json";
import { checkText } from "./report-text";
import { unusedLines } from "./report-words";
import { sentenceOf } from "./sentence-of";

/** How each file is to be checked, and what is wanted of it. Plain data: it crosses to other threads. */
export interface CheckWish {
  readonly asOf: Day;
  /** Look for the plan on this sheet only. */
  readonly sheet: string | null;
  readonly cwd: string;
  /** Characters a line of text may have. */
  readonly width: number;
  readonly wants: readonly Form[];
}

/** A report on one file: to be read on a terminal, one JSON object, or a section of a page. */
export type Form = "text" | "json" | "html";

/** How one file fared, for a table of many. */
export interface FileStanding {
  readonly verdict: VerdictKind;
  readonly counts: Readonly<Record<Severity, number>>;
  /** null when no plan was found. */
  readonly actions: number | null;
}

/** What became of one file. Plain data: it crosses to other threads. */
export type CheckedFile =
  | { readonly file: string; readonly error: string }
  | {
      readonly file: string;
      readonly standing: FileStanding;
      /** What the workbook keeps for the check and could not be used, in sentences. */
      readonly notUsed: readonly string[];
      readonly reports: Readonly<Partial<Record<Form, string>>>;
    };

/** Checks one file. Never throws: what goes wrong is a sentence, so that it stops no other file. */
export async function checkFile(file: string, wish: CheckWish): Promise<CheckedFile> {
  try {
    const { asOf, sheet, wants, width } = wish;
    const report = reportOn(await read(file, wish), { asOf, ...(sheet === null ? {} : { sheet }) });
    hasSheet(file, report.workbook, sheet);
    const { plan, counts } = report;
    return {
      file,
      standing: {
        verdict: verdictOf(report),
        counts,
        actions: plan && plan.priorities.reduce((sum, { actions }) => sum + actions.length, 0),
      },
      notUsed: [...report.kept.problems, ...unusedLines(report.reading)],
      reports: {
        ...(wants.includes("text") ? { text: checkText(file, report, width) } : {}),
        ...(wants.includes("json") ? { json: JSON.stringify(checkJson(file, report), null, 2) } : {}),
        ...(wants.includes("html") ? { html: fileSection(report) } : {}),
      },
    };
  } catch (error) {
    return { file, error: sentenceOf(error) };
  }
}

/** What was read is all that is needed: nothing holds on to the file's own cells, which would only take up memory beside it. */
const read = (file: string, { cwd }: CheckWish): Promise<ReadWorkbook> => openToRead(file, cwd).read({ kept: KEPT_NAME });

/** Throws when a sheet was asked for that the workbook does not have. */
export function hasSheet(file: string, { grids }: ReadWorkbook, sheet: string | null): void {
  if (sheet === null || grids.some((grid) => grid.sheet.toLowerCase() === sheet.toLowerCase())) return;
  const names = grids.map((grid) => `“${grid.sheet}”`);
  throw new FileTrouble(`${file} has no sheet “${sheet}”; it has ${names.length === 0 ? "no sheet with cells" : listed(names)}.`);
}
