import { readFileSync } from "node:fs";
import path from "node:path";
import { applyFixes, safelyFixable } from "../../src/domain/findings/apply-fixes";
import type { CheckReport } from "../../src/app/check-workbook";
import { checkPlan } from "../../src/domain/findings/check-plan";
import { toA1 } from "../../src/domain/grid/a1";
import { readPlan } from "../../src/domain/plan/read-plan";
import { RULES } from "../../src/domain/rules";
import { checkRealPlan, REAL_PLANS } from "../support/real-plan";
import { expectGoodMessage, withEdits } from "../support/test-rule";

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, file), "utf8"));

interface Expected {
  readonly reviewDate: string;
  /** Every error the check may report, and why a careful co-ordinator would not dispute it. */
  readonly errors: readonly { readonly rule: string; readonly cell: string; readonly because: string }[];
}

interface Defects {
  readonly reviewDate: string;
  readonly seeded: readonly { readonly id: string; readonly code: string; readonly cell: string; readonly alsoAccept?: readonly string[] }[];
  readonly natural: readonly { readonly code: string; readonly cells: readonly string[]; readonly optional?: boolean }[];
}

/** The rule that the contract's definitions give each kind of seeded defect. */
const RULE_OF: Readonly<Record<string, string>> = {
  COMMENTARY_MISSING: "commentary-missing",
  DATE_CELL_MIXED: "timescale-date-cell",
  DATE_OUTSIDE_PLAN: "timescale-outside-plan",
  DUPLICATE_REF: "ref-duplicate",
  END_BEFORE_START: "timescale-reversed",
  ERROR_CELL: "cell-error",
  EVIDENCE_MISSING: "evidence-missing",
  HIDDEN_ROW: "hidden-action",
  LEAD_BLANK: "lead-missing",
  LEAD_NEAR_DUPLICATE: "lead-inconsistent",
  NO_DATE: "timescale-unclear",
  PAST_DUE_NOT_RED: "rag-past-due",
  PERSONAL_DATA: "personal-data",
  RAG_NORMALISED: "rag-not-in-list",
  RAG_UNRECOGNISED: "rag-not-in-list",
  WHITE_AFTER_START: "rag-not-started",
};

describe("the plan in progress", () => {
  const defects = read("plans/000-in-progress.defects.json") as Defects;
  let checked: CheckReport;
  beforeAll(async () => {
    checked = await checkRealPlan("000-in-progress", defects.reviewDate);
  });

  it.each(defects.seeded.map((defect) => [defect.id, defect.code, defect.cell] as const))("%s: %s is found at %s", (_, code, cell) => {
    const { findings } = checked;
    expect(findings.filter(({ rule }) => rule === RULE_OF[code]).map(({ at }) => toA1(at))).toContain(cell);
  });

  it("holds what nature put there", () => {
    const { findings } = checked;
    const certain = defects.natural.filter(({ optional }) => !optional);
    expect(certain.length).toBeGreaterThan(0);
    for (const { code, cells } of certain) {
      const found = findings.filter(({ rule }) => rule === RULE_OF[code]).flatMap(({ at, also }) => [at, ...also].map(toA1));
      expect(found).toEqual(expect.arrayContaining([...cells]));
    }
  });

  it("shows no error that was not put there", () => {
    const { findings } = checked;
    const seeded = new Set(defects.seeded.map(({ code, cell }) => `${RULE_OF[code] ?? ""} ${cell}`));
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, at }) => `${rule} ${toA1(at)}`).filter((one) => !seeded.has(one))).toEqual([]);
  });

  it("says nothing more of a cell that shows an error, nor of a range whose dates are reversed", () => {
    const { findings } = checked;
    expect(findings.filter(({ at }) => toA1(at) === "H8").map(({ rule }) => rule)).toEqual(["cell-error"]);
    expect(findings.filter(({ ref }) => ref === "3.2").map(({ rule }) => rule)).toEqual(["timescale-reversed"]);
  });

  it("has nothing left to fix once its safe fixes are applied, and changes nothing else", () => {
    const { findings, workbook, asOf } = checked;
    const { edits, refused } = applyFixes(safelyFixable(findings));
    expect(refused).toEqual([]);
    expect(edits.map(({ at, becomes }) => [toA1(at), becomes])).toEqual([
      ["F11", "Amber"],
      ["F21", "Green"],
    ]);
    const after = withEdits(workbook, edits);
    const again = checkPlan(readPlan(after), after, asOf).findings;
    expect(safelyFixable(again)).toEqual([]);
    const fixed = new Set(["F11", "F21"]);
    const others = (all: typeof findings) => all.filter(({ at }) => !fixed.has(toA1(at))).map(({ rule, at }) => `${rule} ${toA1(at)}`);
    expect(others(again)).toEqual(others(findings));
  });
});

describe.each(REAL_PLANS.filter((name) => name !== "000-in-progress"))("%s", (name) => {
  const expected = read(`expected/${name}.json`) as Expected;

  it("shows the errors that stand, and no other", async () => {
    const { findings } = await checkRealPlan(name, expected.reviewDate);
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule, at }) => `${rule} ${toA1(at)}`)).toEqual(
      expected.errors.map(({ rule, cell }) => `${rule} ${cell}`),
    );
    for (const { because } of expected.errors) expect(because.length).toBeGreaterThan(20);
  });
});

describe("every plan", () => {
  it.each(REAL_PLANS)("%s: every rule runs, every message can be read, and the same comes out twice", async (name) => {
    const [first, second] = [await checkRealPlan(name, "2019-12-01"), await checkRealPlan(name, "2019-12-01")];
    expect(first.checks.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
    expect(first.checks.filter(({ failed }) => failed !== undefined)).toEqual([]);
    for (const { message } of first.findings) expectGoodMessage(message);
    expect(JSON.stringify(second.findings)).toBe(JSON.stringify(first.findings));
  });

  it.each([
    ["000-tidy", "000-as-circulated", "2019-12-01"],
    ["001-tidy", "001-as-circulated", "2017-12-01"],
  ])("%s and %s, which say the same, are judged the same", async (tidy, circulated, asOf) => {
    const said = async (name: string) => (await checkRealPlan(name, asOf)).findings.map(({ rule, ref, severity }) => `${severity} ${rule} ${ref ?? ""}`).sort();
    expect(await said(circulated)).toEqual(await said(tidy));
  });
});
