import fc from "fast-check";
import { planYear } from "../../../../src/domain/timescale/parsers/plan-year";
import { saidBy } from "../../../timescales/said";

describe("planYear", () => {
  it.each([
    ["Year 2", "plan year 2 ? «year 2»"],
    ["Yr 3", "plan year 3 ? «yr 3»"],
    ["Y1", "plan year 1 ? «y1»"],
    ["year one", "plan year 1 ? «year one»"],
    ["Years 1-3", "plan year 1 ? to plan year 3 ? «years 1-3»"],
    ["Yrs 2 & 3", "plan year 2 ? to plan year 3 ? «yrs 2 & 3»"],
    ["Year 2 of the plan", "plan year 2 ? «year 2 of the plan»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(planYear, text)).toBe(said);
  });

  it.each(["Year 12", "Year on year", "yearly", "Year 2.5", "Y0", "Years 3-1"])("leaves %j alone", (text) => {
    expect(saidBy(planYear, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(planYear, text)));
  });
});
