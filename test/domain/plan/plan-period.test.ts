import { isoDay, readIsoDay, type Day } from "../../../src/domain/calendar/day";
import type { Stated } from "../../../src/domain/plan/plan";
import { findPeriod, periodOfDates, readSpan } from "../../../src/domain/plan/plan-period";
import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/plan/plan-settings";
import { findReviewDate } from "../../../src/domain/plan/review-date";

const stated = (text: string): Stated => ({ text, raw: text, at: { sheet: "Plan", row: 0, column: 0 }, also: [] });
const period = (lines: string[], sheets: string[] = [], settings = {}): string | null => {
  const found = findPeriod(lines.map(stated), sheets, { ...DEFAULT_PLAN_SETTINGS, ...settings });
  return found && `${isoDay(found.start)} ${isoDay(found.end)} ${found.certain ? "certain" : "not certain"} ${found.basis}`;
};

describe("the plan's period", () => {
  it.each([
    ["LSCB Business Plan 2017 - 2018", "2017-04-01 2018-03-31 certain words"],
    ["Business Development Plan 2018-19", "2018-04-01 2019-03-31 certain words"],
    ["Business Plan 2008/09 – updated 2nd April 2008", "2008-04-01 2009-03-31 certain words"],
    ["Strategy Action Plan 2019 – 2021", "2019-01-01 2021-12-31 not certain words"],
    ["Plan for April 2019 – September 2020", "2019-04-01 2020-09-30 certain words"],
    ["1st April 2017 to 31 March 2018", "2017-04-01 2018-03-31 certain words"],
    ["April to December 2019", "2019-04-01 2019-12-31 certain words"],
    ["Action Plan 2026", "2026-01-01 2026-12-31 not certain words"],
    ["17 April 2017 to 30 June 2018", "2017-04-17 2018-06-30 certain words"],
    ["April 2017 – 30th June 2018", "2017-04-01 2018-06-30 certain words"],
    ["1 Feb to 29 February 2020", "2020-02-01 2020-02-29 certain words"],
  ])("is read from %p", (title, expected) => expect(period([title])).toBe(expected));

  it.each([
    "Action plan",
    "Duties under the Children Act 2004",
    "Plan updated April 2008",
    "Ring 020 7946 0857",
    "2019-12-01",
    "1999-2100",
    "From March 2018 to April 2017",
    "31 June 2017 to 31 March 2018",
    "1 April 2017 to 31 June 2018",
    "1 May 2017 to 1 May 2017",
  ])("is not read from %p", (title) => expect(period([title])).toBeNull());

  it("keeps the financial years as the rival of calendar years", () => {
    const span = readSpan("2019 – 2021", null);
    expect(span?.rivals.map(({ start, end }) => [isoDay(start), isoDay(end)])).toEqual([["2019-04-01", "2021-03-31"]]);
  });

  it("comes from the subtitle or the sheet's name where the title has none, and from the settings before all", () => {
    expect(period(["Action plan", "Covers 2018/19"])).toBe("2018-04-01 2019-03-31 certain words");
    expect(period(["Action plan"], ["Business Plan 2017-18"])).toBe("2017-04-01 2018-03-31 certain sheet name");
    expect(period(["Plan 2018/19"], [], { period: { start: "2019-01-01", end: "2019-12-31" } })).toBe(
      "2019-01-01 2019-12-31 certain settings",
    );
    expect(period(["Plan 2019 – 2021"], [], { yearConvention: "financial" })).toBe("2019-04-01 2021-03-31 certain words");
  });
});

describe("a school's year", () => {
  it.each([
    [["St Brigid’s Primary – Safeguarding Plan 2023-24"], "2023-09-01 2024-08-31 not certain words"],
    [["Safeguarding action plan 2023/24", "Hill Top Academy"], "2023-09-01 2024-08-31 not certain words"],
    [["Schools’ Safeguarding Plan 2023-24"], "2023-04-01 2024-03-31 certain words"],
    [["School Readiness Strategy 2023-24"], "2023-04-01 2024-03-31 certain words"],
    [["Hill Top School plan 1 April 2023 – 31 March 2024"], "2023-04-01 2024-03-31 certain words"],
    [["Hill Top School plan 2023 – 2026"], "2023-01-01 2026-12-31 not certain words"],
  ])("%j", (above, span) => expect(period(above)).toBe(span));

  it("keeps the financial year as its rival", () =>
    expect(
      findPeriod([stated("Hill Top School 2023-24")], [], DEFAULT_PLAN_SETTINGS)?.rivals.map(({ start, end }) => [
        isoDay(start),
        isoDay(end),
      ]),
    ).toEqual([["2023-04-01", "2024-03-31"]]));
});

