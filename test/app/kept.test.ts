import { changeKept, heldReviewDate, KEPT_NAME, NOTHING_KEPT, readKept, saveKept, saveReviewDate, type Kept } from "../../src/app/kept";
import type { Workbook } from "../../src/app/ports";
import { dayOf } from "../../src/domain/calendar/day";
import { DEFAULT_PLAN_SETTINGS } from "../../src/domain/plan/plan-settings";

/** A workbook of which only the settings are there; values come back as JSON, as Excel keeps them. */
const workbookKeeping = (stored: Map<string, string>) =>
  ({
    loadSetting: (name: string) => Promise.resolve(stored.has(name) ? (JSON.parse(stored.get(name)!) as unknown) : null),
    saveSetting: (name: string, value: unknown) => {
      if (value === null) stored.delete(name);
      else stored.set(name, JSON.stringify(value));
      return Promise.resolve();
    },
  }) as unknown as Workbook;

const loadKept = async (workbook: Workbook) => readKept(await workbook.loadSetting(KEPT_NAME));

const KEPT: Kept = {
  plan: { ...DEFAULT_PLAN_SETTINGS, dayFirst: true },
  rules: { "plan-not-found": { severity: "warning" } },
  accepted: [
    { rule: "lead-missing", fingerprint: "0123456789abcdef", who: "Board manager", why: "Post is vacant", until: dayOf(2020, 3, 31) },
  ],
  reviewDate: { asOf: dayOf(2019, 12, 1)!, chosenOn: dayOf(2019, 11, 20)! },
  sheets: ["summary", "leads"],
};

describe("what is kept in the workbook", () => {
  it("comes back as it was kept", async () => {
    const workbook = workbookKeeping(new Map());
    await saveKept(workbook, KEPT);
    expect(await loadKept(workbook)).toEqual({ kept: KEPT, problems: [] });
  });

  it("is nothing in a workbook that was never checked, and leaves nothing behind when all is taken back", async () => {
    const stored = new Map<string, string>();
    const workbook = workbookKeeping(stored);
    expect(await loadKept(workbook)).toEqual({ kept: NOTHING_KEPT, problems: [] });
    await saveKept(workbook, KEPT);
    expect([...stored.keys()]).toEqual([KEPT_NAME]);
    await saveKept(workbook, NOTHING_KEPT);
    expect(stored.size).toBe(0);
  });

  it.each<[string, unknown, number]>([
    ["a text", "hello", 1],
    ["another version", { version: 2, plan: null, rules: {}, accepted: [] }, 1],
    ["a spoilt plan part", { version: 1, plan: { version: 9 }, rules: {}, accepted: [] }, 1],
    ["spoilt rules and acceptances", { version: 1, plan: null, rules: [], accepted: [{ rule: 5 }, 7] }, 2],
    [
      "a spoilt review date",
      { version: 1, plan: null, rules: {}, accepted: [], reviewDate: { asOf: "2019-02-30", chosenOn: "2019-02-01" } },
      1,
    ],
    ["sheets there are not", { version: 1, plan: null, rules: {}, accepted: [], sheets: ["novel"] }, 0],
    ["a rule there is not", { version: 1, plan: null, rules: { __proto__x: { off: true } }, accepted: [] }, 1],
  ])("says what could not be read and goes on without it: %s", async (_, value, problems) => {
    const read = await loadKept(workbookKeeping(new Map([[KEPT_NAME, JSON.stringify(value)]])));
    expect(read.problems).toHaveLength(problems);
    expect(read.kept).toEqual(NOTHING_KEPT);
  });

  it("keeps the parts that can be read beside one that cannot", async () => {
    const workbook = workbookKeeping(
      new Map([[KEPT_NAME, JSON.stringify({ version: 1, plan: "spoilt", rules: KEPT.rules, accepted: [] })]]),
    );
    expect(await loadKept(workbook)).toMatchObject({ kept: { rules: KEPT.rules, plan: DEFAULT_PLAN_SETTINGS } });
  });
});

