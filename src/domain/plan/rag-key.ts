import type { CellRef } from "../grid/cell-ref";
import type { Meaning, RagKey, RagStatus } from "./plan";
import { fold } from "./words";

/** The key most safeguarding partnerships print under their plans, word for word: what a plan without a key is read by. */
const DEFAULT_DEFINITIONS: readonly (readonly [status: string, definition: string])[] = [
  [
    "Red",
    "Very little or no progress has been made on the action and resulting positive impact, if any, has been minimal. The timeframe for the action has been exceeded or there is little likelihood that it will be met unless urgent remedial action is taken. Brief explanation to be provided in the Comments section.",
  ],
  [
    "Amber",
    "Work has begun and some progress has been made. However, unless progress is accelerated, there is a risk that the action will not be completed by the due date and/or the required outcome/impact will not be achieved. Brief explanation to be provided in the Comments section.",
  ],
  [
    "Green",
    "The action is making good progress and on target to being completed within the timeframe and achieve the anticipated positive impact or the action has been completed and has resulted in the required outcome/impact.",
  ],
  [
    "Purple",
    "Action no longer appropriate/achievable due to external changes e.g. budgets, legislation, statutory guidance amendment, or feedback from Government reviews.",
  ],
  ["White", "Action not started as scheduled for a later date."],
];

/** Excel's own palette for the colours keys are named after. */
const COLOURS: ReadonlyMap<string, string> = new Map([
  ["red", "#FF0000"],
  ["amber", "#FFC000"],
  ["yellow", "#FFFF00"],
  ["orange", "#ED7D31"],
  ["green", "#00B050"],
  ["blue", "#0070C0"],
  ["purple", "#7030A0"],
  ["white", "#FFFFFF"],
  ["grey", "#A6A6A6"],
  ["gray", "#A6A6A6"],
  ["black", "#000000"],
  ["pink", "#FF66CC"],
  ["brown", "#996633"],
  ["turquoise", "#40E0D0"],
  ["teal", "#008080"],
]);

/** "#RRGGBB" for a colour's name; null for any other word. */
export const colourOf = (word: string): string | null => COLOURS.get(fold(word)) ?? null;

/** The colours a status is named after, in order: "Amber/Green" names two. */
export const colourWords = (status: string): string[] =>
  fold(status)
    .split(" ")
    .filter((word) => COLOURS.has(word));

// What each meaning sounds like in a definition, folded. The order they are asked in matters: a risk of missing the date is not yet
// missing it, and "on target … or has been completed" is a status of its own.
const PRIORITY_NOT_PROGRESS =
  /\b(serious|key|significant|minor) (issue|finding|weakness)|\bdesirable\b|\b(high|medium|low) (priority|risk)\b(?! (?:of|that|to)\b)/;
const AT_RISK =
  /\bat risk\b|\bis a risk\b|\bsome (risks?|concerns?|slippage|delays?|issues?|problems?)\b|\bmay (need|not|be)\b|\bminor\b|\bslight(ly)?\b|\bunless progress\b|\b(needs?|requires?) attention\b|\brecover(y|able|ed)?\b|\bpartial(ly)?\b|\bpartly\b|\bsignificant element\b|\bin danger\b|\blimited progress\b/;
const BEHIND =
  /\boverdue\b|\bexceeded\b|\bslipp(ed|ing|age)\b|\b(no|little) progress\b|\b(will|can) ?not (be )?(deliver|achieve|meet|met|delivered|achieved|completed)|\bcannot be\b|\bnot (been )?(achieved|met|delivered|completed|complete|implemented|actioned|progress(ing|ed))\b|\bdeadlines? (has |have )?(been )?(passed|missed|expired)\b|\bhigh risk (of|that)\b|\bmissed\b|\bbehind\b|\bnot (yet )?on (target|track|schedule|course|plan|time)\b|\boff (track|target|schedule)\b|\bescalat|\bunlikely\b|\blate\b|\bdelay(ed)?\b|\bpast (the|its)\b|\bfail(ed|ing)\b|\bserious\b|\b(significant|major)(ly)? (delay|issue|slippage|risk|concern|problem)|\bstalled\b/;
const RUN_OUT = /\boverdue\b|\bexceeded\b|\bmissed\b|\bpast (the|its)\b|\bpassed\b|\bexpired\b|\bfail(ed|ing)\b/;
/** "Closed" alone may be for any reason. */
const FINISHED = /\b(completed?|achieved|delivered|implemented|finished|done|embedded)\b/;
const MANAGED = /\b(being managed|mitigat)/;
const ON_TRACK =
  /\bon (target|track|course|schedule|plan|time)\b|\bprogressing\b|\bgood progress\b|\bto plan\b|\bexpected to deliver\b|\bwill be (achieved|delivered|met|completed)\b|\bas per\b|\bahead of (schedule|target|time|plan)\b|\bprogress is being made\b|\bin progress\b|\bunder ?way\b|\bno (issues|concerns|problems)\b/;
