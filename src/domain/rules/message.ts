import { isCellError } from "../grid/grid";
import { remember } from "../remember";
import type { Action, Stated } from "../plan/plan";
import { maskPersonalDetails } from "./personal-details";

/** The most characters a finding's message may have. */
export const MESSAGE_LIMIT = 240;

/** How much of a cell's text a message quotes when there is room, and how little it falls back to. */
const QUOTE = 60;
const LEAST = 16;

/** Control characters, and those that change the direction of the text around them. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text on one line, without characters nobody sees. */
const oneLine = (text: string): string => (MORE_THAN_A_LINE.test(text) ? putOnOneLine(text) : text.trim());

/** Whether there is anything to do: most texts are on one line already. */
const MORE_THAN_A_LINE = /[\u0000-\u001f\u007f-\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]| {2}/;

const putOnOneLine = (text: string): string =>
  text
    .replace(/[\r\n\t\v\f]/g, " ")
    .replace(UNSEEN, "")
    .replace(/[ \u00a0]+/g, " ")
    .trim();

/** Cuts a text to `most` characters, between words where it can, with "…" for what is left out. A closing quotation mark stays. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const close = text.endsWith("”") ? "”" : "";
  const kept = text.slice(0, Math.max(0, most - 1 - close.length));
  const space = kept.lastIndexOf(" ");
  // Half a surrogate pair would show as a box.
  const cut = (space > most / 2 ? kept.slice(0, space) : kept).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/[\s,;:.–-]$/, "")}…${close}`;
}

/** What a message calls an action: its ref and first words, whichever it has; one with neither by its row. Personal details are masked. */
export function nameOf(action: Action): string {
  const ref = action.ref && !isError(action.ref) && safe(shorten(oneLine(action.ref.text), LEAST));
  const words = firstWords(action);
  return words ? `${ref ? `${ref} ` : ""}${words}` : ref || `The action in row ${action.at.row + 1}`;
}

/**
 * How many characters of a message's beginning are the action's name, with its ref or its words alone: 21 of "2.4 “Ensure that…” has no lead
 * officer"; 0 when it does not begin with it. A message that is long quotes fewer of an action's first words than another.
 */
export function nameLength(action: Action, message: string): number {
  const name = message.startsWith("“") ? firstWords(action) : nameOf(action);
  if (name === null) return 0;
  if (message.startsWith(name) && /^[ :]/.test(message.slice(name.length, name.length + 1))) return name.length;
  const begins = name.slice(0, name.indexOf("“") + 1);
  const end = message.indexOf("…”");
  if (begins === "" || end < 0 || !message.startsWith(begins)) return 0;
  const quoted = message.slice(begins.length, end);
  return maskPersonalDetails(oneLine(action.text?.text ?? "")).startsWith(quoted) ? end + 2 : 0;
}

/** True for a cell that shows "#REF!" or the like: it names nothing. */
const isError = ({ text }: Stated): boolean => isCellError(text);

/** What a message calls an action where there is little room: its ref or its row. */
export const shortNameOf = ({ ref, at }: Action): string =>
  ref && !isError(ref) ? shorten(oneLine(ref.text), LEAST) : `the action in row ${at.row + 1}`;

/** The first words of an action, in quotation marks; null when it has no text. */
export function firstWords({ text }: Action): string | null {
  if (!text || isError(text)) return null;
  let known = beginnings.get(text);
  if (known === undefined) beginnings.set(text, (known = safe(`“${shorten(maskPersonalDetails(oneLine(text.text)), 45)}”`)));
  return known;
}

/** Several rules may name the same action. */
const beginnings = new WeakMap<Stated, string>();

/** "Red", "Red or Amber", "Red, Amber or Green". */
export const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;

/** "Red", "Red and Amber", "Red, Amber and Green". */
export const allOf = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** "1 day", "62 days", "3,502 days". */
export const counted = (count: number, thing: string): string =>
  `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${thing}${count === 1 ? "" : "s"}`;

/** A place for a named value in a template. */
interface Slot {
  readonly key: string;
  /** What a cell says: an action's name, or a value that stands in quotation marks anywhere in the template. It is the first to be shortened. */
  readonly isQuote: boolean;
  /** The most characters of the value. */
  readonly most: number;
}

/** A template's texts and, between them, its named values. */
const partsOf = remember((template) => {
  const parts = template.split(/\{(\w+)\}/);
  const texts = parts.filter((_, place) => place % 2 === 0);
  const keys = parts.filter((_, place) => place % 2 === 1);
  const isInMarks = (place: number): boolean => texts[place]?.endsWith("“") ?? false;
  const slots = keys.map((key): Slot => {
    const isQuote = key === "action" || keys.some((each, place) => each === key && isInMarks(place));
    return { key, isQuote, most: isInMarks(keys.lastIndexOf(key)) ? QUOTE : 2 * QUOTE };
  });
  return { texts, slots };
}, 400);

/** A value on one line, its personal details masked. */
const safe = (text: string): string => maskPersonalDetails(oneLine(text));
/** Most values come again, as ratings and timescales do; an action's name does not. */
const safeAgain = remember(safe);

/**
 * Fills the {named values} of a message; `action` is what `nameOf` calls its action. Values are put on one line, personal details in them are
 * masked, and they are shortened until the whole has at most 240 characters: first what a cell says, which stands in quotation marks, then the
 * rest. Throws when a value is not given.
 */
export function fillMessage(template: string, data: Readonly<Record<string, string | number>>, action?: string): string {
  const { texts, slots } = partsOf(template);
  const values = slots.map(({ key, most }) => {
    if (key === "action" && action !== undefined) return shorten(action, most);
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (value === undefined) throw new Error(`A message lacks its {${key}}: ${template}`);
    return shorten(safeAgain(String(value)), most);
  });
  for (;;) {
    let text = texts[0] ?? "";
    for (let place = 0; place < values.length; place++) text += (values[place] ?? "") + (texts[place + 1] ?? "");
    const excess = text.length - MESSAGE_LIMIT;
    if (excess <= 0) return text;
    const longest = longestPlace(slots, values);
    const value = longest === null ? "" : (values[longest] ?? "");
    if (longest === null) return shorten(text, MESSAGE_LIMIT);
    const shorter = shorten(value, Math.max(LEAST, value.length - excess));
    slots.forEach(({ key }, place) => {
      if (key === slots[longest]?.key) values[place] = shorter;
    });
  }
}

/** The place of the longest value that can be shortened, a quoted one if there is any; null when all are short. */
function longestPlace(slots: readonly Slot[], values: readonly string[]): number | null {
  let longest: number | null = null;
  let most = LEAST;
  let isQuoted = false;
  for (let place = 0; place < slots.length; place++) {
    const { length } = values[place] ?? "";
    const isQuote = slots[place]?.isQuote === true;
    if (length <= LEAST || (isQuoted && !isQuote) || (isQuoted === isQuote && length <= most)) continue;
    longest = place;
    most = length;
    isQuoted = isQuote;
  }
  return longest;
}
