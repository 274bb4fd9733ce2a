import type { FoldedText } from "./fold-text";
import type { MatchPlace, TimescaleParser } from "./parser";
import { MONTH, NUMBER } from "./parser";
import { PARSERS } from "./parsers/index";
import type { Part } from "./part";
import { datePart } from "./part";
import { monthOf } from "./writing";

/** Words and numbers, the only places where a parser is tried. */
export const TOKENS = /[a-z]+|\d+/g;
/** Where a sentence ends: a line break, a semicolon, or a full stop with a space or the end after it. */
export const ENDS = /[\n;]|[.!?](?=[ \n]|$)/g;

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
  const tokens = new RegExp(TOKENS);
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
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
      tokens.lastIndex = to;
      break;
    }
  }
  return parts;
}

function endsOf(text: string): readonly number[] {
  const ends: number[] = [];
  const pattern = new RegExp(ENDS);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) ends.push(match.index);
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
