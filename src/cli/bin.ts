import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { KeptCode } from "./kept-code";
import type * as Start from "./start";

/** Node's own require, which webpack leaves alone under this name. */
declare const __non_webpack_require__: NodeJS.Require;

// V8 optimises a function once it has run through so much of its code. A check of a plan is over soon after: with V8's own budget of 66 kB
// a fifth of its processor time goes into optimising code that is hardly run again. Many files in one run reach the optimised code all the same.
// Node 20's V8 has this flag; later ones count calls instead, wait longer by themselves, and would complain of it.
// Likewise it compiles a pattern to machine code at its second use: of the timescales' long patterns most are used a few times.
if (process.versions.v8.startsWith("11.")) {
  setFlagsFromString("--interrupt-budget=1000000");
  setFlagsFromString("--regexp-tier-up-ticks=50");
}

// start.js is a bundle of its own, so that it can be run from compiled code.
const code = new KeptCode(path.join(__dirname, "compiled"), process.argv[2] ?? "");
const module: { exports: Partial<typeof Start> } = { exports: {} };
const run = code.run(path.join(__dirname, "start.js"), "(function (module, require) {", "\n})");
(run as (own: typeof module, require: NodeJS.Require) => void)(module, __non_webpack_require__);
if (isMainThread) void module.exports.start?.(code, __filename);
else module.exports.checkThread?.(code);
