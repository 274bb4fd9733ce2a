// npm test: types and lint first, then everything is built, then every test, the journeys in a browser included.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "./build.mjs";
import { findBrowser } from "./find-browser.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const args = process.argv.slice(2);

function step(name, run) {
  const started = Date.now();
  process.stdout.write(`\n— ${name}\n`);
  run();
  process.stdout.write(`  ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
}
function node(script, ...rest) {
  const { status } = spawnSync(process.execPath, [script, ...rest], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
const tsc = require.resolve("typescript/bin/tsc");

step("Types", () => {
  node(tsc, "--noEmit", "-p", "tsconfig.json");
  node(tsc, "--noEmit", "-p", "src/domain/tsconfig.json");
});
step("Lint", () => node(path.join(path.dirname(require.resolve("eslint/package.json")), "bin/eslint.js"), ".", "--max-warnings", "0"));
step("Build", () => build(["add-in", "preview", "cli"]));
process.env.CHROME_PATH = await findBrowser();
step("Tests", () => {
  const results = path.join(ROOT, ".cache/tests.json");
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const jest = path.join(path.dirname(require.resolve("jest/package.json")), "bin/jest.js");
  const { status } = spawnSync(process.execPath, [jest, "--json", "--outputFile", results, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, "utf8"));
  process.stdout.write(
    `\nTests: ${numPassedTests} passed, ${numFailedTests} failed${numPendingTests ? `, ${numPendingTests} skipped` : ""}\n`,
  );
  if (status !== 0 || numPassedTests === 0) process.exit(status || 1);
});
