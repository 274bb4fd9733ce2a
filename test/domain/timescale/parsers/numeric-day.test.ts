import fc from "fast-check";
import { numericDay } from "../../../../src/domain/timescale/parsers/numeric-day";
import { saidBy } from "../../../timescales/said";

describe("numericDay", () => {
  it.each([
    ["31/03/2020", "day 31 3 2020 «31/03/2020»"],
    ["31-3-20", "day 31 3 2020 «31-3-20»"],
    ["31. 03. 2020", "day 31 3 2020 «31. 03. 2020»"],
    ["30 . 09 . 2019", "day 30 9 2019 «30 . 09 . 2019»"],
    ["05/06/2019", "day 5 6 2019 | day 6 5 2019 «05/06/2019»"],
    ["06/06/2019", "day 6 6 2019 «06/06/2019»"],
    ["5.6.19", "day 5 6 2019 «5.6.19»"],
    ["03/31/2020", "day 31 3 2020 «03/31/2020»"],
    ["31/06/2019", "day 31 6 2019 «31/06/2019»"],
    ["30/06//2019", "day 30 6 2019 «30/06//2019»"],
    ["1.5.19-31.5.19", "day 1 5 2019 «1.5.19»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(numericDay, text)).toBe(said);
  });

  it.each(["31/13/2020", "45/03/2020", "1/2", "31/03/2020/1", "1.2.1", "99/99/9999", "31-03/2020", "00/00/2020", "2. 15. 12. 2021"])(
    "leaves %j alone",
    (text) => {
      expect(saidBy(numericDay, text)).toBeNull();
    },
  );

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(numericDay, text)));
  });
});
