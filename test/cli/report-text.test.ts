import type { CheckReport } from "../../src/app/check-workbook";
import { checkText, readText, summaryText } from "../../src/cli/report-text";
import { readIsoDay } from "../../src/domain/calendar/day";
import type { PlanReading } from "../../src/domain/plan/plan";
import { finding } from "../support/findings";
import { checkRealPlan } from "../support/real-plan";

const day = (text: string) => readIsoDay(text)!;
const BY = { rule: "lead-missing", fingerprint: "0".repeat(16), who: "Chair", why: "Post is vacant", until: day("2020-03-31") };

describe("checkText", () => {
  let report: CheckReport;
  beforeAll(async () => {
    report = await checkRealPlan("000-in-progress", "2019-12-01");
  });

  it("groups findings by rule under how grave they are, the gravest first", () => {
    const text = checkText("plan.xlsx", report, 100);
    const headings = text.match(/^(MUST FIX|SHOULD FIX|WORTH A LOOK|ACCEPTED.*)$/gm);
    expect(headings).toEqual(["MUST FIX", "SHOULD FIX", "WORTH A LOOK"]);
    for (const rule of new Set(report.findings.map((each) => each.rule)))
      expect(text.match(new RegExp(`\\(${rule}\\):`, "g"))).toHaveLength(1);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("lists what was accepted apart, with who, why and until when, and what no longer is", () => {
    const text = checkText(
      "plan.xlsx",
      {
        ...report,
        findings: [],
        accepted: [
          { finding: finding("lead-missing", "C7", { message: "2.3 has no lead.", ref: "2.3" }), by: BY },
          { finding: finding("lead-missing", "C9", { message: "2.5 has no lead." }), by: { ...BY, until: null } },
        ],
        acceptanceEnded: [{ by: BY, why: "changed" }],
      },
      100,
    );
    expect(text).not.toContain("MUST FIX");
    expect(text).toContain(
      [
        "ACCEPTED, NOT COUNTED",
        "",
        "  C7 · 2.3      2.3 has no lead.",
        "                Accepted by Chair, until 31 March 2020: Post is vacant",
        "  C9            2.5 has no lead.",
        "                Accepted by Chair, until its cells change: Post is vacant",
        "  No longer accepted (lead-missing, by Chair: Post is vacant): its cells have changed.",
      ].join("\n"),
    );
  });

  it("says what is odd about the plan, what it keeps that cannot be read, and the date it gives itself", () => {
    const text = checkText(
      "plan.xlsx",
      {
        ...report,
        kept: { ...report.kept, problems: ["What this workbook keeps could not be read."] },
        plan: {
          ...report.plan!,
          doubts: ["No actions were found in the table on sheet “Plan”, row 3."],
          reviewDate: { day: day("2019-11-01"), stated: { ...report.plan!.title!, text: "Position at 1 November 2019" } },
        },
      },
      120,
    );
    expect(text).toContain("\nWhat this workbook keeps could not be read.\n");
    expect(text).toContain("\n  ! No actions were found in the table on sheet “Plan”, row 3.\n");
    expect(text).toContain("\n  ! The plan says “Position at 1 November 2019”. To check it as at that day, add --as-of 2019-11-01.\n");
  });

  it("does not offer the date it was checked as at", () => {
    const reviewDate = { day: report.asOf, stated: { ...report.plan!.title!, text: "Position at 1 December 2019" } };
    expect(checkText("plan.xlsx", { ...report, plan: { ...report.plan!, reviewDate } }, 100)).not.toContain("--as-of");
  });

  it("names a check that broke down or could not be made", () => {
    const checks = [
      { rule: "lead-missing", looked: 0, findings: 0, failed: "no such thing" },
      { rule: "comment-left", looked: 0, findings: 0, notChecked: "This Excel cannot list notes." },
    ];
    const text = checkText("plan.xlsx", { ...report, findings: [], counts: { error: 0, warning: 0, review: 0 }, checks }, 200);
    expect(text).toContain("\nNot fully checked (as at 1 December 2019)");
    expect(text).toContain("\nNot checked: comment-left. This Excel cannot list notes.\n");
    expect(text).toContain("\nCould not be run: lead-missing (a fault of the checker, not of the plan: no such thing).\n");
  });

  it("shows a plan's doubts with what was understood", () => {
    const plan = { ...report.plan!, doubts: ["Most columns hold nothing that an action plan usually has."] };
    expect(readText("plan.xlsx", { ...(report.reading as PlanReading & { kind: "plan" }), plan }, 100)).toContain(
      "\n  ! Most columns hold nothing that an action plan usually has.\n",
    );
  });
});

describe("summaryText", () => {
  it("keeps the end of a long name, and the columns in line", () => {
    const counts = { error: 1_204, warning: 0, review: 3 };
    const text = summaryText(
      [
        { file: `${"folder/".repeat(20)}plan.xlsx`, standing: { verdict: "notReady", counts, actions: 9_600 }, notUsed: [], reports: {} },
        {
          file: "other.xlsx",
          standing: { verdict: "noPlan", counts: { error: 1, warning: 0, review: 0 }, actions: null },
          notUsed: [],
          reports: {},
        },
      ],
      120,
    );
    const [head = "", first = "", second = ""] = text.split("\n");
    expect(first).toMatch(/^….*plan\.xlsx {2} +9,600 +1,204 +0 +3 {2}Not ready to circulate$/);
    expect(second).toMatch(/^other\.xlsx +– +1 +0 +0 {2}No action plan found$/);
    const verdicts = [head.indexOf("Verdict"), first.indexOf("Not ready"), second.indexOf("No action")];
    expect(new Set(verdicts).size).toBe(1);
    expect(text).toContain("\n2 files: 0 ready to circulate, 1 not and 1 without a plan. 1,205 must fix, 0 should fix, 3 worth a look.\n");
  });
});