describe("the review date that is kept", () => {
  const [november, december, january] = [dayOf(2019, 11, 20)!, dayOf(2019, 12, 1)!, dayOf(2020, 1, 10)!];
  const holds = (asOf: typeof november, chosenOn: typeof november, today: typeof november) =>
    heldReviewDate({ ...NOTHING_KEPT, reviewDate: { asOf, chosenOn } }, today);

  it("holds, when it lies ahead, until it has passed", () => {
    expect(holds(december, november, november)).toBe(december);
    expect(holds(december, november, december)).toBe(december);
    expect(holds(december, november, dayOf(2019, 12, 2)!)).toBeNull();
  });

  it("holds, when it lies behind, on the day it was chosen only", () => {
    expect(holds(december, january, january)).toBe(december);
    expect(holds(december, january, dayOf(2020, 1, 11)!)).toBeNull();
    expect(heldReviewDate(NOTHING_KEPT, january)).toBeNull();
  });

  it("is kept beside all else, and leaves nothing when it is taken back", async () => {
    const stored = new Map<string, string>();
    const workbook = workbookKeeping(stored);
    await saveReviewDate(workbook, null, november);
    expect(stored.size).toBe(0);
    await saveReviewDate(workbook, december, november);
    expect(await loadKept(workbook)).toEqual({
      kept: { ...NOTHING_KEPT, reviewDate: { asOf: december, chosenOn: november } },
      problems: [],
    });
    await saveReviewDate(workbook, null, november);
    expect(stored.size).toBe(0);

    await saveKept(workbook, KEPT);
    await saveReviewDate(workbook, null, november);
    expect((await loadKept(workbook)).kept).toEqual({ ...KEPT, reviewDate: null });
  });
});

describe("a change of what is kept", () => {
  const other = { rule: "measure-missing", fingerprint: "fedcba9876543210", who: "Clerk", why: "Seen", until: null };
  const [own] = KEPT.accepted;

  it("leaves what somebody else has kept since it was seen", async () => {
    const workbook = workbookKeeping(new Map());
    await saveKept(workbook, {
      ...KEPT,
      plan: { ...KEPT.plan, yearConvention: "financial" },
      rules: { ...KEPT.rules, "due-soon": { off: true } },
      accepted: [...KEPT.accepted, other],
      sheets: ["key"],
    });
    const was = KEPT;
    const becomes = { ...KEPT, plan: { ...KEPT.plan, dayFirst: false }, rules: { "key-missing": { off: true } }, accepted: [] };
    const kept = await changeKept(workbook, was, becomes);
    expect(kept).toEqual({
      ...KEPT,
      plan: { ...KEPT.plan, dayFirst: false, yearConvention: "financial" },
      rules: { "due-soon": { off: true }, "key-missing": { off: true } },
      accepted: [other],
      sheets: ["key"],
    });
    expect(await loadKept(workbook)).toEqual({ kept, problems: [] });
  });

  it("that removes all removes what was seen", async () => {
    const stored = new Map<string, string>();
    const workbook = workbookKeeping(stored);
    await saveKept(workbook, { ...KEPT, accepted: [...KEPT.accepted, other] });
    expect(await changeKept(workbook, KEPT, NOTHING_KEPT)).toEqual({ ...NOTHING_KEPT, accepted: [other] });
    await saveKept(workbook, KEPT);
    await changeKept(workbook, KEPT, NOTHING_KEPT);
    expect(stored.size).toBe(0);
  });

  it("is made again when somebody else keeps something at the same moment, and both are there", async () => {
    const stored = new Map<string, string>();
    const workbook = workbookKeeping(stored);
    const { saveSetting } = workbook;
    let saves = 0;
    // The other's writing reaches the workbook right behind ours, and brings nothing of it.
    Object.assign(workbook, {
      saveSetting: async (name: string, value: unknown) => {
        await saveSetting(name, value);
        if (saves++ === 0) await saveKept(workbookKeeping(stored), { ...NOTHING_KEPT, accepted: [other] });
      },
    });
    const kept = await changeKept(workbook, NOTHING_KEPT, { ...NOTHING_KEPT, accepted: [own!] });
    expect(kept.accepted).toEqual([other, own]);
    expect((await loadKept(workbook)).kept.accepted).toEqual([other, own]);
    expect(saves).toBe(2);
  });

  it("of the very same thing is the last one's", async () => {
    const workbook = workbookKeeping(new Map());
    await saveKept(workbook, { ...NOTHING_KEPT, rules: { "due-soon": { off: true } } });
    const kept = await changeKept(workbook, NOTHING_KEPT, { ...NOTHING_KEPT, rules: { "due-soon": { severity: "error" } } });
    expect(kept.rules).toEqual({ "due-soon": { severity: "error" } });
  });

  it("gives up after a few tries with somebody who never stops", async () => {
    const workbook = workbookKeeping(new Map());
    let saves = 0;
    Object.assign(workbook, { saveSetting: () => Promise.resolve(void saves++) });
    await changeKept(workbook, NOTHING_KEPT, { ...NOTHING_KEPT, accepted: [own!] });
    expect(saves).toBe(3);
  });
});
