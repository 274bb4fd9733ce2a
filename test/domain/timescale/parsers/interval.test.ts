import fc from "fast-check";
import { interval } from "../../../../src/domain/timescale/parsers/interval";
import { saidBy } from "../../../timescales/said";

describe("interval", () => {
  it.each([
    ["every six months", "recurring six-monthly «every six months»"],
    ["each term", "recurring termly «each term»"],
    ["every other week", "recurring fortnightly «every other week»"],
    ["6-monthly", "recurring six-monthly «6-monthly»"],
    ["6 monthly", "recurring six-monthly «6 monthly»"],
    ["per annum", "recurring annual «per annum»"],
    ["every meeting", "recurring each meeting «every meeting»"],
    ["each Board meeting", "recurring each meeting «each board meeting»"],
    ["every 3 months", "recurring quarterly «every 3 months»"],
    ["every 2 weeks", "recurring fortnightly «every 2 weeks»"],
    ["every half-term", "recurring half-termly «every half-term»"],
    ["every year", "recurring annual «every year»"],
    ["every 5 years", "recurring five-yearly «every 5 years»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(interval, text)).toBe(said);
  });

  it.each(["every child", "each case", "6 months", "per child"])("leaves %j alone", (text) => {
    expect(saidBy(interval, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(interval, text)));
  });
});
