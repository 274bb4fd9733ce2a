import type { FoldedText } from "./fold-text";
import type { MatchPlace, TimescaleParser } from "./parser";
import { MONTH, NUMBER } from "./parser";
import { PARSERS } from "./parsers/index";
import type { Part } from "./part";
import { datePart } from "./part";
import { monthOf } from "./writing";

/** Words and numbers, the only places where a parser is tried. */
export const TOKENS = /[a-z]+|\d+/g;
const OPENING = new Map<string, TimescaleParser[]>();
for (const parser of PARSERS)
  for (const word of parser.opensWith) {
    const parsers = OPENING.get(word);
    if (parsers) parsers.push(parser);
    else OPENING.set(word, [parser]);
  }

/** Finds what each word and number says, left to right: at each place the first parser that reads it is taken. Linear in the text. */
export function findParts(folded: FoldedText, original: string): readonly Part[] {
  const { text } = folded;
  const parts: Part[] = [];
  const ends = endsOf(text);
  let end = 0;
  let line = 0;
  let taken = 0;
  TOKENS.lastIndex = 0;
  for (let token = TOKENS.exec(text); token !== null; token = TOKENS.exec(text)) {
    const word = token[0];
    const from = token.index;
    const digit = isDigit(word.charCodeAt(0));
    const parsers = digit ? OPENING.get(NUMBER) : (OPENING.get(word) ?? (monthOf(word) === null ? undefined : OPENING.get(MONTH)));
    if (parsers === undefined || (digit && isInside(text, from, taken))) continue;
    for (const parser of parsers) {
      parser.pattern.lastIndex = from;
      const match = parser.pattern.exec(text);
      if (match === null) continue;
      const to = from + match[0].trimEnd().length;
      const place: MatchPlace = { text, from, to, capital: () => /[A-Z]/.test(original.charAt(folded.placeOf(from))) };
      const said = parser.read(match.groups ?? {}, place);
      if (said === null) continue;
      for (let next = ends[end]; next !== undefined && next < from; next = ends[++end]) if (text[next] === "\n") line++;
      const at = { from, to, line, sentence: end };
      parts.push(said.says === "date" ? datePart(said, at) : { says: said.says, every: said.every ?? "", ...at });
      taken = to;
      TOKENS.lastIndex = to;
      break;
    }
  }
  return parts;
}

/** Where each sentence ends: at a line break, a semicolon, or a stop with white space or the end after it. */
function endsOf(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "\n" || character === ";") ends.push(at);
    else if (character === "." || character === "!" || character === "?") {
      const next = text[at + 1];
      if (next === undefined || next === " " || next === "\n") ends.push(at);
    }
  }
  return ends;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True for a number within something longer that was not read: "v1.2", "192.168.0.1", "£20", "covid19". */
function isInside(text: string, from: number, taken: number): boolean {
  if (from === 0 || from <= taken) return false;
  const before = text.charCodeAt(from - 1);
  if ((before >= 97 && before <= 122) || before === 35 || before === 36 || before === 163 || before === 8364 || before === 95) return true;
  return from - 2 >= taken && (before === 46 || before === 47 || before === 58 || before === 45) && isDigit(text.charCodeAt(from - 2));
}
