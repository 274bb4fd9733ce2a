import { hueOfFill, nameOfFill } from "../../../src/domain/plan/fill-colour";

describe("hueOfFill", () => {
  it.each([
    ["red", ["#FF0000", "#C00000", "#FFC7CE", "#E74C3C"]],
    ["amber and yellow", ["#FFC000", "#FFEB9C", "#FFFF00", "#ED7D31", "#FFBF00"]],
    ["green", ["#00B050", "#92D050", "#C6EFCE", "#008000"]],
    ["blue", ["#0070C0", "#00B0F0", "#4472C4"]],
    ["purple", ["#7030A0", "#CC99FF", "#800080"]],
  ])("puts the shades of %s together", (_, shades) => {
    expect(new Set(shades.map(hueOfFill)).size).toBe(1);
    expect(hueOfFill(shades[0]!)).not.toBeNull();
  });

  it("tells the five apart", () => {
    expect(new Set(["#FF0000", "#FFC000", "#00B050", "#0070C0", "#7030A0"].map(hueOfFill)).size).toBe(5);
  });

  it.each(["#FFFFFF", "#000000", "#D9D9D9", "#7F7F7F", "#F8F8FF", "#FDF9F9", "red", ""])("names no hue for %j", (colour) => {
    expect(hueOfFill(colour)).toBeNull();
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
    [0, "red"],
    [14, "red"],
    [16, "amber"],
    [69, "amber"],
    [71, "green"],
    [164, "green"],
    [166, "blue"],
    [254, "blue"],
    [256, "purple"],
    [339, "purple"],
    [341, "red"],
    [359, "red"],
  ])("calls the hue of %i degrees %s", (hue, name) => {
    expect(hueOfFill(hsl(hue))).toBe(name);
  });

  it("knows each hue where it is palest and darkest, and nothing beyond", () => {
    expect([hsl(120, 0.5, 0.9), hsl(120, 0.5, 0.15), hsl(120, 0.3)].map(hueOfFill)).toEqual(["green", "green", "green"]);
    expect([hsl(120, 0.5, 0.96), hsl(120, 0.5, 0.08), hsl(120, 0.2)].map(hueOfFill)).toEqual([null, null, null]);
  });
});

describe("the name of a fill", () => {
  it.each([
    ["#FF0000", "red"],
    ["#C00000", "red"],
    ["#FFC000", "amber"],
    ["#FFFF00", "amber"],
    ["#F4B084", "amber"],
    ["#92D050", "green"],
    ["#C6EFCE", "green"],
    ["#0070C0", "blue"],
    ["#BDD7EE", "blue"],
    ["#7030A0", "purple"],
    ["#FFFFFF", "white"],
    ["#A6A6A6", "grey"],
    ["#000000", "black"],
  ])("%s is %s", (fill, name) => expect(nameOfFill(fill)).toBe(name));

  it("is none for what is no colour", () => expect(nameOfFill("red")).toBeNull());
});
