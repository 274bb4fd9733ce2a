import fc from "fast-check";
import { timesAYear } from "../../../../src/domain/timescale/parsers/times-a-year";
import { saidBy } from "../../../timescales/said";

describe("timesAYear", () => {
  it.each([
    ["four times a year", "recurring quarterly «four times a year»"],
    ["twice yearly", "recurring six-monthly «twice yearly»"],
    ["x4 per year", "recurring quarterly «x4 per year»"],
    ["3 x a term", "recurring 3 times a term «3 x a term»"],
    ["once a month", "recurring monthly «once a month»"],
    ["2 x per year", "recurring six-monthly «2 x per year»"],
    ["twice a term", "recurring half-termly «twice a term»"],
    ["12 times per annum", "recurring monthly «12 times per annum»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(timesAYear, text)).toBe(said);
  });

  it.each(["six monthly", "four children a year", "once", "ten per cent"])("leaves %j alone", (text) => {
    expect(saidBy(timesAYear, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(timesAYear, text)));
  });
});
