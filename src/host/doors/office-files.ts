import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

const OFFICE_JS = join("node_modules", "@microsoft", "office-js", "dist");

/** The folder of the installed Office.js, looked for beside the running program and where it was started. */
export function officeFolder(): string {
  const program = process.argv[1];
  for (const start of [process.cwd(), ...(program === undefined ? [] : [dirname(realpathSync(program))])]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const candidate = join(folder, OFFICE_JS);
      if (existsSync(join(candidate, "office.js"))) return candidate;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error("Office.js isn't installed: run npm ci.");
}

const read = new Map<string, string>();

/** The text of one of Office.js's files; they are stored in lower case, whatever case they are asked for in. */
export function officeFile(folder: string, name: string): string {
  const path = join(folder, name.toLowerCase());
  let text = read.get(path);
  if (text === undefined) read.set(path, (text = readFileSync(path, "utf8")));
  return text;
}
