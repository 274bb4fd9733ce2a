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
]);

/** "#RRGGBB" for a colour's name; null for any other word. */
export const colourOf = (word: string): string | null => COLOURS.get(fold(word)) ?? null;

/** The colours a status is named after, in order: "Amber/Green" names two. */
export const colourWords = (status: string): string[] =>
  fold(status)
    .split(" ")
    .filter((word) => COLOURS.has(word));

// What each meaning sounds like in a definition. The order matters: a risk of missing the date is not yet missing it,
// and "on target … or has been completed" is a status of its own.
const PRIORITY_NOT_PROGRESS =
  /\b(serious|key|significant|minor) (issue|finding|weakness)|\bdesirable\b|\b(high|medium|low) (priority|risk)\b/;
const DROPPED =
  /\bno longer\b|\bsuperseded\b|\bsuspended\b|\babandoned\b|\bcancelled\b|\bwithdrawn\b|\bdeleted\b|\bdiscontinued\b|\bon hold\b/;
const NOT_STARTED =
  /\bnot (yet )?(been )?(started|begun|commenced|initiated|resourced|scheduled)\b|\bnot (yet )?due( to start)?$|\bnot due to start\b|\byet to (start|begin|commence)\b|\blater date\b|\bno(t)? action( required)? yet\b/;
const AT_RISK =
  /\bat risk\b|\bis a risk\b|\bsome (risks?|concerns?|slippage|delays?|issues?)\b|\bmay (need|not|be)\b|\bminor (delays?|slippage|issues?)\b|\bslight(ly)?\b|\bunless progress\b|\bneeds? attention\b|\bbut (recoverable|manageable)\b|\bpartial(ly)?\b|\bsignificant element\b|\bin danger\b/;
const BEHIND =
  /\boverdue\b|\bexceeded\b|\bslipped\b|\bno progress\b|\b(will|can) ?not (be )?(deliver|achieve|meet|met|delivered|achieved|completed)|\bcannot be\b|\bnot (been )?(achieved|met|delivered|completed|complete)\b|\bmissed\b|\bbehind\b|\bnot on (target|track)\b|\boff (track|target)\b|\bescalat|\bunlikely\b|\blate\b|\bdelayed\b|\bpast (the|its)\b|\bfailed\b|\bserious\b|\bsignificant(ly)? (delay|issue|slippage|risk|concern)/;
const ON_TRACK =
  /\bon (target|track|course|schedule|plan|time)\b|\bprogressing\b|\bgood progress\b|\bto plan\b|\bexpected to deliver\b|\bwill be (achieved|delivered|met)\b|\bas per\b|\bprogress is being made\b|\bin progress\b|\bunderway\b|\bunder way\b/;
const DONE = /\b(complete|completed|achieved|closed|delivered|implemented|finished|done|embedded|fully met)\b/;
const NOT_YET_DONE = /\b\d+ ?%? complete\b|\b(to|being|be|for) (be )?(completed?|achieved|delivered|implemented)\b|\bnot yet\b/;

/** What a status means, from its definition first, then from its own word or colour. */
export function meaningOf(status: string, definition: string): Meaning {
  const said = meaningOfWords(fold(definition));
  if (said !== null) return said;
  return meaningOfWords(fold(status)) ?? meaningOfColour(status) ?? "unknown";
}

function meaningOfWords(words: string): Meaning | null {
  if (words === "") return null;
  if (PRIORITY_NOT_PROGRESS.test(words)) return "unknown";
  const onTrack = ON_TRACK.test(words);
  const done = DONE.test(words.replaceAll(new RegExp(NOT_YET_DONE, "g"), ""));
  if (onTrack && /\b(has|have) been (completed|achieved|delivered)\b|\bor (is )?(completed?|achieved)\b/.test(words))
    return "on-track-or-done";
  if (AT_RISK.test(words)) return "at-risk";
  if (BEHIND.test(words)) return "behind";
  if (onTrack) return "on-track";
  if (done) return "done";
  if (DROPPED.test(words)) return "dropped";
  if (NOT_STARTED.test(words)) return "not-started";
  return null;
}

function meaningOfColour(status: string): Meaning | null {
  const colours = colourWords(status);
  if (colours.some((colour) => colour === "amber" || colour === "yellow" || colour === "orange")) return "at-risk";
  if (colours.includes("red")) return "behind";
  if (colours.includes("green")) return "on-track-or-done";
  if (colours.includes("blue")) return "done";
  if (colours.includes("purple")) return "dropped";
  if (colours.includes("white")) return "not-started";
  return null;
}

/** True when the definition asks whoever rates for an explanation, a reason or a comment. */
export function asksForCommentary(definition: string): boolean {
  return /\b(explanation|explain(ed)?|reasons?|comments? (section|column|must|should|to be|required)|(provide|give) (a |an |brief )?(comment|commentary|details?|narrative))\b/.test(
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
        each.meaning === "on-track-or-done" && hasDone && colourWords(each.status).length > 0 && !DONE.test(fold(each.definition))
          ? "on-track"
          : each.meaning,
      aliases: aliasesOf(each, statuses),
    })),
  };
}

/** Other ways of writing a status that can only mean this one: its first letter, the short form of its definition ("Complete"). */
function aliasesOf(status: RagStatus, all: readonly RagStatus[]): readonly string[] {
  const letter = fold(status.status).charAt(0);
  const unique = /^[a-z]$/.test(letter) && all.filter((other) => fold(other.status).startsWith(letter)).length === 1;
  const aliases = unique && status.status.length > 1 ? [letter.toUpperCase()] : [];
  const short = status.definition.split(/[:.;(]/, 1)[0]?.trim() ?? "";
  const isShort = short !== "" && short.split(" ").length <= 2 && fold(short) !== fold(status.status);
  const isAlone = all.every(
    (other) =>
      other === status || (fold(other.status) !== fold(short) && fold(other.definition.split(/[:.;(]/, 1)[0] ?? "") !== fold(short)),
  );
  return isShort && isAlone ? [...aliases, short] : aliases;
}

/** The key a plan is read by when its workbook carries none. */
export const DEFAULT_KEY: RagKey = makeKey(
  DEFAULT_DEFINITIONS.map(([status, definition]) => makeStatus(status, definition, null, null)),
  { from: "default", area: null },
);
