// Writes what is told of the host's members: the table of later requirement sets, and the list in docs/host.md.
// The tests that hold those files to the code do the writing, so that there is one way of working them out.
import { spawnSync } from "node:child_process";

const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "test/host/conformance/members"], {
  stdio: "inherit",
  env: { ...process.env, WRITE_HOST_MEMBERS: "1" },
});
const formatted = spawnSync(
  process.execPath,
  ["node_modules/prettier/bin/prettier.cjs", "--write", "src/host/protocol/requirement-sets.ts"],
  { stdio: "inherit" },
);
process.exitCode = status === 0 ? (formatted.status ?? 1) : (status ?? 1);
