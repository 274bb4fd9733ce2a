import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

const OFFICE_JS = join("node_modules", "@microsoft", "office-js", "dist");

/** The folder of the installed Office.js, looked for beside the running program, then where it was started. */
export function officeFolder(): string {
  const program = process.argv[1];
  // The program's own first: a folder of plans may hold anything, and its scripts must not be run.
  for (const start of [...(program === undefined ? [] : [dirname(realpathSync(program))]), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const candidate = join(folder, OFFICE_JS);
      if (existsSync(join(candidate, "office.js"))) return candidate;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error("Office.js isn't installed: run npm ci.");
}

/** The path of one of Office.js's files; they are stored in lower case, whatever case they are asked for in. */
export const officeFile = (folder: string, name: string): string => join(folder, name.toLowerCase());

const read = new Map<string, string>();

/** The text of a script, read once. */
export function scriptText(file: string): string {
  let text = read.get(file);
  if (text === undefined) read.set(file, (text = readFileSync(file, "utf8")));
  return text;
}
