import fc from "fast-check";
import { yearEnd } from "../../../../src/domain/timescale/parsers/year-end";
import { saidBy } from "../../../timescales/said";

describe("yearEnd", () => {
  it.each([
    ["end of the year", "year ?? «end of the year»"],
    ["year end", "year ?? «year end»"],
    ["end of calendar year", "year ? calendar? «end of calendar year»"],
    ["end of year", "year ?? «end of year»"],
    ["y/e", "year ?? «y/e»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(yearEnd, text)).toBe(said);
  });

  it.each(["year end March 2020", "end of year 2", "y/e 31 March 2020", "year ending", "end of the yearly", "end of March"])(
    "leaves %j alone",
    (text) => {
      expect(saidBy(yearEnd, text)).toBeNull();
    },
  );

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(yearEnd, text)));
  });
});
