import type { Finding } from "../findings/finding";
import type { Action } from "../plan/plan";
import { nameOf } from "../rules/message";
import { maskPersonalDetails } from "../rules/personal-details";

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

/**
 * How many characters of a message's beginning are the action's name: 21 of "2.4 “Ensure that…” has no lead officer"; 0 when it does not begin
 * with it. A message that is long quotes fewer of an action's first words than another.
 */
export function nameLength(action: Action, { message }: Pick<Finding, "message">): number {
  const name = nameOf(action);
  if (message.startsWith(name) && /^[ :]/.test(message.slice(name.length))) return name.length;
  const begins = name.slice(0, name.indexOf("“") + 1);
  const end = message.indexOf("…”");
  if (begins === "" || end < 0 || !message.startsWith(begins)) return 0;
  const quoted = message.slice(begins.length, end);
  return maskPersonalDetails(oneLine(action.text?.text ?? "")).startsWith(quoted) ? end + 2 : 0;
}
