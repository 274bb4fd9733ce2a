import { isoDay } from "../../../src/domain/calendar/day";
import { findReviewDate } from "../../../src/domain/plan/review-date";

const stated = (text: string) => ({ text, raw: text, at: { sheet: "Plan", row: 0, column: 0 }, also: [] });
const found = (...texts: string[]) => {
  const date = findReviewDate(texts.map(stated));
  return date && `${isoDay(date.day)} in ${date.stated.text}`;
};

describe("the review date that a plan states", () => {
  it.each([
    ["Position at 1 December 2019", "2019-12-01"],
    ["Updated: Monday, 3rd June 2019", "2019-06-03"],
    ["RAG rated as at 1.12.2019", "2019-12-01"],
    ["Status at 1/12/2019", "2019-12-01"],
    ["progress to 5 Sept. 2019", "2019-09-05"],
    ["As of 1 Dec 2019, updated 2 Dec 2019", "2019-12-01"],
    ["Reviewed 31 January 2020", "2020-01-31"],
  ])("of %j is %s", (text, day) => expect(found(text)).toBe(`${day} in ${text}`));

  it.each([
    "Status at 13/13/2019",
    "As at 31 June 2019",
    "Reported 5 Foo 2019",
    "Position at 1 December 1819",
    "Plan of 1 December 2019",
    "Review date",
    "",
  ])("is not told by %j", (text) => expect(found(text)).toBeNull());

  it("is the first that a line tells", () => {
    expect(found("Action plan", "As at 31 June 2019", "Position at 1 May 2019", "Updated 2 May 2019")).toBe(
      "2019-05-01 in Position at 1 May 2019",
    );
  });
});
