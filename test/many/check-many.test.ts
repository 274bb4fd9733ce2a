import { spawnSync } from "node:child_process";
import path from "node:path";

// The whole pile is npm run check:long's; here are enough files that several threads share them.
it("one run over mixed workbooks finishes, with each file's own result", () => {
  const script = path.join(__dirname, "check-many.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--files", "40", "--alone", "6"], { encoding: "utf8" });
  expect(`${stdout}${stderr}`).toMatch(/^40 files in one run: .*\n[67] of them checked alone: each the same\n$/);
  expect(status).toBe(0);
}, 300_000);
