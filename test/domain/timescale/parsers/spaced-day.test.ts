import fc from "fast-check";
import { spacedDay } from "../../../../src/domain/timescale/parsers/spaced-day";
import { saidBy } from "../../../timescales/said";

describe("spacedDay", () => {
  it.each([
    ["01 04 2017", "day 1 4 2017 «01 04 2017»"],
    ["1 4 2017", "day 1 4 2017 «1 4 2017»"],
    ["30 06 17", "day 30 6 2017 «30 06 17»"],
    ["30 6 17", "day 30 6 2017 «30 6 17»"],
  ])("reads %j", (text, said) => {
    expect(saidBy(spacedDay, text)).toBe(said);
  });

  it.each(["1 4 17", "30 6 17 staff", "on 30 6 17", "01 13 2017", "943 476 5919", "01 04 201", "020 8123 4567", "01 04 17 22"])(
    "leaves %j alone",
    (text) => {
      expect(saidBy(spacedDay, text)).toBeNull();
    },
  );

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void saidBy(spacedDay, text)));
  });
});
