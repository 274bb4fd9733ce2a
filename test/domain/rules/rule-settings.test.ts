import { z } from "zod";
import { RULES } from "../../../src/domain/rules";
import { defineRule, type Rule } from "../../../src/domain/rules/rule";
import { readRuleSettings, ruleChoices } from "../../../src/domain/rules/rule-settings";

const rule = (id: string): Rule =>
  defineRule({
    id,
    summary: "Made up",
    severity: "warning",
    fixable: false,
    messages: { text: "Text." },
    options: z.strictObject({ days: z.number().int().min(1).default(30) }),
    check: () => [],
  });
const rules = [rule("one"), rule("two")];

describe("rule settings", () => {
  it("left as they come", () => {
    expect(ruleChoices({}, rules).map(({ rule: { id }, ...choice }) => ({ id, ...choice }))).toEqual([
      { id: "one", off: false, severity: "warning", options: { days: 30 } },
      { id: "two", off: false, severity: "warning", options: { days: 30 } },
    ]);
    expect(readRuleSettings(null, rules)).toEqual({ settings: {}, problems: [] });
    expect(readRuleSettings(undefined, rules)).toEqual({ settings: {}, problems: [] });
  });

  it("read what may be changed", () => {
    const stored = { one: { off: true }, two: { severity: "error", options: { days: 60 } } };
    const { settings, problems } = readRuleSettings(JSON.parse(JSON.stringify(stored)), rules);
    expect(settings).toEqual(stored);
    expect(problems).toEqual([]);
    expect(ruleChoices(settings, rules).map(({ off, severity, options }) => [off, severity, options])).toEqual([
      [true, "warning", { days: 30 }],
      [false, "error", { days: 60 }],
    ]);
  });

  it.each([
    [{ three: {} }, "no rule “three”"],
    [{ toString: { off: true } }, "no rule “toString”"],
    [{ one: { off: "yes" } }, "setting of one"],
    [{ one: { colour: "red" } }, "setting of one"],
    [{ one: { severity: "fatal" } }, "setting of one"],
    [{ one: { options: { days: 0 } } }, "options of one"],
    [{ one: { options: { weeks: 3 } } }, "options of one"],
    [["one"], "could not be read"],
    ["off", "could not be read"],
  ])("say what cannot stand in %j and leave the rule as it comes", (stored, problem) => {
    const { settings, problems } = readRuleSettings(stored, rules);
    expect(settings).toEqual({});
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});

describe("the options a settings page shows", () => {
  it.each(RULES.map((each) => [each.id, each] as const))(
    "of %s are all its options, with what they are unless changed",
    (_, { options, choices = [] }) => {
      const standard = Object.fromEntries(choices.map(({ name, standard: value }) => [name, value]));
      expect(options.parse({})).toEqual(standard);
      for (const choice of choices) {
        const judge = (value: unknown): boolean => options.safeParse({ [choice.name]: value }).success;
        if (choice.kind === "days")
          expect([0, 1, choice.most, choice.most + 1, 1.5, "7"].map(judge)).toEqual([false, true, true, false, false, false]);
        else expect([[], choice.from, ["colour"], "lead"].map(judge)).toEqual([true, true, false, false]);
      }
    },
  );

  it("are there for at least three rules", () => {
    expect(
      RULES.filter(({ choices }) => choices !== undefined)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["column-missing", "due-soon", "evidence-placeholder"]);
  });
});
