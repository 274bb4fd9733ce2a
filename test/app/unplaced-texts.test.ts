import { unplacedTexts } from "../../src/app/unplaced-texts";
import { readPlan } from "../../src/domain/plan/read-plan";
import { sheet } from "../support/drawn-sheet";

it("leaves out the lines that the review date and the period were read from", () => {
  const reading = readPlan(
    sheet`
    | Safeguarding action plan      |               |               |           |
    | April 2019 to March 2021      |               |               |           |
    | Position at 1 December 2019   |               |               |           |
    | Agreed by the board           |               |               |           |
    | Ref | Action        | Lead officer  | Timescale |
    | 1.1 | Write a guide | Training lead | June 2020 |
    | 1.2 | Map services  | Audit manager | May 2020  |`.workbook,
  );
  if (reading.kind !== "plan") throw new Error("No plan was read.");
  const { plan } = reading;
  expect(plan.reviewDate?.stated.text).toBe("Position at 1 December 2019");
  expect(plan.period?.stated?.text).toBe("April 2019 to March 2021");
  expect(plan.unplaced.map(({ text }) => text)).toContain("Position at 1 December 2019");
  expect(unplacedTexts(plan).map(({ text }) => text)).toEqual(["Agreed by the board"]);
});
