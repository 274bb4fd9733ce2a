import { checkWorkbook } from "../app/check-workbook";
import { KEPT_NAME, readKept } from "../app/kept";
import { planJson } from "../app/plan-json";
import { readTimescaleLine } from "../app/read-timescales";
import { WorkbookTrouble } from "../app/ports";
import packageJson from "../../package.json";
import type { Day } from "../domain/calendar/day";
import type { Severity } from "../domain/findings/finding";
import type { ReadWorkbook } from "../domain/grid/grid";
import { readPlan } from "../domain/plan/read-plan";
import { helpText, listed, readArguments, WrongArguments, type Command, type FailOn } from "./arguments";
import { findFiles } from "./find-files";
import { FileTrouble, OpenFiles } from "./open-workbook";
import { checkJson, jsonText } from "./report-json";
import { checkText, readText, summaryText, type FileResult } from "./report-text";
import { printable } from "./wrap";
import { writeCopy } from "./write-copy";

/** What the program may touch besides the files it is told of. */
export interface World {
  /** The user's own day, as the clock shows it. */
  readonly today: Day;
  /** "14:02", as the clock shows it. */
  readonly time: string;
  readonly cwd: string;
  readonly input: AsyncIterable<string | Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Characters a line of text may have. */
  readonly width: number;
  /** Whether err is a terminal on which a line can be drawn over. */
  readonly showsProgress: boolean;
  /** Runs a script file of Office.js in the global scope; when absent its text is evaluated. */
  readonly runScript?: (file: string) => void;
}

/** 0: nothing to put right. 1: findings at or above --fail-on. 2: a file could not be read, or wrong arguments. */
type ExitCode = 0 | 1 | 2;

/** Runs the command line. Never throws: what goes wrong is a sentence on err and exit code 2. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await run(readArguments(argv), world);
  } catch (error) {
    world.err(`${sentenceOf(error)}\n`);
    return 2;
  }
}

/** What the user is told of an error: one sentence or two, never a stack. */
export function sentenceOf(error: unknown): string {
  if (error instanceof WrongArguments || error instanceof FileTrouble || error instanceof WorkbookTrouble) return printable(error.message);
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return printable(`Something went wrong that is no fault of yours or of the file (${what}). Please report it.`);
}

async function run(command: Command, world: World): Promise<ExitCode> {
  switch (command.kind) {
    case "help":
      world.out(helpText(command.of));
      return 0;
    case "version":
      world.out(`${packageJson.version}\n`);
      return 0;
    case "check":
      return check(command, world);
    case "read":
      return read(command, world);
    case "dates":
      return dates(command, world);
    case "enforce":
    case "fix":
    case "key":
    case "summary":
      world.out(printable(await writeCopy(command, world)));
      return 0;
  }
}

const GRAVITY: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  review: ["error", "warning", "review"],
  never: [],
};

async function check(command: Command & { readonly kind: "check" }, world: World): Promise<ExitCode> {
  const { files, single } = findFiles(command.inputs, world.cwd);
  const opened = new OpenFiles(world);
  const results: FileResult[] = [];
  try {
    for (const [index, file] of files.entries()) {
      if (world.showsProgress && !single) world.err(`\rChecking ${index + 1} of ${files.length}\u001b[K`);
      results.push(await checkFile(file, command, opened, world));
    }
  } finally {
    await opened.close();
  }
  if (world.showsProgress && !single) world.err("\r\u001b[K");

  for (const result of results)
    if ("error" in result) world.err(`${single ? "" : `${printable(result.file)}: `}${printable(result.error)}\n`);
  world.out(command.json ? checksJson(results, single) : printable(checksText(results, single, world.width)));
  if (results.some((result) => "error" in result)) return 2;
  const fails = results.some(
    (result) => "report" in result && GRAVITY[command.failOn].some((severity) => result.report.counts[severity] > 0),
  );
  return fails ? 1 : 0;
}

async function checkFile(
  file: string,
  { asOf, sheet }: Command & { readonly kind: "check" },
  files: OpenFiles,
  world: World,
): Promise<FileResult> {
  try {
    const workbook = await files.open(file);
    const report = await checkWorkbook(workbook, { asOf: asOf ?? world.today, ...(sheet === null ? {} : { sheet }) });
    hasSheet(file, report.workbook, sheet);
    return { file, report };
  } catch (error) {
    return { file, error: sentenceOf(error) };
  }
}

function checksJson(results: readonly FileResult[], single: boolean): string {
  const objects = results.map((result) => ("error" in result ? result : checkJson(result.file, result.report)));
  return jsonText(single ? objects[0] : objects);
}

function checksText(results: readonly FileResult[], single: boolean, width: number): string {
  const reports = results.flatMap((result) => ("report" in result ? [checkText(result.file, result.report, width)] : []));
  if (single) return reports.join("");
  return [...reports, summaryText(results, width)].join(`\n${"─".repeat(Math.min(width, 80))}\n\n`);
}

async function read({ input, sheet, json }: Command & { readonly kind: "read" }, world: World): Promise<ExitCode> {
  const files = new OpenFiles(world);
  try {
    const workbook = await (await files.open(input)).read({ kept: KEPT_NAME });
    hasSheet(input, workbook, sheet);
    const { kept, problems } = readKept(workbook.kept ?? null);
    for (const problem of problems) world.err(`${printable(problem)}\n`);
    const reading = readPlan(workbook, { ...kept.plan, ...(sheet === null ? {} : { sheet }) });
    world.out(json ? jsonText(planJson(reading, input)) : printable(readText(input, reading, world.width)));
    return 0;
  } finally {
    await files.close();
  }
}

/** Throws when a sheet was asked for that the workbook does not have. */
function hasSheet(file: string, { grids }: ReadWorkbook, sheet: string | null): void {
  if (sheet === null || grids.some((grid) => grid.sheet.toLowerCase() === sheet.toLowerCase())) return;
  const names = grids.map((grid) => `“${grid.sheet}”`);
  throw new FileTrouble(`${file} has no sheet “${sheet}”; it has ${names.length === 0 ? "no sheet with cells" : listed(names)}.`);
}

/** One JSON object for each line that is not blank; a line that cannot be read gets one too, so that output and input stay in step. */
async function dates(defaults: Command & { readonly kind: "dates" }, world: World): Promise<ExitCode> {
  let number = 0;
  let trouble = false;
  for await (const line of linesOf(world.input)) {
    number++;
    if (line.trim() === "") continue;
    const result = readTimescaleLine(line, defaults);
    if ("json" in result) world.out(`${JSON.stringify(result.json)}\n`);
    else {
      trouble = true;
      world.out(`${JSON.stringify({ error: result.trouble })}\n`);
      world.err(`Line ${number}: ${printable(result.trouble)}\n`);
    }
  }
  return trouble ? 2 : 0;
}

async function* linesOf(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of input) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split(/\r?\n/);
    rest = lines.pop() ?? "";
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}
