import fc from "fast-check";
import { provenDayOrder } from "../../../src/domain/timescale/proven-day-order";

describe("provenDayOrder", () => {
  it.each([
    [["03/04/2019", "31/05/2019"], true],
    [["by 3-4-19", "Report by 28-2-20."], true],
    [["03/04/2019", "05/31/2019"], false],
    [["31/05/2019", "05/31/2019"], null],
    [["03/04/2019", "5/6/19"], null],
    [["24/7", "1-30", "May 2019", "31.05.2019", ""], null],
    [["99/05/2019", "31/13/2019"], null],
    [[], null],
  ])("%j → %s", (texts, expected) => {
    expect(provenDayOrder(texts)).toBe(expected);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.array(fc.string()), (texts) => void provenDayOrder(texts)));
  });
});
