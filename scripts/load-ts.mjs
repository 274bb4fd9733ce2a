// Lets a script require this repository's TypeScript as it stands, compiled by the same compiler as the tests'.
import { readFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import path from "node:path";
import { transformFileSync } from "@swc/core";

const require = createRequire(import.meta.url);
const OPTIONS = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } };
require.extensions[".ts"] = (module, file) => module._compile(transformFileSync(file, OPTIONS).code, file);

// numfmt's package names a file for require that it does not bring; the one it brings is found by its place, as the tests do.
const NUMFMT = path.join(import.meta.dirname, "../node_modules/numfmt/dist/index.js");
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => (request === "numfmt" ? NUMFMT : resolve(request, ...rest));
const loadJs = require.extensions[".js"];
require.extensions[".js"] = (module, file) => (file === NUMFMT ? module._compile(readFileSync(file, "utf8"), file) : loadJs(module, file));

/** Loads a module by its path from the root of the repository. */
export const load = (module) => require(`../${module}`);
