/** The colours people fill rating cells with, as their names in English. */
export type FillColour = "red" | "amber" | "green" | "blue" | "purple" | "grey" | "black" | "white";

/** What a person would call a fill of "#RRGGBB"; null when it is no colour. */
export function nameOfFill(fill: string): FillColour | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  if (spread < 24 || spread < most * 0.12) return most > 235 ? "white" : most < 60 ? "black" : "grey";
  return nameOfHue(hueOf(red, green, blue, most, spread));
}

/** The hue in degrees, 0 red, 120 green, 240 blue. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (((green - blue) / spread) * 60 + 360) % 360;
  if (most === green) return ((blue - red) / spread) * 60 + 120;
  return ((red - green) / spread) * 60 + 240;
}

function nameOfHue(hue: number): FillColour {
  if (hue < 20 || hue >= 335) return "red";
  if (hue < 66) return "amber";
  if (hue < 170) return "green";
  return hue < 258 ? "blue" : "purple";
}
