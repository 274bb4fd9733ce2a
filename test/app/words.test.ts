import { words } from "../../src/app/words";
import { RULES } from "../../src/domain/rules";

describe("the words", () => {
  it("name every rule and say why it matters", () => {
    expect(RULES.length).toBeGreaterThan(10);
    const unnamed = RULES.filter(({ id }) => words.ruleTitle(id) === "Other findings" || words.ruleWhy(id) === "").map(({ id }) => id);
    expect(unnamed).toEqual([]);
  });

  it.each([
    [{ error: 3, warning: 9, review: 4 }, "3 must fix · 9 should fix · 4 to look at"],
    [{ error: 0, warning: 0, review: 1204 }, "0 must fix · 0 should fix · 1,204 to look at"],
  ])("count %o", (counts, text) => {
    expect(words.counts(counts)).toBe(text);
  });

  it.each([
    [1, 0, ["Plan"], "1 action on ‘Plan’"],
    [21, 1, ["Plan"], "21 actions under 1 priority on ‘Plan’"],
    [21, 4, ["A", "B", "C"], "21 actions under 4 priorities on ‘A’, ‘B’ and ‘C’"],
  ])("say what was read", (actions, priorities, sheets, text) => {
    expect(words.verdict.readAs(actions, priorities, sheets)).toBe(text);
  });
});
