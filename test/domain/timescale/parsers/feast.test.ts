import fc from "fast-check";
import { feast } from "../../../../src/domain/timescale/parsers/feast";
import { saidBy } from "../../../timescales/said";

describe("feast", () => {
  it.each([
    ["Christmas 2019", "feast 2 2019? «christmas 2019»"],
    ["Xmas '19", "feast 2 2019? «xmas '19»"],
    ["Easter", "feast 1 ?? «easter»"],
    ["Chistmas", "feast 2 ?? «chistmas»"],
    ["Christmas holidays 2019", "feast 2 2019? «christmas holidays 2019»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(feast, text)).toBe(said);
  });

  it.each(["Eastern", "Christmasy"])("leaves %j alone", (text) => {
    expect(saidBy(feast, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(feast, text)));
  });
});
