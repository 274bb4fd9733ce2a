import { isoDay } from "../../../src/domain/calendar/day";
import type { Timescale } from "../../../src/domain/timescale/timescale";
import {
  evidenceOf,
  groupsByAction,
  isDone,
  isExplained,
  isRatedTooWell,
  latestDue,
  passedDate,
  passedStart,
  ratingGroups,
  startedAlthoughNot,
  writtenDates,
} from "../../../src/domain/rules/rating-groups";
import { readTimescale } from "../../../src/domain/timescale/read-timescale";
import { sheet } from "../../support/drawn-sheet";
import { day, planOf } from "../../support/test-rule";

const today = day("2019-12-01");
const read = (text: string): Timescale =>
  readTimescale(text, {
    planStart: day("2019-01-01"),
    planEnd: day("2021-12-31"),
    dayFirst: null,
    yearConvention: null,
    school: false,
    above: null,
  });
const either = (...dues: (string | null)[]): Timescale => ({
  ...read("May 2019"),
  certain: false,
  readings: dues.map((due) => ({ start: null, due: due === null ? null : day(due), words: String(due) })),
});
const iso = (value: Parameters<typeof isoDay>[0] | null | undefined): string | null =>
  value === null || value === undefined ? null : isoDay(value);

describe("rating groups", () => {
  const { workbook } = sheet`
    | Ref | Action | Lead officer | Timescale      | Measure | RAG rating |
    | 1.1 | A      | Manager      | May 2019       | First   |            |
    |     |        |              | June 2019      | Second  | Amber      |
    |     |        |              | March 2020     | Third   |            |
    |     |        |              |                | Fourth  |            |
    |     |        |              | August 2019    | Fifth   | Green      |
    | 1.2 | B      | Manager      | May 2019       | First   | White      |
    |     |        |              | Ongoing        | Second  |            |
    | 1.3 | C      | Manager      | May 2019       | First   | Fine       |
    | 1.4 | D      | Manager      |                | First   | Green      |`;
  const plan = planOf(workbook);

  it("are a rating cell, its row and the unrated rows below it; rows above the first stand alone", () => {
    expect(
      ratingGroups(plan).map(({ action, rating, meaning, rows, due }) => [
        action.ref?.text,
        rating?.stated.text ?? null,
        meaning,
        rows.length,
        iso(due),
      ]),
    ).toEqual([
      ["1.1", null, null, 1, "2019-05-31"],
      ["1.1", "Amber", "at-risk", 3, "2020-03-31"],
      ["1.1", "Green", "on-track-or-done", 1, "2019-08-31"],
      ["1.2", "White", "not-started", 2, null],
      ["1.3", "Fine", null, 1, "2019-05-31"],
      ["1.4", "Green", "on-track-or-done", 1, null],
    ]);
    expect([...groupsByAction(plan).values()].map((groups) => groups.length)).toEqual([3, 1, 1, 1]);
    expect(ratingGroups(plan)[1]?.dueFrom?.text).toBe("March 2020");
    expect(ratingGroups(plan)).toBe(ratingGroups(plan));
  });

  it("are done when rated on track or done and their time has run out", () => {
    expect(ratingGroups(plan).map((group) => isDone(group, today))).toEqual([false, false, true, false, false, false]);
    expect(ratingGroups(plan).map((group) => isDone(group, day("2019-08-31")))).toEqual([false, false, false, false, false, false]);
  });

  it("are rated too well when at risk or not started and their time has run out", () => {
    expect(ratingGroups(plan).map((group) => isRatedTooWell(group, today))).toEqual([false, false, false, false, false, false]);
    expect(ratingGroups(plan).map((group) => isRatedTooWell(group, day("2020-04-01")))).toEqual([false, true, false, false, false, false]);
  });

  it("have started when a start or a date has passed, or there is evidence", () => {
    expect(ratingGroups(plan).map((group) => startedAlthoughNot(group, today)?.why ?? null)).toEqual([
      null,
      null,
      null,
      "date",
      null,
      null,
    ]);
    expect(startedAlthoughNot(ratingGroups(plan)[3]!, day("2019-05-31"))).toBeNull();
  });

  it("in a combined column count what follows the rating as commentary and as evidence", () => {
    const { workbook } = sheet`
      | Ref | Action | Lead officer | Timescale | RAG rating, commentary and evidence of impact |
      | 1.1 | A      | Manager      | May 2019  | Grade: Green⏎Forty trained.                   |
      | 1.2 | B      | Manager      | May 2019  | Grade: Green                                  |
      | 1.3 | C      | Manager      | May 2019  | Grade: Green⏎TBC                              |`;
    const combined = planOf(workbook);
    expect(
      ratingGroups(combined).map((group) => [
        evidenceOf(group, workbook).given?.text ?? null,
        evidenceOf(group, workbook).placeholder?.text ?? null,
        isExplained(combined, group, workbook),
      ]),
    ).toEqual([
      ["Forty trained.", "Forty trained.", true],
      [null, null, false],
      [null, "TBC", false],
    ]);
  });
});

