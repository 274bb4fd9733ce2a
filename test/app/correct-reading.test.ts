import { correctReading } from "../../src/app/correct-reading";
import { KEPT_NAME, readKept } from "../../src/app/kept";
import type { Workbook } from "../../src/app/ports";
import { readIsoDay } from "../../src/domain/calendar/day";
import type { Correction } from "../../src/domain/plan/correct-plan";
import { DEFAULT_PLAN_SETTINGS } from "../../src/domain/plan/plan-settings";
import { checkOf } from "../support/check-of";
import { sheet } from "../support/drawn-sheet";

const PLAN = sheet`
  | Action plan 2019 – 2021 |
  | Ref | Action | Lead | Timescale | RAG |
  | 1.1 | Map the work of all partners | Chair | May 2019 | Green |
  | 1.2 | Train the staff | Chair | June 2019 | Amber |`;

/** A workbook of which only the settings are there, and what it keeps. */
function workbookKeeping(stored: unknown, now = PLAN) {
  const box = { stored };
  const workbook = {
    read: (options) => {
      expect(options).toEqual({ sheets: ["Plan"] });
      return Promise.resolve(now.workbook);
    },
    loadSetting: () => Promise.resolve(box.stored),
    saveSetting: (name: string, value: unknown) => {
      expect(name).toBe(KEPT_NAME);
      box.stored = JSON.parse(JSON.stringify(value));
      return Promise.resolve();
    },
  } as Partial<Workbook> as Workbook;
  return { workbook, box };
}

const PERIOD: Correction = { kind: "period", period: { start: readIsoDay("2019-04-01")!, end: readIsoDay("2021-03-31")! } };

describe("a correction of how the plan is read", () => {
  it("is kept beside what else the workbook keeps by now", async () => {
    const rules = { "lead-missing": { off: true } };
    const { workbook, box } = workbookKeeping({ version: 1, plan: { ...DEFAULT_PLAN_SETTINGS, dayFirst: true }, rules, accepted: [] });
    // The check was made before any of it was kept.
    expect(await correctReading(workbook, await checkOf(PLAN), PERIOD)).toEqual({ kind: "kept", correction: PERIOD });
    expect(readKept(box.stored).kept).toMatchObject({
      rules,
      plan: { dayFirst: true, period: { start: "2019-04-01", end: "2021-03-31" } },
    });
  });

  it("counts a row on the sheet as it is now", async () => {
    const { workbook, box } = workbookKeeping(
      null,
      sheet`
        | A new first row |
        | Action plan 2019 – 2021 |
        | Ref | Action | Lead | Timescale | RAG |
        | 1 | Step | In charge | Until | Level |`,
    );
    const headings: Correction = { kind: "headings", sheet: "Plan", row: 3, instead: 1 };
    expect(await correctReading(workbook, await checkOf(PLAN), headings)).toMatchObject({ kind: "kept" });
    expect(readKept(box.stored).kept.plan.headerRows.map(({ headings: words, isHeader }) => [words[1], isHeader])).toEqual([
      ["Action", false],
      ["Step", true],
    ]);
  });

  it("leaves nothing in the workbook when it says what is read anyway", async () => {
    const { workbook, box } = workbookKeeping(null);
    const green: Correction = { kind: "meaning", status: "Green", meaning: "on-track-or-done" };
    expect(await correctReading(workbook, await checkOf(PLAN), green)).toMatchObject({ kind: "kept" });
    expect(box.stored).toBeNull();
  });

  it.each([
    ["from another version", { version: 2 }],
    ["of which the corrections cannot be read", { version: 1, plan: { version: 7 }, rules: {}, accepted: [] }],
  ])("is refused rather than write over settings %s", async (_, stored) => {
    const { workbook, box } = workbookKeeping(stored);
    expect(await correctReading(workbook, await checkOf(PLAN), PERIOD)).toEqual({ kind: "refused", why: "unreadable" });
    expect(box.stored).toBe(stored);
  });

  it("is refused when it makes no sense, and when there is no more room", async () => {
    const { workbook, box } = workbookKeeping(null);
    const report = await checkOf(PLAN);
    const headings: Correction = { kind: "headings", sheet: "Plan", row: 40, instead: 1 };
    expect(await correctReading(workbook, report, headings)).toEqual({ kind: "refused", why: "no such row" });
    expect(box.stored).toBeNull();
    const full = {
      ...DEFAULT_PLAN_SETTINGS,
      meanings: Array.from({ length: 50 }, (_, n) => ({ status: `Status ${n}`, meaning: "done" as const })),
    };
    const { workbook: crammed, box: its } = workbookKeeping({ version: 1, plan: full, rules: {}, accepted: [] });
    const one: Correction = { kind: "meaning", status: "Green", meaning: "dropped" };
    expect(await correctReading(crammed, report, one)).toEqual({ kind: "refused", why: "too many" });
    expect(readKept(its.stored).kept.plan.meanings).toHaveLength(50);
  });
});
