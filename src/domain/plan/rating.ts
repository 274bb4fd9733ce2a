import type { RagKey, RagStatus, Rating } from "./plan";
import { remember } from "../remember";
import { fold } from "./words";

/** A label people put before a rating: "Grade: White", "RAG rating – Amber". */
const LABEL = /^\s*(?:(?:current|overall)\s+)?(?:grade|rag(?:\s+(?:rating|status))?|brag|rating|status)\s*[:=–-]\s*/i;

interface StatusRead {
  readonly status: RagStatus;
  readonly reading: "exact" | "one reading";
}

/** The status the text names and how plainly: exactly as the key writes it, or in another way that can only mean this one; null when it names none. */
export function readStatus(text: string, key: RagKey): StatusRead | null {
  let read = readers.get(key);
  if (!read) readers.set(key, (read = remember((each) => readAnew(each, key))));
  return read(text);
}

const readers = new WeakMap<RagKey, (text: string) => StatusRead | null>();

function readAnew(text: string, key: RagKey): StatusRead | null {
  const plain = withoutTrend(text);
  const exact = key.statuses.find(({ status }) => status === text || status === plain);
  if (exact) return { status: exact, reading: "exact" };
  const words = fold(plain.replace(LABEL, ""));
  if (words === "") return null;
  const same = statusesBySaying(key).get(words) ?? [];
  const only = same.length === 1 ? same[0] : undefined;
  return only ? { status: only, reading: "one reading" } : null;
}

/** Arrows that say beside a rating which way it goes: "Green ↑", "▼ Amber". Not a word of it is written differently. */
const TREND = /^[←-⇿⬀-⯿▲▶►▼◀◄△▷▽◁]\ufe0f?\s*(?=\p{L})|(?<=\p{L})\s*[←-⇿⬀-⯿▲▶►▼◀◄△▷▽◁]\ufe0f?$/u;
const withoutTrend = (text: string): string => (text.length > 40 ? text : text.replace(TREND, ""));

const bySaying = new WeakMap<RagKey, ReadonlyMap<string, readonly RagStatus[]>>();

/** The statuses that each way of writing one, folded, can mean. */
function statusesBySaying(key: RagKey): ReadonlyMap<string, readonly RagStatus[]> {
  let known = bySaying.get(key);
  if (!known) {
    const sayings = new Map<string, RagStatus[]>();
    for (const status of key.statuses)
      for (const saying of new Set([status.status, ...status.aliases].map(fold)))
        sayings.set(saying, [...(sayings.get(saying) ?? []), status]);
    bySaying.set(key, (known = sayings));
  }
  return known;
}

/** Where what is said of a rating may begin: at a sign, or with a day or month ("Completed 29.08.23", "Completed Sept 2023"). */
const REMARK = /[:;,.–—(-]|\s{2,}|\s(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b)/giu;
const PARTED = /\s[-–—]\s|\s?[:;(]|,\s|\s(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b)/iu;

/** A rating's own words, and what is said of them ("Complete – 12/03/24"); `rest` is "" where nothing is. */
export function partRemark(text: string): { readonly words: string; readonly rest: string } {
  const at = PARTED.exec(text)?.index ?? text.length;
  return { words: text.slice(0, at).trim(), rest: withoutSigns(text.slice(at)) };
}

/** A text that begins with a rating, taken apart. `rest` is what follows the rating, trimmed. */
export interface LeadingRating {
  readonly words: string;
  readonly reading: StatusRead;
  readonly rest: string;
}

/** Reads the rating at the head of a cell that also holds commentary ("Grade: Amber⏎Leaflet drafted."); null when it does not begin with one. */
export function readLeadingRating(text: string, key: RagKey): LeadingRating | null {
  const label = LABEL.exec(text)?.[0] ?? "";
  const body = text.slice(label.length);
  const firstLine = body.split(/[\r\n]/, 1)[0] ?? "";
  const whole = readStatus(firstLine.trim(), key);
  if (whole) return { words: firstLine.trim(), reading: whole, rest: body.slice(firstLine.length).trim() };
  for (const { index: end } of firstLine.matchAll(REMARK)) {
    const words = firstLine.slice(0, end).trim();
    const reading = words.length > 1 ? readStatus(words, key) : null;
    if (reading) return { words, reading, rest: withoutSigns(body.slice(end)) };
    if (end > 60) break;
  }
  if (label === "") return null;
  const words = /^[^\s:;,.]+/.exec(body)?.[0] ?? "";
  const reading = readStatus(words, key);
  return reading && { words, reading, rest: withoutSigns(body.slice(words.length)) };
}

/** What follows a rating, without the signs that part it from that. */
const withoutSigns = (text: string): string => text.replace(/^[\s:;,.–—-]+/, "").trim();

/** A labelled rating at the very end of a longer text ("… for a peer. Grade: White"); null when there is none. */
export function readTrailingRating(text: string, key: RagKey): { readonly before: string; readonly words: string } | null {
  const tail = text.slice(-60);
  const match = /(?:^|[\s.;])((?:grade|rag(?: rating| status)?|rating)\s*[:=]\s*([\p{L}/]+))\.?\s*$/iu.exec(tail);
  const [, labelled = "", word = ""] = match ?? [];
  if (labelled === "" || !readStatus(word, key)) return null;
  return { before: text.slice(0, text.lastIndexOf(labelled)).trim(), words: word };
}

/** A rating in brackets at the very end of a text ("Draft circulated (AMBER)"); null when there is none. */
export function readBracketedRating(text: string, key: RagKey): { readonly before: string; readonly words: string } | null {
  const [end, words = ""] = /[([]\s*([\p{L}][\p{L} /]{0,30})\s*[)\]]\.?\s*$/u.exec(text.slice(-40)) ?? [];
  if (end === undefined || !readStatus(words, key)) return null;
  return { before: text.slice(0, text.length - end.length).trim(), words };
}

/** A text that begins with a rating's label, whatever word follows it: "Grade: Pink⏎Leaflet drafted."; null when it does not. */
export function labelledRatingIn(text: string): { readonly words: string; readonly rest: string } | null {
  const label = LABEL.exec(text)?.[0];
  const words = label === undefined ? null : /^[^\s:;,.]{1,40}/.exec(text.slice(label.length))?.[0];
  if (label === undefined || !words) return null;
  return { words, rest: withoutSigns(text.slice(label.length + words.length)) };
}

/** True when the text is nothing but a labelled rating, wherever it stands: "Grade: White". */
export const isLabelledRating = (text: string, key: RagKey): boolean => LABEL.test(text) && readStatus(text, key) !== null;

/** How a whole cell reads as a rating by the key. */
export const readingOf = (text: string, key: RagKey): Pick<Rating, "status" | "reading"> =>
  readStatus(text, key) ?? { status: null, reading: "none" };
