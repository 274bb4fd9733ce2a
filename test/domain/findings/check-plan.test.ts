import { z } from "zod";
import { checkPlan, sortFindings } from "../../../src/domain/findings/check-plan";
import type { ReadWorkbook } from "../../../src/domain/grid/grid";
import type { Plan } from "../../../src/domain/plan/plan";
import { defineRule, runRule, type Rule } from "../../../src/domain/rules/rule";
import { sheet } from "../../support/drawn-sheet";
import { finding } from "../../support/findings";
import { day } from "../../support/test-rule";

const plan: Plan = {
  title: null,
  period: null,
  reviewDate: null,
  tables: [],
  key: { from: "default", statuses: [], area: null },
  otherKeys: [],
  priorities: [],
  doubts: [],
  unplaced: [],
};
const { workbook } = sheet`
  == Zebra ==
  | a |
  == Apple ==
  | a |`;
const reading = { kind: "plan", plan } as const;
const today = day("2019-12-01");

/** A rule that reports the cells it is given. */
const rule = (id: string, ...cells: readonly string[]): Rule =>
  defineRule({
    id,
    summary: "Made up",
    severity: "warning",
    fixable: false,
    messages: { text: "{word} of {limit}." },
    options: z.object({ limit: z.number().default(3) }),
    *check(_, { look, options }) {
      for (const cell of cells) {
        look();
        yield { message: "text", data: { word: cell, limit: options.limit }, at: finding(id, cell).at };
      }
    },
  });

const broken: Rule = {
  ...rule("broken"),
  *check() {
    yield { message: "text", data: { word: "x", limit: 1 }, at: { sheet: "Zebra", row: 0, column: 0 } };
    throw new Error("no such thing");
  },
};
const blind: Rule = {
  ...rule("blind"),
  *check(_, { cannotTell }) {
    cannotTell("This Excel does not say.");
  },
};

describe("checkPlan", () => {
  it("runs every rule in order and says how each fared", () => {
    const { checks, findings } = checkPlan(reading, workbook, today, {}, [rule("b", "Zebra!A1", "Zebra!A2"), broken, blind, rule("a")]);
    expect(checks).toEqual([
      { rule: "b", looked: 2, findings: 2 },
      { rule: "broken", looked: 0, findings: 0, failed: "no such thing" },
      { rule: "blind", looked: 0, findings: 0, notChecked: "This Excel does not say." },
      { rule: "a", looked: 0, findings: 0 },
    ]);
    expect(findings.map(({ rule, severity, message, ref }) => [rule, severity, message, ref])).toEqual([
      ["b", "warning", "Zebra!A1 of 3.", null],
      ["b", "warning", "Zebra!A2 of 3.", null],
    ]);
  });

  it("obeys settings: off, severity, options", () => {
    const settings = { b: { off: true }, c: { severity: "error", options: { limit: 9 } } } as const;
    const { checks, findings } = checkPlan(reading, workbook, today, settings, [rule("b", "Zebra!A1"), rule("c", "Zebra!A1")]);
    expect(checks).toEqual([{ rule: "c", looked: 1, findings: 1 }]);
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([["error", "Zebra!A1 of 9."]]);
  });

  it("counts a rule's findings as they stand when one fault has one finding", () => {
    const { checks, findings } = checkPlan(reading, workbook, today, {}, [
      rule("past-due", "Zebra!D1"),
      rule("due-soon", "Zebra!D1", "Zebra!D2"),
    ]);
    expect(checks.map(({ rule, looked, findings }) => [rule, looked, findings])).toEqual([
      ["past-due", 1, 1],
      ["due-soon", 2, 1],
    ]);
    expect(findings).toHaveLength(2);
  });

  it("of a workbook without a plan says only that, whatever the settings", () => {
    const nothing = checkPlan({ kind: "not found", nearest: null }, workbook, today, { "plan-not-found": { off: true } });
    expect(nothing.checks).toEqual([{ rule: "plan-not-found", looked: 2, findings: 1 }]);
    expect(nothing.findings).toMatchObject([
      { rule: "plan-not-found", severity: "error", at: { sheet: "Zebra", row: 0, column: 0 }, fix: null },
    ]);
  });
});

describe("sortFindings", () => {
  it("goes by sheet in workbook order, row, column, rule", () => {
    const order = ["Apple!A1 a", "Zebra!B2 b", "Zebra!B2 a", "Zebra!A2 z", "Zebra!2:2 a", "Zebra!C1 z", "Gone!A1 a", "Zebra!A10 a"];
    const findings = order.map((text) => finding(text.split(" ")[1]!, text.split(" ")[0]!));
    const sorted = sortFindings(findings, workbook).map((one) => order[findings.indexOf(one)]);
    expect(sorted).toEqual([
      "Zebra!C1 z",
      "Zebra!2:2 a",
      "Zebra!A2 z",
      "Zebra!B2 a",
      "Zebra!B2 b",
      "Zebra!A10 a",
      "Apple!A1 a",
      "Gone!A1 a",
    ]);
  });
});

describe("runRule", () => {
  const run = (one: Rule, read: ReadWorkbook = workbook) => [
    ...runRule(one, plan, { asOf: today, workbook: read, look: () => undefined, cannotTell: () => undefined }),
  ];
  const at = { sheet: "Zebra", row: 0, column: 0 };

  it("refuses a message that is not the rule's, a value that is missing, and a fix that was not declared", () => {
    const says = (report: object): Rule => ({
      ...rule("odd"),
      *check() {
        yield { message: "text", at, data: { word: "x", limit: 1 }, ...report };
      },
    });
    expect(() => run(says({ message: "toString" }))).toThrow('odd has no message "toString"');
    expect(() => run(says({ data: { word: "x" } }))).toThrow("{limit}");
    expect(() => run(says({ fix: { title: "x", safe: true, edits: [] } }))).toThrow("odd reports a fix");
    expect(run(says({}))).toHaveLength(1);
  });

  it("refuses options that the rule's schema does not allow", () => {
    expect(() => [
      ...runRule(
        rule("a"),
        plan,
        { asOf: today, workbook, look: () => undefined, cannotTell: () => undefined },
        { options: { limit: "x" } },
      ),
    ]).toThrow();
  });
});
