import fc from "fast-check";
import { monthAlone } from "../../../../src/domain/timescale/parsers/month-alone";
import { saidBy } from "../../../timescales/said";

describe("monthAlone", () => {
  it.each([
    ["September", "month 9 ? «september»"],
    ["May", "month 5 ? «may»"],
    ["Febuary", "month 2 ? «febuary»"],
    ["Dec.", "month 12 ? «dec.»"],
    ["March", "month 3 ? «march»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(monthAlone, text)).toBe(said);
  });

  it.each(["may attend", "march on", "May be delayed", "Marching", "Mayor"])("leaves %j alone", (text) => {
    expect(saidBy(monthAlone, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(monthAlone, text)));
  });
});
