import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { withHead, withTable } from "../../scripts/rule-docs";
import { toA1 } from "../../src/domain/grid/a1";
import type { CellArea } from "../../src/domain/grid/cell-ref";
import { areaOf } from "../../src/domain/grid/cell-ref";
import { planNotFound, reportPlanNotFound } from "../../src/domain/rules/plan-not-found";
import { findingOf } from "../../src/domain/rules/rule";
import { readPlan } from "../../src/domain/plan/read-plan";
import { RULES, RULES_VERSION } from "../../src/domain/rules";
import { sheetOf, type Drawn } from "../support/drawn-sheet";
import { findingsOf } from "../support/test-rule";

const root = path.resolve(__dirname, "../..");
const text = (file: string): string => readFileSync(path.join(root, file), "utf8");
const namesIn = (folder: string, end: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length));

/** The contract's order; where two rules would say the same of a cell, the earlier speaks. */
const IDS = (
  "plan-not-found column-missing rag-column-missing priority-number priority-empty ref-missing ref-duplicate ref-out-of-order ref-wrong-priority " +
  "action-missing lead-missing timescale-missing measure-missing lead-inconsistent timescale-impossible timescale-reversed timescale-ambiguous " +
  "timescale-unclear timescale-date-cell timescale-outside-plan rag-past-due rag-not-started past-due due-soon rag-missing rag-not-in-list " +
  "rag-list-missing rag-list-differs rag-colour commentary-missing dropped-unexplained evidence-missing evidence-placeholder key-missing key-differs " +
  "cell-error hidden-action hidden-content external-link personal-data comment-left merged-data"
).split(" ");
const SEVERITIES: Readonly<Record<string, readonly string[]>> = {
  error: IDS.filter((id) =>
    /^(plan-not-found|column-missing|ref-missing|ref-duplicate|(action|lead|timescale)-missing|timescale-(impossible|reversed)|rag-missing|rag-not-in-list|commentary-missing|evidence-missing|cell-error)$/.test(
      id,
    ),
  ),
  review: IDS.filter((id) =>
    /^(rag-column-missing|lead-inconsistent|timescale-(ambiguous|unclear|date-cell)|due-soon|rag-colour|dropped-unexplained|key-(missing|differs)|hidden-content|comment-left|merged-data)$/.test(
      id,
    ),
  ),
};

it("each version of the rules is told of in the change log", () => {
  expect(RULES_VERSION).toMatch(/^[1-9]\d*$/);
  expect(text("CHANGELOG.md")).toContain(`\n- Rules version ${RULES_VERSION}, `);
});

describe("the list of rules", () => {
  it("holds the contract's rules in its order, each with its severity", () => {
    expect(RULES.map(({ id }) => id)).toEqual(IDS);
    for (const severity of ["error", "review"])
      expect(RULES.filter((rule) => rule.severity === severity).map(({ id }) => id)).toEqual(SEVERITIES[severity]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s has a file, a test, a summary, and messages that say what to do",
    (id, rule) => {
      expect(existsSync(path.join(root, `src/domain/rules/${id}.ts`))).toBe(true);
      expect(text(`test/domain/rules/${id}.test.ts`)).toContain(id === "plan-not-found" ? "findingOf(planNotFound" : `testRule(`);
      expect(rule.summary).toMatch(/^[A-Z].*[^.]$/);
      expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
      for (const message of Object.values(rule.messages)) {
        expect(message).toMatch(/[.]$/);
        // Two sentences at least, so that there is room for what to do; and room for what is filled in.
        expect(message.split(/[.?:;] |, so |, but /).length).toBeGreaterThan(1);
        expect(message.replace(/\{\w+\}/g, "").length).toBeLessThanOrEqual(190);
      }
      expect(rule.options.safeParse({}).success).toBe(true);
    },
  );

  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s takes no option that it does not know", (_, { options }) => {
    expect(options.safeParse({ "no such option": 1 }).success).toBe(false);
  });
});

describe("the rules' pages", () => {
  it("are one for each rule, no more", () => {
    expect(namesIn("docs/rules", ".md").sort()).toEqual([...IDS].sort());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s: head as generated (npm run docs), and the five parts", (id, rule) => {
    const page = text(`docs/rules/${id}.md`);
    expect(page).toBe(withHead(page, rule));
    expect(page.match(/^## .*$/gm)).toEqual([
      "## What is wrong here",
      "## What is right",
      "## What the fix does",
      "## Why it matters",
      "## When not to mind",
    ]);
    for (const part of page.split(/^## .*$/m).slice(1)) expect(part.trim().length).toBeGreaterThan(5);
  });

  it("README's table is as generated", () => {
    const readme = text("README.md");
    expect(readme).toBe(withTable(readme, RULES));
    expect(readme).toContain("docs/rules/merged-data.md");
  });
});

interface Example {
  readonly kind: string;
  readonly at: readonly string[] | null;
  readonly drawn: Drawn;
}

/** The drawn sheets of a page: "```plan bad at=28:28" shows what must be found and where, unless «…» does. */
function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^```plan (bad|good)(?: at=(\S+))?\n([\s\S]*?)^```$/gm)].map(([, kind = "", at, drawing = ""]) => ({
    kind,
    at: at?.replaceAll("_", " ").split(",") ?? null,
    drawn: sheetOf(drawing),
  }));
}

describe("the pages' examples", () => {
  const places = (areas: readonly CellArea[], first: string): string[] =>
    areas.map((at) => (at.sheet === first ? toA1(at) : `${at.sheet}!${toA1(at)}`));

  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s finds what is wrong in the first and nothing in the second", (id, rule) => {
    const examples = examplesOf(text(`docs/rules/${id}.md`));
    expect(examples.map(({ kind }) => kind)).toEqual(["bad", "good"]);
    for (const { kind, at, drawn } of examples) {
      const { workbook, marks } = drawn;
      const first = workbook.grids[0]?.sheet ?? "";
      const found = rule === planNotFound ? notFound(drawn) : findingsOf(rule, workbook).findings.map((finding) => finding.at);
      const expected = kind === "good" ? [] : (at ?? places(marks.map(areaOf), first));
      expect(kind === "bad" ? expected.length : 1).toBeGreaterThan(0);
      expect(places(found, first)).toEqual(expected);
    }
  });

  function notFound({ workbook }: Drawn): CellArea[] {
    const reading = readPlan(workbook);
    return reading.kind === "plan" ? [] : [findingOf(planNotFound, reportPlanNotFound(reading, workbook)).at];
  }
});
