const WIDE = /[A-Z@%&+<=>~—…◆■]/g;
const WIDEST = /[MWmw@%—…◆■]/g;
const NARROW = /[fijlrt!"'()*,./:;[\\\]`{|}’‘“”· \u00a0-]/g;
/** Signs as wide as they are high: Chinese and Japanese ones, pictures. */
const SQUARE = /[\u2700-\uffff]/g;

const countOf = (words: string, of: RegExp): number => words.match(of)?.length ?? 0;

/** How wide a text is, in digits of its font: near enough for every usual font, and rather too much than too little. */
export const textWidth = (words: string): number =>
  words.length + 0.25 * countOf(words, WIDE) + 0.35 * countOf(words, WIDEST) - 0.4 * countOf(words, NARROW) + 0.8 * countOf(words, SQUARE);

const SPACE = textWidth(" ");

/** The words of one line broken where they no longer fit into so many digits' width; a word that is longer stands alone. */
export function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const word of words.split(" ")) {
    const wide = textWidth(word);
    if (lines.length > 0 && used + SPACE + wide <= width) {
      lines[lines.length - 1] += ` ${word}`;
      used += SPACE + wide;
    } else {
      lines.push(word);
      used = wide;
    }
  }
  return lines;
}
