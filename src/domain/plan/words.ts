/** Signs that begin an item of a list, in the ways Word and Excel leave them behind; the last three count only before a space. */
const BULLET = /^(?:[•◦▪●○■□‣⁃∙§\u00b7\uf0a7\uf0b7\uf0d8\uf0fc➢►✓✔]\s*|(?:[-–*]|o\t)\s+)/;

/** True when the line begins with a bullet sign. */
export const hasBullet = (line: string): boolean => BULLET.test(line.trimStart());

/** The line without its bullet sign and outer spaces. */
export function withoutBullet(line: string): string {
  const text = line.trim();
  return text.replace(BULLET, "").trim();
}

/** A text of several lines without the bullet signs of any. */
export const withoutBullets = (text: string): string => text.split("\n").map(withoutBullet).join("\n");

/** The lines of a cell that hold anything, trimmed. */
export function linesOf(text: string): string[] {
  if (!LINE_BREAK.test(text)) {
    const line = text.trim();
    return line === "" ? [] : [line];
  }
  return text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const LINE_BREAK = /\r\n|\r|\n|\u2028|\u2029|\v/;

/** Headings, ratings and posts come again and again: what was folded is kept, up to so many short texts. */
const folded = new Map<string, string>();
const MOST_KEPT = 4_000;
const SHORT = 80;

/** Text for comparing: lower case, one space, straight quotes, every sign but # % & and letters and digits a space. */
export function fold(text: string): string {
  if (text.length > SHORT) return foldAnew(text);
  let known = folded.get(text);
  if (known === undefined) {
    if (folded.size >= MOST_KEPT) folded.clear();
    folded.set(text, (known = foldAnew(text)));
  }
  return known;
}

function foldAnew(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘'`]/g, "")
    .replace(/[^\p{L}\p{N}#%&]+/gu, " ")
    .trim();
}

/** True when the text may stop in the middle of a sentence: it ends in a letter, digit, comma or dash. */
export const isUnfinished = (text: string): boolean => /^[\p{L}\p{N},–&/-]$/u.test(text.trimEnd().slice(-1));

const JOINING_WORD =
  /(?:^|[\s(])(?:the|an?|of|and|or|to|by|with|for|in|on|at|from|as|that|which|who|is|are|be|been|will|into|their|its|our|this|these|those|including|between|through|within|via|any|all|each)$|[,–&/-]$/i;

/** True when the text surely stops in the middle of a sentence: its last word leads on ("considered by", "understood and"), or a comma does. */
export const leadsOn = (text: string): boolean => JOINING_WORD.test(text.trimEnd().slice(-12));

/** True when the text begins as a sentence does not: with a small letter. */
export const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text.trimStart());

/** Words in the text, counting runs of letters and digits; no further than `most`, where that is all there is to know. */
export function countWords(text: string, most = Infinity): number {
  let count = 0;
  // Nearly every character is one of these: asking for the rest by their class takes ten times as long.
  let inWord = false;
  for (let index = 0; index < text.length && count < most; index++) {
    const code = text.charCodeAt(index);
    const isWord = code < 128 ? IN_ASCII_WORD[code] === 1 : WORD_CHARACTER.test(characterAt(text, index));
    if (isWord && !inWord) count++;
    inWord = isWord;
  }
  return count;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const IN_ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) => (WORD_CHARACTER.test(String.fromCharCode(code)) ? 1 : 0));

/** The whole character that a place in the text belongs to, be it the second half of a pair. */
function characterAt(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const isSecond = code >= 0xdc00 && code <= 0xdfff && index > 0;
  return String.fromCodePoint(text.codePointAt(isSecond ? index - 1 : index) ?? code);
}
