// Lets a script require this repository's TypeScript as it stands, compiled by the same compiler as the tests'.
import { createRequire } from "node:module";
import { transformFileSync } from "@swc/core";

const require = createRequire(import.meta.url);
const OPTIONS = { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } };
require.extensions[".ts"] = (module, file) => module._compile(transformFileSync(file, OPTIONS).code, file);

/** Loads a module by its path from the root of the repository. */
export const load = (path) => require(`../${path}`);
