// npm run bench [part …]: what a check costs, in one run and as ratios. Parts: check, stages, operations, bundles, timescales; all when none
// is named. Ratios are of processor time, which a busy machine changes least; each figure is the median of rounds in which all take turns.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { gzipSync, inflateRawSync } from "node:zlib";
import { build } from "../../scripts/build.mjs";
import { load } from "../../scripts/load-ts.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
const { planFile } = load("test/support/plan-file.ts");
const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
const print = (line = "") => process.stdout.write(`${line}\n`);
const ms = (value) => (value < 20 ? value.toFixed(1) : Math.round(value).toLocaleString("en-GB"));

/** A table as Markdown, so that it can be quoted as it is. */
function table(head, rows) {
  print(`| ${head.join(" | ")} |`);
  print(`|${head.map((_, index) => (index === 0 ? "---" : "---:")).join("|")}|`);
  for (const row of rows) print(`| ${row.join(" | ")} |`);
  print();
}

function made(rows, sheets = 1) {
  const file = path.join(folder, `${rows}x${sheets}.xlsx`);
  if (!existsSync(file)) writeFileSync(file, planFile(rows, sheets));
  return file;
}

function run(script, args, execArgv = []) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...execArgv, script, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status > 1) throw new Error(`${script} ${args.join(" ")} failed:\n${stderr}`);
  return { wall: performance.now() - started, stdout };
}

function checkPart() {
  build(["cli"]);
  const cli = path.join(ROOT, "dist/cli/action-plan.js");
  const hasPeers = existsSync(path.join(import.meta.dirname, "peers/node_modules"));
  const readers = ["floor", "ours", ...(hasPeers ? ["read-excel-file", "hucre", "SheetJS", "exceljs"] : [])];
  if (!hasPeers) print("The peers are not installed: npm ci --prefix test/bench/peers brings them.\n");
  const small = made(5);
  const sizes = [
    { name: "300 rows", file: made(300), rounds: 5 },
    { name: "10,000 rows", file: made(10_000), rounds: 5 },
    { name: "100,000 rows", file: made(100_000), rounds: 1 },
    { name: "200 sheets × 300 rows", file: made(300, 200), rounds: 1 },
  ];
  const ours = new Map();
  for (const { name, file, rounds } of sizes) {
    const results = new Map(readers.map((reader) => [reader, []]));
    for (let round = 0; round < rounds; round++)
      for (const reader of readers)
        results.get(reader).push(JSON.parse(run(path.join(import.meta.dirname, "one-run.mjs"), [reader, file, small]).stdout));
    const of = (reader, what) => median(results.get(reader).map((result) => result[what]));
    const floor = of("floor", "processor");
    ours.set(name, of("ours", "processor"));
    print(
      `**${name}** (${(readFileSync(file).length / 1e6).toFixed(2)} MB; a fresh process each time, ${rounds === 1 ? "once" : `${rounds} rounds`})\n`,
    );
    table(
      ["", "× H", "processor ms", "wall ms", "MB"],
      readers.map((reader) => [
        reader === "floor"
          ? "H: inflate and scan by hand"
          : reader === "ours"
            ? "**the whole check**"
            : `${reader} + zod: read, check types`,
        (of(reader, "processor") / floor).toFixed(1),
        ms(of(reader, "processor")),
        ms(of(reader, "wall")),
        Math.round(of(reader, "megabytes")),
      ]),
    );
  }
  print(`100,000 rows cost ${(ours.get("100,000 rows") / ours.get("10,000 rows")).toFixed(1)} times what 10,000 do.\n`);

  const [empty, cold] = [[], []];
  const nothing = path.join(folder, "nothing.cjs");
  writeFileSync(nothing, "");
  for (let round = 0; round < 9; round++) {
    empty.push(run(nothing, []).wall);
    cold.push(run(cli, ["check", made(300), "--as-of", "2019-12-01"]).wall);
  }
  const warm = JSON.parse(run(path.join(import.meta.dirname, "one-run.mjs"), ["ours", made(300), small, "150"]).stdout);
  print(
    `300 rows, the whole command: ${ms(median(cold))} ms, ${(median(cold) / median(empty)).toFixed(1)} × an empty node process (${ms(median(empty))} ms).`,
  );
  print(`300 rows again and again in one process: ${ms(warm.wall)} ms a file (${ms(warm.processor)} of processor time).\n`);
}

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const inflater = (packed, most) => inflateRawSync(packed, { maxOutputLength: most });
const open = (file) => load("src/host/xlsx/open-xlsx.ts").openXlsx(new Uint8Array(readFileSync(file)), "plan.xlsx", { inflater });
const openOffice = (workbook) =>
  load("src/host/doors/open-office-in-node.ts").openOfficeInNode(workbook, { door: "desktop", excelApi: "1.15" });

