import { AREAS, areaOfRule, standings } from "../../src/app/circulation";
import { RULES } from "../../src/domain/rules";
import { finding, report } from "../support/plan-report";

describe("the areas of circulation", () => {
  it.each([
    ["lead-missing", "plan"],
    ["timescale-missing", "plan"],
    ["timescale-reversed", "dates"],
    ["rag-past-due", "dates"],
    ["rag-missing", "ratings"],
    ["key-differs", "ratings"],
    ["evidence-missing", "evidence"],
    ["hidden-action", "hidden"],
    ["personal-data", "personal"],
  ])("%s is of %s", (rule, area) => {
    expect(areaOfRule(rule)).toBe(area);
  });

  it("each have rules", () => {
    expect(new Set(RULES.map(({ id }) => areaOfRule(id)))).toEqual(new Set(AREAS));
  });

  it("count every finding once and say what could not be checked", () => {
    const result = standings(
      report(
        [
          finding({ rule: "lead-missing", cell: "C5" }),
          finding({ rule: "past-due", severity: "warning", cell: "D7" }),
          finding({ rule: "personal-data", severity: "warning", cell: "F7" }),
        ],
        { checks: [{ rule: "comment-left", looked: 0, findings: 0, notChecked: "This Excel cannot list comments." }] },
      ),
    );
    expect(result.map(({ area, counts }) => [area, counts.error, counts.warning, counts.review])).toEqual([
      ["plan", 1, 0, 0],
      ["dates", 0, 1, 0],
      ["ratings", 0, 0, 0],
      ["evidence", 0, 0, 0],
      ["hidden", 0, 0, 0],
      ["personal", 0, 1, 0],
    ]);
    expect(result.find(({ area }) => area === "hidden")?.unchecked).toBe(1);
  });
});
