import path from "node:path";
import { isMainThread } from "node:worker_threads";
import { KeptCode } from "./kept-code";
import type * as Start from "./start";

/** Node's own require, which webpack leaves alone under this name. */
declare const __non_webpack_require__: NodeJS.Require;

// start.js is a bundle of its own, so that it can be run from compiled code.
const code = new KeptCode(path.join(__dirname, "compiled"), process.argv[2] ?? "");
const module: { exports: Partial<typeof Start> } = { exports: {} };
const run = code.run(path.join(__dirname, "start.js"), "(function (module, require) {", "\n})");
(run as (own: typeof module, require: NodeJS.Require) => void)(module, __non_webpack_require__);
if (isMainThread) void module.exports.start?.(code, __filename);
else module.exports.checkThread?.(code);