describe("a due date under every reading", () => {
  it.each([
    ["May 2019 – March 2020", "2020-03-31"],
    ["Commissioned by 01.05.2017. Rolled out by 01.06.2017.", "2017-06-01"],
    ["Ongoing", null],
    ["From May 2019", null],
    ["Quarterly", null],
    ["Within 6 months of approval", null],
    ["December 2019 – May 2019", null],
    ["31 June 2019", null],
    ["Alongside the other work", null],
  ])("%s: %s", (text, due) => {
    expect(iso(latestDue(read(text)))).toBe(due);
  });

  it("is the latest of the readings, and none when one of them has none", () => {
    expect(iso(latestDue(either("2019-04-03", "2019-03-04")))).toBe("2019-04-03");
    expect(latestDue(either("2019-04-03", null))).toBeNull();
    expect(latestDue(either(null, "2019-04-03"))).toBeNull();
  });
});

describe("dates that have passed", () => {
  it("are those written, the last of them", () => {
    const text = "Draft by 1 May 2019, agreed by 1 September 2019, printed by 1 March 2020";
    expect(writtenDates(read(text)).map(({ day: date }) => iso(date))).toEqual(["2019-05-01", "2019-09-01", "2020-03-01"]);
    const passed = passedDate(read(text), today);
    expect([iso(passed?.day), passed?.words]).toEqual(["2019-09-01", expect.stringContaining("1 September 2019")]);
    expect(passedDate(read("1 December 2019"), today)).toBeNull();
    expect(iso(passedDate(read("30 November 2019"), today)?.day)).toBe("2019-11-30");
    expect(passedDate(read("December 2019 – May 2019"), today)).toBeNull();
  });

  it("have passed under every reading", () => {
    expect(iso(passedDate(either("2019-04-03", "2019-03-04"), today)?.day)).toBe("2019-04-03");
    expect(passedDate(either("2019-10-12", "2019-12-10"), today)).toBeNull();
    expect(passedDate(either("2019-04-03", null), today)).toBeNull();
  });

  it("and starts likewise", () => {
    expect(iso(passedStart(read("May 2019 – March 2020"), today))).toBe("2019-05-01");
    expect(passedStart(read("December 2019 – March 2020"), today)).toBeNull();
    expect(passedStart(read("March 2020"), today)).toBeNull();
    expect(passedStart(read("December 2019 – May 2019"), today)).toBeNull();
    const readings = [
      { start: day("2019-01-12"), due: null, words: "a" },
      { start: day("2019-12-01"), due: null, words: "b" },
    ];
    expect(passedStart({ ...read("May 2019"), readings }, today)).toBeNull();
    expect(iso(passedStart({ ...read("May 2019"), readings }, day("2019-12-02")))).toBe("2019-01-12");
  });
});
