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
function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  let closing: string | null = null;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (closing !== null) {
      if (letter === closing) closing = null;
      continue;
    }
    const opens = OPENING.get(letter);
    if (opens !== undefined && text.includes(opens, index + 1)) closing = opens;
    else if (".?!".includes(letter) && /^\s+\S/.test(text.slice(index + 1, index + 3))) {
      sentences.push(text.slice(from, index + 1).trim());
      from = index + 1;
    }
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== "");
}

/** Takes a message apart as rules write it: what is wrong first, what to do last, why it matters between. */
export function messageParts(message: string): MessageParts {
  const [what = "", ...rest] = sentencesOf(message);
  const toDo = rest.pop() ?? "";
  return { what, why: rest.join(" "), toDo };
}
