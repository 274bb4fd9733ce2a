import { headerPeriod, isPeriodHeading } from "../../../src/domain/plan/header-period";

describe("a heading that is a period and nothing else", () => {
  it.each([
    "Q1",
    "Q 4",
    "Qtr 3",
    "Quarter 2 2019",
    "1st quarter",
    "2nd qtr",
    "April",
    "Apr 24",
    "Sept 2019",
    "Q1 2019/20",
    "Q3 19-20",
    "2019",
    "2019/20",
    "2019-2020",
    "Summer term",
    "Autumn",
    "Spring term 2",
    "Spring 1",
    "Term 3",
    "Half-term 4",
    "Year 2",
    "Yr 1",
  ])("%s", (heading) => expect(isPeriodHeading(heading)).toBe(true));

  it.each(["Q5", "Q1 RAG", "Progress Q1", "Term", "Year 7", "Decisions made", "May be later", "19", "1919", "Summer holidays", "12", ""])(
    "not: %p",
    (heading) => expect(isPeriodHeading(heading)).toBe(false),
  );
});

describe("headings in the order of their periods", () => {
  it.each([
    [["RAG Q1", "RAG Q2", "RAG Q3", "RAG Q4"]],
    [["Quarter 1 progress", "Qtr 2 progress", "3rd quarter progress", "4th qtr progress"]],
    [["RAG April", "RAG June", "RAG December", "RAG January", "RAG March"]],
    [["Progress at June 2018", "Progress at Sept 2018", "Progress at January 2019", "Progress at April 2019"]],
    [["Sept 19 rating", "Dec 19 rating", "Feb 20 rating", "April 20 rating"]],
    [["Q1 18/19 RAG", "Q4 18/19 RAG", "Q1 19/20 RAG"]],
    [["2018/19", "2019/20", "2020/21"]],
    [["Update 2018", "Update 2019"]],
    [["Mar 2019", "Q1 2019/20"]],
    [["Autumn 2023 RAG", "Spring 2024 RAG", "Summer 2024 RAG", "Autumn 2024 RAG"]],
    [["Summer 2023", "Autumn 2023", "Winter 2023", "Spring 2024"]],
    [["Term 1 update", "Term 2 update", "Term 6 update"]],
  ])("%j", (headings) => {
    const periods = headings.map(headerPeriod);
    expect(periods).not.toContain(null);
    expect([...new Set(periods)].sort((a, b) => Number(a) - Number(b))).toEqual(periods);
  });

  it.each([
    ["March", "Q4"],
    ["June 2018", "Progress June 18"],
    ["Q2 2018/19", "2nd quarter 2018/19"],
  ])("%p and %p are of one time", (one, other) => expect(headerPeriod(one)).toBe(headerPeriod(other)));

  it("seasons without a year are told by the order of their columns", () =>
    expect(["Autumn RAG", "Spring term RAG", "Summer RAG"].map(headerPeriod)).toEqual([0, 0, 0]));

  it.each(["RAG rating", "Progress", "Comments 5", "Year"])("%p is of none", (heading) => expect(headerPeriod(heading)).toBeNull());
});
