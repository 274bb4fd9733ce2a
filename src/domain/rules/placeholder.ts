/** Words that stand where something is still to come, or say that there is nothing, without their punctuation. */
const NOTHING = new Set([
  "",
  "x",
  "xx",
  "xxx",
  "na",
  "n a",
  "nil",
  "none",
  "none yet",
  "nothing",
  "nothing yet",
  "not applicable",
  "not available",
  "no evidence",
  "no evidence yet",
  "no comment",
  "tba",
  "tbc",
  "tbd",
  "to be added",
  "to be advised",
  "to be agreed",
  "to be confirmed",
  "to be completed",
  "to be determined",
  "to be provided",
  "to be updated",
  "to follow",
  "awaited",
  "awaiting",
  "pending",
  "insert text",
  "text",
]);
const ELSEWHERE = new Set([
  "above",
  "as above",
  "as below",
  "as before",
  "as previous",
  "ditto",
  "do",
  "same",
  "same as above",
  "see above",
  "see below",
  "see previous",
]);

/** None of them begins with another letter, and none has a figure in it. */
const MAY_BE_ONE = /^[^\p{L}\p{N}]*(?:$|[adinpstx]\D*$)/iu;

/** What a text is that says nothing itself: a stand-in for something to come ("TBC", "n/a", "-"), or a pointer elsewhere ("see above"). */
export type Placeholder = "nothing" | "elsewhere";

/** Tells a placeholder from a text that says something; null for the latter. */
export function readPlaceholder(text: string): Placeholder | null {
  // "#N/A" is an error, not a word.
  if (text.length > 60 || text.startsWith("#") || !MAY_BE_ONE.test(text)) return null;
  const words = text
    .toLowerCase()
    .replace(/[/.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (ELSEWHERE.has(words)) return "elsewhere";
  return NOTHING.has(words) ? "nothing" : null;
}

const NO_ACTION =
  /^(?:nil|none|n\/?\.?a\.?|not (?:applicable|required|needed)(?: (?:to|for) [^.]{1,40})?|(?:none|no (?:further |additional |other |new |immediate |specific )?(?:actions?|work|changes?|improvements?))(?: (?:is|are|was|were))?(?: (?:required|needed|necessary|identified|proposed|planned|to be taken))?(?: (?:at this (?:time|stage)|at present|currently|for now|under this \w+))?)(?:$|\s*\.$|\s*[–—;,(]|\s-\s|\s*\.\s)/i;
/** An action that has gone into another, or out of the plan: "Merged with 1.2", "Withdrawn – see minutes". */
const GONE =
  /^(?:action )?(?:(?:merged|combined|incorporated|subsumed|moved|transferred) (?:with|into|to|under)\b.{0,40}$|(?:now )?covered (?:by|in|under) (?:action |priority )?[\d.]+|(?:superseded|withdrawn|deleted|removed|closed|cancelled|duplicate)(?:$|\s*[–—:;,.(]|\s-\s| (?:from (?:the )?plan|by (?:action )?[\d.]+|see )))/i;

/** What such a text begins with. */
const MAY_BE_NONE = /^\s*[acdimnrstw]/i;

/** True for an action that asks for nothing: audits have "No further action required" beside standards that are met, plans keep the number of one that was merged or withdrawn. */
export function isNoAction(text: string): boolean {
  if (text.length > 100 || !MAY_BE_NONE.test(text)) return false;
  const words = text.trim();
  return NO_ACTION.test(words) || GONE.test(words);
}
