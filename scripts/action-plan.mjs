// npm run --silent action-plan -- …: the command line from a checkout, built when it is older than the source.
import { createRequire } from "node:module";
import { build } from "./build.mjs";

try {
  build(["cli"]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
createRequire(import.meta.url)("../dist/cli/action-plan.js");
