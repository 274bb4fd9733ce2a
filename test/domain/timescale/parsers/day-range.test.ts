import fc from "fast-check";
import { dayRange } from "../../../../src/domain/timescale/parsers/day-range";
import { saidBy } from "../../../timescales/said";

describe("dayRange", () => {
  it.each([
    ["3 – 7 July 2017", "day 3 7 2017 to day 7 7 2017 «3 - 7 july 2017»"],
    ["3rd to 7th of July", "day 3 7 ? to day 7 7 ? «3rd to 7th of july»"],
    ["1-30/4/2018", "day 1 4 2018 to day 30 4 2018 «1-30/4/2018»"],
    ["15-19 July 19", "day 15 7 2019 to day 19 7 2019 «15-19 july 19»"],
    ["1st until the 5th May", "day 1 5 ? to day 5 5 ? «1st until the 5th may»"],
    ["1-30/1/2019", "day 1 1 2019 to day 30 1 2019 «1-30/1/2019»"],
    ["1-30/12/2019", "day 1 12 2019 to day 30 12 2019 «1-30/12/2019»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(dayRange, text)).toBe(said);
  });

  it.each(["7 - 3 July 2017", "3 - 7 people", "1-30/14/2018", "3 - 40 July"])("leaves %j alone", (text) => {
    expect(saidBy(dayRange, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(dayRange, text)));
  });
});
