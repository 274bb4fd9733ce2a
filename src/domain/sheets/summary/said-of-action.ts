import type { Finding } from "../../findings/finding";
import type { Action } from "../../plan/plan";
import { nameLength } from "../../rules/message";

/**
 * A finding's message where the action is named already: "2.4 “Ensure that…” has no lead officer" → "It has no lead officer".
 * A message that does not begin with the action's name stays as it is.
 */
export function saidOf(action: Action, { message }: Pick<Finding, "message">): string {
  const length = nameLength(action, message);
  if (length === 0) return message;
  const rest = message.slice(length);
  if (rest.startsWith(": ")) return `${rest.charAt(2).toUpperCase()}${rest.slice(3)}`;
  const [, cell, says] = /^ \((\$?[A-Z]{1,3}\$?\d+)\) (.*)$/s.exec(rest) ?? [];
  return cell === undefined || says === undefined ? `It ${rest.trimStart()}` : `Its cell ${cell} ${says}`;
}
