import { remember } from "../remember";

/** Signs that begin an item of a list, in the ways Word and Excel leave them behind; dashes and stars count only before a space, Word's "o" before its tab. */
const BULLET = /^(?:[•◦▪●○■□‣⁃∙§\u00b7\uf0a7\uf0b7\uf0d8\uf0fc➢►✓✔]\s*|[-–*]\s+|o\t\s*)/;

/** True when the line begins with a bullet sign. */
export const hasBullet = (line: string): boolean => !beginsPlainly(line) && BULLET.test(line.trimStart());

/** Whether the first character is a letter or digit that no bullet is: nearly every text is told by it. An "o" may be one. */
function beginsPlainly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 && IN_ASCII_WORD[first] === 1 && first !== SMALL_O;
}

const SMALL_O = 0x6f;

/** The line without its bullet sign and outer spaces. */
export function withoutBullet(line: string): string {
  const text = line.trim();
  return beginsPlainly(text) ? text : text.replace(BULLET, "").trim();
}

/** A text of several lines without the bullet signs of any. */
export const withoutBullets = (text: string): string =>
  text.includes("\n") ? text.split("\n").map(withoutBullet).join("\n") : withoutBullet(text);

/** The lines of a cell that hold anything, trimmed. */
export function linesOf(text: string): string[] {
  if (!hasLineBreak(text)) {
    const line = text.trim();
    return line === "" ? [] : [line];
  }
  return text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const LINE_BREAK = /\r\n|\r|\n|\u2028|\u2029|\v/;
const HAS_LINE_BREAK = /[\r\n\u2028\u2029\v]/;

/** True when the text is more than one line, or may be. */
export const hasLineBreak = (text: string): boolean => HAS_LINE_BREAK.test(text);

/** Text for comparing: lower case, one space, straight quotes, every sign but # % & and letters and digits a space. */
export const fold: (text: string) => string = remember((text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘'`]/g, "")
    .replace(/[^\p{L}\p{N}#%&]+/gu, " ")
    .trim(),
);

/** True when two texts fold to the same: nearly all that do not are told by their last letter or figure. */
export function foldAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const one = lastAscii(a);
  const other = lastAscii(b);
  return (one === null || other === null || one === other) && fold(a) === fold(b);
}

/** The last character in lower case where it is an ASCII letter or figure, which folding keeps; null where it is not. */
function lastAscii(text: string): string | null {
  const code = text.charCodeAt(text.length - 1);
  return code < 128 && IN_ASCII_WORD[code] === 1 ? text.slice(-1).toLowerCase() : null;
}

const FIGURE = /\d/;

/** True when a figure stands in the text. */
export const hasFigure = (text: string): boolean => FIGURE.test(text);

/** True when the text may stop in the middle of a sentence: it ends in a letter, digit, comma or dash. */
export function isUnfinished(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last > SPACE && last < 128 ? ENDS_UNFINISHED[last] === 1 : UNFINISHED.test(text.trimEnd().slice(-1));
}

const SPACE = 0x20;
const UNFINISHED = /^[\p{L}\p{N},–&/-]$/u;

const JOINING_WORD =
  /(?:^|[\s(])(?:the|an?|of|and|or|to|by|with|for|in|on|at|from|as|that|which|who|is|are|be|been|will|into|their|its|our|this|these|those|including|between|through|within|via|any|all|each)$|[,–&/-]$/i;

/** True when the text surely stops in the middle of a sentence: its last word leads on ("considered by", "understood and"), or a comma does. */
export const leadsOn = (text: string): boolean => JOINING_WORD.test(text.trimEnd().slice(-12));

/** True when the text begins as a sentence does not: with a small letter. */
export function startsSmall(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > SPACE && first < 128 ? first >= SMALL_A && first <= SMALL_Z : /^\p{Ll}/u.test(text.trimStart());
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

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
const asciiTable = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
const IN_ASCII_WORD = asciiTable(WORD_CHARACTER);
const ENDS_UNFINISHED = asciiTable(UNFINISHED);

/** The whole character that a place in the text belongs to, be it the second half of a pair. */
function characterAt(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const isSecond = code >= 0xdc00 && code <= 0xdfff && index > 0;
  return String.fromCodePoint(text.codePointAt(isSecond ? index - 1 : index) ?? code);
}
