import fc from "fast-check";
import { asAbove } from "../../../../src/domain/timescale/parsers/as-above";
import { saidBy } from "../../../timescales/said";

describe("asAbove", () => {
  it.each([
    ["As above", "above «as above»"],
    ["ditto", "above «ditto»"],
    ["same as above", "above «same as above»"],
    ["as per above", "above «as per above»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(asAbove, text)).toBe(said);
  });

  it.each(["as needed", "see 1.2"])("leaves %j alone", (text) => {
    expect(saidBy(asAbove, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(asAbove, text)));
  });
});
