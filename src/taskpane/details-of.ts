import { WorkbookTrouble } from "../app/ports";

/** Names of errors are one word; anything longer could carry a cell's text. */
const nameOf = (error: Error): string => (/^\w{1,60}$/.test(error.name) ? error.name : "Error");

/** The places an error went through, without its message: a message may quote the plan. */
const placesOf = (error: Error): readonly string[] =>
  (error.stack ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$|^\S*@.+:\d+:\d+$/.test(line))
    .slice(0, 12);

/** Office.js names its errors by a code of one word ("ItemNotFound"); null when there is none. */
function codeOf(error: Error): string | null {
  const code: unknown = "code" in error ? error.code : null;
  return typeof code === "string" && /^\w{1,60}$/.test(code) ? code : null;
}

/** What "Copy details" copies about an error: its kind, code and places, and Excel's version. Never a message, never anything of the plan. */
export function detailsOf(error: unknown, excel: string): string {
  const lines = [`Excel: ${excel}`];
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 4; each = each.cause, depth++) {
    const kind = each instanceof WorkbookTrouble ? ` (${each.kind})` : "";
    const code = codeOf(each);
    lines.push(`${depth === 0 ? "" : "caused by "}${nameOf(each)}${kind}${code ? ` ${code}` : ""}`, ...placesOf(each));
  }
  return lines.join("\n");
}
