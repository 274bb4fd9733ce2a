// Builds what is asked for by name ("add-in", "preview", "cli") when it is older than the source. node scripts/build.mjs NAME …
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const OUTPUTS = { "add-in": "dist/add-in/taskpane.js", preview: "dist/preview/preview.js", cli: "dist/cli/action-plan.js" };
const SOURCES = [
  "src",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "scripts/sites-plugin.cjs",
  "scripts/compiled-styles-loader.cjs",
  "package-lock.json",
];

function newest(file) {
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), 0);
}

const LOCK = path.join(ROOT, "dist/.building");
/** A build takes seconds; a lock this old was left by one that was killed. */
const LOCK_LASTS_MS = 180_000;

/** Lets one process build at a time: a second would clean away what the first has just written. */
function locked(work) {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > LOCK_LASTS_MS) rmdirSync(LOCK);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  try {
    work();
  } finally {
    rmdirSync(LOCK);
  }
}

function stale(names) {
  const source = Math.max(...SOURCES.map((name) => newest(path.join(ROOT, name))));
  return names.filter((name) => {
    const output = path.join(ROOT, OUTPUTS[name]);
    return !existsSync(output) || statSync(output).mtimeMs < source;
  });
}

/** Builds those of `names` that are missing or older than the source; the bundler's output goes to stderr. Throws when the build fails. */
export function build(names, { quiet = true } = {}) {
  if (stale(names).length > 0) locked(() => buildStale(names, quiet));
}

function buildStale(names, quiet) {
  const wanted = stale(names);
  if (wanted.length === 0) return;
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--mode", "production", ...wanted.flatMap((name) => ["--config-name", name])];
  const started = new Date();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`The build of ${wanted.join(", ")} failed.\n${stdout}${stderr}`);
  // The bundler leaves a file that comes out the same as it was, its time included.
  for (const name of wanted) utimesSync(path.join(ROOT, OUTPUTS[name]), started, started);
  if (!quiet) process.stderr.write(stdout);
}

if (process.argv[1] === import.meta.filename) build(process.argv.slice(2));
