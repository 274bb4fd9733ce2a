// npm run check:long [part …]: the checks that take minutes or want a program that not every machine has. Every part that is not named is
// run too when none is. Each prints one dated line; the first lines of what went wrong are printed above it, and the exit code is then 1.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "./build.mjs";
import { findBrowser } from "./find-browser.mjs";
import { load } from "./load-ts.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
process.chdir(ROOT);
const jest = path.join(path.dirname(createRequire(import.meta.url).resolve("jest/package.json")), "bin/jest.js");

/** Runs test files with these settings; resolves to what was told of them, and throws when one fails. */
function runTests(patterns, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [jest, ...patterns], {
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return /^Tests: +(.+)$/m.exec(stderr)?.[1] ?? "";
}

/** Runs a script that judges for itself; resolves to what it said, and throws when it ends badly. */
function runScript(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return stdout.trim().replaceAll("\n", "; ");
}

/** What each part is called, what it does, and how: `run` gives the line's end, or throws. */
const PARTS = [
  {
    name: "libreoffice",
    what: "every plan workbook, a cell of it changed through Office.js and saved, differs in the parts it has to and opens in LibreOffice",
    run: () => load("test/long/libreoffice.ts").checkWithLibreOffice(),
  },
  {
    name: "robustness",
    what: "borrowed spreadsheets ($ROBUSTNESS_DIR) open or are refused in one sentence; those that open are changed, saved and opened again",
    run: () => load("test/long/robustness.ts").checkBorrowedFiles(),
  },
  {
    name: "readers",
    what: "borrowed spreadsheets ($ROBUSTNESS_DIR), hostile files and random workbooks, read through Office.js and straight from the file: the same",
    run: () => load("test/long/readers.ts").compareReaders(),
  },
  {
    name: "hostile",
    what: "every hostile and borrowed file, checked by a process of its own: under 300 MB and 2 s",
    run: () => {
      build(["cli"]);
      return load("test/long/hostile-memory.ts").measureHostileFiles();
    },
  },
  {
    name: "model",
    what: "random edits of the host through Office.js against a plain array ($HOST_STEPS, at least 10,000, on each door)",
    run: () => {
      const steps = Math.max(10_000, Number(process.env.HOST_STEPS ?? 0));
      return `${steps} steps on each door: ${runTests(["test/host/protocol/random-edits"], { HOST_STEPS: String(steps) })}`;
    },
  },
  {
    name: "packages",
    what: "two builds give the same bytes, a build for another address names it, and npm sbom lists every package that ships with its licence",
    run: () => load("test/long/packages.ts").checkPackages(),
  },
  {
    name: "many",
    what: "500 mixed workbooks in one run of the command line: exit codes, memory, and each result the same as the file's own run",
    run: () => runScript("test/many/check-many.mjs", "--files", "500"),
  },
  {
    name: "lists",
    what: "enforce on every plan workbook, twice: LibreOffice has the list on exactly the rating cells; nothing else differs",
    run: () => load("test/long/lists.ts").checkLists(),
  },
  {
    name: "sheets",
    what: "key and summary sheets of every plan workbook, of a hostile one and of one with 300 actions: LibreOffice prints them, and keeps every text a text",
    run: () => load("test/long/sheets.ts").checkSheets(),
  },
  {
    name: "mutation",
    what: "thousands of small changes to the rules, the timescales and the reader: how many of them a test notices (.cache/mutation keeps what was tried)",
    run: () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/mutation.mjs"], { encoding: "utf8", maxBuffer: 1 << 28 });
      if (status !== 0) throw new Error(`${stdout}${stderr}`);
      return stdout.trim().split("\n").slice(-3).join("; ");
    },
  },
  {
    name: "preview",
    what: "plans in the preview: usable within 3 s, and 10,000 rows scroll (wants a machine that does nothing else)",
    run: async () => {
      build(["add-in", "preview"]);
      process.env.CHROME_PATH = await findBrowser();
      return load("test/long/preview-speed.ts").measurePreview();
    },
  },
  {
    name: "guard",
    what: "texts pasted over fifty ratings of a plan of 500 actions in the preview: the live guard tells within 300 ms",
    run: async () => {
      build(["add-in", "preview"]);
      process.env.CHROME_PATH = await findBrowser();
      return load("test/long/guard-speed.ts").measureGuard();
    },
  },
  {
    name: "budgets",
    what: "the pane with the processor slowed four times, median of seven: first paint, interactive, a check, typing and scrolling, 10,000 findings",
    run: async () => {
      build(["add-in", "preview"]);
      process.env.CHROME_PATH = await findBrowser();
      return load("test/long/pane-budgets.ts").measurePane();
    },
  },
  {
    name: "faults",
    what: "every operation that writes × every batch × every fault: the workbook is as it was or the message says what was written; 2,000 interleavings with a co-author ($FC_SEED)",
    run: () => load("test/long/faults.ts").playFaults(Number(process.env.FC_SEED ?? 20191201)),
  },
  {
    name: "fuzz",
    what: "100,000 mutated workbooks and 1,000,000 random timescales and headers ($FUZZ_SEED): only typed refusals, none over 2 s (.cache/fuzz keeps what crashed)",
    run: () => runScript("test/fuzz/run-fuzz.mjs", "--seed", process.env.FUZZ_SEED ?? "20191201"),
  },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  process.stdout.write(`There is no part called ${unknown.join(", ")}. The parts are:\n`);
  for (const { name, what } of PARTS) process.stdout.write(`  ${name}: ${what}\n`);
  process.exit(2);
}

for (const { name, what, run } of PARTS) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stdout.write(`\n— ${name}: ${what}\n`);
  const started = Date.now();
  const line = (end) =>
    process.stdout.write(`${new Date().toISOString().slice(0, 10)} ${name} ${end} (${Math.round((Date.now() - started) / 1000)} s)\n`);
  try {
    line(`passed: ${await run()}`);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    line("FAILED");
    process.exitCode = 1;
  }
}
