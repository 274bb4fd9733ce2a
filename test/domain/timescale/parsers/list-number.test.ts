import fc from "fast-check";
import { listNumber } from "../../../../src/domain/timescale/parsers/list-number";
import { saidBy } from "../../../timescales/said";

describe("listNumber", () => {
  it.each([
    ["1. May 2019", "name «1.»"],
    ["2) June", "name «2)»"],
    ["10. April", "name «10.»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(listNumber, text)).toBe(said);
  });

  it.each(["1. 5. 2019", "31.03.2017", "1 May", "30.Sep.25"])("leaves %j alone", (text) => {
    expect(saidBy(listNumber, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(listNumber, text)));
  });
});
