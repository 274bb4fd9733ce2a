import { ukDay, type Day } from "../../calendar/day";

/** What the sentences are about. Every count is of actions unless it says otherwise. */
export interface BoardFigures {
  readonly asOf: Day;
  readonly priorities: number;
  readonly actions: number;
  /** In the key's order, each status once, those with none included. Empty when the plan has no ratings at all. */
  readonly byStatus: readonly { readonly status: string; readonly count: number; readonly isTrouble: boolean }[];
  /** Actions whose rows carry different ratings. */
  readonly mixed: number;
  readonly notRated: number;
  readonly pastDue: number;
  /** Written dates that have come, and how many of them were met. */
  readonly milestones: { readonly met: number; readonly due: number };
}

/** "1 action", "no actions", "2 actions". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;

/** "Green", "Green and Amber", "Green, Amber and White". */
export function listed(words: readonly string[], joint = "and"): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1) ?? ""}`;
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** "All 21 actions are rated either Green or Amber, with none Red": what boards say when nothing is in trouble. */
function ratingSentences({ byStatus, actions, mixed, notRated }: BoardFigures): string[] {
  if (actions === 0) return [];
  if (byStatus.length === 0) return ["The plan carries no ratings."];
  const used = byStatus.filter(({ count }) => count > 0);
  const absent = byStatus.filter(({ count, isTrouble }) => count === 0 && isTrouble).map(({ status }) => status);
  const withNone = absent.length > 0 ? `, with none rated ${listed(absent, "or")}` : "";
  const sentences: string[] = [];

  if (used.length > 0) sentences.push(sentence(listed(used.map(({ status, count }) => `${count} ${status}`))));
  if (mixed > 0) sentences.push(sentence(`${counted(mixed, "action")} ${mixed === 1 ? "carries" : "carry"} more than one rating`));
  if (notRated === actions) return ["None of the actions is rated yet."];
  if (notRated > 0) {
    sentences.push(sentence(`${counted(notRated, "action")} ${notRated === 1 ? "is" : "are"} not rated`));
    if (absent.length > 0) sentences.push(`None is rated ${listed(absent, "or")}.`);
  } else if (used.length === 1 && mixed === 0)
    sentences.push(sentence(`${actions === 1 ? "the action is" : `all ${actions} actions are`} rated ${used[0]?.status ?? ""}${withNone}`));
  else if (used.length === 2 && mixed === 0)
    sentences.push(
      sentence(
        `all ${actions} actions are rated either ${listed(
          used.map(({ status }) => status),
          "or",
        )}${withNone}`,
      ),
    );
  else sentences.push(sentence(`${actions === 1 ? "the action is" : "all actions are"} rated${withNone}`));
  return sentences;
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
          ? "no action is past its timescale"
          : `${counted(pastDue, "action")} ${pastDue === 1 ? "is past its timescale" : "are past their timescales"}`,
      ),
    );
  if (milestones.due === 1) sentences.push(`The one milestone due by then has ${milestones.met === 1 ? "" : "not "}been met.`);
  if (milestones.due > 1) {
    const met = milestones.met === 0 ? "none of" : milestones.met === milestones.due ? "all" : `${milestones.met} of`;
    sentences.push(sentence(`${met} the ${milestones.due} milestones due by then ${milestones.met < 2 ? "has" : "have"} been met`));
  }
  return sentences;
}
