// npm test: types and lint first, then everything is built, then every test, the journeys in a browser included.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { findBrowser } from "./find-browser.mjs";

const ROOT = path.resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const args = process.argv.slice(2);

async function step(name, run) {
  const started = Date.now();
  process.stdout.write(`\n— ${name}\n`);
  await run();
  process.stdout.write(`  ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
}
/** Runs the scripts side by side, the words of each together; all of them end before a failure stops the rest. */
async function nodes(...scripts) {
  const statuses = await Promise.all(
    scripts.map(
      (args) =>
        new Promise((resolve) => {
          execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
            process.stdout.write(`${stdout}${stderr}`);
            if (error && !stdout && !stderr) process.stdout.write(`${error.message}\n`);
            resolve(error ? 1 : 0);
          });
        }),
    ),
  );
  if (statuses.includes(1)) process.exit(1);
}
const tsc = require.resolve("typescript/bin/tsc");
const eslint = path.join(path.dirname(require.resolve("eslint/package.json")), "bin/eslint.js");

await step("Types, lint, build", () =>
  nodes(
    [eslint, ".", "--max-warnings", "0"],
    [tsc, "--noEmit", "-p", "tsconfig.json"],
    [tsc, "--noEmit", "-p", "src/domain/tsconfig.json"],
    ["scripts/build.mjs", "add-in", "preview", "cli"],
  ),
);
process.env.CHROME_PATH = await findBrowser();
await step("Tests", () => {
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
