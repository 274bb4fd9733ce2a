import { ukDay, type Day } from "../../calendar/day";
import { counted, listed, sentence } from "../counted-words";

/** How many actions stand at one status of the key. */
export interface StatusFigures {
  readonly status: string;
  readonly count: number;
  /** The status a board fears: when no action has it, the sentences say so. */
  readonly isTrouble: boolean;
  /** Some action that carries several ratings has this one among them. */
  readonly isInMixed: boolean;
}

/** What the sentences are about. Every count is of actions unless it says otherwise. */
export interface BoardFigures {
  readonly asOf: Day;
  readonly priorities: number;
  readonly actions: number;
  /** In the key's order, each status once, those with none included. Empty when the plan has no ratings at all. */
  readonly byStatus: readonly StatusFigures[];
  /** Actions whose rows carry different ratings. */
  readonly mixed: number;
  /** Actions rated with a word that is no status of the key. */
  readonly notInKey: number;
  readonly notRated: number;
  readonly pastDue: number;
  /** Dates written in timescales that have come, and how many of them were met. */
  readonly milestones: { readonly met: number; readonly due: number };
  /** Actions with a date to come that is not settled, in the next 30 and in the next 90 days, the 30 included. */
  readonly dueWithin: { readonly days30: number; readonly days90: number };
}

/** A status as a word in a sentence: figures, signs, single letters and whole phrases stand in quotation marks. */
const needsMarks = (status: string): boolean =>
  !/^\p{L}[\p{L}\d /&’'-]*$/u.test(status) || status.length < 2 || status.length > 25 || /,|\band\b|\bor\b/i.test(status);
const asWord = (status: string): string => (needsMarks(status) ? `“${status}”` : status);
/** "the action is", "both actions are", "all 21 actions are". */
const every = (actions: number, does: readonly [one: string, many: string]): string =>
  actions === 1 ? `the action ${does[0]}` : `${actions === 2 ? "both" : `all ${actions}`} actions ${does[1]}`;
const countedStatus = ({ status, count }: StatusFigures): string => `${count} ${needsMarks(status) ? "rated " : ""}${asWord(status)}`;

/** "All 21 actions are rated either Green or Amber, with none rated Red": what boards say when nothing is in trouble. */
function ratingSentences({ byStatus, actions, mixed, notInKey, notRated }: BoardFigures): string[] {
  if (actions === 0) return [];
  if (byStatus.length === 0) return ["The plan carries no ratings, so it does not say what is done."];
  if (notRated === actions) return [actions === 1 ? "The action is not rated yet." : "None of the actions is rated yet."];
  const used = byStatus.filter(({ count }) => count > 0);
  const absent = byStatus
    .filter(({ count, isTrouble, isInMixed }) => count === 0 && isTrouble && !isInMixed)
    .map(({ status }) => asWord(status));
  const withNone = absent.length > 0 ? `, with none rated ${listed(absent, "or")}` : "";
  const none = absent.length > 0 ? [`None is rated ${listed(absent, "or")}.`] : [];

  if (mixed === actions)
    return [
      sentence(`${every(actions, ["carries", "carry"])} more than one rating`),
      ...(absent.length > 0 ? [`None of these ratings is ${listed(absent, "or")}.`] : []),
    ];
  const isWhole = mixed + notInKey + notRated === 0;
  if (isWhole && used.length === 1) return [sentence(`${every(actions, ["is", "are"])} rated ${asWord(used[0]?.status ?? "")}${withNone}`)];
  const sentences = used.length > 0 ? [sentence(listed(used.map(countedStatus)))] : [];
  if (mixed > 0) sentences.push(sentence(`${counted(mixed, "action")} ${mixed === 1 ? "carries" : "carry"} more than one rating`));
  if (notInKey > 0)
    sentences.push(
      sentence(`${counted(notInKey, "action")} ${notInKey === 1 ? "carries a rating" : "carry ratings"} that the key does not define`),
    );
  if (notRated > 0) sentences.push(sentence(`${counted(notRated, "action")} ${notRated === 1 ? "is" : "are"} not rated`));
  if (notInKey + notRated > 0) return [...sentences, ...none];
  const either =
    used.length === 2 && mixed === 0
      ? ` either ${listed(
          used.map(({ status }) => asWord(status)),
          "or",
        )}`
      : "";
  return [...sentences, sentence(`${either === "" ? "all actions are" : every(actions, ["is", "are"])} rated${either}${withNone}`)];
}

/** What comes next: "7 actions have work due in the next 90 days, 2 of them in the next 30." */
function comingSentence({ actions, dueWithin: { days30, days90 } }: BoardFigures): string {
  const haveWork = (count: number): string =>
    `${count === actions ? every(actions, ["has", "have"]) : `${counted(count, "action")} ${count > 1 ? "have" : "has"}`} work due in the next`;
  if (days90 === 0) return sentence("no action has work due in the next 90 days");
  if (days30 === actions) return sentence(`${haveWork(days30)} 30 days`);
  if (days30 === days90) return sentence(`${haveWork(days30)} 30 days, and no ${days30 === 1 ? "other" : "others"} in the next 90`);
  const soon = days30 > 0 ? `${days30} of them in the next 30` : days90 === 1 ? "but not in the next 30" : "none of them in the next 30";
  return sentence(`${haveWork(days90)} 90 days, ${soon}`);
}

/** The summary in sentences that can be quoted in minutes and newsletters, in the order a board asks. */
export function boardSentences(figures: BoardFigures): string[] {
  const { asOf, priorities, actions, pastDue, milestones } = figures;
  const under = priorities > 0 ? ` under ${counted(priorities, "priority", "priorities")}` : "";
  const sentences = [`Position at ${ukDay(asOf)}: ${counted(actions, "action")}${under}.`, ...ratingSentences(figures)];
  if (actions > 0)
    sentences.push(
      sentence(
        pastDue === 0
          ? actions === 1
            ? "the action is not past its timescale"
            : "no action is past its timescale"
          : pastDue === actions
            ? every(actions, ["is past its timescale", "are past their timescales"])
            : `${counted(pastDue, "action")} ${pastDue === 1 ? "is past its timescale" : "are past their timescales"}`,
      ),
    );
  if (milestones.due === 1) sentences.push(`The one milestone due by then has ${milestones.met === 1 ? "" : "not "}been met.`);
  if (milestones.due === 2 && milestones.met !== 1)
    sentences.push(
      `${milestones.met === 2 ? "Both milestones due by then have" : "Neither of the 2 milestones due by then has"} been met.`,
    );
  else if (milestones.due > 1) {
    const { met, due } = milestones;
    const which = met === 0 ? `none of the ${due}` : met === due ? `all ${due}` : `${met} of the ${due}`;
    sentences.push(sentence(`${which} milestones due by then ${met < 2 ? "has" : "have"} been met`));
  }
  if (actions > 0) sentences.push(comingSentence(figures));
  return sentences;
}
