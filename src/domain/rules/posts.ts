import { remember } from "../remember";

/** How two posts that look like one are told apart: each way of writing gives keys, and posts that share a key may be one. */

const SMALL_WORDS = new Set(["and", "of", "the", "for", "to", "in", "at", "a", "an", "on", "with"]);

/** The words of a post without case, accents and punctuation; "&" is "and", apostrophes join ("Children's" → "childrens"). */
export function wordsOfPost(post: string): readonly string[] {
  return post
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’‘`´]/g, "")
    .replace(/&/g, " and ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The post without case, spaces, punctuation and words that only join: "Head of CPAT and EI&FSS, LBR" and "… EIFSS, LBR" are the same, and so are "Chair of QA Group" and "Chair, QA Group". */
export const squeezed: (post: string) => string = remember((post) =>
  wordsOfPost(post)
    .filter((word) => !JOINING.has(word))
    .join(""),
);

const JOINING = new Set(["and", "of", "the", "for"]);

/** An organisation at the end of a post, after a comma or dash: "…, LBR"; null when there is none. It is short: a name or its letters. */
export function organisationOf(post: string): { readonly post: string; readonly organisation: string } | null {
  const match = /^(.{4,200}?)(?:\s*,\s*|\s+[–—-]\s+)([^,–—]{2,40})$/.exec(post.trim());
  if (!match?.[1] || !match[2] || !/^[A-Z]{2,6}$|^(?:\S+\s)?[A-Z]{2,6}(?:\s\S+)?$/.test(match[2].trim())) return null;
  return { post: match[1], organisation: match[2] };
}

/** True when each post is the other with some names cut to their initials: "LSCB QA Manager", "LSCB Quality Assurance Manager". */
export function differInInitialsOnly(a: string, b: string): boolean {
  const [left, right] = [a, b].map((post) =>
    post
      .replace(/['’]/g, "")
      .split(/[^\p{L}\p{N}&]+/u)
      .filter((word) => word !== ""),
  );
  if (!left || !right) return false;
  const meaningful = (words: readonly string[]): readonly string[] =>
    words.filter((word) => word !== "&" && !SMALL_WORDS.has(word.toLowerCase()));
  const [long, short] = [meaningful(left), meaningful(right)];
  let shortened = 0;
  let i = 0;
  let j = 0;
  while (i < long.length && j < short.length) {
    const [one = "", other = ""] = [long[i], short[j]];
    if (one.toLowerCase() === other.toLowerCase()) {
      i++;
      j++;
      continue;
    }
    const taken = initialsTaken(other, long, i);
    const given = taken === 0 ? initialsTaken(one, short, j) : 0;
    if (taken === 0 && given === 0) return false;
    shortened++;
    i += Math.max(taken, 1);
    j += Math.max(given, 1);
  }
  return shortened > 0 && i === long.length && j === short.length;
}

/** How many words from `from` on the letters of an abbreviation stand for; 0 when it is none or they do not. */
function initialsTaken(abbreviation: string, words: readonly string[], from: number): number {
  if (!/^[A-Z]{2,6}$/.test(abbreviation)) return 0;
  const spelt = words.slice(from, from + abbreviation.length);
  // A word in capitals is an abbreviation of its own and gives no initial.
  const fits =
    spelt.length === abbreviation.length &&
    spelt.every((word, index) => /[a-z]/.test(word) && word[0]?.toUpperCase() === abbreviation[index]);
  return fits ? spelt.length : 0;
}

/** The first letters of a post's meaningful words, abbreviations whole: what posts that differ in initials only share. */
export const initialsOf = (post: string): string =>
  post
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => (/^[A-Z]{2,6}$/.test(word) ? word : word.slice(0, 1)))
    .join("")
    .toLowerCase();

/** A word this long is told from another by one letter; a shorter one only by two letters swapped, which hardly ever make another word. */
const LONG_ENOUGH = 7;
const ENOUGH_FOR_A_SWAP = 5;

/** Keys that two posts share when they differ in one longer word only, one for each longer word. */
export function slipFrames(post: string): readonly string[] {
  const words = wordsOfPost(post).slice(0, 20);
  return words.flatMap((word, at) => (isLong(word) ? [[...words.slice(0, at), "*", ...words.slice(at + 1)].join(" ")] : []));
}

const isLong = (word: string): boolean => word.length >= ENOUGH_FOR_A_SWAP && !/\d/.test(word);

/** Keys that two posts share when one of their longer words differs by one letter left out, put in or mistyped: a slip of the keys. */
export function slipKeys(post: string): readonly string[] {
  const words = wordsOfPost(post).slice(0, 20);
  const keys: string[] = [];
  words.forEach((word, at) => {
    if (!isLong(word)) return;
    const others = [...words.slice(0, at), "*", ...words.slice(at + 1)].join(" ");
    keys.push(`${others}|${word}`);
    // The first letter is hardly ever mistyped, and telling "maternal" from "paternal" matters.
    for (let index = 1; index < Math.min(word.length, 40); index++) keys.push(`${others}|${word.slice(0, index)}${word.slice(index + 1)}`);
  });
  return keys;
}

/** True when the posts differ in one longer word only, by one letter left out, put in, mistyped or two swapped, and not by a plural or an ending that makes another post. */
export function isSlip(a: string, b: string): boolean {
  const [left, right] = [wordsOfPost(a), wordsOfPost(b)];
  if (left.length !== right.length) return false;
  const different = left.flatMap((word, index) => (word === right[index] ? [] : [[word, right[index] ?? ""] as const]));
  const [pair] = different;
  if (!pair || different.length !== 1) return false;
  const [one, other] = pair;
  if (one[0] !== other[0]) return false;
  return (Math.max(one.length, other.length) >= LONG_ENOUGH && isOneLetterApart(one, other)) || isSwap(one, other);
}

/** True when two neighbouring letters of one word stand in the other order in the other. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < ENOUGH_FOR_A_SWAP) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isOneLetterApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.length > short.length ? long.slice(at + 1) === short.slice(at) : long.slice(at + 1) === short.slice(at + 1);
}
