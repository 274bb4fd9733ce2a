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

/**
 * Where a first sentence goes over to what comes of it (", so nobody can tell when it is late."), outside quotation marks; -1 where it does not.
 * "It is done, so …, but has no evidence" is still saying what is wrong.
 */
function consequenceAt(sentence: string): number {
  if (!sentence.includes(SO)) return -1;
  const marks = /[“‘"]|, (?:so|but) /g;
  let at = -1;
  for (let mark = marks.exec(sentence); mark; mark = marks.exec(sentence)) {
    const closing = OPENING.get(mark[0]);
    const closed = closing === undefined ? -1 : sentence.indexOf(closing, mark.index + 1);
    if (closed >= 0) marks.lastIndex = closed + 1;
    if (closing === undefined) at = mark[0] === SO ? mark.index : -1;
  }
  return at;
}

const SO = ", so ";

/** What is wrong, and what comes of it; "" where the sentence does not say. */
function apart(sentence: string): readonly [what: string, consequence: string] {
  const at = consequenceAt(sentence);
  if (at < 0) return [sentence, ""];
  const rest = sentence.slice(at + SO.length);
  return [`${sentence.slice(0, at)}.`, `${rest.charAt(0).toLocaleUpperCase("en-GB")}${rest.slice(1)}`];
}

/** What is wrong: how a message begins. Far quicker than taking all of it apart, which a list of thousands does without. */
export const whatIsWrong = (message: string): string => apart(sentencesOf(message).next().value ?? "")[0];

/** Takes a message apart as rules write it: what is wrong first, what to do last, why it matters between. */
export function messageParts(message: string): MessageParts {
  const [first = "", ...rest] = sentencesOf(message);
  const toDo = rest.pop() ?? "";
  const [what, consequence] = apart(first);
  return { what, why: [consequence, ...rest].filter((each) => each !== "").join(" "), toDo };
}
