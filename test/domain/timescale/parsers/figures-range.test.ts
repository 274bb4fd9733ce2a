import fc from "fast-check";
import { figuresRange } from "../../../../src/domain/timescale/parsers/figures-range";
import { saidBy } from "../../../timescales/said";

describe("figuresRange", () => {
  it.each([
    ["15/3-30/4/2018", "day 15 3 ? to day 30 4 2018 «15/3-30/4/2018»"],
    ["1.6 to 31.8.19", "day 1 6 ? to day 31 8 2019 «1.6 to 31.8.19»"],
    ["1/4-5/6/2019", "day 1 4 ? to day 5 6 2019? «1/4-5/6/2019»"],
    ["1.12 to 31.12.19", "day 1 12 ? to day 31 12 2019 «1.12 to 31.12.19»"],
    ["1.5-5.6.2019", "day 1 5 ? to day 5 6 2019 «1.5-5.6.2019»"],
    ["15/3-5/4/2018", "day 15 3 ? to day 5 4 2018 «15/3-5/4/2018»"],
    ["1/3-30/4/2018", "day 1 3 ? to day 30 4 2018 «1/3-30/4/2018»"],
    ["12/3-12/4/2018", "day 12 3 ? to day 12 4 2018? «12/3-12/4/2018»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(figuresRange, text)).toBe(said);
  });

  it.each([
    "15/13-30/4/2018",
    "1.13 to 31.8.19",
    "1/4-3/31/2019",
    "0/3-5/4/2018",
    "1/3-0/4/2018",
    "1-30/4/2018",
    "15/3-30.4.2018",
    "15/3/2018",
  ])("leaves %j alone", (text) => {
    expect(saidBy(figuresRange, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(figuresRange, text)));
  });
});
