// Builds what is asked for by name ("add-in", "preview", "cli"; all when none) when it is older than the source.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const OUTPUTS = { "add-in": "dist/add-in/taskpane.js", preview: "dist/preview/preview.js", cli: "dist/cli/action-plan.js" };
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "scripts/sites-plugin.cjs", "package-lock.json"];

function newest(file) {
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), 0);
}

/** Builds those of `names` that are missing or older than the source; the bundler's output goes to stderr. Throws when the build fails. */
export function build(names, { quiet = true } = {}) {
  const source = Math.max(...SOURCES.map((name) => newest(path.join(ROOT, name))));
  const stale = names.filter((name) => {
    const output = path.join(ROOT, OUTPUTS[name]);
    return !existsSync(output) || statSync(output).mtimeMs < source;
  });
  if (stale.length === 0) return;
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--mode", "production", ...stale.flatMap((name) => ["--config-name", name])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`The build of ${stale.join(", ")} failed.\n${stdout}${stderr}`);
  if (!quiet) process.stderr.write(stdout);
}
