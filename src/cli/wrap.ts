/** Text as lines of at most `width` characters; the first begins with `first`, the others with `rest`. Words are never cut. */
export function wrap(text: string, width: number, first = "", rest = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += (empty ? "" : " ") + word;
    empty = false;
  }
  return [...lines, line].join("\n");
}

/** A text shown on a terminal: what could steer it (escape and other control characters) is left out. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");

/** A name on one line of a terminal or table: no control character, no line break, nothing that turns the direction of writing. */
export const oneLine = (name: string): string =>
  printable(name)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ");
