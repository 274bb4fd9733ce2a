// npm run --silent action-plan -- …: the command line from a checkout, built when it is older than the source.
import { createRequire } from "node:module";
import { build } from "./build.mjs";

try {
  build(["cli"]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
// npm starts a script in the package's folder; files are named from where the user stands.
if (process.env.npm_lifecycle_event === "action-plan" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
createRequire(import.meta.url)("../dist/cli/action-plan.js");
