// Mutation testing: changes the code in thousands of small ways and sees whether a test notices. node scripts/mutation.mjs [folder or file …]
// A file is tried with the tests that are about it: its own, and for a notion that several files share, theirs. What has not changed since the last run is
// not tried again (.cache/mutation). Texts and patterns made when a module loads are left out: each would cost a run of everything.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const CACHE = path.join(ROOT, ".cache/mutation");
const require = createRequire(import.meta.url);
const { jest } = require("../package.json");

/** The folders that are tried, the share of changes that must be noticed, and tests that are about all their files. */
const FOLDERS = [
  { folder: "src/domain/rules", least: 0.85, also: ["test/domain/rules/transposed.test.ts"] },
  { folder: "src/domain/timescale", least: 0.85, also: ["test/domain/timescale/forms.test.ts"] },
  { folder: "src/domain/plan", least: 0.7, also: ["test/domain/plan/layouts.test.ts", "test/domain/plan/read-plan.test.ts"] },
];
/** Lists and types: there is nothing in them to try. */
const LEFT_OUT = /(?:^|\/)(?:index|rule|plan|timescale|parser|refiner)\.ts$/;

const posix = (file) => file.split(path.sep).join("/");
const testOf = (file) => file.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
const read = (file) => readFileSync(path.join(ROOT, file), "utf8");
const exists = (file) => existsSync(path.join(ROOT, file));
const filesOf = (folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .map((file) => `${folder}/${posix(file)}`)
    .filter((file) => file.endsWith(".ts") && !LEFT_OUT.test(file))
    .sort();

/** The files of the folder that import this one themselves. */
const importersOf = (file, all) => {
  const name = path.basename(file, ".ts");
  return all.filter((other) => other !== file && new RegExp(`from "[./]+(?:[\\w-]+/)*${name}"`).test(read(other)));
};

/** A notion that more files than this use is tried with its own tests only: theirs would take minutes a change. */
const FEW = 4;

/** The tests that are about the file: its own, and those of the few files it serves; without any, those of the files that these serve. */
function testsOf(file, { folder, also }) {
  const all = filesOf(folder);
  const users = importersOf(file, all);
  const own = exists(testOf(file)) ? [testOf(file)] : [];
  const near = own.length === 0 || users.length <= FEW ? users.map(testOf).filter(exists) : [];
  const further =
    own.length + near.length > 0
      ? []
      : users
          .flatMap((user) => importersOf(user, all))
          .map(testOf)
          .filter(exists);
  return [...new Set([...own, ...near, ...further, ...also])];
}

const hashOf = (files) => {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n${read(file)}\n`);
  return hash.digest("hex");
};

/** Tries every change of one file; gives what became of each. */
async function tryFile(file, place) {
  const tests = testsOf(file, place);
  if (tests.length === 0) throw new Error(`${file} has no test that is about it.`);
  const kept = path.join(CACHE, `${file.replaceAll("/", "-")}.json`);
  const hash = hashOf([file, ...tests]);
  if (existsSync(kept)) {
    const last = JSON.parse(readFileSync(kept, "utf8"));
    if (last.hash === hash) return last;
  }
  const config = path.join(ROOT, ".cache/mutation/jest.config.json");
  // The tests run in a copy of the project, to which node_modules need not belong.
  const moduleNameMapper = Object.fromEntries(
    Object.entries(jest.moduleNameMapper).map(([name, file]) => [name, file.replace("<rootDir>", ROOT.replaceAll("\\", "/"))]),
  );
  writeFileSync(
    config,
    JSON.stringify({ ...jest, moduleNameMapper, rootDir: "../..", testMatch: tests.map((test) => `<rootDir>/${test}`) }),
  );
  const { Stryker } = await import("@stryker-mutator/core");
  const results = await new Stryker({
    mutate: [file],
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    jest: { projectType: "custom", configFile: ".cache/mutation/jest.config.json", enableFindRelatedTests: false },
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    checkers: [],
    concurrency: 1,
    reporters: [],
    fileLogLevel: "off",
    logLevel: "error",
    allowConsoleColors: false,
    timeoutMS: 10_000,
    tempDirName: ".stryker-tmp",
    ignorePatterns: [
      "/dist",
      "/docs",
      "/.cache/*",
      "!/.cache/mutation",
      "!/.cache/mutation/jest.config.json",
      "/test/workbooks",
      "/test/journeys",
      "/assets",
    ],
    disableTypeChecks: false,
    thresholds: { high: 90, low: 70, break: null },
  }).runMutationTest();
  const lines = read(file).split("\n");
  const of = (...kinds) => results.filter(({ status }) => kinds.includes(status)).length;
  const outcome = {
    hash,
    file,
    tests,
    noticed: of("Killed", "Timeout"),
    survived: of("Survived", "NoCoverage"),
    leftOut: of("Ignored", "CompileError", "RuntimeError"),
    survivors: results
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map(({ status, mutatorName, location: { start, end }, replacement }) => ({
        line: start.line,
        status,
        mutatorName,
        was:
          start.line === end.line
            ? (lines[start.line - 1] ?? "").slice(start.column - 1, end.column - 1)
            : (lines[start.line - 1] ?? "").slice(start.column - 1),
        becomes: replacement,
      })),
  };
  writeFileSync(kept, JSON.stringify(outcome, null, 1));
  return outcome;
}

os.setPriority(15);
mkdirSync(CACHE, { recursive: true });
const asked = process.argv.slice(2).map((one) => posix(path.relative(ROOT, path.resolve(one))));
const scores = [];
let failed = false;
for (const place of FOLDERS) {
  const files = filesOf(place.folder).filter(
    (file) => asked.length === 0 || asked.some((one) => file === one || file.startsWith(`${one}/`)),
  );
  let noticed = 0;
  let survived = 0;
  for (const file of files) {
    const outcome = await tryFile(file, place);
    noticed += outcome.noticed;
    survived += outcome.survived;
    const all = outcome.noticed + outcome.survived;
    process.stdout.write(`${file}: ${outcome.noticed} of ${all}${all ? ` (${((100 * outcome.noticed) / all).toFixed(0)} %)` : ""}\n`);
    for (const { line, was, becomes, status } of outcome.survivors)
      process.stdout.write(
        `    ${line}: ${was.slice(0, 80)} → ${becomes.replace(/\s+/g, " ").slice(0, 80)}${status === "NoCoverage" ? " (never run)" : ""}\n`,
      );
  }
  if (files.length === 0) continue;
  const share = noticed / (noticed + survived);
  scores.push(
    `${place.folder}: ${noticed} of ${noticed + survived} changes noticed, ${(100 * share).toFixed(1)} % (at least ${100 * place.least} %)`,
  );
  if (asked.length === 0 && share < place.least) failed = true;
}
rmSync(path.join(ROOT, ".stryker-tmp"), { recursive: true, force: true });
process.stdout.write(`\n${scores.join("\n")}\n`);
process.exitCode = failed ? 1 : 0;
