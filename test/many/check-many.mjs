// One run of the command line over a pile of mixed workbooks: does it finish, is each result what the file's own run gives, are the
// exit codes right, does memory stay flat? Run by hand or by check:long: node test/many/check-many.mjs [--files 500] [--alone 25]
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "../../scripts/build.mjs";
import { load } from "../../scripts/load-ts.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { files: { type: "string", default: "500" }, alone: { type: "string", default: "500" } } });
const count = Number(values.files);
/** Every so many files one is also checked by a process of its own. */
const step = Math.max(1, Math.floor(count / Number(values.alone)));

build(["cli"]);
const program = path.join(ROOT, "dist/cli/action-plan.js");
const { mixedFiles } = load("test/many/mixed-files.ts");
const { findBorrowedFiles } = load("test/host/xlsx/borrowed-files.ts");
const folder = mkdtempSync(path.join(tmpdir(), "many-plans-"));
const faults = [];
const must = (holds, fault) => {
  if (!holds) faults.push(fault);
};

/** Megabytes a process holds now; null where that cannot be told. */
function megabytesOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
  } catch {
    return null;
  }
}

/** Runs the check; gives its output, exit code, seconds and its memory, sampled all along. */
async function check(args) {
  const started = performance.now();
  const child = spawn(process.execPath, [program, "check", ...args, "--as-of", "2019-12-01", "--json"], { cwd: folder });
  const out = [];
  const err = [];
  const memory = [];
  child.stdout.on("data", (chunk) => out.push(chunk));
  child.stderr.on("data", (chunk) => err.push(chunk));
  const watch = setInterval(() => {
    const megabytes = megabytesOf(child.pid);
    if (megabytes !== null) memory.push(megabytes);
  }, 100);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return {
    code,
    out: Buffer.concat(out).toString(),
    err: Buffer.concat(err).toString(),
    memory,
    seconds: (performance.now() - started) / 1000,
  };
}

const codeOf = (result) => ("error" in result ? 2 : result.counts.error > 0 ? 1 : 0);
/** Megabytes that the command may take at its highest, hostile files on every processor included. */
const MOST_MB = 1_000;
const highest = (numbers) => numbers.reduce((most, each) => Math.max(most, each), 0);

try {
  const names = mixedFiles(count, findBorrowedFiles()).map(({ name, bytes }) => {
    writeFileSync(path.join(folder, name), bytes);
    return name;
  });
  const { code, out, err, memory, seconds } = await check(["."]);
  const results = JSON.parse(out);
  must(results.length === names.length, `${results.length} results for ${names.length} files`);
  must(
    results.every(({ file }, index) => file === names[index]),
    "the results are not in the files' order",
  );
  must(code === highest(results.map(codeOf)), `exit code ${code}`);
  const unread = results.filter((result) => "error" in result);
  must(err.trim().split("\n").length === unread.length, `${unread.length} files could not be read, but standard error is:\n${err}`);
  for (const { file, error } of unread) must(!/no fault|Please report|took longer|memory/.test(error), `${file}: ${error}`);

  // What V8 keeps of the room it once needed rises and falls with the files; what is held is measured below.
  must(highest(memory) <= MOST_MB, `the command took ${highest(memory)} MB`);
  const ready = results.filter((result) => "plan" in result && result.plan !== null).length;
  console.log(
    `${count} files in one run: ${seconds.toFixed(1)} s on ${availableParallelism()} processors, exit code ${code}; ${ready} plans, ${unread.length} unreadable; ` +
      `at most ${Math.round(highest(memory))} MB`,
  );

  // A memory of texts fills up in the first hundred files; what grows after it grows with the files.
  const [early, ...later] = JSON.parse(
    spawnSync(process.execPath, ["--expose-gc", path.join(import.meta.dirname, "kept-memory.mjs"), folder], { encoding: "utf8" }).stdout ||
      "[]",
  );
  if (count >= 200) {
    must(later.length > 0 && later.at(-1) <= early * 1.1 + 2, `after collecting, memory grew from ${early} to ${later.at(-1)} MB`);
    console.log(`held after each hundred files, all garbage collected: ${[early, ...later].map((each) => each.toFixed(1)).join(", ")} MB`);
  }

  let alone = 0;
  for (let index = 0; index < names.length; index += step) {
    const name = names[index];
    const single = spawnSync(process.execPath, [program, "check", name, "--as-of", "2019-12-01", "--json"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const among = results[index];
    must(single.status === codeOf(among), `${name} alone ends with ${single.status}, among others it would with ${codeOf(among)}`);
    if ("error" in among) must(single.stderr === `${among.error}\n`, `${name} alone says ${single.stderr}`);
    else must(single.stdout === `${JSON.stringify(among, null, 2)}\n`, `${name} alone gives another result`);
    alone += 1;
  }
  console.log(`${alone} of them checked alone: ${faults.length === 0 ? "each the same" : "see below"}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.log(`FAULT: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
