// Mutation testing: changes the code in thousands of small ways and sees whether a test notices. node scripts/mutation.mjs [folder or file …]
// Every test of the domain that reaches a change may notice it, the nearest first (mutation-runner.mjs). What has not changed since the last run is
// not tried again (.cache/mutation). Texts and patterns made when a module loads are left out: each would cost a run of everything.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const CACHE = path.join(ROOT, ".cache/mutation");

/** The folders that are tried, and the share of changes that must be noticed. */
const FOLDERS = [
  { folder: "src/domain/rules", least: 0.85 },
  { folder: "src/domain/timescale", least: 0.85 },
  { folder: "src/domain/plan", least: 0.7 },
];
/** Lists and types: there is nothing in them to try. */
const LEFT_OUT = /(?:^|\/)(?:index|rule|plan|timescale|parser|refiner)\.ts$/;
/** Tests of the reader's time, of the patterns as they are written, and of a script: they would judge what is put into the code to change it. */
const OTHER_TESTS = ["plan/linear-time", "timescale/patterns", "timescale/round-trip"].map((name) => `test/domain/${name}.test.ts`);

/** Every how many changes one is tried (ONE_IN=6 for a sample in minutes, of which nothing is kept). */
const ONE_IN = Number(process.env.ONE_IN ?? 1);

const posix = (file) => file.split(path.sep).join("/");
const read = (file) => readFileSync(path.join(ROOT, file), "utf8");
const filesIn = (folder, end) =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .map((file) => `${folder}/${posix(file)}`)
    .filter((file) => file.endsWith(end))
    .sort();

/** Whole workbooks whose content a person wrote down. */
const OF_WORKBOOKS = ["test/workbooks/layouts.test.ts", "test/workbooks/gold-plans.test.ts"];
const TESTS = [...OF_WORKBOOKS, ...filesIn("test/domain", ".test.ts").filter((file) => !OTHER_TESTS.includes(file))];

/** Tries every change of these files of one folder; gives what became of each. */
async function tryFiles(folder, files) {
  const { Stryker } = await import("@stryker-mutator/core");
  return new Stryker({
    mutate: files,
    testRunner: "in-process",
    plugins: [path.join(import.meta.dirname, "mutation-runner.mjs")],
    inProcess: { oneIn: ONE_IN, tests: TESTS, modules: ["test/support/fixed-seed.ts", ...filesIn("src/domain", ".ts")] },
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    incremental: ONE_IN === 1,
    incrementalFile: path.join(CACHE, `${folder.replaceAll("/", "-")}.json`),
    checkers: [],
    concurrency: 1,
    reporters: ["progress-append-only"],
    fileLogLevel: "off",
    logLevel: "error",
    warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: false },
    allowConsoleColors: false,
    // The runner asks tests of less than a second of processor time, and ends loops by their count; by the clock that can take long on a busy
    // machine, and what runs out of time would count as noticed.
    timeoutMS: 60_000,
    timeoutFactor: 0.05,
    dryRunTimeoutMinutes: 15,
    tempDirName: ".stryker-tmp",
    cleanTempDir: "always",
    ignorePatterns: ["/dist", "/.cache", "/test/journeys", "/test/bench", "/assets"],
    disableTypeChecks: false,
    thresholds: { high: 90, low: 70, break: null },
  }).runMutationTest();
}

/** Prints a line a file, and under it what no test noticed. */
function tell(file, results) {
  const lines = read(file).split("\n");
  const noticed = results.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const survivors = results
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ location: { start, end }, replacement, status }) => {
      const line = lines[start.line - 1] ?? "";
      const was = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.slice(start.column - 1);
      const becomes = replacement.replace(/\s+/g, " ").slice(0, 80);
      return `    ${start.line}: ${was.slice(0, 80)} → ${becomes}${status === "NoCoverage" ? " (never run)" : ""}\n`;
    });
  const all = noticed + survivors.length;
  process.stdout.write(`${file}: ${noticed} of ${all}${all ? ` (${((100 * noticed) / all).toFixed(0)} %)` : ""}\n${survivors.join("")}`);
  const broken = results.filter(({ status }) => status === "RuntimeError");
  for (const { location, replacement, statusReason } of broken)
    process.stdout.write(`    ${location.start.line}: could not be tried: ${replacement}: ${statusReason}\n`);
  return { noticed, all };
}

os.setPriority(15);
mkdirSync(CACHE, { recursive: true });
const asked = process.argv.slice(2).map((one) => posix(path.relative(ROOT, path.resolve(one))));
const unknown = asked.filter((one) => !existsSync(path.join(ROOT, one)));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(", ")}.`);
const scores = [];
let failed = false;
for (const { folder, least } of FOLDERS) {
  const files = filesIn(folder, ".ts").filter(
    (file) => !LEFT_OUT.test(file) && (asked.length === 0 || asked.some((one) => file === one || file.startsWith(`${one}/`))),
  );
  if (files.length === 0) continue;
  const results = (await tryFiles(folder, files)).filter(({ id }) => Number(id) % ONE_IN === 0);
  let noticed = 0;
  let all = 0;
  for (const file of files) {
    const told = tell(
      file,
      results.filter(({ fileName }) => posix(path.relative(ROOT, fileName)) === file),
    );
    noticed += told.noticed;
    all += told.all;
  }
  scores.push(`${folder}: ${noticed} of ${all} changes noticed, ${((100 * noticed) / all).toFixed(1)} % (at least ${100 * least} %)`);
  if (asked.length === 0 && noticed / all < least) failed = true;
}

process.stdout.write(`\n${scores.join("\n")}\n`);
process.exitCode = failed ? 1 : 0;
