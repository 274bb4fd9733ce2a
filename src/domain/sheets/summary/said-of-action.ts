import type { Finding } from "../../findings/finding";
import type { Action } from "../../plan/plan";

/**
 * A finding's message where the action is named already: "2.4 “Ensure that…” has no lead officer" → "It has no lead officer".
 * A message that does not begin with the action's name stays as it is.
 */
export function saidOf({ ref, text }: Action, { message }: Pick<Finding, "message">): string {
  const start = ref !== null && message.startsWith(`${ref.text} `) ? ref.text.length + 1 : 0;
  if (start === 0 && ref !== null) return message;
  let rest = message.slice(start);
  if (rest.startsWith("“")) {
    const end = rest.indexOf("”");
    const begins = rest.slice(1, Math.min(end, 8));
    const words = (text?.text ?? "").replace(/\s+/g, " ").trim();
    // Another quotation, such as a timescale's, is no name. Personal details in a name are masked.
    if (end < 0 || (ref === null && !words.startsWith(begins.replace(/…$/, "")))) return message;
    rest = rest.slice(end + 1);
  } else if (start === 0) return message;
  if (rest.startsWith(": ")) return `${rest.charAt(2).toUpperCase()}${rest.slice(3)}`;
  return `It ${rest.trimStart()}`;
}
