import type { FoldedText } from "./fold-text";
import type { MatchPlace, TimescaleParser } from "./parser";
import { MONTH, NUMBER } from "./parser";
import { PARSERS } from "./parsers/index";
import type { Part } from "./part";
import { datePart } from "./part";
import { monthOf } from "./writing";

const OPENING = new Map<string, TimescaleParser[]>();
for (const parser of PARSERS)
  for (const word of parser.opensWith) {
    const parsers = OPENING.get(word);
    if (parsers) parsers.push(parser);
    else OPENING.set(word, [parser]);
  }
const OPENING_NUMBER = OPENING.get(NUMBER) ?? [];
const OPENING_MONTH = OPENING.get(MONTH) ?? [];
/** No word that opens anything is longer. */
const LONGEST = Math.max(...[...OPENING.keys()].map((word) => word.length));

/** As many parts as this are read of one cell and no more: no person wrote so many, and each may lie in every year of the plan. */
export const MOST_PARTS = 200;

/** Finds what each word and number says, left to right: at each place the first parser that reads it is taken. Linear in the text. */
export function findParts(folded: FoldedText, original: string): readonly Part[] {
  const { text } = folded;
  const parts: Part[] = [];
  const sentences = new Sentences(text);
  let taken = 0;
  let at = 0;
  while (at < text.length && parts.length < MOST_PARTS) {
    const from = at;
    const code = text.charCodeAt(at);
    let parsers: readonly TimescaleParser[] | undefined;
    if (isDigit(code)) {
      while (isDigit(text.charCodeAt(at))) at++;
      if (!isInside(text, from, taken)) parsers = OPENING_NUMBER;
    } else if (isLetter(code)) {
      while (isLetter(text.charCodeAt(at))) at++;
      if (at - from <= LONGEST) parsers = parsersFor(text.slice(from, at));
    } else {
      at++;
      continue;
    }
    if (parsers === undefined) continue;
    for (const parser of parsers) {
      parser.pattern.lastIndex = from;
      const match = parser.pattern.exec(text);
      if (match === null) continue;
      const to = from + match[0].trimEnd().length;
      const place: MatchPlace = { text, from, to, capital: () => /[A-Z]/.test(original.charAt(folded.placeOf(from))) };
      const said = parser.read(match.groups ?? {}, place);
      if (said === null) continue;
      const stands = { from, to, ...sentences.at(from) };
      parts.push(said.says === "date" ? datePart(said, stands) : { says: said.says, every: said.every ?? "", ...stands });
      taken = to;
      at = Math.max(to, from + 1);
      break;
    }
  }
  return parts;
}

const parsersFor = (word: string): readonly TimescaleParser[] | undefined =>
  OPENING.get(word) ?? (monthOf(word) === null ? undefined : OPENING_MONTH);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Characters that make a number part of something else: # $ _ £ €. */
const BELONGING = new Set(["#", "$", "_", "\u00a3", "\u20ac"]);

/** True for a number within something longer that was not read: "v1.2", "192.168.0.1", "£20", "covid19". */
function isInside(text: string, from: number, taken: number): boolean {
  if (from === 0 || from <= taken) return false;
  const before = text.charAt(from - 1);
  if (isLetter(before.charCodeAt(0)) || BELONGING.has(before)) return true;
  return from - 2 >= taken && (before === "." || before === "/" || before === ":" || before === "-") && isDigit(text.charCodeAt(from - 2));
}

/** Counts the lines and sentences of a text as its places are asked for from left to right. */
class Sentences {
  private scanned = 0;
  private sentence = 0;
  private line = 0;
  constructor(private readonly text: string) {}

  /** A sentence ends at a line break, a semicolon, or a stop with white space or the end after it. */
  at(place: number): { readonly line: number; readonly sentence: number } {
    for (; this.scanned < place; this.scanned++) {
      const character = this.text[this.scanned];
      if (character === "\n") this.line++;
      if (character === "\n" || character === ";" || (isStop(character) && isGap(this.text[this.scanned + 1]))) this.sentence++;
    }
    return { line: this.line, sentence: this.sentence };
  }
}

const isStop = (character: string | undefined): boolean => character === "." || character === "!" || character === "?";
const isGap = (character: string | undefined): boolean => character === undefined || character === " " || character === "\n";