async function stagesPart() {
  const { ExcelWorkbook } = load("src/excel/excel-workbook.ts");
  const { openToRead } = load("src/cli/read-workbook.ts");
  const { readPlan } = load("src/domain/plan/read-plan.ts");
  const { checkPlan } = load("src/domain/findings/check-plan.ts");
  const { readTimescale } = load("src/domain/timescale/read-timescale.ts");
  const { readIsoDay } = load("src/domain/calendar/day.ts");
  const asOf = readIsoDay("2019-12-01");
  const rows = 10_000;
  const office = await openOffice(open(made(5)));
  const names = [
    "open and read the file",
    "read the plan",
    "of that: its distinct timescales",
    "run the rules",
    "in the add-in instead, on the host: read the workbook through Office.js",
  ];
  const costs = names.map(() => []);
  for (let round = 0; round < 8; round++) {
    made(rows);
    const spent = [];
    const timed = async (work) => {
      const before = processor();
      const result = await work();
      spent.push(processor() - before);
      return result;
    };
    const workbook = await timed(() => openToRead(made(rows), folder).read());
    const reading = await timed(() => readPlan(workbook));
    const { plan } = reading;
    const texts = new Set(
      plan.priorities.flatMap(({ actions }) =>
        actions.flatMap(({ milestones }) => milestones.flatMap(({ timescale }) => timescale?.text ?? [])),
      ),
    );
    const context = {
      planStart: plan.period.start,
      planEnd: plan.period.end,
      dayFirst: null,
      yearConvention: null,
      school: false,
      above: null,
    };
    await timed(() => {
      for (const text of texts) readTimescale(text, context);
    });
    await timed(() => checkPlan(reading, workbook, asOf));
    await office.turnTo(open(made(rows)));
    await timed(() => new ExcelWorkbook().read());
    spent.forEach((cost, index) => costs[index].push(cost));
    office.host.recorder.clear();
  }
  await office.close();
  print(
    `**Stages of a check of ${rows.toLocaleString("en-GB")} rows**, processor ms for each 1,000 rows: in a fresh process, and once it is warm\n`,
  );
  table(
    ["", "first time", "warm"],
    names.map((name, index) => [
      name,
      ((costs[index][0] / rows) * 1000).toFixed(1),
      ((median(costs[index].slice(2)) / rows) * 1000).toFixed(1),
    ]),
  );
}

async function operationsPart() {
  const { ExcelWorkbook } = load("src/excel/excel-workbook.ts");
  const { checkWorkbook } = load("src/app/check-workbook.ts");
  const { enforceRatings, planEnforcing } = load("src/app/enforce-ratings.ts");
  const { SUMMARY_KINDS } = load("src/app/choose-sheets.ts");
  const { writeSheets } = load("src/app/write-sheets.ts");
  const { readIsoDay } = load("src/domain/calendar/day.ts");
  const asOf = readIsoDay("2019-12-01");
  const rows = [];
  for (const size of [300, 2_500, 10_000]) {
    const office = await openOffice(open(made(size)));
    const workbook = new ExcelWorkbook();
    const report = await checkWorkbook(workbook, { asOf });
    const commentaries = report.plan.priorities
      .flatMap(({ actions }) => actions.flatMap(({ milestones }) => milestones.flatMap(({ commentary }) => commentary ?? [])))
      .slice(0, 1_000)
      .map(({ at, raw }) => ({ at, was: raw, becomes: `${raw}.` }));
    const operations = {
      check: () => checkWorkbook(workbook, { asOf }),
      "go to a finding": () => workbook.goTo(report.findings[0].at),
      "change up to 1,000 cells": () => workbook.apply(commentaries),
      "put the drop-down on": async () => {
        const plan = planEnforcing(report);
        await enforceRatings(workbook, { ...plan, dropDown: plan.dropDown && { ...plan.dropDown, lacking: plan.dropDown.all } });
      },
      "write the key sheet": () => writeSheets(workbook, report, ["key"], "1 December 2019 at 14:02"),
      "write all summary sheets": () => writeSheets(workbook, report, SUMMARY_KINDS, "1 December 2019 at 14:02"),
    };
    for (const [name, operate] of Object.entries(operations)) {
      office.host.recorder.clear();
      const before = performance.now();
      await operate();
      const spent = performance.now() - before;
      const { syncs } = office.host.recorder;
      const most = (what) => Math.max(0, ...syncs.map((sync) => sync[what])).toLocaleString("en-GB");
      rows.push([
        `${name}, ${size.toLocaleString("en-GB")} rows`,
        syncs.length,
        most("requestBytes"),
        most("responseBytes"),
        most("objects"),
        ms(spent),
      ]);
    }
    await office.close();
  }
  print(
    "**What the add-in asks of Excel**, by the host's record of it: syncs, the largest request, answer and number of proxy objects of one, and wall ms in all\n",
  );
  table(["", "syncs", "request bytes", "answer bytes", "objects", "ms"], rows);
}

function bundlesPart() {
  build(["add-in", "cli"]);
  const rows = [];
  for (const site of ["add-in", "cli"])
    for (const name of readdirSync(path.join(ROOT, "dist", site))
      .filter((each) => each.endsWith(".js"))
      .sort()) {
      const bytes = readFileSync(path.join(ROOT, "dist", site, name));
      rows.push([`${site}/${name}`, (bytes.length / 1000).toFixed(0), (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1)]);
    }
  print("**Bundles**, kB\n");
  table(["", "kB", "gzip"], rows);
}

function timescalesPart() {
  print(`**Reading timescales**\n\n${run(path.join(import.meta.dirname, "timescales.mjs"), []).stdout}`);
}

const PARTS = { check: checkPart, stages: stagesPart, operations: operationsPart, bundles: bundlesPart, timescales: timescalesPart };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
try {
  if (unknown.length > 0) throw new Error(`There is no part called ${unknown.join(", ")}. The parts are ${Object.keys(PARTS).join(", ")}.`);
  const commit = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" }).stdout?.trim() || "no commit";
  print(
    `${new Date().toISOString().slice(0, 10)}, ${commit}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "processor"}\n`,
  );
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) await PARTS[name]();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
