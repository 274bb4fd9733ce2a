import fc from "fast-check";
import { everyMonth } from "../../../../src/domain/timescale/parsers/every-month";
import { saidBy } from "../../../timescales/said";

describe("everyMonth", () => {
  it.each([
    ["every April", "recurring annual «every»"],
    ["each Autumn term", "recurring annual «each»"],
    ["every Septmber", "recurring annual «every»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(everyMonth, text)).toBe(said);
  });

  it.each(["every child", "each month", "every marching band"])("leaves %j alone", (text) => {
    expect(saidBy(everyMonth, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(everyMonth, text)));
  });
});
