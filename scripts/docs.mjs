// Writes what is generated in the documents: the head of each rule's page, README's table of rules, the packages that ship.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { transformSync } from "@swc/core";

const root = path.resolve(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  module._compile(code, filename);
};
const { RULES } = require("../src/domain/rules/index.ts");
const { withHead, withTable } = require("./rule-docs.ts");
const { withPackages } = require("./package-docs.ts");

const rewrite = (file, change) => {
  const at = path.join(root, file);
  const before = readFileSync(at, "utf8");
  const after = change(before);
  if (after !== before) {
    writeFileSync(at, after);
    process.stdout.write(`${file}\n`);
  }
};

for (const rule of RULES) rewrite(`docs/rules/${rule.id}.md`, (page) => withHead(page, rule));
rewrite("README.md", (readme) => withTable(readme, RULES));
rewrite("docs/dependencies.md", (page) => withPackages(page, require("../package-lock.json").packages));
