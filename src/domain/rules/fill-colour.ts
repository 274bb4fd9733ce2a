/** Where one family of hues ends and the next begins, in degrees (0 red, 120 green, 240 blue): after red, amber and yellow, green, blue, purple. */
const FAMILY_ENDS = [15, 70, 165, 255, 340];

/**
 * Which family of hues a reader sees in a colour ("#RRGGBB"): colours of one family pass for the same, of two for different.
 * null for white, grey, black and what is too pale to name.
 */
export function hueFamily(colour: string): number | null {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  // https://en.wikipedia.org/wiki/HSL_and_HSV
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  if (saturation < 0.25 || lightness > 0.93 || lightness < 0.12) return null;
  const sixth = most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  const hue = (sixth * 60 + 360) % 360;
  const family = FAMILY_ENDS.findIndex((end) => hue < end);
  return family < 0 ? 0 : family;
}
