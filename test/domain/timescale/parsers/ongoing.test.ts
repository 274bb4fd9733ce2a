import fc from "fast-check";
import { ongoing } from "../../../../src/domain/timescale/parsers/ongoing";
import { saidBy } from "../../../timescales/said";

describe("ongoing", () => {
  it.each([
    ["Ongoing", "ongoing «ongoing»"],
    ["on-going", "ongoing «on-going»"],
    ["on going", "ongoing «on going»"],
    ["continuous", "ongoing «continuous»"],
    ["business as usual", "ongoing «business as usual»"],
    ["Throughout the year", "ongoing «throughout the year»"],
    ["rolling programme", "ongoing «rolling programme»"],
    ["life of the plan", "ongoing «life of the plan»"],
    ["until further notice", "ongoing «until further notice»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(ongoing, text)).toBe(said);
  });

  it.each(["on target", "rolling out", "life skills", "continued"])("leaves %j alone", (text) => {
    expect(saidBy(ongoing, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(ongoing, text)));
  });
});
