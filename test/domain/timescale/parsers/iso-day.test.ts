import fc from "fast-check";
import { isoDay } from "../../../../src/domain/timescale/parsers/iso-day";
import { saidBy } from "../../../timescales/said";

describe("isoDay", () => {
  it.each([
    ["2020-03-31", "day 31 3 2020 «2020-03-31»"],
    ["2020/3/31", "day 31 3 2020 «2020/3/31»"],
    ["2019.09.30", "day 30 9 2019 «2019.09.30»"],
    ["20200331", "day 31 3 2020 «20200331»"],
    ["20200331 (draft)", "day 31 3 2020? «20200331»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(isoDay, text)).toBe(said);
  });

  it.each(["2020-13-01", "2019-20", "2020-03-31-1", "20201331", "20200332", "202003311"])("leaves %j alone", (text) => {
    expect(saidBy(isoDay, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(isoDay, text)));
  });
});
