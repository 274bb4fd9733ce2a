import fc from "fast-check";
import { event } from "../../../../src/domain/timescale/parsers/event";
import { saidBy } from "../../../timescales/said";

describe("event", () => {
  it.each([
    ["within 6 months", "event «within 6 months»"],
    ["following", "event «following»"],
    ["partnership term", "event «partnership term»"],
    ["immediately", "event «immediately»"],
    ["6 months", "event «6 months»"],
    ["0-3 months", "event «0-3 months»"],
    ["next Board", "event «next board»"],
    ["short term", "event «short term»"],
    ["in line with", "event «in line with»"],
    ["subject to", "event «subject to»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(event, text)).toBe(said);
  });

  it.each(["short", "next steps", "6 monthly", "whenever", "16 year olds"])("leaves %j alone", (text) => {
    expect(saidBy(event, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(event, text)));
  });
});
