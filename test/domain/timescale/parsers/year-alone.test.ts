import fc from "fast-check";
import { yearAlone } from "../../../../src/domain/timescale/parsers/year-alone";
import { saidBy } from "../../../timescales/said";

describe("yearAlone", () => {
  it.each([
    ["2019", "year 2019 «2019»"],
    ["2040", "year 2040 «2040»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(yearAlone, text)).toBe(said);
  });

  it.each(["1989", "2019%", "2019/20", "2019.5", "2000 hours", "20190630"])("leaves %j alone", (text) => {
    expect(saidBy(yearAlone, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(yearAlone, text)));
  });
});
