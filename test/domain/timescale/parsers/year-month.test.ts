import fc from "fast-check";
import { yearMonth } from "../../../../src/domain/timescale/parsers/year-month";
import { saidBy } from "../../../timescales/said";

describe("yearMonth", () => {
  it.each([
    ["2024 April", "month 4 2024 «2024 april»"],
    ["2024-Apr", "month 4 2024 «2024-apr»"],
    ["2019 Sept.", "month 9 2019 «2019 sept.»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(yearMonth, text)).toBe(said);
  });

  it.each(["2024 April 2025", "2024 May 12", "2024 review", "2024", "24 April", "2024/25 April", "1024 April"])(
    "leaves %j alone",
    (text) => {
      expect(saidBy(yearMonth, text)).toBeNull();
    },
  );

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(yearMonth, text)));
  });
});
