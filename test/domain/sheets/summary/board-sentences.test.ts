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
  dueWithin: { days30: 0, days90: 0 },
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
      "Position at 1 December 2019: 1 action under 1 priority. The action is rated Green, with none rated Red. The action is past its timescale. The one milestone due by then has been met.",
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
      "Position at 1 December 2019: 2 actions under 4 priorities. The plan carries no ratings, so it does not say what is done. No action is past its timescale.",
    ],
  ])("says %s", (_, given, expected) =>
    expect(boardSentences(given).join(" ")).toBe(`${expected}${given.actions > 0 ? " No action has work due in the next 90 days." : ""}`),
  );

  it.each<[number, number, string]>([
    [3, 0, "No action is past its timescale."],
    [3, 1, "1 action is past its timescale."],
    [3, 2, "2 actions are past their timescales."],
    [3, 3, "All 3 actions are past their timescales."],
    [2, 2, "Both actions are past their timescales."],
    [1, 0, "The action is not past its timescale."],
  ])("counts of %i actions those past their timescales: %i", (Green, pastDue, said) =>
    expect(boardSentences(figures({ Green }, { pastDue })).at(-2)).toBe(said),
  );

  it.each<[string, Partial<BoardFigures>, string]>([
    ["none of several", { milestones: { met: 0, due: 4 } }, "None of the 4 milestones due by then has been met."],
    ["one of several", { milestones: { met: 1, due: 4 } }, "1 of the 4 milestones due by then has been met."],
    ["all of several", { milestones: { met: 4, due: 4 } }, "All 4 milestones due by then have been met."],
    ["neither of two", { milestones: { met: 0, due: 2 } }, "Neither of the 2 milestones due by then has been met."],
    ["one of two", { milestones: { met: 1, due: 2 } }, "1 of the 2 milestones due by then has been met."],
    ["both", { milestones: { met: 2, due: 2 } }, "Both milestones due by then have been met."],
    ["one unmet", { milestones: { met: 0, due: 1 } }, "The one milestone due by then has not been met."],
  ])("counts milestones met: %s", (_, rest, said) => expect(boardSentences(figures({ Green: 3 }, rest)).at(-2)).toBe(said));

  it.each([
    [0, 0, "No action has work due in the next 90 days."],
    [0, 1, "1 action has work due in the next 90 days, but not in the next 30."],
    [0, 5, "5 actions have work due in the next 90 days, none of them in the next 30."],
    [1, 1, "1 action has work due in the next 30 days, and no other in the next 90."],
    [3, 3, "3 actions have work due in the next 30 days, and no others in the next 90."],
    [1, 5, "5 actions have work due in the next 90 days, 1 of them in the next 30."],
    [2, 7, "7 actions have work due in the next 90 days, 2 of them in the next 30."],
    [2, 9, "All 9 actions have work due in the next 90 days, 2 of them in the next 30."],
    [9, 9, "All 9 actions have work due in the next 30 days."],
  ])("says what comes next: %i in 30 days, %i in 90", (days30, days90, said) =>
    expect(boardSentences(figures({ Green: 9 }, { dueWithin: { days30, days90 } })).at(-1)).toBe(said),
  );

  it.each([
    [1, "The action has work due in the next 30 days."],
    [2, "Both actions have work due in the next 30 days."],
  ])("says what comes next of all actions: %i", (Green, said) =>
    expect(boardSentences(figures({ Green }, { dueWithin: { days30: Green, days90: Green } })).at(-1)).toBe(said),
  );

  it.each<[string, BoardFigures, string]>([
    [
      "both of two",
      figures({ Amber: 1, Green: 1 }),
      "1 Amber and 1 Green. Both actions are rated either Amber or Green, with none rated Red.",
    ],
    ["both rated the same", figures({ Green: 2 }), "Both actions are rated Green, with none rated Red."],
    ["both mixed", figures({}, { mixed: 2 }), "Both actions carry more than one rating. None of these ratings is Red."],
    ["one mixed", figures({}, { mixed: 1 }), "The action carries more than one rating. None of these ratings is Red."],
    ["one unrated", figures({}, { notRated: 1 }), "The action is not rated yet."],
    [
      "a word not in the key",
      figures({ Green: 1 }, { notInKey: 1 }),
      "1 Green. 1 action carries a rating that the key does not define. None is rated Red.",
    ],
  ])("says of ratings: %s", (_, given, said) => expect(boardSentences(given).slice(1, -2).join(" ")).toBe(said));

  // Figures, single letters, words in small letters and whole phrases: what other partnerships' keys are made of.
  it.each([
    KEY,
    ["1", "2", "3"],
    ["R", "A", "G"],
    ["complete", "on track", "slipped"],
    ["Completed, evidence given", "Not begun"],
    ["Amber*", "(removed)"],
  ])("is whole sentences for every subset of the key %j, with none, one and many", (...key) => {
    const count = fc.constantFrom(0, 1, 2, 12).map((n): number => n);
    fc.assert(
      fc.property(
        fc.array(count, { minLength: key.length, maxLength: key.length }),
        fc.record({ mixed: count, notInKey: count, notRated: count }),
        count,
        fc.tuple(count, count),
        count,
        fc.tuple(count, count),
        (counts, rest, pastDue, [met, more], priorities, [days30, later]) => {
          const actions = counts.reduce((a, b) => a + b, 0) + rest.mixed + rest.notInKey + rest.notRated;
          const said = boardSentences({
            asOf,
            priorities,
            actions,
            byStatus: key.map((status, at) => ({ status, count: counts[at]!, isTrouble: at === 0, isInMixed: false })),
            ...rest,
            pastDue: Math.min(pastDue, actions),
            milestones: { met, due: met + more },
            dueWithin: { days30: Math.min(days30, actions), days90: Math.min(days30 + later, actions) },
          });
          for (const words of said) {
            expect(words).toMatch(/^[A-Z0-9][^.]*\.$/);
            expect(words).not.toMatch(/\b1 (actions|are|have|priorities|carry)\b|\b(2|12) (action|priority) |\ball (1|2) |undefined|  /i);
            // Nothing is said of a status that no action has but that none has it.
            key.forEach((status, at) => {
              const escaped = status.replace(/[^\w ]/g, "\\$&");
              if (counts[at] === 0 && new RegExp(`\\d (rated “)?${escaped}(?!\\w)`).test(words)) throw new Error(words);
            });
          }
          // Every action is counted in the sentences once: they add up.
          if (actions > 0 && rest.notRated < actions && rest.mixed < actions) expect(sumOf(said)).toBe(actions);
        },
      ),
    );
  });
});

/** Adds up what the sentences between the first and the last count. */
function sumOf(said: readonly string[]): number {
  const all = said.find((words) => /^(All \d+|Both|The) actions? (is|are) rated (?!either)/.test(words));
  if (all) return all.startsWith("The") ? 1 : all.startsWith("Both") ? 2 : Number(/\d+/.exec(all)![0]);
  return said
    .slice(1)
    .filter((words) => /^\d/.test(words) && !/timescale|milestone|work due/.test(words))
    .flatMap((words) =>
      /^\d+ actions? /.test(words) ? [words.split(" ")[0]!] : [...words.matchAll(/(?:^|, |and )(\d+) /g)].map((match) => match[1]!),
    )
    .reduce((sum, count) => sum + Number(count), 0);
}

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
