import fc from "fast-check";
import { years } from "../../../../src/domain/timescale/parsers/years";
import { saidBy } from "../../../timescales/said";

describe("years", () => {
  it.each([
    ["2019/20", "year 2019 financial «2019/20»"],
    ["2017 – 2018", "year 2017 financial «2017 - 2018»"],
    ["19/20", "year 2019 financial «19/20»"],
    ["2022 to 23", "year 2022 financial «2022 to 23»"],
    ["2019 – 2021", "years 2021 2019 calendar | years 2021 2019 financial «2019 - 2021»"],
    ["2019-2022", "years 2022 2019 calendar | years 2022 2019 financial «2019-2022»"],
    ["2021/22 academic year", "year 2021 academic «2021/22 academic year»"],
    ["2018 - 2017", "year 2018 financial to year 2017 financial «2018 - 2017»"],
    ["99/00", "year 1999 financial «99/00»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(years, text)).toBe(said);
  });

  it.each(["2019/18", "19 to 20", "08-08", "19-25", "2019-2019", "2019/20/1", "1889-90", "19/20th"])("leaves %j alone", (text) => {
    expect(saidBy(years, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(years, text)));
  });
});
