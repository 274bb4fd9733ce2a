import { colourWords, meaningOfWords } from "./rag-key";
import { fold } from "./words";

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

/** The status that a text states with its definition; null where it states something else. */
export function statusItem(text: string): LegendItem | null {
  const [, sign, words] = SIGN.exec(text) ?? [];
  if (sign !== undefined && words !== undefined && meaningOfWords(fold(words)) !== null) return { status: sign, definition: words.trim() };
  const [, status, definition] = ITEM.exec(text) ?? BRACKETS.exec(text) ?? [];
  if (status === undefined || definition === undefined || !(colourWords(status).length > 0 || LETTER.test(status))) return null;
  return { status: status.trim(), definition: definition.trim() };
}

/** What tells a status from another: its folded words, or its sign. */
export const statusName = (status: string): string => fold(status) || status;
