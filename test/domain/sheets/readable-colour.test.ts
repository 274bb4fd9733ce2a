import fc from "fast-check";
import { contrast, textOn } from "../../../src/domain/sheets/readable-colour";

describe("textOn", () => {
  it.each([
    ["#FF0000", "#000000"],
    ["#C00000", "#FFFFFF"],
    ["#7030A0", "#FFFFFF"],
    ["#FFC000", "#000000"],
    ["#00B050", "#000000"],
    ["#FFFFFF", "#000000"],
  ])("puts readable text on %s", (fill, expected) => expect(textOn(fill)).toBe(expected));

  it("reads at 4.5:1 or better on any fill", () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);
    fc.assert(fc.property(colour, (fill) => expect(contrast(fill, textOn(fill))).toBeGreaterThanOrEqual(4.5)));
  });

  it("agrees with the published contrast of white on pure red", () => expect(contrast("#FF0000", "#FFFFFF")).toBeCloseTo(4.0, 1));
});
