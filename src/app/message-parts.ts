/** A finding's message in its three parts. `why` and `toDo` are "" when the message does not have them. */
export interface MessageParts {
  readonly what: string;
  readonly why: string;
  readonly toDo: string;
}

const OPENING = new Map([
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
]);

/** The sentences of a text; a full stop inside quotation marks ends none, nor does one within a ref or a date. */
function* sentencesOf(text: string): Generator<string> {
  const marks = /[.?!“‘"]/g;
  let from = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const { index } = mark;
    const closing = OPENING.get(mark[0]);
    const closed = closing === undefined ? -1 : text.indexOf(closing, index + 1);
    if (closed >= 0) marks.lastIndex = closed + 1;
    if (closing !== undefined || !/^\s\S/.test(text.slice(index + 1, index + 3))) continue;
    const sentence = text.slice(from, index + 1).trim();
    if (sentence !== "") yield sentence;
    from = index + 1;
  }
  const last = text.slice(from).trim();
  if (last !== "") yield last;
}

/** What is wrong: a message's first sentence. Far quicker than taking all of it apart, which a list of thousands does without. */
export const whatIsWrong = (message: string): string => sentencesOf(message).next().value ?? "";

/** Takes a message apart as rules write it: what is wrong first, what to do last, why it matters between. */
export function messageParts(message: string): MessageParts {
  const [what = "", ...rest] = sentencesOf(message);
  const toDo = rest.pop() ?? "";
  return { what, why: rest.join(" "), toDo };
}
