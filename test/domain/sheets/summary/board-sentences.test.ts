import fc from "fast-check";
import { readIsoDay } from "../../../../src/domain/calendar/day";
import { counted, listed } from "../../../../src/domain/sheets/counted-words";
import { boardSentences, type BoardFigures } from "../../../../src/domain/sheets/summary/board-sentences";

const asOf = readIsoDay("2019-12-01")!;
const KEY = ["Red", "Amber", "Green", "Purple", "White"];

/** Figures with the given counts by status; the rest none. */
const figures = (counts: Readonly<Record<string, number>>, rest: Partial<BoardFigures> = {}): BoardFigures => ({
  asOf,
  priorities: 4,
  actions: Object.values(counts).reduce((sum, count) => sum + count, 0) + (rest.mixed ?? 0) + (rest.notInKey ?? 0) + (rest.notRated ?? 0),
  byStatus: KEY.map((status) => ({ status, count: counts[status] ?? 0, isTrouble: status === "Red", isInMixed: false })),
  mixed: 0,
  notInKey: 0,
  notRated: 0,
  pastDue: 0,
  milestones: { met: 0, due: 0 },
  ...rest,
});

describe("boardSentences", () => {
  it.each<[string, BoardFigures, string]>([
    [
      "every status",
      figures({ Red: 2, Amber: 4, Green: 12, Purple: 1, White: 2 }, { pastDue: 3, milestones: { met: 7, due: 19 } }),
      "Position at 1 December 2019: 21 actions under 4 priorities. 2 Red, 4 Amber, 12 Green, 1 Purple and 2 White. All actions are rated. 3 actions are past their timescales. 7 of the 19 milestones due by then have been met.",
    ],
    [
      "no reds, as boards say it",
      figures({ Amber: 4, Green: 12 }),
      "Position at 1 December 2019: 16 actions under 4 priorities. 4 Amber and 12 Green. All 16 actions are rated either Amber or Green, with none rated Red. No action is past its timescale.",
    ],
    [
      "one action",
      figures({ Green: 1 }, { priorities: 1, pastDue: 1, milestones: { met: 1, due: 1 } }),
      "Position at 1 December 2019: 1 action under 1 priority. The action is rated Green, with none rated Red. 1 action is past its timescale. The one milestone due by then has been met.",
    ],
    [
      "some not rated",
      figures({ Amber: 1, Green: 2, White: 1 }, { notRated: 1 }),
      "Position at 1 December 2019: 5 actions under 4 priorities. 1 Amber, 2 Green and 1 White. 1 action is not rated. None is rated Red. No action is past its timescale.",
    ],
    [
      "several ratings in one action",
      figures({ Amber: 1, Green: 2 }, { mixed: 2 }),
      "Position at 1 December 2019: 5 actions under 4 priorities. 1 Amber and 2 Green. 2 actions carry more than one rating. All actions are rated, with none rated Red. No action is past its timescale.",
    ],
    [
      "nothing rated yet",
      figures({}, { notRated: 3, priorities: 0 }),
      "Position at 1 December 2019: 3 actions. None of the actions is rated yet. No action is past its timescale.",
    ],
    ["no actions", figures({}), "Position at 1 December 2019: no actions under 4 priorities."],
    [
      "a plan without ratings",
      { ...figures({}, { notRated: 2 }), byStatus: [] },
      "Position at 1 December 2019: 2 actions under 4 priorities. The plan carries no ratings. No action is past its timescale.",
    ],
  ])("says %s", (_, given, expected) => expect(boardSentences(given).join(" ")).toBe(expected));

  it("is whole sentences whatever the counts", () => {
    const count = fc.nat({ max: 3 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 5, maxLength: 5 }), count, count, count, (counts, mixed, notRated, pastDue) => {
        const given = figures(Object.fromEntries(KEY.map((status, at) => [status, counts[at]!])), { mixed, notRated, pastDue });
        for (const words of boardSentences(given)) {
          expect(words).toMatch(/^[A-Z0-9][^.]*\.$/);
          expect(words).not.toMatch(/\b1 (actions|are|have|priorities|carry)\b|\b(0|no) \w+ (is|has) past|undefined|  /);
        }
      }),
    );
  });
});

it.each([
  [0, "no actions"],
  [1, "1 action"],
  [2, "2 actions"],
])("counts %i", (count, words) => expect(counted(count, "action")).toBe(words));

it.each([
  [[], ""],
  [["Red"], "Red"],
  [["Red", "Amber"], "Red and Amber"],
  [["Red", "Amber", "Green"], "Red, Amber and Green"],
])("lists %j", (words, text) => expect(listed(words)).toBe(text));
