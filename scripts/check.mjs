// npm run check: all that can judge offline, then nothing may be left to commit.
import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
};

run("npm", "run", "--silent", "validate");
run("npx", "prettier", "--check", ".");
run("npm", "test");
const inTree = spawnSync("git", ["rev-parse", "--is-inside-work-tree"], { cwd: ROOT }).status === 0;
if (inTree) run("git", "diff", "--exit-code");