const DONE = /\b(complete|completed|achieved|closed|delivered|implemented|finished|done|embedded|fully met)\b/;
/** What is denied: "not delivered on time", "not progressing". */
const DENIED =
  /\bnot (?:yet )?(?:been )?(?:achieved|met|delivered|completed?|implemented|actioned|progress(?:ing|ed)|on (?:target|track|schedule|course|plan|time))(?: on time)?\b/g;
/** Done, whenever it was: "Completed late". */
const DONE_WHEN =
  /^(?:action )?(?:completed?|closed|achieved|delivered|implemented|done) (?:but )?(?:late|early|on time|on target|within timescales?|outside timescales?|after (?:the |its )?deadline)$/;
const NOT_YET_DONE = /\b(?!100 ?%)\d+ ?%? complete\b|\b(to|being|be|for) (be )?(completed?|achieved|delivered|implemented)\b|\bnot yet\b/g;
const DROPPED =
  /\bno longer\b|\bsuperseded\b|\bsuspended\b|\babandoned\b|\bcancelled\b|\bwithdrawn\b|\bdeleted\b|\bdiscontinued\b|\bon hold\b/;
const NOT_STARTED =
  /\bnot (yet )?(been )?(started|begun|commenced|initiated|resourced|scheduled)\b|\bnot (yet )?due( to (start|begin|commence))?( yet)?$|\bnot (yet )?due to (start|begin|commence)\b|\bfuture (action|start|date|work|phase)\b|\b(planned|scheduled) (for (a |the )?(later|future|next)|to (start|begin|commence))\b|\byet to (start|begin|commence)\b|\blater date\b|\bno(t)? action( required)? yet\b/;

/** What words mean when they are the whole of a status or its definition: a log's "Open", the "No" under "Done?". */
const WHOLE: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...["yes", "y"].map((word) => [word, "done"] as const),
  ...["ok", "in hand", "started", "commenced", "active", "live", "wip", "work in progress", "ongoing", "on going"].map(
    (word) => [word, "on-track"] as const,
  ),
  ...["stuck", "blocked"].map((word) => [word, "behind"] as const),
  ...["to do", "todo", "pending", "not yet"].map((word) => [word, "not-started"] as const),
  ...["planned", "scheduled", "future"].map((word) => [word, "not-started"] as const),
  ...["parked", "paused", "deferred", "rejected"].map((word) => [word, "dropped"] as const),
  // Not done, and no more than that.
  ...["no", "n", "open", "outstanding", "not done"].map((word) => [word, "unknown"] as const),
]);

/** What a status means, from its definition first, then from its own word, then from its colour. */
export function meaningOf(status: string, definition: string): Meaning {
  return meaningOfWords(fold(definition), status) ?? meaningOfWords(fold(status), status) ?? meaningOfColour(status) ?? "unknown";
}

/** What folded words mean as a status; null when they do not say. */
export function meaningOfWords(words: string, status = ""): Meaning | null {
  if (words === "") return null;
  const whole = WHOLE.get(words);
  if (whole !== undefined) return whole;
  if (PRIORITY_NOT_PROGRESS.test(words)) return "unknown";
  if (AT_RISK.test(words)) return "at-risk";
  if (DONE_WHEN.test(words)) return "done";
  const stated = words.replace(DENIED, "");
  const onTrack = ON_TRACK.test(stated);
  const done = saysDone(stated);
  if (onTrack && done) return "on-track-or-done";
  // Amber that speaks of delay is what stands before Red, unless its time has run out.
  if (BEHIND.test(words))
    return isAmber(status) && (MANAGED.test(words) || !(namesRed(status) || RUN_OUT.test(words))) ? "at-risk" : "behind";
  if (onTrack) return "on-track";
  if (done && DROPPED.test(words) && !FINISHED.test(words)) return "dropped";
  if (done) return "done";
  if (DROPPED.test(words)) return "dropped";
  return NOT_STARTED.test(words) ? "not-started" : null;
}

const saysDone = (words: string): boolean => DONE.test(words.replace(NOT_YET_DONE, ""));

const namesRed = (status: string): boolean => colourWords(status).includes("red");

