import { colourWords, meaningOfWords } from "./rag-key";
import { countWords, fold } from "./words";

/** A status and what it means, as one text states them. */
export interface LegendItem {
  readonly status: string;
  readonly definition: string;
}

/** "Red – no progress", "G = on track", "Amber: at risk", and in brackets "Green (done)". */
const ITEM = /^([\p{L}][\p{L}/ ]{0,24}?)\s*(?:[-–—=:]|\bmeans\b)\s*(\S.*)$/u;
const LETTER = /^[ragbpwy]$/i;
const BRACKETS = /^([\p{L}][\p{L}/ ]{0,24}?)\s*\(([^()]{2,400})\)\.?$/u;
/** "✔ Delivered", "● = in progress": a sign and what it stands for. */
const SIGN = /^([^\p{L}\p{N}\s"'“‘([£#*–—-]\ufe0f?)\s*[-–—=:]?\s*(\p{L}.*)$/u;

/** "C = Complete", "ND – Not due yet", "3: Slipped": a code and the status it stands for. */
const CODED = /^((?!RAG|KEY)[A-Z]{1,3}|\d)\s*[-–—=:]\s*(\S.{1,80})$/u;
const TO_DO = /^(?:complete|deliver|achieve|finish|close|implement) (?!but|and|on|or|in|late|early)/;
const MOST_WORDS = 8;

/** True for words that say how far something is, and nothing to be done: "Fully achieved", "On track (not yet due)"; never "Complete the audit". */
export function isPlainStatus(text: string): boolean {
  if (text.length > 80 || countWords(text, MOST_WORDS + 1) > MOST_WORDS) return false;
  const words = fold(text);
  return meaningOfWords(words) !== null && !TO_DO.test(words);
}

/** The status that a text states with its definition; null where it states something else. */
export function statusItem(text: string): LegendItem | null {
  const [, sign, words] = SIGN.exec(text) ?? [];
  if (sign !== undefined && words !== undefined && meaningOfWords(fold(words)) !== null) return { status: sign, definition: words.trim() };
  const [, status, definition] = ITEM.exec(text) ?? BRACKETS.exec(text) ?? [];
  if (status !== undefined && definition !== undefined && (colourWords(status).length > 0 || LETTER.test(status)))
    return { status: status.trim(), definition: definition.trim() };
  const [, code, meant] = CODED.exec(text) ?? [];
  return code !== undefined && meant !== undefined && isPlainStatus(meant) ? { status: code, definition: meant.trim() } : null;
}

/** What tells a status from another: its folded words, or its sign. */
export const statusName = (status: string): string => fold(status) || status;
