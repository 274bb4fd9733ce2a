import fc from "fast-check";
import { figuresRange } from "../../../../src/domain/timescale/parsers/figures-range";
import { saidBy } from "../../../timescales/said";

describe("figuresRange", () => {
  it.each([
    ["15/3-30/4/2018", "day 15 3 ? to day 30 4 2018 «15/3-30/4/2018»"],
    ["1.6 to 31.8.19", "day 1 6 ? to day 31 8 2019 «1.6 to 31.8.19»"],
    ["1/4-5/6/2019", "day 1 4 ? to day 5 6 2019? «1/4-5/6/2019»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(figuresRange, text)).toBe(said);
  });

  it.each(["15/13-30/4/2018", "1-30/4/2018", "15/3-30.4.2018", "15/3/2018"])("leaves %j alone", (text) => {
    expect(saidBy(figuresRange, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(figuresRange, text)));
  });
});
