const MONTH = /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;
const STRONG =
  /^(ongoing|quarterly|monthly|weekly|termly|annual(ly)?|yearly|biannual(ly)?|immediate(ly)?|completed?|tbc|tba|spring|summer|autumn|winter|q[1-4]|(19|20)\d\d|fy\d*|continuous(ly)?|partnership|term|onwards?)$/;
const WEAK =
  /^(by|the|end|of|to|from|until|till|and|in|on|at|before|after|during|then|as|each|every|early|mid|late|beginning|start|month|months|week|weeks|day|days|year|years|quarter|st|nd|rd|th|\d{1,2}(st|nd|rd|th)?|mon(day)?|tues?(day)?|wed(nesday)?|thu(rs)?(day)?|fri(day)?|sat(urday)?|sun(day)?|w|c|commencing|date|dates|half|financial|per|a|twice|six|three|two|four|review|reviewed|revised|was|now|due|basis|rota|\d{2,4})$/;

/** How much a text looks like a timescale: "all" when it says nothing but when, "some" when it names a time among other words, else "none". */
export function datesIn(text: string): "all" | "some" | "none" {
  if (text.length > 2000) return "none";
  let strong = /\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}/.test(text);
  let other = false;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (MONTH.test(word) || STRONG.test(word)) strong = true;
    else if (!WEAK.test(word)) other = true;
  }
  return strong ? (other ? "some" : "all") : "none";
}
