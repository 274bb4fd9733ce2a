/** The hues a reader tells apart in cells: shades of one pass for the same colour, of two for different ones. Yellow and orange are amber. */
export type Hue = "red" | "amber" | "green" | "blue" | "purple";
/** The colours people fill rating cells with, as their names in English. */
export type FillColour = Hue | "grey" | "black" | "white";

/** Where one hue ends and the next begins, in degrees (0 red, 120 green, 240 blue). */
const HUE_ENDS: readonly (readonly [end: number, hue: Hue])[] = [
  [15, "red"],
  [70, "amber"],
  [165, "green"],
  [255, "blue"],
  [340, "purple"],
];

/** What a person would call a fill of "#RRGGBB": too pale to tell is white, too dark black, too dull grey. null when it is no colour. */
export function nameOfFill(fill: string): FillColour | null {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(fill);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (lightness > 0.93) return "white";
  if (lightness < 0.12) return "black";
  // https://en.wikipedia.org/wiki/HSL_and_HSV
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (saturation < 0.25) return "grey";
  const sixth = most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  const hue = (sixth * 60 + 360) % 360;
  return HUE_ENDS.find(([end]) => hue < end)?.[1] ?? "red";
}

/** The hue a reader sees in a fill of "#RRGGBB"; null for white, grey, black and what is too pale to name. */
export function hueOfFill(fill: string): Hue | null {
  const name = nameOfFill(fill);
  return name === "white" || name === "grey" || name === "black" ? null : name;
}
