import { checkText } from "../../src/cli/report-text";
import { dayOf } from "../../src/domain/calendar/day";
import { report } from "../support/plan-report";

describe("the check in text", () => {
  const sound = report([]);
  const says = (day: ReturnType<typeof dayOf>, text: string) => ({
    ...sound,
    plan: { ...sound.plan!, reviewDate: { day: day!, stated: { text, raw: text, at: { sheet: "Plan", row: 0, column: 0 }, also: [] } } },
  });

  it("names the review date, and offers the one that the plan states", () => {
    expect(checkText("plan.xlsx", sound, 200)).toContain("(as at 1 December 2019)");
    const text = checkText("plan.xlsx", says(dayOf(2019, 10, 1), "Position at 1 October 2019"), 200);
    expect(text).toContain("(as at 1 December 2019)");
    expect(text).toContain("The plan says “Position at 1 October 2019”. To check it as at that day, add --as-of 2019-10-01.");
  });

  it("offers nothing when the plan states no other day", () => {
    for (const each of [sound, says(dayOf(2019, 12, 1), "Position at 1 December 2019")])
      expect(checkText("plan.xlsx", each, 200)).not.toContain("--as-of");
  });
});
