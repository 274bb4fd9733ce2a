// Opens mutated workbooks and reads random texts by the hundred thousand. Run by hand or by check:long:
//   node test/fuzz/run-fuzz.mjs [--files 100000] [--texts 1000000] [--seed 20191201] [--only N]
// Prints what came of it; saves every crash with its seed and number under .cache/fuzz. Exits with 1 when there was one.
import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(fileURLToPath(import.meta.url)), "../..");
const FOLDER = path.join(ROOT, ".cache/fuzz");
/** Seconds without any progress after which a case counts as hung. */
const HUNG = 90;

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "100000" },
    texts: { type: "string", default: "1000000" },
    seed: { type: "string", default: "20191201" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const parts = [
  { kind: "files", count: Number(values.files) },
  { kind: "texts", count: Number(values.texts) },
].filter(({ count }) => count > 0);

let crashes = 0;
function saveCrash({ kind, index, why, bytes, text }) {
  crashes += 1;
  mkdirSync(FOLDER, { recursive: true });
  const name = path.join(FOLDER, `${kind}-${seed}-${index}`);
  if (bytes) writeFileSync(`${name}.xlsx`, bytes);
  writeFileSync(`${name}.txt`, `seed ${seed}, number ${index}\n${why}\n${text === undefined ? "" : `${JSON.stringify(text)}\n`}`);
  console.log(`${kind} ${index}: ${why.split("\n")[0]} (saved as ${path.relative(ROOT, name)}.txt)`);
}

/** Runs cases from..to in a process of its own; where one hangs or kills the process, a new one goes on behind it. */
async function runPart(kind, from, to) {
  const tally = new Map();
  let slowest = { seconds: 0, index: -1 };
  let next = from;
  // Case by case behind a death, so that the case which did it is known.
  let step = 200;
  while (next < to) {
    const child = fork(fileURLToPath(new URL("./fuzz-cases.mjs", import.meta.url)), [], {
      execArgv: ["--max-old-space-size=1500"],
      serialization: "advanced",
    });
    let at = next;
    let since = Date.now();
    child.on("message", (message) => {
      since = Date.now();
      if (message.at !== undefined) at = message.at;
      if (message.crash) saveCrash({ kind, ...message.crash });
      for (const [what, more] of message.tally ?? []) tally.set(what, (tally.get(what) ?? 0) + more);
      if (message.slowest && message.slowest.seconds > slowest.seconds) slowest = message.slowest;
      if (message.done !== undefined) console.log(`${new Date().toISOString()} ${kind} ${message.done} of ${to}, ${crashes} crashes`);
    });
    child.send({ kind, seed, from: next, to, step });
    const watch = setInterval(() => {
      if (Date.now() - since > HUNG * 1_000) child.kill("SIGKILL");
    }, 1_000);
    const [code, signal] = await new Promise((resolve) => child.on("exit", (...how) => resolve(how)));
    clearInterval(watch);
    if (code === 0) break;
    if (step === 1) {
      saveCrash({ kind, index: at, why: `The process ended with ${signal ?? code}.` });
      next = at + 1;
      step = 200;
    } else [next, step] = [at, 1];
  }
  return { tally, slowest };
}

const started = Date.now();
for (const { kind, count } of parts) {
  const only = values.only === undefined ? [0, count] : [Number(values.only), Number(values.only) + 1];
  const began = Date.now();
  const { tally, slowest } = await runPart(kind, ...only);
  const seconds = Math.round((Date.now() - began) / 1_000);
  const said = [...tally].sort((a, b) => b[1] - a[1]).map(([what, many]) => `${what} ${many}`);
  console.log(
    `${kind}: ${only[1] - only[0]} cases, seed ${seed}, ${seconds} s; slowest ${slowest.seconds.toFixed(3)} s (number ${slowest.index})`,
  );
  console.log(`  ${said.join(" · ")}`);
}
console.log(`${new Date().toISOString()} fuzz: ${crashes} crashes in ${Math.round((Date.now() - started) / 1_000)} s`);
process.exitCode = crashes > 0 ? 1 : 0;