const isAmber = (status: string): boolean => colourWords(status).some((colour) => ["amber", "yellow", "orange"].includes(colour));

function meaningOfColour(status: string): Meaning | null {
  const colours = colourWords(status);
  if (isAmber(status)) return "at-risk";
  if (colours.includes("red")) return "behind";
  if (colours.includes("green")) return "on-track-or-done";
  if (colours.includes("blue")) return "done";
  if (colours.includes("purple")) return "dropped";
  return colours.includes("white") ? "not-started" : null;
}

/** True when the definition asks whoever rates for an explanation, a reason or a comment. */
export function asksForCommentary(definition: string): boolean {
  return /\b(explanation|explain(ed)?|reasons?|justification|(say|state) why|(comment(s|ary)?|narrative|exception report)( (is|are|must|should|to) be| is| are)? (needed|necessary|provided|required|given|made|added)|comments? (section|column|must|should|to be|required)|(provide|give|add|include|enter|please) (?:a |an |the |brief |short ){0,3}(comments?|commentary|details?|narrative|explanation))\b/.test(
    fold(definition),
  );
}

/** One status of a key. `fill` is the colour of its cell in the workbook, where it has one. */
export function makeStatus(status: string, definition: string, at: CellRef | null, fill: string | null): RagStatus {
  const colours = colourWords(status);
  return {
    status,
    definition,
    meaning: meaningOf(status, definition),
    needsCommentary: asksForCommentary(definition),
    colour: fill ?? (colours.length === 1 ? colourOf(colours[0] ?? "") : null),
    aliases: [],
    at,
  };
}

/** A key whose statuses know each other: with a status for "done" beside it, Green alone means on track; first letters are aliases where unique. */
export function makeKey(statuses: readonly RagStatus[], place: Pick<RagKey, "from" | "area">): RagKey {
  const hasDone = statuses.some(({ meaning }) => meaning === "done");
  return {
    ...place,
    statuses: statuses.map((each) => ({
      ...each,
      meaning:
        each.meaning === "on-track-or-done" && hasDone && colourWords(each.status).length > 0 && !saysDone(fold(each.definition))
          ? "on-track"
          : each.meaning,
      aliases: aliasesOf(each, statuses),
    })),
  };
}

/**
 * Other ways of writing a status that can only mean this one: its first letter, a part of its name ("Blue" of "Blue – Complete"), the
 * word that its definition consists of or begins with ("Complete").
 */
function aliasesOf(status: RagStatus, all: readonly RagStatus[]): readonly string[] {
  const others = all.filter((other) => other !== status);
  const isTaken = (words: string): boolean =>
    others.some(
      (other) => fold(other.status) === words || shortOf(other) === words || partsOf(other.status).some((part) => fold(part) === words),
    );
  const letter = fold(status.status).charAt(0);
  const isLetterFree = /^[a-z]$/.test(letter) && others.every((other) => !fold(other.status).startsWith(letter));
  const letters = isLetterFree && status.status.length > 1 ? [letter.toUpperCase()] : [];
  const words = [...partsOf(status.status), ...(shortOf(status) === "" ? [] : [status.definition.split(/[:.;(–—]/, 1)[0]?.trim() ?? ""])];
  return [...letters, ...words.filter((word) => fold(word) !== fold(status.status) && !isTaken(fold(word)))];
}

/** "Blue – Complete" → "Blue", "Complete"; a name that is one part, or several colours, has none. */
function partsOf(status: string): string[] {
  const parts = status.split(/\s*[/()–—:=-]\s*/).filter((part) => part !== "");
  return parts.length < 2 || parts.filter((part) => colourOf(part) !== null).length > 1 ? [] : parts;
}

/** The folded word or two that a definition begins with before a stop; "" when it begins with a sentence. */
function shortOf({ definition }: RagStatus): string {
  const short = fold(definition.split(/[:.;(–—]/, 1)[0] ?? "");
  return short !== "" && short.split(" ").length <= 2 ? short : "";
}

/** The key with what the user says its statuses mean. */
export function withMeanings(key: RagKey, meanings: readonly { readonly status: string; readonly meaning: Meaning }[]): RagKey {
  const said = new Map(meanings.map(({ status, meaning }) => [fold(status), meaning]));
  return { ...key, statuses: key.statuses.map((each) => ({ ...each, meaning: said.get(fold(each.status)) ?? each.meaning })) };
}

/** The key a plan is read by when its workbook carries none. */
export const DEFAULT_KEY: RagKey = makeKey(
  DEFAULT_DEFINITIONS.map(([status, definition]) => makeStatus(status, definition, null, null)),
  { from: "default", area: null },
);
