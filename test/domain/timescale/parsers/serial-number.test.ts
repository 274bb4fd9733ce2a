import fc from "fast-check";
import { serialNumber } from "../../../../src/domain/timescale/parsers/serial-number";
import { saidBy } from "../../../timescales/said";

describe("serialNumber", () => {
  it.each([["43646", "day 30 6 2019? «43646»"]])("reads %j", (text, said) => {
    expect(saidBy(serialNumber, text)).toBe(said);
  });

  it.each(["43646 children", "4364", "143646", "93646", "43646.5"])("leaves %j alone", (text) => {
    expect(saidBy(serialNumber, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(serialNumber, text)));
  });
});
