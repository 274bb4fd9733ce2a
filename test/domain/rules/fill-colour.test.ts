import { hueFamily } from "../../../src/domain/rules/fill-colour";

describe("hueFamily", () => {
  it.each([
    ["red", ["#FF0000", "#C00000", "#FFC7CE", "#E74C3C"]],
    ["amber and yellow", ["#FFC000", "#FFEB9C", "#FFFF00", "#ED7D31", "#FFBF00"]],
    ["green", ["#00B050", "#92D050", "#C6EFCE", "#008000"]],
    ["blue", ["#0070C0", "#00B0F0", "#4472C4"]],
    ["purple", ["#7030A0", "#CC99FF", "#800080"]],
  ])("puts the shades of %s together", (_, shades) => {
    expect(new Set(shades.map(hueFamily)).size).toBe(1);
    expect(hueFamily(shades[0]!)).not.toBeNull();
  });

  it("tells the five apart", () => {
    expect(new Set(["#FF0000", "#FFC000", "#00B050", "#0070C0", "#7030A0"].map(hueFamily)).size).toBe(5);
  });

  it.each(["#FFFFFF", "#000000", "#D9D9D9", "#7F7F7F", "#F8F8FF", "#FDF9F9", "red", ""])("names no hue for %j", (colour) => {
    expect(hueFamily(colour)).toBeNull();
  });
});
