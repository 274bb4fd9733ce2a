import { isRefLike, readLeadingRef, suits } from "../../../src/domain/plan/cell-looks";
import type { ColumnRole } from "../../../src/domain/plan/plan";
import { DEFAULT_KEY } from "../../../src/domain/plan/rag-key";

describe("the number of an action", () => {
  it.each(
    [
      ["1", "1.1", "1.1.", "2a", "2.3a)", "LSCB3.4", "A1", "A", "AB", "B2.", "(iv)", "iv.", "a)", "1/2", "1-2", "1.2.3.4", "1:"],
      ["Action 4", "Recommendation 12", "1.2.17"],
    ].flat(),
  )("is %j", (text) => expect(isRefLike(text)).toBe(true));

  it.each(
    [
      ["ABC", "iv", "a", "1.2.3.4.5", "12345", "1.1 Map", "x1234567890123456789", "Page one", "Recommendations 1"],
      ["30.04.2017", "1.02.17", "1/02/17", "May 19", "May 2019", "2019", "June 1", "LSCB 2019"],
    ].flat(),
  )("is not %j", (text) => expect(isRefLike(text)).toBe(false));

  it.each([
    ["1.1 Run the course", "1.1", "Run the course"],
    ["A2: Train", "A2", "Train"],
    ["A2 Train", "A2", "Train"],
    ["2a) Train", "2a", "Train"],
    ["2. Train", "2", "Train"],
    ["1.2.3a “Quote”", "1.2.3a", "“Quote”"],
    ["LSCB3.4 (new)", "LSCB3.4", "(new)"],
    ["10: ‘New’", "10", "‘New’"],
  ])("stands before the text in %j", (text, ref, rest) => expect(readLeadingRef(text)).toEqual({ ref, rest }));

  it.each(["2a Train", "2 Train", "12 nurses", "1.1 2 nurses", "LSCBX3.4 Map", "1.1Map", "Train 1.1 staff"])("does not in %j", (text) =>
    expect(readLeadingRef(text)).toBeNull(),
  );
});

describe("what a text may stand under", () => {
  it.each<[text: string, role: ColumnRole, how: number]>([
    ["1.1", "ref", 2],
    ["Train", "ref", -2],
    ["May 2019", "timescale", 2],
    ["Report in May 2019", "timescale", 1],
    ["As soon as the new guidance is out", "timescale", -1],
    ["The work goes on until every school in the borough has had its training day", "timescale", -2],
    ["• May 2019", "timescale", -2],
    ["• 40 trained", "measure", 2],
    ["May 2019", "measure", -1],
    ["All staff are trained", "measure", 1],
    ["A map", "measure", 0],
    ["Training Manager", "lead", 1],
    ["Ana Hart", "lead", 0],
    ["May 2019", "lead", -2],
    ["• Manager", "lead", -2],
    ["word ".repeat(26), "lead", -1],
    ["Amber", "rag", 2],
    ["Grade: White", "rag", 2],
    ["Amber – work has begun", "rag", 1],
    ["Going well", "rag", -1],
    ["Train all of the staff", "action", 1],
    ["Train", "objective", 0],
    ["1.1", "action", -2],
    ["May 2019", "objective", -2],
    ["anything", "commentary", 0],
  ])("%j suits %s: %i", (text, role, how) => expect(suits(text, role, DEFAULT_KEY)).toBe(how));
});
