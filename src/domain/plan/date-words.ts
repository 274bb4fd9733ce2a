import { remember } from "../remember";

const MONTH = /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;
const STRONG =
  /^(ongoing|quarterly|monthly|weekly|termly|annual(ly)?|yearly|biannual(ly)?|immediate(ly)?|completed?|tbc|tba|spring|summer|autumn|winter|q[1-4]|(19|20)\d\d|fy\d*|continuous(ly)?|term|onwards?)$/;
const WEAK =
  /^(by|the|end|of|to|from|until|till|and|in|on|at|before|after|during|then|as|each|every|early|mid|late|beginning|start|month|months|week|weeks|day|days|year|years|quarter|st|nd|rd|th|\d{1,2}(st|nd|rd|th)?|mon(day)?|tues?(day)?|wed(nesday)?|thu(rs)?(day)?|fri(day)?|sat(urday)?|sun(day)?|w|c|commencing|date|dates|half|financial|per|a|twice|six|three|two|four|review|reviewed|revised|was|now|due|basis|rota|partnership|\d{2,4})$/;

/** How much a text looks like a timescale: "all" when it says nothing but when, "some" when it names a time among other words, else "none". */
export const datesIn: (text: string) => "all" | "some" | "none" = remember((text) => {
  if (text.length > LONG) return "none";
  let strong = NUMERIC_DATE.test(text);
  let other = false;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (!strong && (MONTH.test(word) || STRONG.test(word))) strong = true;
    else if (!other && !isTimeWord(word)) other = true;
    if (strong && other) return "some";
  }
  return strong ? "all" : "none";
});

/** True when a text says nothing but when ("all" by `datesIn`): most texts are seen not to by their first word. */
export function saysOnlyWhen(text: string): boolean {
  const word = firstWord(text);
  return (word === null || isTimeWord(word)) && saysOnlyWhenThroughout(text);
}

const saysOnlyWhenThroughout = remember((text) => {
  if (text.length > LONG) return false;
  let strong = false;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (!isTimeWord(word)) return false;
    strong ||= MONTH.test(word) || STRONG.test(word);
  }
  return strong || NUMERIC_DATE.test(text);
});

/** The text's first word in lower case; null when it has none, or where letters beyond ASCII make that more than a glance can tell. */
function firstWord(text: string): string | null {
  let start = 0;
  while (start < text.length && !isAsciiWord(text.charCodeAt(start))) if (text.charCodeAt(start++) > MOST_ASCII) return null;
  let end = start;
  while (end < text.length && isAsciiWord(text.charCodeAt(end))) end++;
  return start === end || text.charCodeAt(end) > MOST_ASCII ? null : text.slice(start, end).toLowerCase();
}

const MOST_ASCII = 0x7f;
const isAsciiWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** No timescale is as long. */
const LONG = 2000;
const WORD = /[\p{L}\p{N}]+/gu;
const NUMERIC_DATE = /\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}/;
const isTimeWord: (word: string) => boolean = remember((word) => MONTH.test(word) || STRONG.test(word) || WEAK.test(word), 20);