describe("a span of years", () => {
  const spanOf = (text: string, convention: "financial" | "calendar" | null): string | null => {
    const span = readSpan(text, convention);
    const days = (each: { start: Day; end: Day }): string => `${isoDay(each.start)} ${isoDay(each.end)}`;
    return span && [days(span), span.certain ? "certain" : "not certain", ...span.rivals.map((rival) => `or ${days(rival)}`)].join(", ");
  };

  it.each([
    ["2018-19", null, "2018-04-01 2019-03-31, certain"],
    ["2018-19", "calendar", "2018-01-01 2019-12-31, certain"],
    ["2019 – 2021", null, "2019-01-01 2021-12-31, not certain, or 2019-04-01 2021-03-31"],
    ["2019 – 2021", "financial", "2019-04-01 2021-03-31, certain"],
    ["2019 – 2021", "calendar", "2019-01-01 2021-12-31, certain"],
    ["2010 – 2020", "calendar", "2010-01-01 2020-12-31, certain"],
  ] as const)("%p, years being %p: %s", (text, convention, span) => expect(spanOf(text, convention)).toBe(span));

  it.each(["2010 – 2021", "2018 – 2018", "2019 – 2017"])("is none in %p", (text) => expect(spanOf(text, null)).toBeNull());

  it("of one year may be the financial year that begins in it, unless the user said which", () => {
    const title = [stated("Action Plan 2026")];
    const rivals = findPeriod(title, [], DEFAULT_PLAN_SETTINGS)?.rivals.map(({ start, end }) => [isoDay(start), isoDay(end)]);
    expect(rivals).toEqual([["2026-04-01", "2027-03-31"]]);
    for (const [yearConvention, span] of [
      ["financial", "2026-04-01 2027-03-31 certain words"],
      ["calendar", "2026-01-01 2026-12-31 certain words"],
    ] as const) {
      expect(period(["Action Plan 2026"], [], { yearConvention })).toBe(span);
      expect(findPeriod(title, [], { ...DEFAULT_PLAN_SETTINGS, yearConvention })?.rivals).toEqual([]);
    }
  });

  it("that the user states has a last day that is not before its first", () => {
    const own = (start: string, end: string) => period([], [], { period: { start, end } });
    expect(own("2019-05-01", "2019-05-01")).toBe("2019-05-01 2019-05-01 certain settings");
    expect(own("2019-05-02", "2019-05-01")).toBeNull();
    expect(own("2019-02-29", "2019-05-01")).toBeNull();
    expect(own("2019-02-01", "2019-02-29")).toBeNull();
  });

  it("is the financial years of the plan's dates where no words say it", () => {
    const ofDates = (...days: string[]): string | null => {
      const found = periodOfDates(days.map((day) => readIsoDay(day)!));
      return found && `${isoDay(found.start)} ${isoDay(found.end)} ${found.certain}`;
    };
    expect(ofDates("2019-02-01", "2019-05-31")).toBe("2018-04-01 2020-03-31 false");
    expect(ofDates("2019-04-01", "2020-03-31")).toBe("2019-04-01 2020-03-31 false");
    expect(ofDates()).toBeNull();
  });
});

describe("the review date", () => {
  it.each([
    ["Position at 1 December 2019", "2019-12-01"],
    ["RAG rated as at 3rd Sept 2018", "2018-09-03"],
    ["Last updated: 02.04.2008", "2008-04-02"],
    ["Progress on actions. Status as of Monday, 4 May 2020", "2020-05-04"],
  ])("is offered from %p", (text, day) => expect(isoDay(findReviewDate([stated(text)])!.day)).toBe(day));

  it.each(["Agreed by the Board on 1 December 2019", "Position at the year end", "Progress to 31 June 2019"])(
    "is not read from %p",
    (text) => expect(findReviewDate([stated(text)])).toBeNull(),
  );
});
