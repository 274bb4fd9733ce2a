import path from "node:path";
import { KEPT_NAME, readKept } from "../app/kept";
import { planJson } from "../app/plan-json";
import { readTimescaleLine } from "../app/read-timescales";
import packageJson from "../../package.json";
import { ukDay, type Day } from "../domain/calendar/day";
import type { Severity } from "../domain/findings/finding";
import { readPlan } from "../domain/plan/read-plan";
import { helpText, readArguments, WrongArguments, type Command, type FailOn } from "./arguments";
import { hasSheet, type CheckedFile, type CheckWish, type Form } from "./check-file";
import { findFiles } from "./find-files";
import { checkInLanes, laneHere, lanesFor, type Lane, type OtherLanes } from "./lanes";
import { OpenFiles } from "./open-workbook";
import { ProgressBar } from "./progress-bar";
import { reportPage } from "./report-html";
import { jsonText } from "./report-json";
import { readText, summaryText } from "./report-text";
import { unusedLines } from "./report-words";
import { isSameFile, saveFile } from "./save-file";
import { sentenceOf } from "./sentence-of";
import { oneLine, printable } from "./wrap";
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
  /** Where many files can be checked at once; when absent they are checked one after the other. */
  readonly otherLanes?: OtherLanes;
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
  const { json, html, failOn } = command;
  const page = html === null ? null : path.resolve(world.cwd, html);
  if (page !== null && files.some((file) => isSameFile(path.resolve(world.cwd, file), page)))
    throw new WrongArguments("--html must name another file than those that are checked.");
  const asOf = command.asOf ?? world.today;
  const wants: readonly Form[] = [json ? "json" : "text", ...(page === null ? [] : (["html"] as const))];
  const wish: CheckWish = { asOf, sheet: command.sheet, cwd: world.cwd, width: world.width, wants };

  const bar = world.showsProgress && !single ? new ProgressBar(files.length, world.err) : null;
  const print = printer(json, single, world);
  const results: CheckedFile[] = [];
  const take = (result: CheckedFile): void => {
    bar?.hide();
    print(result);
    // What is printed already is let go of, so that many files need no more memory than a few.
    results.push("error" in result ? result : { ...result, reports: page === null ? {} : { html: result.reports.html ?? "" } });
  };
  await checkInLanes(files, lanesOf(files.length, single, wish, world), take, (done) => bar?.show(done));
  bar?.hide();
  if (!single) world.out(json ? "\n]\n" : summaryText(results, world.width));
  if (html !== null && page !== null) {
    saveFile(page, Buffer.from(reportPage(results, { asOf, madeAt: `${ukDay(world.today)} at ${world.time}` })));
    if (!json) world.out(`\nThe report is in ${oneLine(html)}.\n`);
  }

  if (results.some((result) => "error" in result)) return 2;
  const fails = results.some((result) => "standing" in result && GRAVITY[failOn].some((severity) => result.standing.counts[severity] > 0));
  return fails ? 1 : 0;
}

/** One file is checked in this thread, which starts soonest; several in others, so that none of them can stop the rest. */
function lanesOf(files: number, single: boolean, wish: CheckWish, world: World): readonly Lane[] {
  const { otherLanes } = world;
  if (single || !otherLanes) return [laneHere(wish)];
  return Array.from({ length: lanesFor(files, otherLanes.most) }, () => otherLanes.open(wish));
}

/** Prints each result as it comes: as one JSON document or one of an array, or as a text above a rule. */
function printer(json: boolean, single: boolean, { out, err, width }: World): (result: CheckedFile) => void {
  let printed = 0;
  return (result) => {
    if ("error" in result) err(`${single ? "" : `${oneLine(result.file)}: `}${printable(result.error)}\n`);
    // A text says it itself.
    if (json && "notUsed" in result)
      for (const each of result.notUsed) err(`${single ? "" : `${oneLine(result.file)}: `}${printable(each)}\n`);
    const text = "error" in result ? (json ? jsonText(result).trimEnd() : "") : ((json ? result.reports.json : result.reports.text) ?? "");
    if (json) out(single ? `${text}\n` : `${printed === 0 ? "[" : ","}\n${text.replace(/^/gm, "  ")}`);
    else if (text !== "") out(printable(single ? text : `${text}\n${"─".repeat(Math.min(width, 80))}\n\n`));
    printed++;
  };
}

async function read({ input, sheet, json }: Command & { readonly kind: "read" }, world: World): Promise<ExitCode> {
  const files = new OpenFiles(world);
  try {
    const workbook = await (await files.open(input)).read({ kept: KEPT_NAME });
    hasSheet(input, workbook, sheet);
    const { kept, problems } = readKept(workbook.kept ?? null);
    const reading = readPlan(workbook, { ...kept.plan, ...(sheet === null ? {} : { sheet }) });
    for (const problem of [...problems, ...unusedLines(reading)]) world.err(`${printable(problem)}\n`);
    world.out(json ? jsonText(planJson(reading, input)) : printable(readText(input, reading, world.width)));
    return 0;
  } finally {
    await files.close();
  }
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
