/** How wide letters are beside a digit, rounded up from Arial's and Calibri's: capitals and what is as wide; what is narrow; all else. */
const WIDE = /[A-Z@%&+<=>~—…™◆▼■]/;
const WIDEST = /[MWmw@%—…◆▼■]/;
const NARROW = /[fijlrt!"'()*,./:;[\\\]`{|}’‘“”· \u00a0-]/;

/** Latin letters by their code; -1 where it is not known yet. */
const KNOWN = new Float32Array(0x2700).fill(-1);

function widthOfLetter(letter: string): number {
  if (WIDEST.test(letter)) return 1.6;
  if (WIDE.test(letter)) return 1.25;
  return NARROW.test(letter) ? 0.6 : 1;
}

/** The width of a text in digits of its font, as near as can be told without measuring fonts, and rather too much than too little. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // What lies beyond is as wide as a square: Chinese and Japanese signs, pictures.
    if (code >= KNOWN.length) {
      width += 1.8;
      continue;
    }
    let letter = KNOWN[code] ?? 1;
    if (letter < 0) KNOWN[code] = letter = widthOfLetter(text.charAt(at));
    width += letter;
  }
  return width;
}
