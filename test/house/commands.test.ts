import { exec } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
const PLAN = path.join(ROOT, "test/workbooks/plans/000-in-progress.xlsx");
const OURS = "npm run --silent action-plan --";

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join("docs", name)),
];

/** Every command that a page shows, with the pages. */
const shown = new Map<string, string[]>();
for (const page of PAGES) {
  const text = textOf(page);
  const codes = [
    ...[...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!),
    ...[...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) => block!.split("\n")),
  ];
  const commands = codes.flatMap((code) => code.replace(/\s+#.*$/, "").split("&&")).map((code) => code.trim());
  for (const command of commands)
    if (/(^|\| )(npm|npx|node|action-plan) /.test(command)) shown.set(command, [...(shown.get(command) ?? []), page]);
}

interface Run {
  /** What the command ends with: 1 where a plan has findings that must be put right. */
  readonly status: number;
  readonly says: RegExp;
  /** What it writes. */
  readonly writes?: string;
}

/** Run below, in a folder that holds plan.xlsx and plans/. */
const RUN_HERE: ReadonlyMap<string, Run> = new Map<string, Run>([
  [`${OURS} check plan.xlsx --as-of 2019-12-01`, { status: 1, says: /As at 1 December 2019/i }],
  [`${OURS} read plan.xlsx --json`, { status: 0, says: /^\{\s+"file": "plan\.xlsx"/ }],
  [`echo '"May 2019 – March 2020"' | ${OURS} dates`, { status: 0, says: /"due":\s?"2020-03-31"/ }],
  [`${OURS} fix plan.xlsx --dry-run`, { status: 0, says: /./ }],
  [
    `${OURS} summary plan.xlsx --out board-paper.xlsx --as-of 2019-12-01`,
    { status: 0, says: /board-paper\.xlsx/, writes: "board-paper.xlsx" },
  ],
  [`${OURS} check plans/ --as-of 2019-12-01`, { status: 1, says: /plan 2019\.xlsx/ }],
  [`${OURS} check "plans/**/*2019*.xlsx" --json`, { status: 1, says: /^\[?\s*\{/ }],
  [`${OURS} check plans/ --html report.html`, { status: 1, says: /./, writes: "report.html" }],
  ["npm run validate", { status: 0, says: /Action plan check/i }],
]);

/** Run by something else, or by nobody here: why. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["npm ci", "CI (.ci/run)"],
  ["npm test", "CI (.ci/run)"],
  ["npm start", "the journeys open what it serves"],
  ["npm run check", "before a change is shared: npm run validate, prettier and npm test, each run by itself"],
  ["npm run typecheck", "npm test"],
  ["npm run lint", "npm test"],
  ["npm run format", "npm run check asks prettier"],
  ["npm run build", "check:long packages, twice"],
  ["npm run build -- --env address=https://your.host/checker/", "check:long packages builds for another address"],
  ["npm run build -- --env address=https://addins.council.example/action-plan/", "check:long packages builds for another address"],
  ["npm sbom --sbom-format cyclonedx", "check:long packages"],
  ["npm run docs", "test/house/rules.test.ts: what it writes is up to date"],
  ["node scripts/docs-timescales.mjs", "test/domain/timescale/page.test.ts: what it writes is up to date"],
  ["npm run host-members", "test/host/conformance/members.test.ts: what it writes is up to date"],
  ["npm run excel", "needs Excel (docs/not-verified.md)"],
  ["npm run validate:online", "needs Microsoft's servers (docs/not-verified.md)"],
  ["npm audit", "needs the registry's advisories"],
  ["npm ci --prefix test/bench/peers", "needs the registry"],
  ["npm run bench", "by hand, on a machine that does nothing else"],
  ["npm run bench check", "by hand"],
  ["npm run bench bundles", "by hand"],
  ["node test/bench/timescales.mjs", "by hand"],
  ["node scripts/mutation.mjs [folder or file …]", "check:long mutation"],
  ["npm run pictures", "by hand: its pictures are looked at"],
  ["npm run check:long", "by hand: minutes"],
]);
/** Not a command but what commands look like. */
const PATTERN = /…$/;
const LONG_PART = /^npm run check:long ([a-z]+)$/;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "commands-"));
  mkdirSync(path.join(folder, "plans/old"), { recursive: true });
  copyFileSync(PLAN, path.join(folder, "plan.xlsx"));
  copyFileSync(PLAN, path.join(folder, "plans/old/plan 2019.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("every command shown is run, here or elsewhere", () => {
  expect(shown.size).toBeGreaterThan(30);
  const unknown = [...shown].filter(
    ([command]) => !RUN_HERE.has(command) && !ELSEWHERE.has(command) && !PATTERN.test(command) && !LONG_PART.test(command),
  );
  expect(unknown).toEqual([]);
});

it("no command is said to be run that no page shows", () => {
  expect([...RUN_HERE.keys(), ...ELSEWHERE.keys()].filter((command) => !shown.has(command))).toEqual([]);
});

it("the parts of check:long that are shown are there, and so is what runs elsewhere", () => {
  const parts = new Set([...textOf("scripts/check-long.mjs").matchAll(/^ {4}name: "([a-z]+)",$/gm)].map(([, name]) => name));
  expect(parts.size).toBeGreaterThan(8);
  const named = [...shown.keys()].flatMap((command) => LONG_PART.exec(command)?.[1] ?? []);
  expect([...named, "packages"].filter((name) => !parts.has(name))).toEqual([]);
  expect(textOf(".ci/run")).toContain("npm ci && npm test");
  expect(existsSync(path.join(ROOT, "test/bench/timescales.mjs"))).toBe(true);
});

it.each([...RUN_HERE])("%s", async (command, { status, says, writes }) => {
  // npm itself takes longer than the command; what it runs is the same.
  const run = command.replace(OURS, `"${process.execPath}" "${path.join(ROOT, "dist/cli/action-plan.js")}"`);
  const isOurs = command.includes(OURS);
  const { code, out, err } = await new Promise<{ code: number; out: string; err: string }>((resolve) => {
    exec(run, { cwd: isOurs ? folder : ROOT }, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, out: stdout, err: stderr }));
  });
  expect({ code, err: isOurs ? err : "", out }).toEqual({ code: status, err: "", out: expect.stringMatching(says) });
  if (writes !== undefined) expect(existsSync(path.join(folder, writes))).toBe(true);
});
