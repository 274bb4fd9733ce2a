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

  /** A colour of this hue in degrees, saturation and lightness. */
  const hsl = (hue: number, saturation = 1, lightness = 0.5): string => {
    const part = (n: number): string => {
      const k = (n + hue / 30) % 12;
      const value = lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
      return Math.round(value * 255)
        .toString(16)
        .padStart(2, "0");
    };
    return `#${part(0)}${part(8)}${part(4)}`;
  };

  it.each([
    [0, 0],
    [14, 0],
    [16, 1],
    [69, 1],
    [71, 2],
    [164, 2],
    [166, 3],
    [254, 3],
    [256, 4],
    [339, 4],
    [341, 0],
    [359, 0],
  ])("puts the hue of %i degrees into family %i", (hue, family) => {
    expect(hueFamily(hsl(hue))).toBe(family);
  });

  it("knows each family where it is palest and darkest, and nothing beyond", () => {
    expect([hsl(120, 0.5, 0.9), hsl(120, 0.5, 0.15), hsl(120, 0.3)].map(hueFamily)).toEqual([2, 2, 2]);
    expect([hsl(120, 0.5, 0.96), hsl(120, 0.5, 0.08), hsl(120, 0.2)].map(hueFamily)).toEqual([null, null, null]);
  });
});
