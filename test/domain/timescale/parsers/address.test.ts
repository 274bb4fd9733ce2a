import fc from "fast-check";
import { address } from "../../../../src/domain/timescale/parsers/address";
import { saidBy } from "../../../timescales/said";

describe("address", () => {
  it.each([
    ["https://www.example.org/2019/03/12", "name «https://www.example.org/2019/03/12»"],
    ["www.example.org/2019/04", "name «www.example.org/2019/04»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(address, text)).toBe(said);
  });

  it.each(["http", "world wide web"])("leaves %j alone", (text) => {
    expect(saidBy(address, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(address, text)));
  });
});
