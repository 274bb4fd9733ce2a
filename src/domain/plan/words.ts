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
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n|\u2028|\u2029|\v/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Text for comparing: lower case, one space, straight quotes, every sign but # % & and letters and digits a space. */
export function fold(text: string): string {
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

/** Words in the text, counting runs of letters and digits. */
export function countWords(text: string): number {
  let count = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) if (match[0]) count++;
  return count;
}
