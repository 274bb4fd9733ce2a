import { hasBullet, linesOf, startsSmall } from "./words";

/** True when the line begins with a letter or small Roman number as an item of a list does: "a) …", "ii. …". */
export const hasLetter = (line: string): boolean => /^\(?(?:[a-z]|[ivx]{1,4})[.)]\s/.test(line);

/** The paragraphs of a cell: its lines, a line that begins small going on from the one before, bullets staying with an introduction that ends in a colon. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let introduces = false;
  for (const line of linesOf(text)) {
    const bullet = hasBullet(line);
    const goesOn = !bullet && startsSmall(line) && !hasLetter(line);
    const last = paragraphs.length - 1;
    if (last >= 0 && (goesOn || (bullet && introduces))) paragraphs[last] += `\n${line}`;
    else {
      paragraphs.push(line);
      introduces = !bullet && line.endsWith(":");
    }
  }
  return paragraphs;
}

/** What ends a sentence without ending it: an initial or an abbreviation before the full stop. */
const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}|dr|mr|mrs|ms|prof|st|no|nos|e\.g|i\.e|etc|approx|inc|dept|tel|ext)\.$/iu;

/** The sentences of a cell, each line apart: a full stop and a capital or figure after it end one, an abbreviation's does not. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of linesOf(text)) {
    let from = 0;
    for (const stop of line.matchAll(/[.!?]\s+(?=[\p{Lu}\p{N}(“"‘'])/gu)) {
      const sentence = line.slice(from, stop.index + 1).trim();
      if (ABBREVIATED.test(sentence.slice(-12))) continue;
      sentences.push(sentence);
      from = stop.index + stop[0].length;
    }
    const rest = line.slice(from).trim();
    if (rest !== "") sentences.push(rest);
  }
  return sentences;
}

/** The cell's text in `count` parts that line up with as many actions: its paragraphs, else its sentences; null when neither are as many. */
export function inParts(text: string, count: number): string[] | null {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === count) return paragraphs;
  const lines = linesOf(text);
  if (lines.length === count) return lines;
  const sentences = sentencesOf(text);
  return sentences.length === count ? sentences : null;
}
