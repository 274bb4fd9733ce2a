import fc from "fast-check";
import { numericMonth } from "../../../../src/domain/timescale/parsers/numeric-month";
import { saidBy } from "../../../timescales/said";

describe("numericMonth", () => {
  it.each([
    ["03/2020", "month 3 2020 «03/2020»"],
    ["3-2020", "month 3 2020 «3-2020»"],
    ["2020-03", "month 3 2020 «2020-03»"],
    ["12 / 2019", "month 12 2019 «12 / 2019»"],
    ["12.2024", "month 12 2024? «12.2024»"],
    ["03/20", "month 3 2020? «03/20»"],
    ["09/24 - 03/25", "month 9 2024? «09/24»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(numericMonth, text)).toBe(said);
  });

  it.each(["13/2020", "2011-12", "03/20 attended", "3/20", "11/12", "3.2019", "03/2020/1", "0/2020", "10/25%"])(
    "leaves %j alone",
    (text) => {
      expect(saidBy(numericMonth, text)).toBeNull();
    },
  );

  it("leaves the number of something else alone", () => {
    expect(saidBy(numericMonth, "Ref 12/2019", 4)).toBeNull();
    expect(saidBy(numericMonth, "Due 12/2019", 4)).toBe("month 12 2019 «12/2019»");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(numericMonth, text)));
  });
});
