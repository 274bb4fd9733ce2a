import fc from "fast-check";
import { status } from "../../../../src/domain/timescale/parsers/status";
import { saidBy } from "../../../timescales/said";

describe("status", () => {
  it.each([
    ["Completed", "status «completed»"],
    ["done", "status «done»"],
    ["on target", "status «on target»"],
    ["withdrawn", "status «withdrawn»"],
    ["verbal update to be given", "status «verbal update»"],
    ["not yet due", "status «not yet due»"],
    ["in progress", "status «in progress»"],
    ["under way", "status «under way»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(status, text)).toBe(said);
  });

  it.each(["completion", "on time", "in March", "underpin"])("leaves %j alone", (text) => {
    expect(saidBy(status, text)).toBeNull();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(status, text)));
  });
});
