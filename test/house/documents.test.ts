import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join("docs", name)),
];

/** Texts between back quotes, and lines of shell blocks. */
const codeIn = (text: string): string[] => [
  ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!),
  ...[...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) => block!.split("\n")),
];

describe("the documents", () => {
  it("are all collected", () => {
    expect(PAGES.length).toBeGreaterThan(45);
  });

  it.each(PAGES)("%s links to what is there", (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, to]) => to!).filter((to) => !/^[a-z]+:/.test(to));
    expect(links.filter((to) => !existsSync(path.join(ROOT, path.dirname(page), to)))).toEqual([]);
  });

  it.each(PAGES)("%s names scripts that package.json has", (page) => {
    const named = codeIn(textOf(page)).flatMap((code) =>
      [...code.matchAll(/\bnpm (?:run )?(?:--silent )?([a-z][a-z-]*(?::[a-z]+)?)/g)].map(([, name]) => name!),
    );
    const OF_NPM = ["ci", "install", "audit", "sbom", "view"];
    expect(named.filter((name) => !(name in scripts) && !OF_NPM.includes(name))).toEqual([]);
  });

  it.each(["docs/security.md", "docs/privacy.md"])("%s: every test it rests on is there", (page) => {
    const tests = [...textOf(page).matchAll(/`((?:test|src)\/[\w/.-]+)`/g)].map(([, file]) => file!);
    expect(tests.length).toBeGreaterThan(4);
    expect(tests.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  it("docs/security.md: every threat names what holds it", () => {
    const rows = textOf("docs/security.md")
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| threat"));
    expect(rows.length).toBeGreaterThan(15);
    // What only the web server can do is not ours to test.
    expect(rows.filter((row) => !/`[^`]+\.(test\.tsx?|mjs)`/.test(row) && !row.includes("frame-ancestors"))).toEqual([]);
  });

  it("docs/security.md quotes the policy the pages run under", () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own plain Node
    const { contentSecurityPolicy } = require("../../scripts/sites-plugin.cjs") as { contentSecurityPolicy(officeJs: string): string };
    const [, quoted] = /## The policy\s+```\n([\s\S]*?)```/.exec(textOf("docs/security.md"))!;
    expect(quoted!.replace(/\s+/g, " ").trim()).toBe(contentSecurityPolicy("microsoft"));
  });
});
