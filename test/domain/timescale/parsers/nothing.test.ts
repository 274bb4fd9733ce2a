import fc from "fast-check";
import { nothing } from "../../../../src/domain/timescale/parsers/nothing";
import { saidBy } from "../../../timescales/said";

describe("nothing", () => {
  it.each([
    ["TBC", "nothing «tbc»"],
    ["to be agreed", "nothing «to be agreed»"],
    ["n/a", "nothing «n/a»"],
    ["xx", "nothing «xx»"],
    ["date awaited", "nothing «date awaited»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(nothing, text)).toBe(said);
  });

  it.each(["to be completed", "next", "tbcs"])("leaves %j alone", (text) => {
    expect(saidBy(nothing, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(nothing, text)));
  });
});
